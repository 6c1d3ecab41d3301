"""Templates into answers."""

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from intake_api.config import Settings
from intake_api.resources import resources
from intake_api.web import formats
from intake_api.web.prose import labelled, prose
from intake_api.web.visitor import Visitor

HERE = Path(__file__).parent
STATIC_FILES = {
    "style.css": "text/css",
    "conversation.js": "text/javascript",
    "logo.svg": "image/svg+xml",
}
"""Every file that `/static/` serves, and nothing else."""


def render(request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """A page or a part of one. Every template also gets `visitor`, `settings` and `sign_in`."""
    settings = resources(request).settings
    visitor = getattr(request.state, "visitor", Visitor())
    text = (
        environment()
        .get_template(template)
        .render(
            settings=settings,
            visitor=visitor,
            sign_in=lambda back: sign_in_address(settings, back),
            **context,
        )
    )
    return HTMLResponse(text, status)


def sign_in_address(settings: Settings, back: str) -> str | None:
    """Where one signs in, to come back to the page `back`; None when there is no such place."""
    if not settings.sign_in_url:
        return None
    joint = "&" if "?" in settings.sign_in_url else "?"
    return f"{settings.sign_in_url}{joint}{urlencode({'retour': back})}"


@lru_cache
def environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(prose=prose, labelled=labelled, moment=formats.moment, day=formats.day)
    made.globals["static"] = static_address
    return made


@lru_cache
def static_file(name: str) -> bytes:
    return (HERE / "static" / name).read_bytes()


def static_address(name: str) -> str:
    """Changes with the content, so that caches may keep each version for ever."""
    return f"/static/{name}?v={hashlib.sha256(static_file(name)).hexdigest()[:12]}"
