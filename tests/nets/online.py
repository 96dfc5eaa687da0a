"""Alembic online on the same script: what it leaves in the database is what the files leave, row for row."""

import contextlib
import datetime
import difflib
import io
import warnings
from pprint import pformat
from typing import Any

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, MetaData

from sqlgen.schema import Schema
from sqlgen.verify.catalogue import Facts, read_catalogue
from tests.nets.case import Case, CaseOnDialect
from tests.nets.live import acknowledge
from tests.nets.rows import read_rows
from tests.servers.server import Database
from tests.servers.servers import Servers


class OnlineCannot(Exception):
    """Alembic or the server refused what sqlgen prints."""


def differences_from_online(compiled: CaseOnDialect, servers: Servers) -> str:
    """The facts and rows that differ after the upgrade, as a diff. Raises OnlineCannot."""
    server, schema = servers[compiled.dialect], compiled.recordings[1].schema
    with server.database() as online, server.database() as files:
        _upgrade_online(compiled.case, online.engine)
        for entry in compiled.build.entries:
            acknowledge(entry.upgrade, files)
            ran = files.run_sql(entry.upgrade.text)
            assert ran.returncode == 0, ran.stderr
        theirs, ours = (pformat(_state(each, schema), width=110).splitlines() for each in (online, files))
    return "\n".join(difflib.unified_diff(theirs, ours, "Alembic online leaves", "the files leave", lineterm="", n=0))


def can_online(compiled: CaseOnDialect, servers: Servers) -> bool:
    """Whether Alembic and the server can do what sqlgen refuses."""
    with servers[compiled.dialect].database() as online:
        try:
            _upgrade_online(compiled.case, online.engine)
        except OnlineCannot:
            return False
    return True


def _upgrade_online(case: Case, engine: Engine) -> None:
    names = case.namespace()
    with warnings.catch_warnings(action="ignore"), engine.connect() as connection:
        for function in ("given", "upgrade"):
            _run(names.get(function, lambda: None), connection, case.target_metadata())


def _run(function: Any, connection: Connection, target_metadata: MetaData) -> None:
    """In a transaction of its own, as an env.py has it."""
    context = MigrationContext.configure(connection, opts={"target_metadata": target_metadata})
    whole, each = context.begin_transaction(), context.begin_transaction(_per_migration=True)
    try:
        with contextlib.redirect_stdout(io.StringIO()), Operations.context(context), whole, each:
            function()
    except Exception as error:
        raise OnlineCannot(f"{type(error).__name__}: {error}") from error


def _state(database: Database, schema: Schema) -> Facts:
    rows = read_rows(database.engine, schema)
    return read_catalogue(database.engine) | {
        "rows": {table: sorted(map(timeless, found), key=repr) for table, found in rows.items()}
    }


def timeless(row: dict[str, object]) -> dict[str, object]:
    """The moment of the test is another each time."""
    return {column: "now" if _is_now(value) else value for column, value in row.items()}


def _is_now(value: object) -> bool:
    with contextlib.suppress(ValueError):
        moment = datetime.datetime.fromisoformat(value) if isinstance(value, str) else value
        if isinstance(moment, datetime.datetime):
            return abs(moment.replace(tzinfo=None) - datetime.datetime.now()) < datetime.timedelta(days=1)
    return False
