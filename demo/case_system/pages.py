"""The pages: the list, one saisine in full, and the form that sends an event."""

import json
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Form
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from demo.case_system import french, labels
from demo.case_system.callback import Callback
from demo.case_system.faults import Faults
from demo.case_system.store import Case, Store
from demo.pages import templates


def router(store: Store, faults: Faults, callback: Callback) -> APIRouter:
    """Server-rendered, in French, without JavaScript. An unknown saisine is a 404 page; a form that
    does not choose among the codes is a 422 page that says so."""
    pages = APIRouter(include_in_schema=False)
    environment = templates(Path(__file__).parent / "templates")
    environment.filters.update(french.FILTERS)
    environment.filters["label"] = labels.label
    environment.globals["labels"] = labels.ALL

    def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
        text = environment.get_template(template).render(**values)
        return HTMLResponse(text, status)

    def case_page(case: Case, *, error: str | None = None, status: int = 200) -> HTMLResponse:
        completes = case.payload.get("completes")
        return page(
            "case.html",
            status,
            case=case,
            saisine=case.payload,
            completed=store.case_with_reference(completes) if completes else None,
            events=store.events(case.id),
            raw=json.dumps(case.payload, ensure_ascii=False, indent=2),
            error=error,
        )

    @pages.get("/")
    def listing() -> HTMLResponse:
        return page("list.html", cases=store.cases(), fault=faults.current)

    @pages.get("/saisines/{saisine_id}")
    def one(saisine_id: str) -> HTMLResponse:
        case = store.case(saisine_id)
        return case_page(case) if case else page("unknown.html", 404)

    @pages.post("/saisines/{saisine_id}/events")
    async def send_event(
        saisine_id: str,
        status: Annotated[str, Form()] = "",
        outcome: Annotated[str, Form()] = "",
    ) -> Response:
        case = await run_in_threadpool(store.case, saisine_id)
        if case is None:
            return page("unknown.html", 404)
        if status not in labels.STATUS or (outcome and outcome not in labels.OUTCOME):
            error = "Choisissez un statut, et si besoin une issue, dans les listes."
            return await run_in_threadpool(case_page, case, error=error, status=422)
        event = await callback.send(case.id, case.reference, status, outcome or None)
        await run_in_threadpool(store.add_event, event)
        return RedirectResponse(f"/saisines/{case.id}#evenements", 303)

    return pages
