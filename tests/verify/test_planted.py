"""Mistakes planted into the files are found, with the statement and both sides."""

import json

import pytest

from tests.verify.stage import ACCOUNT, FIRST, SECOND, Stage, rows

EMAIL = 'op.add_column("account", sa.Column("email", sa.String(100), nullable=False, server_default="none"))'
NO_EMAIL = 'op.drop_column("account", "email")'


@pytest.fixture
def two(everywhere: Stage) -> Stage:
    """A table, and a column that is added to it and goes again."""
    everywhere.revision(1, ACCOUNT, 'op.drop_table("account")', "account")
    everywhere.revision(2, EMAIL, NO_EMAIL, "email")
    everywhere.compile()
    return everywhere


def test_nothing_to_find(two: Stage) -> None:
    result = two.verify()
    assert (result.exit_code, result.stderr) == (0, f"{two.dialect}: 6 equal\n")
    assert rows(result) == [
        ["0001", FIRST, "equal", "equal", "equal"],
        ["0002", SECOND, "equal", "equal", "equal"],
    ]


def test_a_column_that_may_be_null(two: Stage) -> None:
    whole = "VARCHAR(100)" if two.dialect in ("mysql", "mariadb") else "DEFAULT 'none'"
    two.spoil(2, f"{whole} NOT NULL", whole)
    result = two.verify()
    assert result.exit_code == 1
    assert rows(result)[1] == ["0002", SECOND, "differs", "equal", "differs"]
    told = result.stdout.partition("\ndiffers: ")[2].split("\n\n")[0].splitlines()
    path = f"dialects/{two.dialect}/{two.file(2).name}"
    assert told[0] == f"{path}, upgrade: table account, column email, nullable"
    assert told[1:3] == ["    the files leave:     True", "    the revisions leave: False"]
    assert "ADD COLUMN email" in told[3]
    line = int(told[3].partition("line ")[2].partition(":")[0])
    assert "ADD COLUMN email" in two.file(2).read_text().splitlines()[line - 1]


def test_another_type_and_another_default(two: Stage) -> None:
    two.spoil(2, "VARCHAR(100)", "VARCHAR(10)")
    two.spoil(2, "none", "nil")
    result = two.verify()
    assert result.exit_code == 1
    assert "table account, column email, type\n    the files leave:     VARCHAR(10)\n" in result.stdout
    assert "    the revisions leave: VARCHAR(100)\n" in result.stdout
    assert "table account, column email, default\n" in result.stdout


def test_a_view_and_a_trigger_that_are_not_made(everywhere: Stage) -> None:
    trigger = {
        "postgresql": "BEFORE INSERT ON account FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "sqlite": "BEFORE INSERT ON account BEGIN SELECT 1; END",
    }.get(everywhere.dialect, "BEFORE INSERT ON account FOR EACH ROW SET @a = 1")
    made = (
        f'op.execute("CREATE TRIGGER looked_at {trigger}")\nop.execute("CREATE VIEW names AS SELECT name FROM account")'
    )
    everywhere.revision(1, ACCOUNT, "pass", "account")
    everywhere.revision(2, made, "raise NotImplementedError", "more")
    everywhere.compile()
    assert everywhere.verify().exit_code == 0
    everywhere.spoil(2, "TRIGGER looked_at", "TRIGGER glanced_at")
    everywhere.spoil(2, "VIEW names", "VIEW nouns")
    result = everywhere.verify()
    assert result.exit_code == 1
    there, nothing = (
        "    the files leave:     there\n    the revisions leave: nothing\n",
        "    the files leave:     nothing\n",
    )
    assert f": trigger glanced_at of table account\n{there}" in result.stdout
    assert f": trigger looked_at of table account\n{nothing}" in result.stdout
    assert f": view nouns\n{there}" in result.stdout
    assert f": view names\n{nothing}" in result.stdout
    assert "CREATE VIEW nouns AS" in result.stdout


def test_a_way_back_that_leaves_something(two: Stage) -> None:
    two.spoil(1, "DROP TABLE account", "ALTER TABLE account RENAME TO left_over", "downgrade")
    result = two.verify()
    assert result.exit_code == 1
    assert rows(result)[0] == ["0001", FIRST, "equal", "differs", "differs"]
    assert "downgrade: table left_over\n    the files leave:     a table of id, name\n" in result.stdout
    assert "    the revisions leave: nothing\n" in result.stdout


def test_version_rows_that_do_not_move(two: Stage) -> None:
    moved = f"UPDATE alembic_version SET version_num = '{SECOND}'"
    two.spoil(2, moved, "UPDATE alembic_version SET version_num = 'elsewhere'")
    result = two.verify()
    assert result.exit_code == 1
    assert "upgrade: version rows\n    the files leave:     elsewhere\n" in result.stdout
    assert f"    the revisions leave: {SECOND}\n" in result.stdout
    assert "UPDATE alembic_version" in result.stdout


def test_a_statement_that_fails_ends_the_dialect(two: Stage) -> None:
    two.spoil(1, "name VARCHAR(50)", "name VARCHAR(50) OOPS")
    result = two.verify()
    assert result.exit_code == 1
    assert rows(result) == [["0001", FIRST, "failed"], ["0002", SECOND, "not", "run"]]
    assert "CREATE TABLE account" in result.stdout
    assert "syntax" in result.stdout
    assert f"not run: {SECOND}, upgrade: {FIRST} failed" in result.stdout


def test_a_guard_that_stops_is_told_in_its_own_words(two: Stage) -> None:
    guarded = two.file(2).read_text().count(FIRST)
    assert guarded
    two.spoil(2, f"'{FIRST}'", "'elsewhere'")
    result = two.verify()
    assert result.exit_code == 1
    assert f"sqlgen: {SECOND} needs {FIRST}" in result.stdout


def test_for_a_program(two: Stage) -> None:
    two.spoil(2, "VARCHAR(100)", "VARCHAR(10)")
    result = two.verify("--format", "json")
    assert result.exit_code == 1
    said = json.loads(result.stdout)
    assert said["good"] is False
    found = said["dialects"][two.dialect]
    assert [run["outcome"] for run in found["runs"]] == ["equal", "equal", "equal", "differs", "equal", "differs"]
    assert [run["way"] for run in found["runs"][3:]] == ["upgrade", "downgrade", "upgrade again"]
    (difference, *_) = found["runs"][3]["differences"]
    assert difference["where"] == "table account, column email, type"
    assert (difference["files"], difference["simulation"]) == ("VARCHAR(10)", "VARCHAR(100)")
    assert "ADD COLUMN email VARCHAR(10)" in difference["statements"][0]["sql"]
    assert found["stale"] == [f"dialects/{two.dialect}/{two.file(2).name}", f"dialects/{two.dialect}/manifest.json"]
