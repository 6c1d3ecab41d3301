"""Every figure of the evaluation, by name. The names are those of `tests/nlu/recorded.yml`."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.evaluate import clarified, keywords
from benchmarks.evaluate.calibration import sure_acts, sure_motifs
from benchmarks.evaluate.clarified import End, Rewordings
from benchmarks.evaluate.heldout import SETS, Read, load, understand_set
from benchmarks.evaluate.intervals import Figure, drawn, share
from benchmarks.evaluate.marks import (
    act_is_right,
    f1,
    fact_counts,
    field_is_right,
    fields_are_exact,
    is_alarm,
    is_told_of_help,
    is_wrong_on_purpose,
    motif_in_first,
    topic_is_right,
)
from tools.understanding.rasa import Reads

LOWER_IS_BETTER = (
    "distress_false_alarms",
    "distress_false_alarms_anywhere",
    "distress_false_alarms_at_length",
    "told_of_help_in_vain",
)
REPORTED_ONLY = (
    "keywords_first", "keywords_three", "motif_sure", "act_sure", "stories_in_danger_told_of_help",
)  # fmt: skip
"""Not held to: the baseline's scores, how much is treated as sure, what twenty stories cannot measure closely."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The held-out sets as understood, and how each story ends after one question at most."""

    read: Mapping[str, Sequence[Read]]
    ends: Sequence[End]


def evaluate(rasa: Reads) -> Evaluation:
    """Understands every held-out item, once."""
    read = {name: understand_set(load(name), rasa) for name in SETS}
    others: Rewordings = clarified.rewordings(rasa)
    ends = [clarified.end_of(one, others, n) for n, one in enumerate(read["stories"])]
    return Evaluation(read, ends)


def figures(seen: Evaluation) -> dict[str, Figure]:
    """The figures, in the order in which they are printed."""
    stories, turns = seen.read["stories"], seen.read["turns"]
    values, distress = seen.read["values"], seen.read["distress"]
    wrong = [one for one in values if is_wrong_on_purpose(one)]
    sound = [one for one in values if not is_wrong_on_purpose(one)]
    in_distress = [one for one in distress if one.item["distress"]]
    others = [one for one in distress if not one.item["distress"]]
    at_length = [one for one in seen.read["told_at_length"] if one.item["distress"]]
    twins = [one for one in seen.read["told_at_length"] if not one.item["distress"]]
    in_danger = [one for one in stories if one.item.get("in_danger") == "yes"]
    told_calmly = [one for one in stories if "in_danger" not in one.item]
    calm = [*others, *told_calmly, *(one for one in turns if one.item["act"] != "distress")]
    motifs, acts = sure_motifs(seen.ends), sure_acts(turns)
    ranked = [(one.item["motif"], keywords.ranking(one.text)) for one in stories]
    return {
        "motif_first": _of(stories, lambda one: motif_in_first(one, 1)),
        "motif_three": _of(stories, lambda one: motif_in_first(one, 3)),
        "motif_after_one_question": share(
            sum(end in clarified.RIGHT for end in seen.ends), len(seen.ends)
        ),
        "motif_sure": motifs.treated,
        "motif_sure_right": motifs.right,
        "keywords_first": share(sum(m == r[0] for m, r in ranked), len(ranked)),
        "keywords_three": share(sum(m in r[:3] for m, r in ranked), len(ranked)),
        "act": _of(turns, act_is_right),
        "act_mean_of_acts": drawn(
            [(str(t.item["act"]), act_is_right(t)) for t in turns], mean_of_acts
        ),
        "act_sure": acts.treated,
        "act_sure_right": acts.right,
        "topic_of_question": _of(seen.read["questions"], topic_is_right),
        "corrected_field": _of(
            [t for t in turns if t.item["act"] == "correct_field"], field_is_right
        ),
        "values_exact": _of(sound, fields_are_exact),
        "values_wrong_caught": _of(wrong, fields_are_exact),
        "facts_f1": drawn([fact_counts(one) for one in stories], f1),
        "organisme": _of(stories, lambda one: one.item["organisme"] == one.line["organisme"]),
        "requester_type": _of(
            stories, lambda one: one.item["requester_type"] == one.line["requester_type"]
        ),
        "distress_recalled": _of(in_distress, is_alarm),
        "distress_false_alarms": _of(others, is_alarm),
        "distress_false_alarms_anywhere": _of(calm, is_alarm),
        "distress_told_of_help": _of(in_distress, is_told_of_help),
        "told_of_help_in_vain": _of(calm, is_told_of_help),
        "distress_at_length_recalled": _of(at_length, is_alarm),
        "distress_at_length_told_of_help": _of(at_length, is_told_of_help),
        "distress_false_alarms_at_length": _of(twins, is_alarm),
        "stories_in_danger_told_of_help": _of(in_danger, is_told_of_help),
    }


def mean_of_acts(turns: Sequence[tuple[str, bool]]) -> float:
    """Each act counted alike, however many turns it has: (the act meant, whether it was found)."""
    there = Counter(act for act, _ in turns)
    right = Counter(act for act, found in turns if found)
    return 100 * sum(right[act] / count for act, count in there.items()) / max(len(there), 1)


def per_act(turns: Sequence[Read]) -> dict[str, Figure]:
    """How often each act is found, the weakest first."""
    names = sorted({str(one.item["act"]) for one in turns})
    found = {name: _of([t for t in turns if t.item["act"] == name], act_is_right) for name in names}
    return dict(sorted(found.items(), key=lambda item: item[1].value))


def per_fact(stories: Sequence[Read]) -> dict[str, Figure]:
    """F1 of each fact, the weakest first."""
    names = sorted({name for one in stories for name in one.item["facts"]})
    found = {name: drawn([fact_counts(one, name) for one in stories], f1) for name in names}
    return dict(sorted(found.items(), key=lambda item: item[1].value))


def confused(pairs: Sequence[tuple[str, str]], shown: int = 20) -> list[tuple[str, str, int]]:
    """What is most often taken for what: (meant, understood, how often)."""
    wrong = Counter(pair for pair in pairs if pair[0] != pair[1])
    return [(meant, understood, count) for (meant, understood), count in wrong.most_common(shown)]


def _of(items: Sequence[Read], is_right: Callable[[Read], bool]) -> Figure:
    return share(sum(is_right(one) for one in items), len(items))
