"""New values in the place of former ones: said before and after, and what they re-open."""

from saisine.answers import REOPENS
from saisine.dialogue.asking import ask, ask_next
from saisine.dialogue.court import make_sure_of_court
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Value
from saisine.motifs import MOTIFS
from saisine.questions import QUESTIONS
from saisine.wording import change, shown

_NAMED_TOGETHER = {
    "last_name": ("first_name",),
    "represented_last_name": ("represented_first_name",),
    "street": ("postal_code", "city", "caisse"),
}
"""Asked again with it; a new value given outright changes it alone."""


def replace_answers(bench: Workbench, changed: Answers) -> None:
    """Takes the new values, says before and after, re-opens what depends on them; a court is confirmed first."""
    told = without_court(changed)
    if told or not changed:
        take(bench, told)
    if told == changed:
        ask_next(bench)
    else:
        make_sure_of_court(bench)


def without_court(changed: Answers) -> dict[str, Value | None]:
    """What may be taken at once: a court that is seized may not."""
    return {name: v for name, v in changed.items() if (name, v) != ("court_seized", True)}


def take(bench: Workbench, changed: Answers) -> None:
    """The new values, before and after; what depends on them is opened again."""
    lines = []
    bench.status("open")
    for name, value in changed.items():
        before = bench.known.get(name)
        doubtful = _made_doubtful(bench, name, value)
        bench.correct(name, value, tuple(d for d in doubtful if d not in changed))
        lines.append(change(name, before, value))
    bench.say("utter_corrected", changes="\n".join(f"– {line}" for line in lines))


def _made_doubtful(bench: Workbench, name: str, value: Value | None) -> tuple[str, ...]:
    """What the new answer re-opens. Another subject leaves the body as it was, when it is that body's too."""
    doubtful, body = REOPENS.get(name, ()), bench.draft.answers.get("organisme")
    if name == "motif" and body is not None:
        codes = (value, bench.draft.answers.get(name))
        families = {MOTIFS[str(code)].family for code in codes if code in MOTIFS}
        if families <= {None, body} or body == "cgss":
            return tuple(d for d in doubtful if d != "organisme")
    return doubtful


def reopen(bench: Workbench, field: str) -> None:
    before = bench.draft.answers.get(field)
    group = _NAMED_TOGETHER.get(field, ())
    kept = field == "description"  # it stays until another is told
    bench.clear(*(() if kept else (field,)), *(d for d in REOPENS.get(field, ())), *group)
    bench.forget_tries(field)
    bench.status("open")
    bench.wait_for(field)
    question = QUESTIONS[field]
    if before is not None and question.type != "long_text":
        noted = f"[[before {field}]]" if question.personal else shown(field, before)
        bench.say("utter_correcting_before", label=question.label, before=noted)
    else:
        bench.say("utter_correcting", label=question.label)
    ask(bench, question)
