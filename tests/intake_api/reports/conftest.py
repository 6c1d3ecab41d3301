from tests.support.stores import (  # noqa: F401
    database_url,
    empty_url,
    sessions,
    sqlite_sessions,
    sqlite_url,
)
