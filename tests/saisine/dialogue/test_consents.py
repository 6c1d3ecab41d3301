"""Before the notice is accepted: questions, reserves, and the many ways to agree."""

import pytest

from tests.saisine.dialogue.talk import Talk


def at_the_notice() -> Talk:
    return Talk().opens()


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("vous êtes de la Sécu ? vous me rappelez après ?", "faq_what_is_mediation"),
        ("je veux bien commencer mais vous êtes de la sécu oui ou non", "faq_other"),
        (
            "vous ne m'avez pas répondu, la caisse va lire ce que j'écris ou non ?",
            "faq_confidential",
        ),
    ],
)
def test_a_question_before_the_notice_is_answered_and_is_no_story(said: str, act: str) -> None:
    talk = at_the_notice().says(said, act=act, sure=0.4)
    assert talk.said[0].startswith("utter_faq") and talk.said[-1] == "utter_welcome_again"
    assert talk.draft.held == {} and talk.awaiting == "accept_notice"


def test_a_reserve_with_its_question_is_answered_before_it_is_agreed() -> None:
    talk = at_the_notice()
    talk.says("oui mais faut il un avocat", "affirm", 0.7, topics=(("other_accompanied", 0.9),))
    assert talk.said == ["utter_faq_other_accompanied", "utter_welcome_again"]


def test_a_story_that_ends_with_a_question_is_still_the_story() -> None:
    said = "La CPAM ne me paie plus mes indemnités depuis mars malgré deux courriers, que faire ?"
    talk = at_the_notice().says(said, act="inform", sure=0.9)
    assert talk.draft.held["description"] == said


@pytest.mark.parametrize(
    "said", ["ben oui evidemment sinon je serais pas là", "mouais allez y, au point où j'en suis"]
)
def test_one_agrees_in_more_words_than_a_yes(said: str) -> None:
    talk = at_the_notice().says(said, act="affirm", sure=0.9)
    assert talk["accept_notice"] is True and talk.awaiting == "description"


def test_what_an_agreement_tells_is_kept() -> None:
    talk = at_the_notice().says(
        "oui il est d'accord, on commence, je suis sa fille", "affirm", 0.95
    )
    assert talk["accept_notice"] is True and talk["acting_for"] == "autre"


@pytest.mark.parametrize(
    "said",
    [
        "Je ne suis pas d'accord pour que vous gardiez mon numéro",
        "j'accepte sous réserve que mes données soient effacées",
        "je vais y réfléchir avec ma fille",
    ],
)
def test_a_condition_is_no_agreement(said: str) -> None:
    assert at_the_notice().says(said, "affirm", 0.9)["accept_notice"] is None


def test_a_consent_given_with_a_question_is_taken_and_the_question_answered() -> None:
    talk = at_the_notice()
    talk.says("Oui, j'accepte. Au fait, c'est un humain qui lira ?", "faq_who_decides", 0.9)
    assert talk["accept_notice"] is True and talk.said[0] == "utter_faq_who_decides"


def test_a_yes_with_a_reserve_is_no_consent_yet() -> None:
    talk = at_the_notice().says("Oui mais je risque quelque chose ?", "faq_other", 0.9)
    assert talk["accept_notice"] is None


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("D'ACCORD. ALORS ALLONS-Y. MERCI BIEN VOUS ÊTES BIEN AIMABLE", "thanks"),
        ("Je vous en remercie infiniment et j'y consens bien volontiers.", "thanks"),
        ("Certes, je vous le confirme.", "affirm"),
    ],
)
def test_a_polite_consent_is_one(said: str, act: str) -> None:
    assert at_the_notice().says(said, act, 0.9)["accept_notice"] is True


def test_a_thank_you_alone_consents_to_nothing() -> None:
    assert at_the_notice().says("merci pour votre réponse", "thanks", 0.95)["accept_notice"] is None


def test_a_question_of_price_without_its_mark_is_no_story() -> None:
    talk = at_the_notice().says("OUI JE VEUX BIEN MAIS EST CE QUE C'EST PAYANT", "faq_free", 0.94)
    assert talk.said == ["utter_faq_free", "utter_welcome_again"]
    assert "description" not in talk.draft.held


@pytest.mark.parametrize(
    ("said", "act", "sure"),
    [
        ("ok, c'est pour ma voisine qui ne sait pas lire", "dont_know", 0.5),
        ("oui mais faut que ça aille vite", "affirm", 0.5),
        ("d'accord, c'est sa comptable qui écrit", "inform", 0.5),
        ("da, bine, sunt de acord", "affirm", 0.99),
    ],
)
def test_a_consent_with_a_word_of_context_is_one_and_no_story(
    said: str, act: str, sure: float
) -> None:
    talk = at_the_notice().says(said, act=act, sure=sure)
    assert talk["accept_notice"] is True and talk.awaiting == "description"


def test_a_yes_before_a_dispute_is_no_consent_yet() -> None:
    said = "oui la CPAM ne me verse plus rien depuis le 3 mai malgré ma lettre du 2 juin"
    talk = at_the_notice().says(said, "inform", 0.9, motif="ij_maladie")
    assert talk["accept_notice"] is not True and talk.draft.held["description"] == said


@pytest.mark.parametrize(
    "said",
    [
        "Bonjour Madame, oui je veux bien essayer, j'ai 80 ans et je n'ai pas l'habitude.",
        "oui alors bonjour je voudrais bien commencer virgule je dicte hein excusez-moi",
        "Je vous remercie ; oui, bien volontiers, je suis tout à fait d'accord pour commencer.",
        "Mais bien sûr, je vous en prie, poursuivons.",
        "Bon, allons-y, pourquoi pas ?",
    ],
)
def test_small_talk_around_an_agreement_is_no_story_and_no_wish(said: str) -> None:
    talk = at_the_notice().says(said, "affirm", 0.6)
    assert talk["accept_notice"] is True and talk.awaiting == "description"
    assert talk["description"] is None and talk["desired_outcome"] is None


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("Ok j'accepte. Mais vous n'avez pas dit où c'est gardé.", "affirm"),
        ("Oui, d'accord. Mais pourquoi autant de questions ?", "faq_other"),
    ],
)
def test_what_is_asked_in_a_sentence_of_its_own_holds_no_agreement_back(
    said: str, act: str
) -> None:
    talk = at_the_notice().says(said, act, 0.6)
    assert talk["accept_notice"] is True and talk.said[0].startswith("utter_faq")


@pytest.mark.parametrize(
    "said",
    [
        "je veux bien, mais je ne donne pas mon numéro",
        "d'accord pour commencer, sauf mon adresse",
        "on commence ?",
        "je veux bien qu'on me rembourse",
    ],
)
def test_what_holds_back_or_asks_agrees_to_nothing_yet(said: str) -> None:
    assert at_the_notice().says(said, "affirm", 0.6)["accept_notice"] is None


@pytest.mark.parametrize(
    "said",
    [
        "La dame au téléphone m'a dit : d'accord, pas de problème. Et hier je reçois une contrainte.",
        "On m'a répondu : j'accepte. Puis ils ont refusé.",
        "je veux bien commencer, enfin non laissez",
        "moi je veux bien, c'est ma femme qui refuse",
        "ok, d'accord, non",
        "J'accepte. Non en fait.",
        "oui volontiers, enfin non",
    ],
)
def test_an_agreement_quoted_or_taken_back_is_none(said: str) -> None:
    assert at_the_notice().says(said, "affirm", 0.6)["accept_notice"] is None
