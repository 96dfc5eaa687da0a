"""Statements, their sentences and notes."""

from dataclasses import replace

from sqlgen.dialects.statement import Effect, Statement, Work
from sqlgen.schema.name import Name
from sqlgen.scripts import Form, render
from tests.scripts.dialects import MARIADB, MYSQL, POSTGRESQL, SQLITE, Dialect
from tests.scripts.story import MERGE, STORY


def paragraphs(dialect: Dialect, *statements: Statement) -> list[str]:
    text = render(replace(MERGE, statements=statements), dialect).text
    return text.partition("-- Version: ")[0].rstrip().split("\n\n")


def test_a_statement_without_a_sentence_goes_on_with_the_paragraph() -> None:
    statements = (Statement(sql="A", sentence="One\ntwo"), Statement(sql="B", note="why"), Statement(sql="C -- c"))
    assert paragraphs(SQLITE, *statements)[-1] == "-- One\n-- two\nA;\nB;  -- why\nC -- c\n;"


def test_each_sentence_begins_a_paragraph() -> None:
    statements = (Statement(sql="A"), Statement(sql="B", sentence="Two"))
    assert paragraphs(SQLITE, *statements)[-2:] == ["A;", "-- Two\nB;"]


def test_statements_are_counted() -> None:
    texts = [render(script, POSTGRESQL) for script in STORY["postgresql"]]
    assert [text.statements for text in texts] == [2, 4, 2, 2, 2]
    assert [text.transactional for text in texts] == [True, True, False, True, True]


def test_mysql_is_transactional_where_only_rows_change() -> None:
    statements = (Statement(sql="UPDATE a SET b = 1", work=Work.DATA), Statement(sql="DELETE FROM a", work=Work.DATA))
    text = render(replace(MERGE, statements=statements), MYSQL)
    assert (text.statements, text.transactional) == (4, True)
    assert "alembic_version_step (" not in text.text


def test_a_mysql_statement_without_a_sentence_is_a_step_of_its_own() -> None:
    steps = paragraphs(
        MYSQL, *(Statement(sql=sql, sentence=said) for sql, said in [("A", "Make"), ("B", ""), ("C", "")])
    )
    assert [step.splitlines()[0] for step in steps[-3:]] == [
        "-- 1. Make",
        "-- 2. Make, continued",
        "-- 3. Make, continued",
    ]


def test_mysql_asks_the_catalogue() -> None:
    table = Name("ops", "it's")
    effects = {
        Effect(kind="table", table=table, present=False): (
            "NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = 'ops' AND table_name = 'it''s')"
        ),
        Effect(kind="column", table=Name(None, "a"), name="b", nullable=True): (
            "EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() "
            "AND table_name = 'a' AND column_name = 'b' AND is_nullable = 'YES')"
        ),
        Effect(kind="constraint", table=Name(None, "a"), name="b"): (
            "EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE constraint_schema = DATABASE() "
            "AND table_name = 'a' AND constraint_name = 'b')"
        ),
        None: "FALSE",
    }
    for effect, question in effects.items():
        step = paragraphs(MYSQL, Statement(sql="A", sentence="Make", effect=effect))[-1]
        assert f"\nSET @sqlgen_done = {question};\n" in step


def test_what_mysql_cannot_prepare_is_printed_plain() -> None:
    trigger = Statement(
        sql="CREATE TRIGGER t BEGIN A; B; END",
        sentence="Create trigger t",
        work=Work.PLAIN,
        effect=Effect(kind="trigger", table=Name(None, "t")),
    )
    assert (
        "\nDELIMITER $sqlgen$\nCREATE TRIGGER t BEGIN A; B; END\n$sqlgen$\nDELIMITER ;\n"
        in paragraphs(MYSQL, trigger)[-1]
    )
    assert '\nSET @sqlgen = "CREATE TRIGGER t BEGIN A; B; END";\n' in paragraphs(MARIADB, trigger)[-1]


def test_what_the_catalogue_does_not_show_is_no_step_of_mariadb_either() -> None:
    """A second run would leave it out, and with it what the session needs."""
    setting = Statement(sql="SET foreign_key_checks = 0", sentence="Raw SQL", work=Work.PLAIN)
    assert "\nSET foreign_key_checks = 0;\n" in paragraphs(MARIADB, setting)[-1]


def test_the_short_form_of_mysql() -> None:
    text = render(STORY["mysql"][0], MYSQL, Form(rerunnable=False)).text
    assert "_step (" not in text
    assert "\n\n-- Create the version table\nCREATE TABLE IF NOT EXISTS alembic_version (" in text
    assert "\n\n-- Create table account\nCREATE TABLE account (\n" in text


def test_the_plain_form_has_no_directives() -> None:
    for dialect, story in [(POSTGRESQL, "postgresql"), (SQLITE, "sqlite"), (MYSQL, "mysql")]:
        for script in STORY[story]:
            lines = render(script, dialect, Form(client="plain")).text.splitlines()
            assert not [line for line in lines if line.startswith(("\\", ".", "DELIMITER")) or "\\g" in line]


def test_sqlite_renames_a_table_in_all_that_names_it_unless_the_script_says_otherwise() -> None:
    rename = Statement(sql="/* now */ alter table a\n  rename to b")
    on, off = (Statement(sql=f"PRAGMA legacy_alter_table = {value}") for value in ("ON", "OFF"))
    assert "PRAGMA legacy_alter_table = OFF;" in "\n".join(paragraphs(SQLITE, rename, on))
    for statements in ([on, rename, off], [Statement(sql="ALTER TABLE a RENAME COLUMN b TO c")]):
        assert not [each for each in paragraphs(SQLITE, *statements) if "whatever the session" in each]


def test_how_long_a_lock_is_waited_for() -> None:
    waits = {
        POSTGRESQL: ("SET LOCAL lock_timeout = '10s';", "SET LOCAL lock_timeout = '3s';"),
        MYSQL: ("lock_wait_timeout = 60;", "lock_wait_timeout = 3, innodb_lock_wait_timeout = 3;"),
        SQLITE: (".timeout 10000\n", ".timeout 3000\n"),
    }
    for dialect, (usual, said) in waits.items():
        text = render(MERGE, dialect).text
        assert usual in text
        assert render(MERGE, dialect, Form(lock_timeout=3)).text == text.replace(usual, said)


def test_concurrently_waits_whatever_the_lock_timeout_is() -> None:
    concurrently = STORY["postgresql"][2]
    text = render(concurrently, POSTGRESQL, Form(client="plain", lock_timeout=3)).text
    assert {line.strip() for line in text.splitlines() if "lock_timeout" in line} == {
        "SET lock_timeout = 0;",
        "SET LOCAL lock_timeout = '3s';",
    }
