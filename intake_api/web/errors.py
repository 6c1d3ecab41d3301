"""A refusal as a page: what happened, what to do, and what was typed, so that nothing is lost."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from intake_api.problems import BadRequest, NotFound, Problem, TooLarge
from intake_api.resources import resources
from intake_api.web.headers import HEADERS, STATIC
from intake_api.web.origin import refuse_other_sites
from intake_api.web.rendering import render

LONGEST_FORM = 1_048_576
"""Bytes. Far above the longest message, so that one too long is still read, and shown again."""

SIGN_IN_PATH = "/connexion"
"""The one form that other sites post: its signed token is the proof."""


class PageRoute(APIRoute):
    """Answers every refusal with a page, takes no form from another site, and counts the pages that
    one address asks for."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                _refuse_large_forms(request)
                if request.url.path != SIGN_IN_PATH:
                    refuse_other_sites(request)
                await _not_too_fast(request)
                return await handle(request)
            except RequestValidationError as error:
                return error_page(request, _unreadable(error))
            except Problem as problem:
                return error_page(request, problem)

        return answer


def client(request: Request) -> str:
    """What rate limits count by: a keyed hash of the address, never the address."""
    address = request.client.host if request.client else ""
    return resources(request).keyring.person_key("address", address)


def error_page(
    request: Request, problem: Problem, typed: str | None = None, back: str = "/"
) -> HTMLResponse:
    """`typed` is what the person wrote and that was not taken; `back` is where signing in leads."""
    page = render(request, "erreur.html", problem.status, problem=problem, typed=typed, back=back)
    page.headers.update(problem.headers)
    return page


class Broken(Problem):
    status = 500
    type = "panne"
    title = "Quelque chose n'a pas fonctionné."


def install(app: FastAPI) -> None:
    """Addresses that do not exist, and our own failures, are pages for browsers too; programs keep
    the answers they had. To be called after `intake_api.problems.install`."""
    for_programs: Any = app.exception_handlers.get(HTTPException)

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> Response:
        if for_programs and not _wants_a_page(request):
            answer = await for_programs(request, error)
            assert isinstance(answer, Response)
            return answer
        known = NotFound if error.status_code == 404 else BadRequest
        page = error_page(request, known("Cette adresse n'existe pas, ou n'existe plus."))
        page.status_code = error.status_code
        return page

    @app.exception_handler(Exception)
    async def _failure(request: Request, error: Exception) -> Response:
        """The server logs the error all the same. `SecurityHeaders` does not see this answer."""
        problem = Broken(
            "Cela vient de nous, pas de vous. Ce que vous aviez déjà envoyé est gardé : réessayez "
            "dans quelques minutes."
        )
        answer = error_page(request, problem) if _wants_a_page(request) else problem.response()
        answer.headers.update({**HEADERS, "Cache-Control": "no-store"})
        return answer


def _wants_a_page(request: Request) -> bool:
    return "text/html" in request.headers.get("Accept", "") and not request.url.path.startswith(
        "/v1/"
    )


def _unreadable(error: RequestValidationError) -> Problem:
    if any(item["loc"][0] == "path" for item in error.errors()):
        return NotFound("Cette adresse n'existe pas, ou n'existe plus.")
    return BadRequest("Il manque quelque chose à cette demande.")


async def _not_too_fast(request: Request) -> None:
    if not request.url.path.startswith(STATIC):
        await resources(request).limits.check("page", client(request))


def _refuse_large_forms(request: Request) -> None:
    length = request.headers.get("Content-Length", "0")
    chunked = "Transfer-Encoding" in request.headers
    if chunked or not length.isdecimal() or int(length) > LONGEST_FORM:
        raise TooLarge("Ce que vous avez envoyé est trop long pour cette page.")
