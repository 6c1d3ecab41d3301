"""Every error on the held-out sets, by cause, as Markdown: what to look at next."""

from collections.abc import Callable, Iterable, Sequence

from benchmarks.evaluate.figures import Evaluation
from benchmarks.evaluate.heldout import Read
from benchmarks.evaluate.marks import (
    act_is_right,
    facts_of,
    field_is_right,
    fields_are_exact,
    topic_is_right,
)

LONGEST = 600


def report(seen: Evaluation) -> str:
    """One section a cause, one line an error: what was expected, what was understood, the text."""
    stories, turns = seen.read["stories"], seen.read["turns"]
    parts = [
        _section("motif", stories, lambda s: s.item["motif"], _motifs),
        _section(
            "organisme", stories, lambda s: s.item["organisme"], lambda s: s.line["organisme"]
        ),
        _section(
            "requester_type",
            stories,
            lambda s: s.item["requester_type"],
            lambda s: s.line["requester_type"],
        ),
    ]
    for name in sorted({name for one in stories for name in one.item["facts"]}):
        parts.append(_fact(name, stories))
    parts.append(_acts(turns))
    wrong_field = [t for t in turns if t.item["act"] == "correct_field" and act_is_right(t)]
    parts.append(
        _lines(
            "correct_field: which",
            (
                f"{t.item['field']} → {t.line.get('field')} | {t.item['context']} | {_short(t)}"
                for t in wrong_field
                if not field_is_right(t)
            ),
        )
    )
    parts.append(
        _lines(
            "questions: topic",
            (
                f"{q.item['topic']} → {q.line['act']} {q.line.get('topic')} | {q.item['context']} | {_short(q)}"
                for q in seen.read["questions"]
                if not topic_is_right(q)
            ),
        )
    )
    parts.append(
        _lines(
            "values",
            (
                f"{v.item['context']} | {_short(v)} | {v.item['fields']} → {v.line['fields']}"
                for v in seen.read["values"]
                if not fields_are_exact(v)
            ),
        )
    )
    parts.append(_distress(seen))
    return "\n".join(parts)


def _motifs(read: Read) -> str:
    ranked = [f"{one['code']} {one['confidence']:.2f}" for one in read.line["motif"][:3]]
    return (
        ranked[0].split()[0]
        if ranked and ranked[0].split()[0] == read.item["motif"]
        else str(ranked)
    )


def _section(
    title: str,
    read: Sequence[Read],
    expected: Callable[[Read], object],
    understood: Callable[[Read], object],
) -> str:
    wrong = [one for one in read if str(expected(one)) != str(understood(one))]
    wrong.sort(key=lambda one: str(expected(one)))
    return _lines(title, (f"{expected(one)} → {understood(one)} | {_short(one)}" for one in wrong))


def _fact(name: str, stories: Sequence[Read]) -> str:
    def of(told: object) -> str:
        return next((value for key, value in facts_of(told) if key == name), "—")  # type: ignore[arg-type]

    return _section(
        f"fact: {name}", stories, lambda s: of(s.item["facts"]), lambda s: of(s.line["facts"])
    )


def _acts(turns: Sequence[Read]) -> str:
    wrong = [one for one in turns if not act_is_right(one)]
    wrong.sort(key=lambda one: (str(one.item["act"]), str(one.line["act"])))
    return _lines(
        "acts",
        (
            f"{one.item['act']} → {one.line['act']} {one.line['act_confidence']:.2f} "
            f"(Rasa: {one.heard.act} {one.heard.confidence:.2f}) | {one.item.get('context')} | {_short(one)}"
            for one in wrong
        ),
    )


def _distress(seen: Evaluation) -> str:
    cries = [*seen.read["distress"], *seen.read["told_at_length"]]
    told = [(one, bool(one.item["distress"])) for one in cries]
    told += [(one, one.item["act"] == "distress") for one in seen.read["turns"]]
    told += [(one, False) for one in seen.read["stories"]]
    missed = [one for one, meant in told if meant and one.line["act"] != "distress"]
    alarms = [one for one, meant in told if not meant and one.line["act"] == "distress"]
    rows = [*(("missed", one) for one in missed), *(("false alarm", one) for one in alarms)]
    return _lines(
        "distress",
        (
            f"{kind} ({one.line['act']} {one.line['act_confidence']:.2f}; Rasa: {one.heard.act} "
            f"{one.heard.confidence:.2f}) | {_short(one)}"
            for kind, one in rows
        ),
    )


def _lines(title: str, rows: Iterable[str]) -> str:
    told = [f"- {row}" for row in rows]
    return "\n".join([f"## {title} ({len(told)})", "", *told, ""])


def _short(read: Read) -> str:
    return read.text.replace("\n", " ⏎ ")[:LONGEST]
