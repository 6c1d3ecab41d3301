"""What conversations showed to be lost or misread: numbers that choose, orders about the story, ways, sums and
days put right in passing, questions that come with an answer."""

from dataclasses import replace

import pytest

from saisine.answers import read
from saisine.dialogue import Heard, Piece
from saisine.dialogue.danger import THERE
from saisine.draft import Draft, Value
from saisine.questions import QUESTIONS
from saisine.reading.disputed import find_disputed_sum
from saisine.reading.editing import edited, find_edits
from saisine.reading.of_the_story import of_the_story
from saisine.reading.steps import find_steps
from tests.saisine.dialogue.talk import STEPS, TODAY, WHO, Talk

REST = {"amount_eur": None, "anything_else": None, "desired_outcome": "être remboursée"}
STORY = (
    "La CPAM ne verse rien. J'ai encore ses boîtes dans la table de nuit. Ma sœur les rapporte à la pharmacie. "
    "J'ai porté plainte en 2024. S'il l'apprend il la tuera. Il reste le dossier."
)


def at(asked: str | None = None, drop: tuple[str, ...] = (), **more: Value | None) -> Talk:
    """At the summary, or where `asked` is the open question; without the answers to `drop`."""
    known = {**STEPS, **WHO, **REST, **more}
    talk = Talk.begun(**{n: v for n, v in known.items() if n not in drop and n != asked})
    talk.draft = replace(talk.draft, awaiting=asked or "summary_confirmed")
    return talk


def test_a_number_chooses_whatever_follows() -> None:
    more = {"requester_type": "independant", "organisme": "urssaf", "motif": "recouvrement"}
    talk = at("mediator", **more)
    talk.says("1, mais si l'Urssaf dit que c'est pas moi, ça sert à rien tout ça")
    assert talk["mediator"] == "cpsti"
    assert talk["description"] == STEPS["description"]


def test_the_last_number_offered_is_something_else() -> None:
    talk = at("motif", drop=("organisme",))
    talk.draft = replace(talk.draft, likely_motifs=("ij_maladie", "soins"))
    talk.says("3", motifs=(("ij_at_mp", 0.5), ("autre", 0.2)))
    assert talk["motif"] is None
    assert "refuse:ij_maladie" in talk.draft.signs or any(
        sign.endswith("ij_maladie") for sign in talk.draft.signs
    )


def test_something_else_with_its_words_is_an_answer() -> None:
    talk = at("motif", drop=("organisme",))
    talk.draft = replace(talk.draft, likely_motifs=("ij_maladie", "soins"))
    talk.says("Autre chose : erreur de personne, compte confondu", "correct_field", 0.97)
    assert "utter_ask_which_correction" not in talk.said


def test_an_echo_of_the_question_then_no() -> None:
    more = {"requester_type": "independant", "organisme": "urssaf", "motif": "recouvrement"}
    talk = at("control_under_way", **more, mediator="cpsti", siret=None)
    talk.says("un contrôle ? non. j'ai un patient là, je reviens ce soir", "faq_other", 0.9)
    assert talk["control_under_way"] is False


def test_who_one_is_told_in_the_story_goes_before_what_the_consent_made_likely() -> None:
    talk = Talk(Draft(channel="public")).opens()
    talk.says("Allons-y, j'ai vingt minutes avant un chantier")
    talk.says("Je suis plombier à mon compte. L'Urssaf me réclame 3 400 euros pour rien.")
    assert talk["requester_type"] == "independant"


def test_a_consent_that_tells_nothing_is_followed_by_the_story() -> None:
    talk = Talk(Draft(channel="public")).opens()
    talk.says(
        "Bonjour monsieur, excusez moi je ne suis pas habituée à ces machines, ma petite fille m'a prêté la "
        "tablette. Oui je veux bien essayer si ça ne vous dérange pas"
    )
    assert (talk["accept_notice"], talk.awaiting) == (True, "description")
    talk.says("On me refuse mes taxis pour la dialyse depuis mai", motif="transports")
    assert str(talk["description"]).endswith("On me refuse mes taxis pour la dialyse depuis mai")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("non. j'ai un patient là, je peux revenir ce soir ou ça s'efface", ""),
        ("non pas de tribunal mais vous croyez qu'il faut que je prenne un avocat", ""),
        ("Bah je viens de vous le dire", ""),
        (
            "oui, j'ai écrit le 3 mai en recommandé et ils m'ont dit que le dossier était perdu",
            "oui, j'ai écrit le 3 mai en recommandé et ils m'ont dit que le dossier était perdu",
        ),
    ],
)
def test_table_talk_is_no_story(said: str, kept: str) -> None:
    assert of_the_story(said) == kept


@pytest.mark.parametrize(
    ("order", "left_out"),
    [
        ("enlevez l'histoire de la nuit et de la pharmacie", ("table de nuit", "pharmacie")),
        ("supprimez la phrase sur la plainte qu'elle a retirée, et la dernière phrase du récit",
         ("plainte", "Il reste le dossier")),
        ("enlevez la phrase il la tuera lol", ("tuera",)),
        ("retirez la plainte de 2024, elle n'en veut pas, ni la phrase où il la tuera", ("plainte", "tuera")),
    ],
)  # fmt: skip
def test_every_order_about_the_story_is_carried_out(order: str, left_out: tuple[str, ...]) -> None:
    story = STORY
    for edit in find_edits(order):
        story = edited(story, edit) or story
    assert not [words for words in left_out if words in story]
    assert story.startswith("La CPAM ne verse rien.")


def test_words_of_danger_once_heard_may_be_taken_out_with_other_things() -> None:
    talk = at(description=STORY, prior_complaint_channel="telephone")
    talk.draft = replace(talk.draft, signs=(THERE,))
    talk.says(
        "C'était à l'accueil, pas par téléphone. Et retirez la plainte de 2024, ni la phrase où il la tuera",
        danger=0.9,
    )
    assert talk["prior_complaint_channel"] == "accueil"
    assert "plainte" not in str(talk["description"])
    assert "tuera" not in str(talk["description"])


def test_what_is_said_to_the_help_fills_no_field() -> None:
    talk = at("answer_unsatisfactory_reason", answer_received=True)
    talk.draft = replace(talk.draft, signs=(THERE,), offered="care")
    talk.says(
        "Ne vous inquiétez pas, je ne ferai rien, ma sœur vient demain. Je veux continuer mon dossier."
    )
    assert talk["answer_unsatisfactory_reason"] is None
    assert talk.awaiting == "answer_unsatisfactory_reason"


def test_the_caisse_the_way_and_the_cents_are_put_right_at_once() -> None:
    talk = at(caisse="CPAM du Rhône", prior_complaint_channel="telephone", amount_eur="4318.60")
    talk.says(
        "la caisse c'est le Cantal pas le Rhône, la réclamation c'est un recommandé pas par téléphone, "
        "et la somme c'est 4 138,60 j'ai inversé les chiffres."
    )
    assert talk["caisse"] == "CPAM du Cantal"
    assert talk["prior_complaint_channel"] == "courrier"
    assert talk["amount_eur"] == "4138.60"


def test_what_could_not_be_put_right_is_said() -> None:
    talk = at(amount_eur="3646.00")
    talk.says("les sous c'est 4200 pas 3646. la ville c'est Vienne. et c'est pas la bonne histoire")
    assert talk["amount_eur"] == "4200.00"
    assert "utter_part_unread" in talk.said


@pytest.mark.parametrize(
    ("asked", "before", "said", "sum_", "answer"),
    [
        ("court_seized", "890.00", "non. au fait c'est pas 890 c'est 980 le dentiste", "980.00", False),
        ("answer_received", "3646.00", "non c pa 3646 € c le telefone. lé sou c 4200 euro", "4200.00", None),
        ("court_seized", "1870.00", "Non. donc 1 964 en tout, corrigez", "1964.00", False),
    ],
)  # fmt: skip
def test_a_sum_is_put_right_whatever_is_asked(
    asked: str, before: str, said: str, sum_: str, answer: bool | None
) -> None:
    talk = at(asked, drop=("court_seized",), amount_eur=before).says(said)
    assert (talk["amount_eur"], talk[asked]) == (sum_, answer)


def test_a_day_denied_and_one_s_own_told_after_it() -> None:
    talk = at(
        "answer_unsatisfactory_reason", prior_complaint_date="2026-04-14", answer_received=True
    )
    talk.says(
        "Ma réclamation n'est pas du 14 avril, c'est leur lettre. Moi j'ai répondu le 7 mai. "
        "Ce qui ne va pas c'est qu'ils ont compté deux fois les primes"
    )
    assert talk["prior_complaint_date"] == "2026-05-07"
    assert (
        talk["answer_unsatisfactory_reason"]
        == "Ce qui ne va pas c'est qu'ils ont compté deux fois les primes"
    )


def test_a_subject_is_exchanged_for_another() -> None:
    talk = at(motif="capital_deces")
    talk.says(
        "Vous n'avez rien changé. Remplacez capital décès par indemnités journalières arrêt maladie"
    )
    assert talk["motif"] == "ij_maladie"


def test_a_firm_is_nobody() -> None:
    talk = at(requester_type="employeur", company_name=None)
    talk.says("Le nom c'est Brasserie du Vieux Quai, il n'y est pas")
    assert talk["company_name"] == "Brasserie du Vieux Quai"
    assert talk["last_name"] == WHO["last_name"]


def test_an_order_to_send_with_a_question_sends() -> None:
    talk = at().says(
        "oui vous pouvez transmettre, merci. Et pour le capital décès, je refais une demande ?"
    )
    assert talk.draft.status == "submitted"


def test_a_sentence_that_asks_is_answered_and_the_others_answer() -> None:
    talk = at("court_seized")
    talk.hears(
        Heard(
            text="Ben non du coup. Dites, les majorations elles courent pendant ce temps",
            act="inform",
            confidence=0.6,
            pieces=(
                Piece(text="Ben non du coup.", act="deny", confidence=0.95),
                Piece(
                    text="Dites, les majorations elles courent pendant ce temps",
                    act="faq_other",
                    confidence=0.9,
                    topic="other_payment",
                    share=0.8,
                ),
            ),
        )
    )
    assert talk["court_seized"] is False
    assert talk.said[0] == "utter_faq_other_payment"


def test_no_mail_and_a_question_are_both_heard() -> None:
    talk = at("email").says(
        "non j'ai pas. c'est quand que les sous arrivent ? j'ai 2 enfants et le loyer"
    )
    assert talk["email"] is None
    assert talk.awaiting == "summary_confirmed"


def test_who_writes_beside_whom_they_write_for() -> None:
    told = read(
        QUESTIONS["represented_last_name"],
        "Yasmina Essai, 14/07/1994. Moi c'est Anne Petit, assistante sociale",
        Talk.begun(acting_for="autre").known,
    )
    assert isinstance(told, dict)
    assert (told["represented_first_name"], told["first_name"], told["last_name"]) == (
        "Yasmina",
        "Anne",
        "Petit",
    )


@pytest.mark.parametrize(
    ("told", "way"),
    [
        ("j'ai appelé, j'ai écrit le 20 mai", None),
        ("je suis allée à l'accueil le 3 juin pour me plaindre. C'est lui qui a le téléphone aussi", "accueil"),
        ("J'ai téléphoné au 3646 puis j'ai envoyé un courrier le 15 septembre", "courrier"),
    ],
)  # fmt: skip
def test_the_way_of_a_complaint_is_that_of_its_day(told: str, way: str | None) -> None:
    assert find_steps(told, TODAY).get("prior_complaint_channel") == way


@pytest.mark.parametrize(
    "told",
    ["je suis allé trois fois et j'ai appelé le 3646 é rien", "Ma propriétaire attend le loyer, 540 euros"],
)  # fmt: skip
def test_neither_a_telephone_nor_a_rent_is_the_sum(told: str) -> None:
    assert find_disputed_sum(told) is None


def test_what_is_to_be_added_is_noted_whatever_it_is_taken_for() -> None:
    said = "à ajouter au dossier : la mirabelle était mûre ce jour-là"
    assert at().says(said, "correct_field", 0.9)["anything_else"] == said
