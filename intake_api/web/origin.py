"""Where a form comes from, and where it may lead afterwards."""

import re
from urllib.parse import urlsplit

from fastapi import Request

from intake_api.problems import Forbidden

_LOCAL_PATH = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]*")
"""One slash first and never two; no backslash (browsers read it as a slash), no control character,
no space."""

_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


class FromElsewhere(Forbidden):
    type = "venue-d-ailleurs"
    title = "Cette demande n'a pas été acceptée."


def safe_return(path: str | None) -> str | None:
    """`path` when it leads to a page of this site, None for anything else."""
    return path if path and _LOCAL_PATH.fullmatch(path) else None


def refuse_other_sites(request: Request) -> None:
    """Raises FromElsewhere for a form that another site made the browser send (CSRF).

    Browsers that say nothing (before 2021-2023) or hide the origin, as our `Referrer-Policy` makes
    some do, pass: our cookies are SameSite=Lax, so they send none from another site.
    """
    if request.method in _SAFE_METHODS:
        return
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin", "null")
    ours = site in ("same-origin", "none") if site else _is_ours(origin, request)
    if not ours:
        raise FromElsewhere(
            "Elle semble venir d'un autre site. Revenez à la page d'accueil et recommencez."
        )


def _is_ours(origin: str, request: Request) -> bool:
    return origin == "null" or urlsplit(origin).netloc == request.headers.get("Host")
