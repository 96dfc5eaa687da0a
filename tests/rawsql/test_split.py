"""Where statements end: never inside of a quote, a comment or a body, and nothing is lost between them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlgen.rawsql import split
from sqlgen.rawsql.split import spans

MYSQL = ("mysql", "mariadb")
ALL = ("postgresql", *MYSQL, "sqlite")

WHOLE = [
    (ALL, "SELECT ';'"),
    (ALL, "SELECT 'it''s; one'"),
    (ALL, 'SELECT "a;b"'),
    (ALL, "SELECT 1 -- one; two\n, 2"),
    (ALL, "SELECT 1 /* one; two */, 2"),
    (("postgresql",), "SELECT /* one /* two; */ three; */ 1"),
    (("postgresql",), "SELECT E'\\';'"),
    (("postgresql",), "SELECT U&'d;'"),
    (("postgresql",), "DO $$ BEGIN a; b; END $$"),
    (("postgresql",), "DO $x$ BEGIN $$;$$; $y$;$y$ END $x$"),
    (("postgresql",), "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END"),
    (("postgresql",), "CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO a VALUES (1); INSERT INTO b VALUES (1))"),
    (MYSQL, "SELECT 'a\\';b'"),
    (MYSQL, "SELECT `a;b` # one; two"),
    (MYSQL, "/*! SET a = 1; */"),
    (
        MYSQL,
        "CREATE PROCEDURE p() BEGIN DECLARE a INT; IF a THEN SELECT 1; END IF; WHILE a DO SET a = 0; END WHILE; END",
    ),
    (MYSQL, "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW IF NEW.x THEN SET NEW.x = IF(1, 2, 3); END IF"),
    (MYSQL, "CREATE DEFINER = `root`@`%` PROCEDURE p() BEGIN CASE 1 WHEN 1 THEN SELECT 1; END CASE; SELECT 2; END"),
    (MYSQL, "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN SELECT 1; SELECT 2; END"),
    (MYSQL, "CREATE PROCEDURE p() again: LOOP SELECT 1; LEAVE again; END LOOP again"),
    (("mariadb",), "BEGIN NOT ATOMIC SELECT 1; SELECT 2; END"),
    (("sqlite",), "SELECT [a;b], `c;d`"),
    (("sqlite",), "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; UPDATE b SET c = 1; END"),
    (("sqlite",), "CREATE TEMP TRIGGER IF NOT EXISTS t DELETE ON a BEGIN DELETE FROM b; END"),
]


@pytest.mark.parametrize(("dialect", "sql"), [(dialect, sql) for dialects, sql in WHOLE for dialect in dialects])
def test_a_statement_stays_whole(dialect: str, sql: str) -> None:
    after = "\n" if re.search("(--|#)[^\n]*$", sql) else ""
    assert list(split(f"SELECT 0;\n{sql}{after};\n SELECT 3 ; ;", dialect)) == ["SELECT 0", sql, "SELECT 3"]


@pytest.mark.parametrize("dialect", MYSQL)
def test_delimiter(dialect: str) -> None:
    text = "DELIMITER //\nCREATE PROCEDURE p() BEGIN SELECT 1; END//\nSELECT '//';\n//\ndelimiter ;\nSELECT 2; SELECT 3"
    assert list(split(text, dialect)) == [
        "CREATE PROCEDURE p() BEGIN SELECT 1; END",
        "SELECT '//';",
        "SELECT 2",
        "SELECT 3",
    ]
    assert list(split("DELIMITER $$\nSELECT 1; END$$\nDELIMITER ;", dialect)) == ["SELECT 1; END"]
    assert list(split("-- of a trigger\nDELIMITER $$\nSELECT 1; END\n$$\nDELIMITER ;", dialect)) == ["SELECT 1; END"]


@pytest.mark.parametrize("dialect", ALL)
@pytest.mark.parametrize("sql", ["", " ;; ", "-- only; this", "/* only; this */"])
def test_nothing_is_no_statement(dialect: str, sql: str) -> None:
    assert list(split(sql, dialect)) == []


@pytest.mark.parametrize("dialect", ALL)
@pytest.mark.parametrize("sql", ["SELECT 'never; ends", "SELECT 1 /* never; ends", 'SELECT "never; ends'])
def test_what_never_ends_is_whole(dialect: str, sql: str) -> None:
    assert list(split(sql, dialect)) == [sql]


PIECES = st.sampled_from(
    [
        *(
            "SELECT ",
            "CREATE ",
            "TRIGGER ",
            "FUNCTION f() ",
            "BEGIN ",
            "END",
            "END ",
            "CASE ",
            "IF ",
            "ATOMIC ",
            "THEN ",
        ),
        *(
            ";",
            "; ",
            "'",
            "''",
            '"',
            "`",
            "[",
            "]",
            "$$",
            "$a$",
            "/*",
            "*/",
            "--",
            "#",
            "\n",
            "\\",
            "(",
            ")",
            "a",
            "1",
            "é",
        ),
        *(" ", "E'", "U&'", "//", "@", ":", ".", "/*!", "DELIMITER //\n", "DELIMITER ;\n"),
    ]
)


@pytest.mark.parametrize("dialect", ALL)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_nothing_is_lost(dialect: str, sql: str) -> None:
    """Between the statements stand terminators, comments and client commands, and they do not overlap."""
    place = 0
    for start, end in spans(sql, dialect):
        assert place <= start < end <= len(sql)
        place = end
    between = _without(sql, list(spans(sql, dialect)))
    if dialect not in MYSQL:
        assert re.fullmatch(r"(;|\s|--[^\n]*|/\*.*?\*/)*", between, re.DOTALL) or "/*" in between


def _without(sql: str, taken: list[tuple[int, int]]) -> str:
    for start, end in reversed(taken):
        sql = sql[:start] + sql[end:]
    return sql


@pytest.mark.parametrize("dialect", ALL)
@given(st.text(alphabet="ab;'\"` -/*\n$()", max_size=20), st.text(alphabet="ab;'\" \n", max_size=20))
def test_a_string_is_never_split(dialect: str, inside: str, after: str) -> None:
    literal = "'" + inside.replace("'", "''") + "'"
    first = next(split(f"SELECT {literal};SELECT 2;{after}", dialect))
    assert first == f"SELECT {literal}"


@given(st.text(alphabet="ab;'\"` -/*\n()", max_size=30))
def test_a_dollar_quote_is_never_split(inside: str) -> None:
    assert list(split(f"DO $x${inside}$x$; SELECT 1", "postgresql")) == [f"DO $x${inside}$x$", "SELECT 1"]
