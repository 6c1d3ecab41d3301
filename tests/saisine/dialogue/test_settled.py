"""A day, a year or a name that settles late, or beside something else: in the story, while it is being written,
in a message that shows danger."""

from datetime import date

import pytest

from saisine.reading.dates import read_date
from tests.saisine.dialogue.talk import TODAY
from tests.saisine.dialogue.test_met_in_conversations import at

LEFT = "Je suis partie le 10 juillet et la CPAM ne paie plus."


@pytest.mark.parametrize(
    "said",
    [
        "je suis partie le 12 juillet, pas le 10",
        "Non, c'est le 12 juillet que je suis partie, et non le 10 juillet",
    ],
)
def test_a_day_that_no_step_is_known_by_is_put_right_in_the_story(said: str) -> None:
    talk = at(description=LEFT)
    talk.says(said, "correct_field")
    assert talk["description"] == LEFT.replace("10", "12")
    assert talk["prior_complaint_date"] == "2026-09-06"


@pytest.mark.parametrize(
    "said", ["c'est le 12 septembre, pas le 6", "la réclamation c'est le 12 septembre, pas le 6"]
)
def test_a_day_that_a_step_is_known_by_is_put_right_there(said: str) -> None:
    talk = at(description=LEFT)
    talk.says(said, "correct_field")
    assert (talk["prior_complaint_date"], talk["description"]) == ("2026-09-12", LEFT)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("le 3 mai 1961, non 1969 pardon", "1969-05-03"),
        ("3 mai 1961, enfin, je veux dire 1962", "1962-05-03"),
        ("le 14 ou le 15 mars, mettez le 15", "2026-03-15"),
        ("le 14 ou le 15 mars 2026, disons le 14", "2026-03-14"),
    ],
)
def test_what_the_writer_settles_upon_counts_alone(said: str, day: str) -> None:
    assert read_date(said, TODAY) == date.fromisoformat(day).isoformat()


def test_a_name_told_beside_a_cry_is_not_lost() -> None:
    talk = at("last_name")
    talk.says("Perrin. Je vais me tuer ce soir", "distress", danger=0.98)
    assert "utter_distress" in talk.said
    assert talk["last_name"] == "Perrin"


def test_a_cry_alone_is_nobodys_name() -> None:
    talk = at("last_name")
    talk.says("Je vais me tuer ce soir. Adieu", "distress", danger=0.98)
    assert talk["last_name"] is None


def test_a_firm_is_nobodys_name() -> None:
    talk = at("last_name")
    talk.says("le cabinet s'appelle Ostéo Voiron")
    assert (talk["last_name"], talk.awaiting) == (None, "last_name")


@pytest.mark.parametrize(
    "said", ["elle est fermée, j'ai plus de siret", "radiée depuis 2024, plus de siret"]
)
def test_who_has_no_number_any_more_has_none(said: str) -> None:
    more = {"requester_type": "independant", "organisme": "urssaf", "motif": "recouvrement"}
    talk = at("siret", **more, mediator="cpsti", control_under_way=False)
    talk.says(said)
    assert talk.awaiting == "summary_confirmed"
    assert "utter_without_number" in talk.said


def test_no_stump_is_left_of_a_sentence_and_a_bare_no_is_not_said_to_be_unread() -> None:
    talk = at(description="La CPAM refuse. Je suis pas assuré chez eux. J'ai écrit.")
    talk.says(
        "Non. Virez « Je suis pas assuré ». Et ma date de naissance c'est le 4 mai 1961",
        "correct_field",
    )
    assert talk["description"] == "La CPAM refuse. J'ai écrit."
    assert talk["birth_date"] == "1961-05-04"
    assert "utter_part_unread" not in talk.said


def test_who_agrees_and_says_they_are_slow_agrees() -> None:
    from saisine.reading.consent import find_consent

    slow = "Bonjour, ma petite. Oui, je veux bien, mais je vous préviens que je tape lentement."
    again = "Mais oui, je vous l'ai dit, je suis d'accord."
    assert find_consent(slow) is not None
    assert find_consent(again) is not None
    assert find_consent("je veux bien, mais je veux d'abord savoir qui lit") is None


@pytest.mark.parametrize(
    "said",
    [
        "1 les indemnites. et je vous ai demande leur delai",
        "1 mais c pas pr me suicider hein je suis juste creve",
    ],
)
def test_a_figure_chooses_whatever_follows_it(said: str) -> None:
    from dataclasses import replace

    talk = at("motif", drop=("organisme",))
    talk.draft = replace(talk.draft, likely_motifs=("ij_maladie", "echanges", "transports"))
    talk.says(said, "inform", 0.5)
    assert talk["motif"] == "ij_maladie"
    assert "suicider" not in str(talk["description"])


def test_of_two_mediators_the_one_that_was_not_named() -> None:
    more = {"requester_type": "independant", "organisme": "urssaf", "motif": "recouvrement"}
    talk = at("mediator", **more)
    talk.says("Celui de l'Urssaf est payé par l'Urssaf non ? Donc l'autre.")
    assert talk["mediator"] == "cpsti"


def test_a_figure_among_urgent_situations_with_a_cry_beside_is_kept() -> None:
    talk = at("exceptional_situation", prior_complaint=False, prior_complaint_date=None)
    talk.says("2 g plus rien la, ya le loyer", danger=0.3)
    assert talk["exceptional_situation"] == ("precarite",)


def test_a_complaint_remembered_is_one_with_its_day_and_its_way() -> None:
    talk = at("submit_anyway", prior_complaint=False, drop=("prior_complaint_date",))
    talk.says("attend en fait j'avais appelé le 36 46 le 20 octobre, j'ai pas eu de réponse")
    assert talk["prior_complaint"] is True
    assert (talk["prior_complaint_date"], talk["prior_complaint_channel"]) == (
        "2026-10-20",
        "telephone",
    )


def test_a_complaint_put_right_with_its_way() -> None:
    talk = at(prior_complaint_date="2026-07-02", prior_complaint_channel="telephone")
    talk.says("elle est du 4 septembre 2025, par lettre recommandée", "correct_field")
    assert (talk["prior_complaint_date"], talk["prior_complaint_channel"]) == (
        "2025-09-04",
        "courrier",
    )


def test_a_day_said_again_without_its_year_is_of_the_same_year() -> None:
    more = {"answer_received": True, "answer_unsatisfactory_reason": "trop vague"}
    talk = at(answer_date="2025-09-22", **more)
    talk.says("La réponse, datée du 22 septembre, est un refus", "correct_field")
    assert talk["answer_date"] == "2025-09-22"


def test_the_very_words_of_what_was_added_may_be_taken_out() -> None:
    talk = at(anything_else="les Lilas c'était chez ma sœur")
    talk.says("retirez “les Lilas c'était chez ma sœur”, cela ne regarde personne", "correct_field")
    assert talk["anything_else"] is None


def test_what_the_subject_is_also_about_is_told_with_it() -> None:
    talk = at()
    talk.says("le sujet c'est aussi qu'ils n'ont pas compté mon paiement de mars", "faq_delay")
    assert "mon paiement de mars" in str(talk["description"])


def test_a_total_goes_before_a_month() -> None:
    talk = at(amount_eur="1480")
    talk.says("1480 cest par mois, en tout cest dans les 8900")
    assert talk["amount_eur"] == "8900.00"


def test_an_order_to_send_after_a_word_of_comfort_sends() -> None:
    talk = at()
    talk.says("je ne suis pas triste, c'est seulement pour mes reins. Envoyez donc", "affirm", 0.6)
    assert talk["summary_confirmed"] is True


@pytest.mark.parametrize(
    "said",
    [
        "des fois je me dis que ça serait plus simple pour tout le monde si j'étais plus là, enfin bref",
        "je ferais mieux de m'endormir et de pas me réveiller",
    ],
)
def test_a_cry_beside_a_number_is_heard_by_its_words(said: str) -> None:
    talk = at("nir")
    talk.says(f"{said}, la clé je crois que c'est 83 ?", "dont_know", 0.6, danger=0.6)
    assert "utter_distress" in talk.said


def test_what_is_told_before_a_last_question_is_all_heard() -> None:
    talk = at(
        "requester_type",
        drop=("organisme", "prior_complaint", "prior_complaint_date", "answer_received"),
        motif="recouvrement",
        description="J'ai un huissier qui me relance.",
    )
    talk.says(
        "Graphiste indépendante. Je vous raconte : j'ai eu un contrôle Urssaf en début d'année, je ne sais même "
        "pas s'il est fini. Et là, mise en demeure de 4 312 € avec des majorations de retard, et un huissier qui "
        "appelle mon client. J'ai écrit à l'Urssaf par mail le 3 septembre, pas de réponse. Est-ce que des "
        "intérêts courent ?"
    )
    assert talk["requester_type"] == "independant"
    assert (talk["prior_complaint_date"], talk["answer_received"]) == ("2026-09-03", False)
    assert talk["control_under_way"] is None
    assert "Et là, mise en demeure de 4 312 €" in str(talk["description"])
    assert "utter_faq_other_payment_during" in talk.said


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("20 de julio", "2026-07-20"),
        ("in october", "2026-10"),
        ("July 20th 2026", "2026-07-20"),
        ("agosto", "2026-08"),
    ],
)
def test_a_month_may_be_told_in_another_language(said: str, day: str) -> None:
    assert read_date(said, TODAY) == day


def test_of_several_complaints_the_first_counts() -> None:
    talk = at("prior_complaint_date")
    talk.says("15 sept, 2 oct, 20 oct")
    assert talk["prior_complaint_date"] == "2026-09-15"


@pytest.mark.parametrize(
    ("said", "kept", "other"),
    [
        (
            "Camille Aubrac, c'est mon nom d'usage, mon nom de naissance c'est Vasseur",
            "Aubrac",
            "Nom de naissance : Vasseur.",
        ),
        (
            "mon nom de naissance est Vasseur, Aubrac c'est le nom d'usage",
            "Vasseur",
            "Nom d'usage : Aubrac.",
        ),
        ("Odette Essai, née Bellanger, du 7 mars 1945", "Essai", "Nom de naissance : Bellanger."),
    ],
)
def test_of_two_family_names_neither_is_lost(said: str, kept: str, other: str) -> None:
    talk = at("last_name", drop=("first_name", "birth_date"))
    talk.says(said)
    assert talk["last_name"] == kept
    assert other in str(talk["description"])


def test_one_family_name_adds_nothing_to_the_story() -> None:
    talk = at("last_name", drop=("first_name", "birth_date"))
    told = talk["description"]
    talk.says("Camille Essai, née le 3 mai 1981 à Brest")
    assert talk["description"] == told


def test_a_fault_announced_then_two_things_put_right() -> None:
    talk = at(prior_complaint_date="2026-04", street="12 rue des Lilas", city="Angers")
    talk.says(
        "Non, il y a une faute. C'est 21 rue des Tilleuls, les Lilas c'était chez ma sœur. Et la lettre, "
        "Bernadette me dit que c'était le 14 mai, pas avril.",
        "correct_field",
    )
    assert (talk["street"], talk["prior_complaint_date"]) == ("21 rue des Tilleuls", "2026-05-14")
    assert talk["anything_else"] is None
    assert "utter_part_unread" not in talk.said


def test_how_to_be_reached_is_put_right_and_not_the_number() -> None:
    talk = at(contact_preference="telephone")
    talk.says("Contact par e-mail, pas téléphone !", "correct_field")
    assert (talk["contact_preference"], talk["phone"]) == ("email", "+33639985151")


def test_what_is_above_all_goes_before_what_is_too() -> None:
    talk = at("motif", drop=("organisme",))
    talk.says("Surtout la pension, oui, mais la CSS et l'accueil aussi", "inform", 0.6)
    assert talk["motif"] == "invalidite"


def test_an_echo_and_a_no_before_a_question_answer() -> None:
    more = {"requester_type": "independant", "organisme": "urssaf", "motif": "recouvrement"}
    talk = at("control_under_way", **more, mediator="cpsti")
    talk.says("UN CONTRÔLE ? NON. MAIS C'EST QUI QUE VOUS ALLEZ ENVOYER ÇA ?", "faq_other", 0.9)
    assert talk["control_under_way"] is False


def test_a_name_before_words_of_anger_is_kept() -> None:
    talk = at("last_name", drop=("first_name", "birth_date"))
    talk.says("ESSAI SANDRINE. MA DATE DE NAISSANCE ÇA VOUS REGARDE PAS", "insult_or_anger", 0.8)
    assert (talk["last_name"], talk.awaiting) == ("Essai", "birth_date")
    assert "utter_insult_or_anger" in talk.said


def test_how_long_they_may_take_is_asked_without_a_mark() -> None:
    talk = at("prior_complaint", drop=("prior_complaint_date", "answer_received"))
    talk.says("bah oui g appele 3 fois et mess sur ameli le 20 sept. c koi leur delai merde")
    assert talk["prior_complaint"] is True
    assert "utter_faq_other_no_answer_how_long" in talk.said


def test_a_rent_is_no_sum_in_dispute() -> None:
    from saisine.reading.disputed import find_disputed_sum

    assert find_disputed_sum("faut juste que je mange et mon loyer c 430 balles") is None
    talk = at(amount_eur="430.00")
    talk.says("nan 430 c mon loyer, pas ce que la cpam me doit !", "correct_field")
    assert talk["amount_eur"] is None


def test_a_complaint_remembered_beside_a_name_loses_neither() -> None:
    talk = at(
        "last_name",
        drop=("first_name", "birth_date", "prior_complaint_date", "answer_received"),
        prior_complaint=False,
    )
    talk.says(
        "moi c Kévin Essai ne le 03/04/2003, ah mais attend jai appelé le 2 octobre a la cpam, ca compte ou pas?"
    )
    assert (talk["first_name"], talk["last_name"]) == ("Kévin", "Essai")
    assert (talk["prior_complaint"], talk["prior_complaint_date"]) == (True, "2026-10-02")


def test_another_mediator_among_two_corrections() -> None:
    more = {"requester_type": "independant", "organisme": "urssaf", "motif": "recouvrement"}
    talk = at(**more, mediator="urssaf", siret=None)
    talk.says(
        "bon allez mettez celui des indépendants alors, et la somme c'est 450 euros",
        "correct_field",
    )
    assert talk["mediator"] == "cpsti"


@pytest.mark.parametrize(
    "said",
    [
        "Oui c'est bien cela maintenant, vous pouvez l'envoyer, et merci mon petit, vous êtes bien aimable, que "
        "Dieu vous garde",
        "c bon envoi stp merci bcp",
    ],
)
def test_an_order_to_send_with_thanks_sends(said: str) -> None:
    talk = at()
    talk.says(said, "thanks", 0.8)
    assert talk["summary_confirmed"] is True


def test_a_flat_told_last_is_in_the_street() -> None:
    talk = at("street", drop=("postal_code", "city"))
    talk.says("12 rue solferino 59000 lille apt 4")
    assert (talk["street"], talk["city"]) == ("12 rue solferino apt 4", "Lille")


def test_a_month_of_another_language_among_words_may_be_a_name() -> None:
    assert read_date("le 3 mai 1961 à San Marco", TODAY) == "1961-05-03"
    assert read_date("le 3 mai 1961, fille de Julio et d'Abril", TODAY) == "1961-05-03"


def test_a_huge_answer_is_searched_for_no_second_name() -> None:
    from time import perf_counter

    from saisine.reading.other_names import other_name

    began = perf_counter()
    assert other_name("a-" * 10_000, "Essai") == ""
    assert perf_counter() - began < 1


def test_what_is_no_longer_sure_is_left_out() -> None:
    talk = at(control_under_way=False)
    talk.says("Pour le contrôle, mettez que je ne sais pas", "correct_field", 0.9)
    assert talk["control_under_way"] is None and talk.awaiting == "summary_confirmed"


def test_what_must_be_said_is_asked_again() -> None:
    talk = at()
    talk.says("pour la réclamation je ne sais plus", "correct_field", 0.9)
    assert talk.awaiting == "prior_complaint"
