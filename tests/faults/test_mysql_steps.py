"""docs/mysql-steps.md has a row for each kind of statement that sqlgen prints, and each row is true."""

import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from sqlgen.dialects import get_dialect
from sqlgen.dialects.statement import Statement
from sqlgen.errors import SqlgenError
from tests.faults.mysql.kinds import kind, rows, sign
from tests.faults.mysql.stand import NAMES
from tests.nets.case import Case, all_cases

Seen = dict[str, dict[str, set[str]]]


@pytest.fixture(scope="module")
def seen() -> Seen:
    """By kind: its signs, each with the cases that print it."""
    found: Seen = defaultdict(lambda: defaultdict(set))
    for case in all_cases():
        for dialect in NAMES:
            for statement in _statements(case, dialect):
                found[kind(statement)][sign(statement)].add(case.name)
    return found


def _statements(case: Case, dialect: str) -> Iterator[Statement]:
    with tempfile.TemporaryDirectory() as folder:
        compiled = case.on(dialect, Path(folder))
        try:
            given = compiled.recordings[0].upgrade
            yield from get_dialect(dialect).script(given.steps)
            for direction in compiled.directions:
                yield from compiled.statements(direction)
        except SqlgenError:
            return


def test_no_kind_is_missing(seen: Seen) -> None:
    assert {row.kind for row in rows()} == set(seen)


def test_the_signs_are_these(seen: Seen) -> None:
    assert {row.kind: set(row.sign.split(" or ")) for row in rows()} == {
        each: set(signs) for each, signs in seen.items()
    }


def test_the_cases_show_it(seen: Seen) -> None:
    for row in rows():
        assert row.case in set().union(*seen[row.kind].values()), row
