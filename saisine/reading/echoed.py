"""The question said again before its answer: « mon adresse ? 8 rue du Four », « moi ? Jeanne Petit »."""

import re

_ECHO = re.compile(
    r"^\W*(?:moi|(?:et )?(?:(?:mon|ma|le|la|son|sa|votre|mes|les|quel(?:le)?) |l['’])[^\W\d_][\w'’-]*(?: (?:de |d['’])?[^\W\d_][\w'’-]*){0,3}) ?"
    r"\?+[\s,.…!-]*(?=\w)",
    re.IGNORECASE,
)


def without_echo(text: str) -> str:
    """What is said after the question; the text as it is when it does not say it again."""
    return _ECHO.sub("", text, count=1)
