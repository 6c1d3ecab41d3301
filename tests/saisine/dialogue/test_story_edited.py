"""Words of the story taken out, put instead of others, or added: the rest stays as it was told."""

import pytest

from saisine.draft import Value
from tests.saisine.dialogue.talk import STEPS, WHO, Talk

STORY = (
    "Depuis le 10 juillet la CPAM ne me rembourse plus. Mon mari est parti et il boit. "
    "J'ai envoyé un courrier le 3 septembre.\nOn m'a dit d'attendre et mon frère se laisse mourir."
)


def at_the_summary(**more: Value | None) -> Talk:
    return Talk.begun(**{**STEPS, **WHO, "description": STORY, **more})


@pytest.mark.parametrize(
    "said",
    [
        "enlevez la phrase sur mon mari",
        "supprimez ce que j'ai dit sur mon mari svp",
        "ne mettez pas que mon mari boit",
        "il faut pas parler de mon mari dans la demande",
        "Je ne vais pas tout réécrire ! Supprimez juste la phrase sur mon mari.",
    ],
)
def test_a_sentence_is_taken_out_and_nothing_else(said: str) -> None:
    talk = at_the_summary().says(said, "stop_delete", 0.8, danger=0.6)
    assert talk["description"] == STORY.replace("Mon mari est parti et il boit. ", "")
    assert talk.said[0] == "utter_story_shortened" and talk.awaiting == "summary_confirmed"


def test_a_quoted_part_leaves_the_rest_of_its_sentence() -> None:
    talk = at_the_summary().says("enlevez « il boit »", "correct_field", 0.9)
    assert "Mon mari est parti. J'ai envoyé" in str(talk["description"])


def test_what_follows_the_place_named_last_goes_alone() -> None:
    talk = at_the_summary().says(
        "retirez le passage sur mon frère", "correct_field", 0.9, danger=0.7
    )
    assert str(talk["description"]).endswith("On m'a dit d'attendre.")
    assert "utter_distress" not in talk.said


def test_a_cry_beside_it_is_still_heard() -> None:
    said = "enlevez la phrase sur mon mari, je veux mourir"
    talk = at_the_summary().says(said, "correct_field", 0.9, danger=0.9)
    assert talk.said[0].startswith("utter_distress")


@pytest.mark.parametrize(
    ("said", "old", "new"),
    [
        ("dans le récit remplacez 10 juillet par 12 juillet", "10 juillet", "12 juillet"),
        ("le récit dit encore 10 juillet, c'est le 12", "10 juillet", "12 juillet"),
        ("j'ai mis juillet mais c'est juin", "juillet", "juin"),
    ],
)
def test_words_are_put_instead_of_others(said: str, old: str, new: str) -> None:
    talk = at_the_summary().says(said, "correct_field", 0.9)
    assert talk["description"] == STORY.replace(old, new)


def test_the_date_read_in_them_follows() -> None:
    talk = at_the_summary(contested_decision_date="2026-07-10")
    talk.says("j'ai mis juillet mais c'est juin", "correct_field", 0.9)
    assert talk["contested_decision_date"] == "2026-06-10"


@pytest.mark.parametrize(
    "said", ["supprimez tout", "effacez tout ce que j'ai écrit", "supprimez ma demande"]
)
def test_the_whole_is_offered_to_be_erased_as_before(said: str) -> None:
    talk = at_the_summary().says(said, "stop_delete", 0.99)
    assert talk.said == ["utter_confirm_erase"] and talk["description"] == STORY


@pytest.mark.parametrize(
    "said", ["enlevez la phrase sur ma voisine", "ne dites pas à mon mari que j'ai écrit"]
)
def test_what_is_not_there_is_not_taken_out(said: str) -> None:
    assert at_the_summary().says(said, "correct_field", 0.9)["description"] == STORY


def test_what_is_added_goes_with_the_story_and_is_nobody_else() -> None:
    talk = Talk.begun(**{**STEPS, "description": STORY, "nir": None})
    talk.says("ajoutez que mon frère est malade", "correct_field", 0.6)
    assert str(talk["description"]).endswith("Mon frère est malade")
    assert talk.draft.answers.get("acting_for") != "autre"
