"""Every table of the project, for what concerns them all: migrations and the rotation of keys."""

from importlib import import_module
from pathlib import Path

from sqlalchemy import MetaData

from intake_api.db.base import Base

_PACKAGE = Path(__file__).parent.parent


def whole_metadata() -> MetaData:
    """The tables of every `intake_api/*/models.py`: a new module is found without being listed."""
    for models in sorted(_PACKAGE.glob("*/models.py")):
        import_module(f"{_PACKAGE.name}.{models.parent.name}.models")
    return Base.metadata
