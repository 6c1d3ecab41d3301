"""Errors as RFC 9457 problem details: a stable `type` for programs, a French sentence for people."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, ClassVar

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

MEDIA_TYPE = "application/problem+json"
TYPE_PREFIX = "urn:saisine:probleme:"


class Problem(Exception):
    """A refusal that the caller can act upon. Subclasses name their status and their stable type."""

    status: ClassVar[int] = 400
    type: ClassVar[str] = "demande-invalide"
    title: ClassVar[str] = "La demande n'a pas pu être lue."

    def __init__(self, detail: str, *, headers: Mapping[str, str] | None = None, **more: Any):
        super().__init__(detail)
        self.detail = detail
        self.headers = dict(headers or {})
        self.more = more

    def response(self) -> JSONResponse:
        body = {
            "type": TYPE_PREFIX + self.type,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            **self.more,
        }
        return JSONResponse(body, self.status, headers=self.headers, media_type=MEDIA_TYPE)


class BadRequest(Problem):
    pass


class NotSignedIn(Problem):
    status = 401
    type = "connexion-requise"
    title = "Connexion requise."

    def __init__(self, detail: str) -> None:
        super().__init__(detail, headers={"WWW-Authenticate": "Bearer"})


class Forbidden(Problem):
    status = 403
    type = "non-autorise"
    title = "Action non autorisée."


class NotFound(Problem):
    """Also the answer to somebody else's identifier: nothing may be learnt from it."""

    status = 404
    type = "introuvable"
    title = "Introuvable."


class Conflict(Problem):
    status = 409
    type = "conflit"
    title = "Cette action n'est plus possible."


class Gone(Problem):
    status = 410
    type = "effacee"
    title = "Cette conversation a été effacée."


class TooLarge(Problem):
    status = 413
    type = "trop-long"
    title = "Le message est trop long."


class Unprocessable(Problem):
    status = 422
    type = "reponse-a-revoir"
    title = "Une réponse est à revoir."


class TooMany(Problem):
    status = 429
    type = "trop-de-demandes"
    title = "Trop de demandes."


class Unavailable(Problem):
    status = 503
    type = "momentanement-indisponible"
    title = "Service momentanément indisponible."


_HTTP = {
    HTTPStatus.NOT_FOUND: ("introuvable", "Introuvable.", "Cette adresse n'existe pas."),
    HTTPStatus.METHOD_NOT_ALLOWED: (
        "methode-refusee",
        "Action impossible ici.",
        "Cette adresse ne s'utilise pas de cette façon.",
    ),
    HTTPStatus.BAD_REQUEST: (
        "demande-invalide",
        "La demande n'a pas pu être lue.",
        "La demande est mal formée.",
    ),
}
"""For the errors that the framework raises by itself: type, title, detail."""
_ANY_HTTP = ("demande-refusee", "Demande refusée.", "Cette demande n'a pas pu être traitée.")


def install(app: FastAPI) -> None:
    """Every error leaves `app` as a problem detail."""

    @app.exception_handler(Problem)
    async def _problem(request: Request, error: Problem) -> JSONResponse:
        return error.response()

    @app.exception_handler(RequestValidationError)
    async def _validation(request: Request, error: RequestValidationError) -> JSONResponse:
        where = [".".join(str(part) for part in item["loc"]) for item in error.errors()]
        return Unprocessable(
            "Certains champs de la demande sont absents ou mal formés.", fields=where
        ).response()

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> JSONResponse:
        status = HTTPStatus(error.status_code)
        kind, title, detail = _HTTP.get(status, _ANY_HTTP)
        body = {"type": TYPE_PREFIX + kind, "title": title, "status": int(status), "detail": detail}
        return JSONResponse(body, status, headers=error.headers, media_type=MEDIA_TYPE)
