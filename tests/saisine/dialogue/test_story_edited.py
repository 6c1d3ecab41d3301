"""Words of the story taken out, put instead of others, or added: the rest stays as it was told."""

import pytest

from saisine.dialogue import Heard, step
from saisine.dialogue.meaning import meant
from saisine.dialogue.workbench import Workbench
from saisine.disclosure import without_personal
from saisine.draft import Value, apply
from tests.saisine.dialogue.talk import STEPS, TODAY, WHO, Talk

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
    assert talk.said[0] == "utter_story_looked_over" and talk.awaiting == "summary_confirmed"


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
        ("il faut remplacer juillet par juin dans mon texte, merci", "juillet", "juin"),
        ("remplacez juin par août dans l'histoire", "juin", "août"),
    ],
)
def test_words_are_put_instead_of_others(said: str, old: str, new: str) -> None:
    talk = at_the_summary().says(said, "correct_field", 0.9)
    assert talk["description"] == STORY.replace(old, new)


def test_the_mind_edits_a_story_that_it_does_not_see() -> None:
    talk = at_the_summary()
    hidden = without_personal(talk.draft)
    heard = Heard(text="enlevez la phrase sur mon mari", act="correct_field", confidence=0.9)
    changes = step(hidden, heard, TODAY).changes
    assert "Mon mari" not in str(apply(talk.draft, changes).answers["description"])
    assert apply(hidden, changes).answers["description"] == hidden.answers["description"]


def test_before_the_summary_the_story_is_shown_as_it_is() -> None:
    talk = Talk.begun(**{**STEPS, "description": STORY, "nir": None})
    talk.says("enlevez ce que j'ai dit sur mon mari", "correct_field", 0.9)
    assert talk.said[0] == "utter_story_now" and "Mon mari" not in str(talk["description"])


def test_a_cry_told_as_a_passage_for_the_first_time_is_heard() -> None:
    said = "enlevez la phrase « je vais me tuer ce soir »"
    talk = at_the_summary().says(said, "correct_field", 0.9, danger=0.9)
    assert talk.said[0].startswith("utter_distress")


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


def test_what_was_added_for_the_mediator_is_taken_out_whole() -> None:
    talk = at_the_summary(anything_else="le mercredi je suis au bloc")
    talk.says("la dernière ligne « autre chose à dire » il faut la supprimer", "stop_delete", 0.8)
    assert talk.draft.answers.get("anything_else") is None and talk["description"] == STORY
    assert "utter_confirm_erase" not in talk.said


@pytest.mark.parametrize(
    "said", ["supprimez ce que j'ai dit sur mon mari", "dans mon texte remplacez juin par juillet"]
)
def test_an_order_about_the_story_is_a_correction_of_it(said: str) -> None:
    talk = at_the_summary()
    heard = Heard(text=said, act="stop_delete", confidence=0.8)
    what = meant(Workbench(talk.draft, heard, TODAY))
    assert (what.act, what.field) == ("correct_field", "description")


@pytest.mark.parametrize(
    "said",
    [
        "faut que j'efface mes photos, les mots de passe, il ne reste que vous",
        "on m'a retiré la ligne de crédit et un bout de salaire",
        "mon frère a effacé ses photos et laissé un mot sur la table",
    ],
)
def test_what_is_told_is_no_order(said: str) -> None:
    talk = at_the_summary().says(said, "inform", 0.6, danger=0.8)
    assert STORY in str(talk["description"]) and "utter_story_looked_over" not in talk.said


def test_a_word_inside_another_is_left_alone() -> None:
    story = "J'attends mais rien depuis mai. En mai j'ai écrit."
    talk = at_the_summary(description=story)
    talk.says("dans mon récit remplacez mai par juin", "correct_field", 0.9)
    assert talk["description"] == "J'attends mais rien depuis juin. En juin j'ai écrit."
