"""What a story is about: taken when it is sure, asked among the likely when it is not, and never forgotten."""

import pytest

from saisine.dialogue.facts import SURE_MOTIF
from tests.saisine.dialogue.talk import Talk

STORY = "On ne me verse plus rien depuis ma chute à l'entrepôt, j'ai écrit en juillet et personne ne répond."
UNSURE = (
    ("reconnaissance_at_mp", 0.4),
    ("ij_maladie", 0.3),
    ("rente", 0.1),
    ("ij_at_mp", 0.09),
    ("echanges", 0.06),
)


def asked_among(story: str = STORY, ranking: tuple[tuple[str, float], ...] = UNSURE) -> Talk:
    return Talk.begun().says(story, motifs=ranking)


@pytest.mark.parametrize(
    ("share", "taken"), [(SURE_MOTIF + 0.01, True), (SURE_MOTIF - 0.01, False)]
)
def test_a_subject_is_taken_when_it_is_sure_and_asked_when_it_is_not(
    share: float, taken: bool
) -> None:
    talk = asked_among(ranking=(("transports", share), ("soins", 1 - share)))
    assert (talk["motif"] == "transports") is taken
    assert (talk.awaiting == "motif") is not taken


def test_a_few_words_are_never_enough_to_be_sure() -> None:
    talk = asked_among("mon taxi pas remboursé", ranking=(("transports", 0.99), ("soins", 0.01)))
    assert (talk["motif"], talk.awaiting) == (None, "motif")


def test_the_three_likeliest_are_offered_and_something_else() -> None:
    talk = asked_among()
    assert talk.last is not None
    labels = [offer.label for offer in talk.last.says[-1].offers]
    assert len(labels) == 4 and labels[-1] == "Autre chose"


def test_other_words_are_read_in_the_light_of_the_story() -> None:
    """What the words alone would say stays second to what the story made likely and nothing refused."""
    talk = asked_among().choose(act="other_motif")
    assert (talk.awaiting, talk.said) == ("motif", ["utter_ask_motif_other"])
    words = (("ij_maternite_paternite", 0.4), ("ij_at_mp", 0.35), ("rente", 0.25))
    assert talk.says("l'argent qu'on me doit", motifs=words)["motif"] == "ij_at_mp"


def test_what_was_refused_is_not_understood_again() -> None:
    talk = asked_among().choose(act="other_motif")
    words = (("ij_maladie", 0.7), ("ij_at_mp", 0.3))
    assert talk.says("mes jours d'arrêt", motifs=words)["motif"] == "ij_at_mp"


def test_clear_words_go_before_what_the_story_seemed_to_be() -> None:
    talk = asked_among().says(
        "la carte verte, je l'attends", motifs=(("carte_vitale", 0.9), ("ij_at_mp", 0.1))
    )
    assert talk["motif"] == "carte_vitale"


def test_a_long_story_like_nothing_in_the_list_needs_no_second_telling() -> None:
    unlike = (("autre", 0.5), ("accueil", 0.2), ("soins", 0.2), ("rente", 0.1))
    talk = asked_among(ranking=unlike).choose(act="other_motif")
    assert talk["motif"] == "autre"
    vague = asked_among("j'ai un souci avec eux", ranking=unlike).choose(act="other_motif")
    assert (vague["motif"], vague.awaiting) == (None, "motif")


@pytest.mark.parametrize("said", ["son épouse", "c'est pour ma mère", "je suis sa fille"])
def test_a_relative_named_at_the_subject_is_no_subject(said: str) -> None:
    talk = Talk.begun(description="La sécu nous réclame 1 200 euros, je n'y comprends rien.")
    assert talk.awaiting == "motif"
    talk.says(said, "inform", 0.6, motifs=(("capital_deces", 0.8), ("indus_participations", 0.1)))
    assert talk["motif"] is None and talk.awaiting == "motif"


def test_a_word_names_the_label_it_says_most_of() -> None:
    elsewhere = (("reconnaissance_at_mp", 0.7), ("ij_maladie", 0.2), ("rente", 0.1))
    assert asked_among().says("maladie", motifs=elsewhere)["motif"] == "ij_maladie"
    unnamed = asked_among().says("rien de tout ça", motifs=elsewhere)
    assert unnamed["motif"] is None
