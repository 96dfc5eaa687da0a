"""What stands before the first file: a database is brought there, and whether that succeeds is told."""

from tests.verify.stage import FIRST, SECOND, Stage, rows

NAMED = 'op.add_column("account", sa.Column("name", sa.String(50)))'
UNNAMED = 'op.drop_column("account", "name")'


def baseline(stage: Stage, sql: str, **settings: str) -> None:
    stage.settings(baseline="before.sql", **settings)
    (stage.folder / "before.sql").write_text(sql)


def test_a_baseline(everywhere: Stage) -> None:
    baseline(everywhere, "CREATE TABLE account (id INTEGER NOT NULL, PRIMARY KEY (id));\n")
    everywhere.revision(1, NAMED, UNNAMED)
    everywhere.compile()
    result = everywhere.verify()
    assert (result.exit_code, rows(result)) == (0, [["0001", FIRST, "equal", "equal", "equal"]]), result.output


def test_a_baseline_and_older_revisions(everywhere: Stage) -> None:
    baseline(everywhere, "CREATE TABLE account (id INTEGER NOT NULL, PRIMARY KEY (id));\n", since=SECOND)
    everywhere.revision(1, NAMED, UNNAMED)
    everywhere.revision(2, 'op.alter_column("account", "name", new_column_name="called")', "pass")
    everywhere.compile()
    assert [row[1] for row in rows(everywhere.verify())] == [SECOND]


def test_a_baseline_that_the_server_refuses(stage: Stage) -> None:
    baseline(stage, "CREATE TABLE account (id INTEGER NOT NULL CHECK (no_such(id)), PRIMARY KEY (id));\n")
    stage.revision(1, NAMED, UNNAMED)
    stage.compile()
    result = stage.verify()
    assert result.exit_code == 2
    assert result.stderr == (
        "what stands before the first file cannot be made on an empty database: no such function: no_such\n"
        "  see it with sqlgen schema; it comes from the settings `baseline` and `since`\n"
    )
