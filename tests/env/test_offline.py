"""A script is told that it is online, and only if it then reads rows that it is offline."""

import pytest

from tests.env.conftest import Desk

READS = """
if {asked}:
    op.execute("UPDATE account SET name = lower(name)")
else:
    for row in op.get_bind().execute(sa.text("SELECT id FROM account")):
        op.execute(f"UPDATE account SET name = {{row.id}}")
"""

PLACE = "migrations/versions/aaaaaaaaaaaa_create_account.py"


@pytest.mark.parametrize(
    "asked", ["context.is_offline_mode()", "op.get_context().as_sql", "context.get_context().as_sql"]
)
@pytest.mark.parametrize("dialect", ["postgresql", "sqlite"])
def test_one_that_reads_rows_online(desk: Desk, asked: str, dialect: str) -> None:
    desk.revision(READS.format(asked=asked))
    assert "UPDATE account SET name = lower(name);" in desk.file(dialect)
    assert desk.run("upgrade", "head", "--dialect", dialect).stderr.splitlines() == [
        f"warning: {PLACE}:14: the script reads rows, and there is no database to read them from: "
        "SELECT id FROM account",
        "  do the step in SQL (INSERT ... SELECT, UPDATE ... FROM), where the rows are; or see the setting rows",
        "  told that it is offline it reads none, and that is what is recorded",
    ]


def test_one_that_reads_rows_either_way(desk: Desk) -> None:
    desk.revision("context.is_offline_mode()\nop.get_bind().execute(sa.text('SELECT 1')).scalar()")
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines()[0] == (
        f"{PLACE}:12: the script reads rows, and there is no database to read them from: SELECT 1"
    )


def test_one_that_does_not_ask(desk: Desk) -> None:
    desk.revision("op.get_bind().execute(sa.text('SELECT 1')).scalar()")
    assert desk.refusal("compile", "--dialect", "sqlite").startswith(f"{PLACE}:11: the script reads rows")
