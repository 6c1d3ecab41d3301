"""Tables, and labels on a line of their own, set as « label : value » lines."""

import re

from saisine.reading.labels import LABEL, flat, label_of

FEWEST_STACKED = 3
FEWEST_UNSIGNED = 5
LONGEST_LINE = 120
"""Characters."""
_CELL = re.compile(r"\t+|[ ]*[|¦│][ ]*|[ ]{3,}")
_LABEL_FIRST = re.compile(rf"[ \t]*(?:[-•] ?)?(?:{LABEL})(?=[ \t]+[^\s:=.→⇒>-])")
_RULE = re.compile(r"[\s|:+=_-]*")
_PAIR = re.compile(r'"([^"\n:]{2,40})"\s?:\s?"?([^"\n{}]*?)"?\s?(?=[,}\n]|$)')
_BRACKETED = re.compile(r"\s*\[([^\]\n]{2,40})\][ \t]*(?=\S)")
_HEADING = re.compile(r"\s*(?:[=#*_~\[]|--)")
_MARKED = re.compile(r"[:=→]|->")


def one_label_a_line(text: str) -> str:
    """The text as it is, but for tables (tabs, bars), labels that stand on a line of their own or in brackets,
    and what a program would write."""
    if len(pairs := _PAIR.findall(text)) >= FEWEST_STACKED:
        return "\n".join(f"{key} : {value}" for key, value in pairs)
    lines = [_unbracketed(line) for line in text.split("\n")]
    return "\n".join(_signed(_stacked(_tables(lines))))


def _tables(lines: list[str]) -> list[str]:
    out: list[str] = []
    heads: list[str] = []
    for place, line in enumerate(lines):
        cells = _cells(line)
        ruled = (
            place + 1 < len(lines) and "-" in lines[place + 1] and _RULE.fullmatch(lines[place + 1])
        )
        if len(cells) == 2 and ruled and not _is_label(cells[0]):
            continue
        if len(cells) < 2:
            heads = []
            out.append(line)
        elif _RULE.fullmatch(line):
            continue
        elif heads and len(cells) == len(heads):
            out += [f"{head} : {cell}" for head, cell in zip(heads, cells, strict=True)]
        elif len(cells) >= FEWEST_STACKED and all(label_of(cell) for cell in cells):
            heads = cells
        elif len(cells) % 2 == 0 and all(map(_is_label, cells[::2])):
            out += [f"{a.rstrip(' :')} : {b}" for a, b in zip(cells[::2], cells[1::2], strict=True)]
        else:
            out.append(line)
    return out


def _cells(line: str) -> list[str]:
    """The cells of a line of a table; one, when it is none. CSV heads count, their separator being « ; »."""
    bare = line.strip().strip("|¦│").strip()
    cells = [cell.strip() for cell in _CELL.split(bare)]
    if len(cells) == 1 and bare.count(";") >= FEWEST_STACKED - 1 and not _MARKED.search(bare):
        cells = [cell.strip() for cell in bare.split(";")]
    return cells


def _is_label(cell: str) -> bool:
    return label_of(cell) is not None


def _stacked(lines: list[str]) -> list[str]:
    """« Nom⏎Essai⏎Prénom⏎Lina », and headings such as « DEMANDEUR » above labelled lines."""
    alone = [label_of(line) if line.strip() else None for line in lines]
    follows = [
        place
        for place, label in enumerate(alone)
        if label and place + 1 < len(lines) and lines[place + 1].strip()
    ]
    valued = [p for p in follows if alone[p + 1] is None and not _is_marked(lines[p + 1])]
    out: list[str] = []
    for place, line in enumerate(lines):
        label = alone[place]
        whose = label is not None and label[1] is not None
        if label and not whose and _HEADING.match(line):
            out.append("")
        elif label and (whose or len(valued) >= FEWEST_STACKED):
            joined = place in valued and (len(valued) >= FEWEST_STACKED)
            out.append(f"{line.strip(' :#*=-_[]<>')} :" + ("\0" if joined else ""))
        else:
            out.append(line)
    return "\n".join(out).replace("\0\n", " ").split("\n")


def _is_marked(line: str) -> bool:
    """True for « Nom : Essai »: a label with its value on the same line."""
    head, sign, _ = line.partition(":")
    return bool(sign) and label_of(head) is not None


def _unbracketed(line: str) -> str:
    """« [Nom] Essai » -> « Nom : Essai »."""
    match = _BRACKETED.match(line)
    known = match is not None and label_of(match[1]) is not None
    return f"{match[1]} : {line[match.end() :]}" if match and known else line


def _signed(lines: list[str]) -> list[str]:
    """« Nom Essai⏎Prénom Lina⏎NIR … »: when nearly every line begins with a label, none needs a sign."""
    told = [line for line in lines if line.strip()]
    starts = [
        _LABEL_FIRST.match(flat(line)) if len(line) < LONGEST_LINE else None for line in lines
    ]
    begun = [match for match in starts if match]
    if len(begun) < FEWEST_UNSIGNED or len(begun) < 0.6 * len(told) or any(map(_is_marked, lines)):
        return lines
    return [
        f"{line[: match.end()].strip()} : {line[match.end() :].strip()}" if match else line
        for line, match in zip(lines, starts, strict=True)
    ]
