"""A whole file in pieces, as its client takes it."""

from pathlib import Path

import pytest

from sqlgen.rawsql.pieces import Piece, pieces
from tests.scripts.contract import FORMAT

POSTGRESQL = r"""
\set ON_ERROR_STOP on
SET a = 1; -- one; more
SELECT NOT EXISTS (SELECT '\not a command') AS part \gset
\if :part
SELECT 'DROP INDEX i' \gexec
CREATE TABLE t (id int);
\endif
SELECT pg_advisory_unlock(1) \g (format=unaligned) /dev/null
\echo sqlgen: it's done; all of it
SELECT 2
"""


def test_psql() -> None:
    assert [*pieces(POSTGRESQL, "postgresql")] == [
        Piece(2, "", r"\set", "ON_ERROR_STOP on"),
        Piece(3, "SET a = 1"),
        Piece(4, r"SELECT NOT EXISTS (SELECT '\not a command') AS part", r"\gset"),
        Piece(5, "", r"\if", ":part"),
        Piece(6, "SELECT 'DROP INDEX i'", r"\gexec"),
        Piece(7, "CREATE TABLE t (id int)"),
        Piece(8, "", r"\endif"),
        Piece(9, "SELECT pg_advisory_unlock(1)", r"\g", "(format=unaligned) /dev/null"),
        Piece(10, "", r"\echo", "sqlgen: it's done; all of it"),
        Piece(11, "SELECT 2"),
    ]


SQLITE = """-- first
.bail on
.timeout 10000
SELECT '
.not a command', 1
.5;
CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;
"""


def test_sqlite3() -> None:
    assert [*pieces(SQLITE, "sqlite")] == [
        Piece(2, "", ".bail", "on"),
        Piece(3, "", ".timeout", "10000"),
        Piece(4, "SELECT '\n.not a command', 1\n.5"),
        Piece(7, "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END"),
    ]


@pytest.mark.parametrize("dialect", ["mysql", "mariadb"])
def test_mysql(dialect: str) -> None:
    text = "SET @a = 1; SET @b = 'x;y';\n-- a trigger\nDELIMITER $$\nCREATE TRIGGER t x\n$$\nDELIMITER ;\nDO 0;\n"
    assert [*pieces(text, dialect)] == [
        Piece(1, "SET @a = 1"),
        Piece(1, "SET @b = 'x;y'"),
        Piece(4, "CREATE TRIGGER t x"),
        Piece(7, "DO 0"),
    ]


@pytest.mark.parametrize(
    "path", sorted(FORMAT.glob("*/*.upgrade.sql")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_each_line_of_a_file_is_in_one_piece_or_a_comment(path: Path) -> None:
    """Nothing is lost, and nothing is said twice."""
    text = path.read_text(encoding="utf-8")
    left = text
    for piece in pieces(text, path.parent.name):
        for said in filter(None, (piece.sql, piece.command, piece.argument)):
            before, found, left = left.partition(said)
            assert found
            assert all(line.strip(" ;") == "" or line.lstrip(" ;").startswith("--") for line in before.splitlines())
