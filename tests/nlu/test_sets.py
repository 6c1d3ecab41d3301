"""The held-out sets are what the figures say they are."""

from collections import Counter
from datetime import date

import pytest

from benchmarks.evaluate import clarified, keywords
from benchmarks.evaluate.heldout import SETS, load
from saisine.motifs import MOTIFS
from saisine.questions import QUESTIONS
from tests.saisine import wordings

TOPIC = "faq_other_"
FEWEST = {
    "stories": 400,
    "turns": 500,
    "values": 250,
    "distress": 300,
    "told_at_length": 150,
    "questions": 150,
}


@pytest.mark.parametrize("name", SETS)
def test_each_set_is_large_enough(name: str) -> None:
    assert len(load(name)) >= FEWEST[name]


@pytest.mark.parametrize("name", SETS)
def test_no_held_out_sentence_was_trained_on(name: str) -> None:
    trained = {one.text.casefold() for one in wordings.training() if len(one.text.split()) > 3}
    assert [i["text"] for i in load(name) if str(i["text"]).casefold() in trained] == []


@pytest.mark.parametrize("name", SETS)
def test_no_sentence_is_there_twice(name: str) -> None:
    seen = Counter((str(item["text"]).casefold(), item.get("context")) for item in load(name))
    assert [text for text, count in seen.items() if count > 1] == []


def test_every_motif_has_its_stories() -> None:
    assert {item["motif"] for item in load("stories")} == set(MOTIFS)


@pytest.mark.parametrize("name", ["turns", "values", "told_at_length", "questions"])
def test_a_context_is_the_name_of_a_question(name: str) -> None:
    assert {item["context"] for item in load(name)} <= set(QUESTIONS)


def test_at_least_150_sentences_of_distress_and_as_many_look_alikes() -> None:
    counted = Counter(item["distress"] for item in load("distress"))
    assert counted[True] >= 150
    assert counted[False] >= 150


def test_a_day_is_a_day() -> None:
    assert all(date.fromisoformat(str(item["today"])) for item in load("values"))


def test_every_motif_can_be_said_again_in_words_that_are_not_its_label() -> None:
    said = clarified.said_again()
    assert set(said) == set(MOTIFS)
    for code, texts in said.items():
        assert MOTIFS[code].plain.casefold() not in [text.casefold() for text in texts]


def test_the_keyword_table_knows_every_motif() -> None:
    assert set(keywords.ranking("mes indemnités")) == set(MOTIFS)


def test_every_topic_of_a_question_is_there_and_none_else() -> None:
    topics = {intent.removeprefix(TOPIC) for intent in wordings.intents() if TOPIC in intent}
    assert {item["topic"] for item in load("questions")} == {*topics, "other"}
