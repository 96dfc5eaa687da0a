"""What queries answer where no rows are: proven, or refused with the reason."""

import pytest
import sqlalchemy as sa

from sqlgen.dialects import get_dialect
from sqlgen.errors import RowsUnknown
from sqlgen.operations import CreateTable
from sqlgen.rawsql.answer import answer, columns, rows_of_target
from sqlgen.rawsql.filled import filled
from sqlgen.schema import Name, Schema


def schema(dialect: str = "postgresql", *statements: str) -> Schema:
    """With a table that has no rows, one that has some, and what the statements do to them."""
    made = get_dialect(dialect).empty_schema()
    for name in ("account", "login", "place"):
        made = CreateTable.from_call(name, sa.Column("id", sa.Integer), sa.Column("name", sa.String(9))).apply(made)
    made = made.fill(Name(None, "place"), "INSERT in aaaa, line 3")
    for statement in statements:
        made = filled(statement, dialect, made, "in bbbb, line 5")
    return made


NONE = (
    "SELECT * FROM account",
    "SELECT id FROM account WHERE name LIKE 'a%' ORDER BY id LIMIT 5 OFFSET 2",
    "SELECT a.id FROM account AS a JOIN place AS p ON p.id = a.id",
    "SELECT 1 FROM place, account",
    "SELECT 1 FROM account LEFT JOIN place ON place.id = account.id",
    "SELECT 1 FROM place RIGHT JOIN account ON place.id = account.id",
    "SELECT 1 FROM account FULL JOIN login ON login.id = account.id",
    "SELECT 1 FROM place JOIN (SELECT id FROM account) AS a ON a.id = place.id",
    "WITH a AS (SELECT id FROM account), b AS (SELECT id FROM a) SELECT id FROM b",
    "SELECT name, COUNT(*) FROM account GROUP BY name HAVING COUNT(*) > 1",
    "SELECT id, ROW_NUMBER() OVER (ORDER BY id) FROM account",
    "SELECT id, (SELECT COUNT(*) FROM place) FROM account",
    "SELECT id FROM account UNION ALL SELECT id FROM login",
    "SELECT DISTINCT lower(name) FROM account",
    "SELECT id FROM public.account",
    "SELECT MAX(id) FROM account GROUP BY name",
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM account)",
    "SELECT 1 FROM information_schema.tables WHERE table_schema = 'other' AND table_name = 'account'",
    "SELECT 1 FROM information_schema.columns WHERE table_name = 'account' AND column_name = 'colour'",
    "SELECT name, SUM(id) FROM account GROUP BY name HAVING COUNT(*) > 1 ORDER BY COUNT(*) OFFSET 2",
)

ONE = {
    "SELECT COUNT(*) FROM account": (0,),
    "SELECT COUNT(*) + 1, MAX(id), COALESCE(SUM(id), 0) FROM account WHERE id > 3": (1, None, 0),
    "SELECT COUNT(*) > 0 FROM account": (False,),
    "SELECT COUNT(*) > 0 FROM information_schema.tables WHERE table_name = 'account'": (True,),
    "SELECT COUNT(*) FROM information_schema.columns AS c WHERE c.table_name = 'place'": (2,),
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND (tablename = 'place')": ("place",),
    "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM account)": (1,),
    "SELECT COUNT(*) FROM account LIMIT 1": (0,),
    "SELECT EXISTS (SELECT 1 FROM account)": (False,),
    "SELECT NOT EXISTS (SELECT 1 FROM account), 1, 'a', NULL": (True, 1, "a", None),
    "SELECT (SELECT MAX(id) FROM account) + 1": (None,),
    "SELECT COUNT(*) FROM (SELECT 1 FROM place, account) AS both_of_them": (0,),
}

BEHIND = "HAVING, OFFSET and the order of one row are not reckoned"

SEVERAL = "several rows of the catalogue are not followed"
TYPE = "data_type is not reckoned"

UNKNOWN = {
    "SELECT id FROM place": "rows of place came by INSERT in aaaa, line 3",
    "SELECT id FROM stranger": "no revision made stranger",
    "SELECT 1 FROM place LEFT JOIN account ON true": "rows of place came by INSERT in aaaa, line 3",
    "SELECT 1 FROM account RIGHT JOIN place ON true": "rows of place came by INSERT in aaaa, line 3",
    "SELECT 1 FROM account FULL JOIN place ON true": "rows of place came by INSERT in aaaa, line 3",
    "SELECT 1 FROM place JOIN (SELECT COUNT(*) FROM account) AS a ON true": "a query within it has a row",
    "SELECT 1 FROM (SELECT COUNT(*) FROM account) AS a": "a query within it has a row",
    "SELECT name, COUNT(*) FROM account GROUP BY ROLLUP (name)": "totals of groups are not reckoned",
    "SELECT COUNT(*) FROM account GROUP BY ()": "totals of groups are not reckoned",
    "SELECT COUNT(*) FROM account GROUP BY GROUPING SETS ((name), ())": "totals of groups are not reckoned",
    "SELECT COUNT(*) FROM account HAVING COUNT(*) > 0": BEHIND,
    "SELECT 1 FROM account HAVING COUNT(*) = 0": BEHIND,
    "SELECT 1 FROM account ORDER BY COUNT(*)": BEHIND,
    "SELECT COUNT(*) FROM account OFFSET 1": BEHIND,
    "SELECT JSON_AGG(id) FROM account": "JSON_AGG(id) is not reckoned",
    "SELECT my_own(id) FROM account": "MY_OWN(id) is not reckoned",
    "SELECT 1 LIMIT 0": "a query of no table is not reckoned with its conditions",
    "SELECT STDDEV(id) FROM account": "STDDEV(id) is not reckoned",
    "SELECT id FROM account UNION SELECT COUNT(*) FROM account": "rows of a UNION are not reckoned",
    "WITH RECURSIVE a AS (SELECT 1 FROM account) SELECT * FROM a": "WITH RECURSIVE is not followed",
    "SELECT * FROM generate_series(1, 3)": "what it reads from is no table",
    "SELECT version()": "VERSION() is not reckoned",
    "SELECT table_name FROM information_schema.tables": "it does not ask for one table by its name",
    "SELECT 1 FROM information_schema.tables WHERE table_name LIKE 'a%'": "its conditions are not followed",
    "SELECT column_name FROM information_schema.columns WHERE table_name = 'account'": SEVERAL,
    "SELECT 1 FROM information_schema.tables WHERE table_name = 'Account'": "the name Account is spelled otherwise",
    "SELECT data_type FROM information_schema.columns WHERE table_name = 'account' AND column_name = 'id'": TYPE,
    "SELECT MAX(table_name) FROM pg_tables WHERE tablename = 'account'": "MAX(table_name) is not reckoned",
    "SHOW server_version": "only a SELECT is followed",
    "SELECT FROM WHERE": "it is not understood",
}


@pytest.mark.parametrize("query", NONE)
def test_no_rows(query: str) -> None:
    assert answer(query, "postgresql", schema()) == ()


@pytest.mark.parametrize(("query", "row"), ONE.items())
def test_one_row(query: str, row: tuple[object, ...]) -> None:
    assert answer(query, "postgresql", schema()) == (row,)


@pytest.mark.parametrize(("query", "reason"), UNKNOWN.items())
def test_unknown(query: str, reason: str) -> None:
    with pytest.raises(RowsUnknown) as unknown:
        answer(query, "postgresql", schema())
    assert unknown.value.reason == reason


@pytest.mark.parametrize("dialect", ["mysql", "mariadb", "sqlite"])
def test_a_truth_is_a_number(dialect: str) -> None:
    assert answer("SELECT EXISTS (SELECT 1 FROM account), COUNT(*) = 0 FROM account", dialect, schema(dialect)) == (
        (0, 1),
    )


FILL = {
    "INSERT INTO account (id) VALUES (1)": "INSERT in bbbb, line 5",
    "INSERT INTO account SELECT * FROM place": "INSERT in bbbb, line 5",
    "WITH p AS (SELECT * FROM place) INSERT INTO account SELECT * FROM p": "WITH in bbbb, line 5",
    "DO $$ BEGIN PERFORM fill('account'); END $$": "DO in bbbb, line 5",
    "COPY account FROM '/tmp/a'": "COPY in bbbb, line 5",
    "MERGE INTO account USING place ON true WHEN NOT MATCHED THEN INSERT (id) VALUES (1)": "MERGE in bbbb, line 5",
    "WITH a AS (INSERT INTO account VALUES (1) RETURNING id) SELECT * FROM a": "WITH in bbbb, line 5",
    "INSERT INTO account SELECT * FROM login": None,
    "WITH p AS (SELECT * FROM login) INSERT INTO account SELECT * FROM p": None,
    "UPDATE account SET id = place.id FROM place": None,
    "DELETE FROM place": None,
    "ALTER TABLE account ADD COLUMN at DATE DEFAULT now()": None,
}


@pytest.mark.parametrize(("statement", "how"), FILL.items())
def test_what_fills_a_table(statement: str, how: str | None) -> None:
    assert schema("postgresql", statement).tables[Name(None, "account")].filled == how


@pytest.mark.parametrize("statement", ["DELETE FROM place", "TRUNCATE place", "TRUNCATE TABLE login, place CASCADE"])
def test_what_empties_a_table(statement: str) -> None:
    assert schema("postgresql", statement).tables[Name(None, "place")].filled is None


def test_what_leaves_rows() -> None:
    after = schema("postgresql", "DELETE FROM place WHERE id = 1", "UPDATE place SET id = 2")
    assert after.tables[Name(None, "place")].filled == "INSERT in aaaa, line 3"


def test_the_columns_of_an_answer() -> None:
    query = "SELECT id, a.name, COUNT(*), MAX(id) AS high, 1 FROM account AS a"
    assert columns(query, "postgresql", schema()) == ["id", "name", "count", "high", "?column?"]
    assert columns("SELECT * FROM account JOIN login ON true", "sqlite", schema("sqlite")) == ["id", "name"] * 2


def test_rows_that_a_statement_changes() -> None:
    assert rows_of_target("UPDATE account AS a SET id = 1", "postgresql", schema()) == "SELECT 1 FROM account"
    assert rows_of_target('DELETE FROM "account" WHERE id = 1', "postgresql", schema()) == 'SELECT 1 FROM "account"'
    for statement in ("UPDATE place SET id = 1", "INSERT INTO account VALUES (1)"):
        with pytest.raises(RowsUnknown):
            rows_of_target(statement, "postgresql", schema())
