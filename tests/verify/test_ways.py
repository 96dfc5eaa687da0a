"""Ways back that are none, or lead elsewhere; and what is not known."""

import json

from tests.verify.stage import ACCOUNT, FIRST, SECOND, THIRD, Stage, rows

NAME_NULLABLE = 'op.alter_column("account", "name", existing_type=sa.String(50), nullable=True)'


def test_no_way_back(everywhere: Stage) -> None:
    everywhere.revision(1, ACCOUNT, "raise NotImplementedError", "account")
    everywhere.revision(2, NAME_NULLABLE, "raise NotImplementedError", "nullable")
    everywhere.compile()
    result = everywhere.verify()
    assert result.exit_code == 0
    assert rows(result) == [["0001", FIRST, "equal", "not", "run"], ["0002", SECOND, "equal", "not", "run"]]
    assert f"not run: {FIRST}, downgrade: " in result.stdout


def test_a_way_back_that_does_nothing_has_no_second_way_up(everywhere: Stage) -> None:
    """The database of the next revision is one in which nothing went back."""
    everywhere.revision(1, ACCOUNT, "pass", "account")
    everywhere.revision(2, NAME_NULLABLE, "pass", "nullable")
    everywhere.revision(3, 'op.drop_column("account", "name")', 'op.drop_table("account")', "drop")
    everywhere.compile()
    result = everywhere.verify()
    assert result.exit_code == 0, result.stdout
    assert rows(result) == [
        ["0001", FIRST, "equal", "equal", "not", "run"],
        ["0002", SECOND, "equal", "equal", "equal"],
        ["0003", THIRD, "equal", "equal", "not", "run"],
    ]
    why = "the downgrade does not give back what it needs"
    assert f"not run: {FIRST}, upgrade again: {why}: table account exists already" in result.stdout
    assert f"not run: {THIRD}, upgrade again: {why}: there is no table account" in result.stdout


def test_a_way_back_that_puts_a_column_last(everywhere: Stage) -> None:
    """What the second way up leaves is what the simulation says of it, which is not what the first one left."""
    everywhere.revision(1, ACCOUNT.replace("sa.String(50)", "sa.String(50), index=True"), "pass", "account")
    add, drop = 'op.add_column("account", sa.Column("{0}", sa.Integer))', 'op.drop_column("account", "{0}")'
    everywhere.revision(2, f"{add.format('age')}\n{add.format('years')}", drop.format("age"), "two")
    everywhere.revision(3, drop.format("age"), add.format("age"), "one")
    everywhere.compile()
    result = everywhere.verify()
    assert result.exit_code == 0, result.stdout
    assert rows(result)[2] == ["0003", THIRD, "equal", "equal", "equal"]


def test_a_rebuild_after_a_way_back_that_puts_a_column_last(stage: Stage) -> None:
    """SQLite's file makes the table as it was made for, whatever the order that it finds."""
    stage.revision(1, ACCOUNT.replace("),\n)", '),\n    sa.Column("age", sa.Integer),\n)'), "pass", "account")
    back = 'op.drop_column("account", "name")\nop.add_column("account", sa.Column("name", sa.String(50)))'
    stage.revision(2, NAME_NULLABLE, back, "nullable")
    stage.revision(3, 'op.drop_column("account", "age")', "raise NotImplementedError", "age")
    stage.compile()
    result = stage.verify()
    assert result.exit_code == 0, result.stdout
    assert rows(result)[1:] == [
        ["0002", SECOND, "equal", "equal", "equal"],
        ["0003", THIRD, "equal", "not", "run"],
    ]


def test_what_is_not_known_is_not_compared(stage: Stage) -> None:
    stage.revision(1, ACCOUNT + 'op.execute("CREATE TABLE strange AS SELECT 1 AS one")', "pass", "account")
    stage.compile()
    result = stage.verify()
    assert result.exit_code == 0, result.stdout
    assert "not compared: sqlite: table strange: something that is not understood has changed it\n" in result.stderr
    assert json.loads(stage.verify("--format", "json").stdout)["dialects"]["sqlite"]["not_compared"] == [
        "table strange: something that is not understood has changed it"
    ]


def test_a_table_that_no_revision_made_is_not_there(everywhere: Stage) -> None:
    everywhere.settings(baseline="unknown")
    everywhere.revision(1, 'op.add_column("ledger", sa.Column("sum", sa.Integer))', "pass", "ledger")
    everywhere.compile()
    result = everywhere.verify()
    assert result.exit_code == 1
    assert rows(result) == [["0001", FIRST, "failed"]]
    sentence = "table ledger: no revision made it, and a scratch database has not got it"
    assert f"not compared: {everywhere.dialect}: {sentence}\n" in result.stderr


def test_from_where_the_setting_since_begins(everywhere: Stage) -> None:
    everywhere.revision(1, ACCOUNT, "pass", "account")
    everywhere.revision(2, 'op.execute("CREATE VIEW names AS SELECT name FROM account")', "pass", "view")
    everywhere.revision(3, 'op.add_column("account", sa.Column("age", sa.Integer))', "pass", "age")
    everywhere.settings(since=THIRD)
    everywhere.compile()
    result = everywhere.verify()
    assert result.exit_code == 0, result.stdout
    assert rows(result) == [["0003", THIRD, "equal", "equal", "not", "run"]]


def test_a_project_with_no_revision(stage: Stage) -> None:
    (stage.folder / "migrations" / "versions").mkdir(parents=True)
    stage.compile()
    result = stage.verify()
    assert (result.exit_code, result.stderr) == (0, "sqlite: no revision\n")


def test_a_step_by_hand_has_nothing_to_do(everywhere: Stage) -> None:
    """On a scratch database no table has rows."""
    read = 'op.get_bind().execute(sa.text("SELECT id FROM account")).all()'
    everywhere.settings(rows="manual")
    everywhere.revision(1, ACCOUNT, 'op.drop_table("account")', "account")
    everywhere.revision(2, f"{read}\n{NAME_NULLABLE}\n{read}", read, "nullable")
    everywhere.compile()
    result = everywhere.verify()
    assert result.exit_code == 0, result.stdout
    assert rows(result) == [["0001", FIRST, *["equal"] * 3], ["0002", SECOND, *["equal"] * 3]]
