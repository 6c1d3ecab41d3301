"""The demonstration accounts: a sign-in page, tokens, and the key that checks them."""

import re
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, ConfigDict

from demo import pages
from demo.accounts import keys
from demo.accounts.config import Settings
from demo.accounts.people import BY_NAME, PEOPLE, PersonName
from demo.accounts.tokens import LIFE_S, Issuer

PATH = re.compile(r"/(?:[\w.~%?-][\w.~%/?=&-]*)?", re.ASCII)
"""A place on the intake's own site: one slash first, never two, no scheme, no backslash."""


class TokenRequest(BaseModel):
    model_config = ConfigDict(extra="forbid")

    person: PersonName


def build(settings: Settings) -> FastAPI:
    """The application. The key file is read, or written, here."""
    issuer = Issuer(keys.load_or_create(settings.key_file), settings.issuer, settings.audience)
    intake_url = settings.intake_url.rstrip("/")
    page = pages.templates(Path(__file__).parent / "templates").get_template("sign_in.html")

    app = FastAPI(
        title="Comptes de démonstration",
        docs_url=None,  # the interactive pages load their scripts from elsewhere
        redoc_url=None,
    )

    @app.get("/", include_in_schema=False)
    def sign_in(retour: str = "") -> HTMLResponse:
        return HTMLResponse(
            page.render(
                people=[(person, issuer.token(person.claims)) for person in PEOPLE],
                intake_url=intake_url,
                minutes=LIFE_S // 60,
                retour=retour if PATH.fullmatch(retour) else "",
            )
        )

    @app.get("/.well-known/jwks.json")
    def jwks() -> dict[str, Any]:
        return issuer.jwks()

    @app.post("/api/token")
    def token(wanted: TokenRequest) -> dict[str, str]:
        return {"token": issuer.token(BY_NAME[wanted.person].claims)}

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        return {"status": "ok"}

    pages.dress(app, forms_to=(pages.origin(intake_url),))
    return app
