"""What may leave the door, and how personal answers are shown on screen.

A NIR is protected by law (décret 2019-341): it is masked on screen, and never sent to Rasa. A SIRET is
masked too; a phone and an e-mail are shown, so that their owner can check them.
"""

from dataclasses import replace

from saisine.draft import KNOWN, Answers, Draft, Value
from saisine.identifiers import nir, phone, siret
from saisine.identifiers.masking import mask
from saisine.known import Known
from saisine.questions import QUESTIONS
from saisine.wording import shown

_NIRS = ("nir", "represented_nir")
_NOT_TOLD = ("accept_notice", "summary_confirmed", "submit_anyway", "country", "acting_for")


def without_personal(draft: Draft) -> Draft:
    """The draft as Rasa may see it: personal answers are only said to be known."""
    shelved = {value: _hidden(answers) for value, answers in draft.shelved.items()}
    return replace(draft, answers=_hidden(draft.answers), held=_hidden(draft.held), shelved=shelved)


def on_screen(name: str, value: Value | None) -> Value | None:
    """A value as programs and pages may show it: identifiers masked, also inside a text."""
    if not isinstance(value, str):
        return value
    if name in _NIRS:
        return nir.show(value)
    if name == "siret":
        return siret.show(value)
    if QUESTIONS[name].type in ("text", "long_text"):
        return mask(value).shown
    return value


def spoken_value(name: str, value: Value | None) -> str:
    """An answer as a message may say it: in French, identifiers masked."""
    return _phone(name, shown(name, on_screen(name, value)))


def answers_on_screen(known: Known) -> dict[str, Value | None]:
    """Everything known by question name, what follows from the answers included."""
    answers = {n: on_screen(n, v) for n, v in known.answers.items() if n in QUESTIONS}
    implied = {
        "organisme": known.organisme,
        "mediator": known.route,
        "caisse": known.caisse,
    }
    for name, value in implied.items():
        if value is not None and answers.get(name) is None:
            answers[name] = value
    return {name: value for name, value in answers.items() if value is not None}


def summary(known: Known) -> list[tuple[str, str]]:
    """(label, value) lines of what is about to be handed over, in the questionnaire's order."""
    answers = answers_on_screen(known)
    lines = []
    for name, question in QUESTIONS.items():
        value = answers.get(name)
        if value is None or name in _NOT_TOLD or value == ():
            continue
        label = question.label
        lines.append((label, _phone(name, shown(name, value))))
    return lines


def _hidden(answers: Answers) -> dict[str, Value | None]:
    return {
        name: KNOWN
        if name in QUESTIONS and QUESTIONS[name].personal and value is not None
        else value
        for name, value in answers.items()
    }


def _phone(name: str, text: str) -> str:
    return phone.show(text) if name == "phone" else text
