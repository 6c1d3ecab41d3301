import asyncio
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, Connection, Integer, MetaData, inspect

from intake_api.db.metadata import whole_metadata
from intake_api.db.migrate import exclusive_connection, upgrade
from intake_api.db.session import make_engine
from tests.support.settings import environment

ROOT = Path(__file__).parents[3]


async def differences(url: str, metadata: MetaData) -> list[object]:
    def compare(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    engine = make_engine(url)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(compare)
    finally:
        await engine.dispose()


def test_the_migrations_make_exactly_the_tables_of_the_models(database_url: str) -> None:
    assert asyncio.run(differences(database_url, whole_metadata())) == []


def test_a_model_changed_without_a_migration_is_seen(database_url: str) -> None:
    changed = MetaData(naming_convention=whole_metadata().naming_convention)
    for table in whole_metadata().sorted_tables:
        table.to_metadata(changed)
    changed.tables["outbox"].append_column(Column("forgotten", Integer()))
    assert asyncio.run(differences(database_url, changed))


def test_a_database_already_up_to_date_is_left_alone(database_url: str) -> None:
    asyncio.run(upgrade(database_url))
    assert asyncio.run(differences(database_url, whole_metadata())) == []


def test_processes_that_start_together_migrate_once(empty_url: str) -> None:
    env = os.environ | environment(SAISINE_DATABASE_URL=empty_url)
    command = [sys.executable, "-m", "intake_api.db.migrate"]
    starting = [
        subprocess.Popen(command, cwd=ROOT, env=env, stderr=subprocess.PIPE) for _ in range(3)
    ]
    for process in starting:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()
    assert asyncio.run(differences(empty_url, whole_metadata())) == []


def test_a_migration_waits_for_the_one_under_way(empty_url: str) -> None:
    async def second_while_first() -> None:
        async with exclusive_connection(empty_url):
            second = asyncio.create_task(upgrade(empty_url))
            await asyncio.sleep(0.5)
            assert not second.done()
        await asyncio.wait_for(second, 15)

    asyncio.run(second_while_first())
    assert asyncio.run(differences(empty_url, whole_metadata())) == []


def test_the_folder_of_a_sqlite_file_is_made(tmp_path: Path) -> None:
    asyncio.run(upgrade(f"sqlite+aiosqlite:///{tmp_path}/not/there/yet/store.db"))
    assert (tmp_path / "not/there/yet/store.db").exists()


def test_a_migration_that_fails_leaves_nothing_behind(empty_url: str) -> None:
    def half(connection: Connection) -> None:
        operations = Operations(MigrationContext.configure(connection))
        operations.create_table("half_done", Column("id", Integer(), primary_key=True))
        raise RuntimeError("half-way")

    async def fail() -> None:
        async with exclusive_connection(empty_url) as connection:
            await connection.run_sync(half)

    async def tables() -> list[str]:
        engine = make_engine(empty_url)
        try:
            async with engine.connect() as connection:
                return await connection.run_sync(lambda c: inspect(c).get_table_names())
        finally:
            await engine.dispose()

    with pytest.raises(RuntimeError, match="half-way"):
        asyncio.run(fail())
    assert "half_done" not in asyncio.run(tables())


def test_rebuilding_a_table_on_sqlite_keeps_the_rows_that_refer_to_it(sqlite_url: str) -> None:
    file = sqlite_url.removeprefix("sqlite+aiosqlite:///")
    with sqlite3.connect(file) as store:
        store.execute(
            "INSERT INTO conversations (id, owner, channel, status, turns, created_at,"
            " updated_at, expires_at) VALUES ('c', 'o', 'public', 'open', 0, '2026-11-21',"
            " '2026-11-21', '2026-12-21')"
        )
        store.execute(
            "INSERT INTO drafts (conversation_id, version, draft_sealed, updated_at)"
            " VALUES ('c', 0, x'00', '2026-11-21')"
        )

    def rebuild(connection: Connection) -> None:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("conversations", recreate="always") as batch:
            batch.add_column(Column("later", Integer()))

    async def later_migration() -> None:
        async with exclusive_connection(sqlite_url) as connection:
            await connection.run_sync(rebuild)

    asyncio.run(later_migration())
    with sqlite3.connect(file) as store:
        assert store.execute("SELECT count(*) FROM drafts").fetchone() == (1,)
