"""Every case on every dialect: its SQL as reviewed, and the nets behind it."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from sqlgen.dialects import NAMES
from sqlgen.errors import SqlgenError
from tests.nets.case import Case, CaseOnDialect, all_cases
from tests.nets.given_back import unordered
from tests.nets.live import assert_runs
from tests.nets.online import OnlineCannot, can_online, differences_from_online
from tests.nets.oracle import CannotSay, comparable, offline
from tests.nets.witness import parse_errors
from tests.servers.servers import MORE, Servers

CASES = pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
DIALECTS = pytest.mark.parametrize("dialect", NAMES)


@pytest.fixture(scope="session")
def compile_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Case, str], CaseOnDialect]:
    """A case is compiled once for all of its tests."""

    @cache
    def compile_case(case: Case, dialect: str) -> CaseOnDialect:
        return case.on(dialect, tmp_path_factory.mktemp("case"))

    return compile_case


@pytest.fixture
def compiled(case: Case, dialect: str, compile_once: Callable[[Case, str], CaseOnDialect]) -> CaseOnDialect:
    return compile_once(case, dialect)


@DIALECTS
@CASES
def test_sql(case: Case, dialect: str, compiled: CaseOnDialect, sql_file: SnapshotAssertion) -> None:
    """The statements are those that a person has read. A refusal is a part of the snapshot, in its own words."""
    try:
        sql = compiled.sql()
    except SqlgenError as refusal:
        sql = "".join(f"-- {line}\n" for line in ("refused:", *str(refusal).splitlines()))
    assert sql == sql_file


@DIALECTS
@CASES
def test_parses(case: Case, dialect: str, compiled: CaseOnDialect) -> None:
    if _is_refused(compiled):
        return
    for direction in compiled.directions:
        for statement in compiled.statements(direction):
            assert parse_errors(statement.sql, dialect) is None


@DIALECTS
@CASES
def test_says_what_alembic_says(case: Case, dialect: str, compiled: CaseOnDialect) -> None:
    """Where Alembic's text differs, the case says why, in ALEMBIC_DIFFERS; a reason that is not needed is an error."""
    if _is_refused(compiled):
        return
    reasons = case.namespace().get("ALEMBIC_DIFFERS", {})
    differs = False
    for direction in compiled.directions:
        try:
            theirs = offline(case, dialect, direction)
        except CannotSay:
            continue
        ours = comparable([statement.sql for statement in compiled.statements(direction)])
        differs = differs or ours != theirs
        if dialect not in reasons:
            assert ours == theirs
    assert differs or dialect not in reasons, "Alembic says the same by now"


@DIALECTS
@CASES
def test_runs(case: Case, dialect: str, compiled: CaseOnDialect, servers: Servers, tmp_path: Path) -> None:
    """On the real server, up and down: the catalogue is what the simulation says, and the rows are still there.

    What needs an extension that a server does not have says so in NOT_RUN.
    """
    if _is_refused(compiled):
        return
    _skip_not_run(case, dialect)
    assert_runs(compiled, servers[dialect], tmp_path)


@pytest.mark.parametrize("release", MORE)
@CASES
def test_runs_on_another_release(
    case: Case, release: str, compile_once: Callable[[Case, str], CaseOnDialect], servers: Servers, tmp_path: Path
) -> None:
    """The same on an older PostgreSQL and on the newest SQLite; unless the case is for a newer one."""
    _skip_not_run(case, release)
    server = servers[release]
    compiled = compile_once(case, server.name)
    if _is_refused(compiled) or compiled.printer.version > tuple(map(int, re.findall(r"\d+", server.version))):
        return
    assert_runs(compiled, server, tmp_path)


@DIALECTS
@CASES
def test_leaves_what_alembic_leaves(case: Case, dialect: str, compiled: CaseOnDialect, servers: Servers) -> None:
    """Online, on a server of the same kind. A case that differs, or is refused here alone, says why: ONLINE_DIFFERS.

    What must not be run online, because it reaches beyond the test's own database, says so in NOT_ONLINE.
    """
    _skip_not_run(case, dialect)
    if case.baseline() or dialect in case.namespace().get("NOT_ONLINE", {}):
        return
    reasons = case.namespace().get("ONLINE_DIFFERS", {})
    try:
        differences = _differences(compiled, servers)
    except OnlineCannot:
        return
    assert not differences or dialect in reasons, differences
    assert differences or dialect not in reasons, "Alembic leaves the same by now"


def _skip_not_run(case: Case, server: str) -> None:
    if reason := case.namespace().get("NOT_RUN", {}).get(server):
        pytest.skip(reason)


def _differences(compiled: CaseOnDialect, servers: Servers) -> str:
    if not _is_refused(compiled):
        return differences_from_online(compiled, servers)
    return "it is refused here alone" if can_online(compiled, servers) else ""


@DIALECTS
@CASES
def test_downgrade_gives_the_schema_back(case: Case, dialect: str, compiled: CaseOnDialect) -> None:
    """Unless the case says, in NOT_GIVEN_BACK, what cannot come back."""
    if _is_refused(compiled) or compiled.irreversible or "NOT_GIVEN_BACK" in case.namespace():
        return
    given, _ = compiled.recordings
    assert unordered(compiled.recorder("downgrade").schema) == unordered(given.schema)


def _is_refused(compiled: CaseOnDialect) -> bool:
    try:
        assert compiled.build
    except SqlgenError:
        return True
    return False
