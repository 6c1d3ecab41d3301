"""Every page, and the few files that they load."""

from fastapi import APIRouter, Request, Response

from intake_api.problems import NotFound
from intake_api.web import account_pages, conversation_pages, saisine_pages
from intake_api.web.errors import PageRoute
from intake_api.web.rendering import STATIC_FILES, render, static_file
from intake_api.web.visitor import Current

router = APIRouter(route_class=PageRoute, include_in_schema=False)
router.include_router(account_pages.router)
router.include_router(conversation_pages.router)
router.include_router(saisine_pages.router)


@router.get("/confidentialite")
async def privacy(request: Request, visitor: Current) -> Response:
    return render(request, "confidentialite.html")


@router.get("/accessibilite")
async def accessibility(request: Request, visitor: Current) -> Response:
    return render(request, "accessibilite.html")


@router.get("/static/{name}")
async def static(name: str, v: str | None = None) -> Response:
    """Kept for ever by caches under the address that names its version."""
    if name not in STATIC_FILES:
        raise NotFound("Ce fichier n'existe pas.")
    kept = "public, max-age=31536000, immutable" if v else "public, max-age=300"
    return Response(
        static_file(name), media_type=STATIC_FILES[name], headers={"Cache-Control": kept}
    )
