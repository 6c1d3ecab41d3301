"""The conversation: opening it, reading it, answering, erasing it."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Depends, Form, Path, Request, Response
from fastapi.responses import RedirectResponse

from intake_api.conversations.schemas import ConversationOut, MessageOut, State
from intake_api.conversations.service import Conversations
from intake_api.problems import BadRequest, Gone, NotFound, NotSignedIn, Problem
from intake_api.resources import Resources, resources
from intake_api.web import views
from intake_api.web.errors import PageRoute, client, error_page
from intake_api.web.rendering import render
from intake_api.web.visitor import Current, remember_token

router = APIRouter(route_class=PageRoute, include_in_schema=False)

_ID = r"^[A-Za-z0-9_-]{1,100}$"
ConversationId = Annotated[str, Path(pattern=_ID)]
Shared = Annotated[Resources, Depends(resources)]


@router.post("/conversations")
async def open_conversation(request: Request, visitor: Current, shared: Shared) -> Response:
    await shared.limits.check("conversation", client(request))
    caller = visitor.account or visitor.anonymous
    opened = await Conversations(shared).open(caller, visitor.channel)
    response = _see(opened.id)
    if opened.token:
        remember_token(response, opened.token, shared.settings)
    return response


@router.get("/conversations/{conversation_id}")
async def show(
    request: Request, conversation_id: ConversationId, visitor: Current, shared: Shared
) -> Response:
    found = await visitor.first(lambda caller: Conversations(shared).read(caller, conversation_id))
    return _page(request, found)


@router.get("/conversations/{conversation_id}/messages")
async def back_to_the_conversation(conversation_id: ConversationId) -> Response:
    """The address that a page answered to a refused message leaves in the browser's bar."""
    return _see(conversation_id)


@router.post("/conversations/{conversation_id}/messages")
async def say(
    request: Request,
    conversation_id: ConversationId,
    visitor: Current,
    shared: Shared,
    text: Annotated[str, Form()] = "",
    choice: Annotated[str | None, Form()] = None,
    client_message_id: Annotated[str | None, Form(pattern=_ID)] = None,
    shown_from: Annotated[int, Form()] = 0,
) -> Response:
    """One turn. With `X-Requested-With: fetch`, only what changed on the page comes back:
    the messages from number `shown_from` on, and what surrounds the answer's field."""
    typed = text.replace("\r\n", "\n")
    service = Conversations(shared)
    try:
        if choice is None and not typed.strip():
            raise BadRequest("Écrivez votre réponse, ou choisissez l'une de celles proposées.")
        await shared.limits.check("message", conversation_id)
        turn = await visitor.first(
            lambda caller: service.say(
                caller,
                conversation_id,
                text=typed if choice is None else None,
                choice=choice,
                client_message_id=client_message_id or uuid4().hex,
            )
        )
        if turn.state.status == "erased":  # nothing is left to read: these are the last words
            return _last_words(request, conversation_id, turn.messages, turn.state, shown_from)
        if not _by_script(request) and (choice is None or not typed.strip()):
            return _see(conversation_id)
        found = await visitor.first(lambda caller: service.read(caller, conversation_id))
    except (NotFound, NotSignedIn, Gone) as problem:
        return error_page(request, problem, typed, back=f"/conversations/{conversation_id}")
    except Problem as problem:
        return await _again(request, conversation_id, visitor, shared, problem, typed)
    # A choice was taken while something else was being written: it stays where it was.
    unsent = typed if choice is not None else ""
    return _page(request, found, typed=unsent, shown_from=shown_from)


@router.get("/conversations/{conversation_id}/effacer")
async def ask_before_erasing(
    request: Request, conversation_id: ConversationId, visitor: Current, shared: Shared
) -> Response:
    found = await visitor.first(lambda caller: Conversations(shared).read(caller, conversation_id))
    return render(request, "effacer.html", conversation=found)


@router.post("/conversations/{conversation_id}/effacer")
async def erase(conversation_id: ConversationId, visitor: Current, shared: Shared) -> Response:
    """The visitor's cookie stays: it may also be the key to a saisine filed earlier."""
    await visitor.first(lambda caller: Conversations(shared).erase(caller, conversation_id))
    return RedirectResponse("/?efface=1", 303)


async def _again(
    request: Request,
    conversation_id: str,
    visitor: Current,
    shared: Shared,
    problem: Problem,
    typed: str,
) -> Response:
    """The same page, with what went wrong beside the field, and what was typed still in it."""
    try:
        found = await visitor.first(
            lambda caller: Conversations(shared).read(caller, conversation_id)
        )
    except Problem:
        back = f"/conversations/{conversation_id}"
        return error_page(request, problem, typed, back=back)
    page = _page(
        request,
        found,
        typed=typed,
        problem=problem,
        shown_from=views.first_live(found.messages),
    )
    page.headers.update(problem.headers)
    return page


def _page(
    request: Request,
    found: ConversationOut,
    *,
    typed: str = "",
    problem: Problem | None = None,
    shown_from: int = 0,
) -> Response:
    by_script = _by_script(request)
    start = max(0, min(shown_from, len(found.messages))) if by_script else 0
    return _render(
        request,
        found.id,
        views.bubbles(found.messages)[start:],
        found.state,
        typed=typed,
        problem=problem,
        shown_from=views.first_live(found.messages),
    )


def _last_words(
    request: Request,
    conversation_id: str,
    messages: list[MessageOut],
    state: State,
    shown_from: int,
) -> Response:
    return _render(request, conversation_id, views.bubbles(messages, shown_from), state)


def _render(
    request: Request,
    conversation_id: str,
    shown: tuple[views.Bubble, ...],
    state: State,
    *,
    typed: str = "",
    problem: Problem | None = None,
    shown_from: int = 0,
) -> Response:
    return render(
        request,
        "_fragment.html" if _by_script(request) else "conversation.html",
        problem.status if problem else 200,
        conversation_id=conversation_id,
        bubbles=shown,
        state=state,
        step=views.step(state),
        awaited=views.awaited(state),
        notes=views.notes(state.answers),
        typed=typed,
        problem=problem,
        shown_from=shown_from,
        message_id=uuid4().hex,
    )


def _by_script(request: Request) -> bool:
    return request.headers.get("X-Requested-With") == "fetch"


def _see(conversation_id: str) -> RedirectResponse:
    return RedirectResponse(f"/conversations/{conversation_id}#dernier", 303)
