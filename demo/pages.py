"""What the pages of both demonstration programs share: templates, stylesheet, security headers."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from fastapi import FastAPI, Request, Response
from fastapi.staticfiles import StaticFiles
from jinja2 import ChainableUndefined, Environment, FileSystemLoader

HERE = Path(__file__).parent


def templates(folder: Path) -> Environment:
    """Templates of `folder`, escaped; a field that the payload lacks reads as empty."""
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=ChainableUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def origin(url: str) -> str:
    """`https://host:port` of a URL: what a Content-Security-Policy can name."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def dress(app: FastAPI, *, forms_to: Sequence[str] = ()) -> None:
    """Serve the shared stylesheet, and let pages load and post nothing but what is named.

    `forms_to` lists the origins, besides the program itself, that its forms may post to. Nothing is
    kept in caches: the pages hold personal data or tokens.
    """
    policy = "; ".join(
        (
            "default-src 'self'",
            " ".join(("form-action 'self'", *forms_to)),
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")

    @app.middleware("http")
    async def _headers(
        request: Request, call_next: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        response = await call_next(request)
        response.headers["Content-Security-Policy"] = policy
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        if not request.url.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "no-store")
        return response
