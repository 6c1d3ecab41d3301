"""A message's plain text as HTML: escaped, its line breaks kept, its phone numbers made to call."""

import re
from collections.abc import Callable, Iterator
from itertools import groupby

from markupsafe import Markup, escape

_SPACE = r"[ .\u00a0\u202f-]?"
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_UNIT = rf"(?!\s?(?:€|%|euros?\b|jours?\b|mois\b|ans?\b|heures?\b|h\b|{_MONTHS}))"
_REACHABLE = re.compile(
    rf"""
      (?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    | (?P<site>https://[\w./?=&%#~+-]*[\w/])
    | (?<![\w+.,/])(?P<phone>(?:\+33{_SPACE}[1-9]|0[1-9])(?:{_SPACE}\d\d){{4}})(?![\w/])
    | (?<![\w+.,/])(?<!\d[ \u00a0\u202f])(?P<short>3\d[ \u00a0\u202f]?\d\d)(?![\w/-]){_UNIT}
    | (?:(?<=\b[Ll]e[ \u00a0])|(?<=\b[Aa]u[ \u00a0])|(?<=:[ \u00a0]))
      (?P<urgent>15|17|18|112|114|115|119)(?![\w/]|[.,]\d){_UNIT}
    """,
    re.VERBOSE,
)
"""Two- and three-digit numbers count after « le », « au » or « : » only: « 15 » alone is mostly a
number of days."""

_BY_TEXT_MESSAGE = ("114",)
"""The emergency number for deaf people is reached by SMS."""

_KEPT_TOGETHER = re.compile(r"(?<=«) | (?=[?!:;»])")
"""French puts a space before these signs, at which a line must not be cut."""

_ITEM = re.compile(r"^\s*[-•*–]\s+")


_LABELLED = re.compile(r"([^:]{1,80}?)[ \u00a0]:[ \u00a0](.*)")

Writer = Callable[[str], Markup]


def prose(text: str, linked: bool = False) -> Markup:
    """A paragraph a line, and lists of the lines that begin with a dash or a bullet.

    `linked` makes phone numbers, e-mails and https addresses links: for what we wrote, never for
    what a person typed.
    """
    line = _linked if linked else escape
    return Markup("").join(_blocks(text, line, line))


def labelled(text: str) -> Markup:
    """The same without links, where « label : value » in a list stands out as such."""
    return Markup("").join(_blocks(text, escape, _labelled))


def _blocks(text: str, write_line: Writer, write_item: Writer) -> Iterator[Markup]:
    unbroken = _KEPT_TOGETHER.sub("\u00a0", text.strip())
    lines = [line for line in unbroken.splitlines() if line.strip()]
    for is_list, group in groupby(lines, lambda line: bool(_ITEM.match(line))):
        if is_list:
            yield _list([write_item(_ITEM.sub("", line, count=1)) for line in group])
        else:
            yield from (_paragraph(write_line(line)) for line in group)


def _paragraph(line: Markup) -> Markup:
    return Markup("<p>{}</p>").format(line)


def _list(items: list[Markup]) -> Markup:
    return Markup("<ul>{}</ul>").format(
        Markup("").join(Markup("<li>{}</li>").format(item) for item in items)
    )


def _labelled(line: str) -> Markup:
    found = _LABELLED.fullmatch(line)
    if not found:
        return escape(line)
    return Markup('<span class="label">{}\u00a0:</span> {}').format(*found.groups())


def _linked(line: str) -> Markup:
    return Markup("").join(_pieces(line))


def _pieces(line: str) -> Iterator[Markup]:
    """The line cut at what can be reached; each piece is escaped on its own."""
    end = 0
    for found in _REACHABLE.finditer(line):
        yield escape(line[end : found.start()])
        yield Markup('<a href="{}">{}</a>').format(_address(found), found.group())
        end = found.end()
    yield escape(line[end:])


def _address(found: re.Match[str]) -> str:
    said = found.group()
    if found["mail"]:
        return f"mailto:{said}"
    if found["site"]:
        return said
    digits = re.sub(r"[^\d+]", "", said)
    return f"{'sms' if digits in _BY_TEXT_MESSAGE else 'tel'}:{digits}"
