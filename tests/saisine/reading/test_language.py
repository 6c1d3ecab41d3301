"""Other languages are heard; French, however it is typed, is never taken for one."""

import pytest

from saisine.reading.language import looks_english, looks_foreign
from tests.saisine import wordings
from tests.saisine.reading.languages import (
    FRENCH,
    IN_ANOTHER_SCRIPT,
    NAMES_AND_PLACES,
    RARER,
    SPOKEN,
)

ENOUGH = 0.95
ENOUGH_OF_EACH = 0.85
FOREIGN = wordings.ROOT / "data" / "nlu" / "help" / "other_languages.yml"
ABOUT_LANGUAGES = ("faq_other_other_language", "greet", "thanks", "distress")
"""Intents of the training data that hold a few sentences of other languages on purpose."""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


def test_nearly_every_sentence_of_ten_languages_is_heard() -> None:
    told = [sentence for sentences in SPOKEN.values() for sentence in _lines(sentences)]
    assert len(told) >= 200 and all(len(sentence.split()) >= 4 for sentence in told)
    missed = [sentence for sentence in told if not looks_foreign(sentence)]
    assert len(missed) <= (1 - ENOUGH) * len(told), missed


@pytest.mark.parametrize("name", SPOKEN)
def test_no_language_is_left_behind(name: str) -> None:
    told = _lines(SPOKEN[name])
    assert sum(map(looks_foreign, told)) >= ENOUGH_OF_EACH * len(told)


@pytest.mark.parametrize("said", RARER)
def test_rarer_languages_are_heard_too(said: str) -> None:
    assert looks_foreign(said)


@pytest.mark.parametrize("said", IN_ANOTHER_SCRIPT)
def test_another_script_is_another_language(said: str) -> None:
    assert looks_foreign(said)


@pytest.mark.parametrize("said", FRENCH)
def test_french_in_any_spelling_with_a_few_borrowed_words_is_french(said: str) -> None:
    assert not looks_foreign(said)


@pytest.mark.parametrize("said", NAMES_AND_PLACES)
def test_a_name_or_an_address_is_no_language(said: str) -> None:
    assert not looks_foreign(said)


def test_no_sentence_of_the_training_data_is_taken_for_another_language() -> None:
    french = [file for file in wordings.TRAINING if file != FOREIGN]
    told = [said for file in french for said in wordings.examples(file)]
    taken = [said for said in told if looks_foreign(said.text)]
    assert [said.text for said in taken if said.intent not in ABOUT_LANGUAGES] == []
    assert len(taken) <= 15


def test_every_sentence_written_in_another_language_on_purpose_is_heard_as_such() -> None:
    told = wordings.examples(FOREIGN)
    assert told and [said.text for said in told if not looks_foreign(said.text)] == []


@pytest.mark.parametrize(
    "said", ["", "...", "123", "<NIR_1>", "<EMAIL_1> <PHONE_1>", "a" * 4000, "🙏🙏"]
)
def test_what_cannot_be_told_is_french(said: str) -> None:
    assert not looks_foreign(said)


def test_a_french_story_that_quotes_a_letter_of_another_country_is_french() -> None:
    assert not looks_foreign(
        "J'ai travaillé en Irlande et on m'a répondu « your claim has been closed, please contact your own "
        "country » ; depuis, la CPAM de Brest dit qu'elle n'a rien reçu et me laisse sans indemnités."
    )


def test_a_spanish_story_with_french_words_of_the_trade_is_spanish() -> None:
    assert looks_foreign(
        "No me han pagado las indemnités journalières de la CPAM desde el arrêt de junio"
    )


def test_english_is_told_from_other_languages() -> None:
    assert looks_english("my husband died and the office does not reply")
    assert not looks_english("mi marido murió en marzo y la caja no responde")
    assert not looks_english("mon mari est mort et la caisse ne répond pas")
