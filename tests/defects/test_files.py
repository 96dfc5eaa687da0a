"""What stands around the statements, and where it goes: each beside Alembic."""

import re
from pathlib import Path

import pytest
from alembic.config import CommandLine
from alembic.util.exc import CommandError

from tests.nets.both import Both

UPDATE = "op.execute(\"UPDATE account SET name = 'x'\")"


@pytest.fixture
def both(tmp_path: Path) -> Both:
    return Both(tmp_path)


def test_several_heads(both: Both) -> None:
    """B55: Alembic has to be told which; a file a revision need not know what is a head."""
    both.script(UPDATE)
    other = both.case.read_text().replace("bbbbbbbbbbbb", "cccccccccccc")
    (both.versions / "cccccccccccc_other.py").write_text(other)
    with pytest.raises(CommandError, match="Multiple head revisions are present"):
        both.alembic("sqlite", "base:head")
    settings = both.folder / "pyproject.toml"
    settings.write_text(settings.read_text() + "env = false\n" if settings.exists() else "[tool.sqlgen]\nenv = false\n")
    assert both.file("sqlite").is_file()
    assert both.file("sqlite", "0003_cccccccccccc_other.upgrade.sql").is_file()


def test_the_error_of_a_script(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    """B40, B62, D14: of Alembic it stands in the output, behind half of a script: in the SQL file, if redirected."""
    settings = both.folder / "alembic.ini"
    settings.write_text(settings.read_text() + "dialect = sqlite\n")
    both.script(UPDATE, 'with op.batch_alter_table("account") as batch: batch.drop_column("nome")')
    with pytest.raises(SystemExit):
        CommandLine().main(["-c", str(settings), "upgrade", "aaaaaaaaaaaa:bbbbbbbbbbbb", "--sql"])
    printed = capsys.readouterr().out
    assert "UPDATE account" in printed and "FAILED: " in printed
    ran = both.sqlgen("sqlite")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "table account has no column nome" in ran.stderr
    assert not (both.folder / "dialects").exists()


def test_what_a_script_prints(both: Both) -> None:
    """B63: of Alembic it stands between the statements."""
    both.script('print("working on it")', UPDATE)
    assert "working on it" in both.alembic("sqlite")
    assert "working on it" not in both.file("sqlite").read_text()
    assert "working on it" in both.sqlgen("sqlite", "compile", "--no-cache").stderr


def test_the_encoding(both: Both) -> None:
    """B64: output_encoding writes bytes to a stream of text; the files are UTF-8 whatever is set."""
    both.script("op.execute(\"UPDATE account SET name = 'é'\")")
    with pytest.raises(TypeError, match="bytes"):
        both.alembic("sqlite", output_encoding="utf-8")
    assert "'é'".encode() in both.file("sqlite").read_bytes()


def test_the_version_table(both: Both) -> None:
    """B70, D7: Alembic's CREATE TABLE fails where the table stands, as after a downgrade to base."""
    printed = both.alembic("postgresql", "base:aaaaaaaaaaaa")
    assert "CREATE TABLE alembic_version (" in printed
    first = both.file("postgresql", "0001_aaaaaaaaaaaa_given.upgrade.sql").read_text()
    assert "CREATE TABLE IF NOT EXISTS alembic_version (" in first
    both.script(UPDATE)
    assert "CREATE TABLE" not in both.file("postgresql").read_text()


@pytest.mark.parametrize("dialect", ["postgresql", "sqlite", "mariadb"])
def test_the_version_row(both: Both, dialect: str) -> None:
    """B71, D6: Alembic asks for the row back, and a client shows it."""
    insert = r"INSERT INTO alembic_version \(version_num\) VALUES \('+aaaaaaaaaaaa'+\)"
    assert re.search(rf"{insert} RETURNING", both.alembic(dialect, "base:aaaaaaaaaaaa"))
    text = both.file(dialect, "0001_aaaaaaaaaaaa_given.upgrade.sql").read_text()
    assert re.search(insert, text)
    assert not re.search(r"alembic_version\b.*RETURNING", text)


BEGIN = re.compile("^(BEGIN( IMMEDIATE| ISOLATION.*)?|START TRANSACTION);", re.MULTILINE)
"""Of PostgreSQL and SQLite, of MySQL."""


@pytest.mark.parametrize("dialect", ["mysql", "mariadb", "sqlite"])
def test_a_transaction_where_the_database_has_them(both: Both, dialect: str) -> None:
    """B80, D15: SQLite's DDL is transactional, and so are MySQL's rows."""
    both.script(UPDATE)
    assert not BEGIN.search(both.alembic(dialect))
    assert len(BEGIN.findall(both.file(dialect).read_text())) == 1


def test_a_transaction_for_each_revision(both: Both) -> None:
    """B81: Alembic has one for all of them, unless env.py says transaction_per_migration."""
    both.script(UPDATE)
    assert len(BEGIN.findall(both.alembic("postgresql", "base:bbbbbbbbbbbb"))) == 1
    for name in ("0001_aaaaaaaaaaaa_given", "0002_bbbbbbbbbbbb_case"):
        assert len(BEGIN.findall(both.file("postgresql", f"{name}.upgrade.sql").read_text())) == 1


def test_an_env_py_that_begins_no_transaction(both: Both) -> None:
    """B82: the transaction is not env.py's to forget."""
    env = both.folder / "migrations" / "env.py"
    env.write_text(env.read_text().replace("with context.begin_transaction():\n    ", ""))
    both.script(UPDATE)
    assert not BEGIN.search(both.alembic("postgresql"))
    assert BEGIN.search(both.file("postgresql").read_text())


def test_a_block_that_commits_what_need_not_be(both: Both) -> None:
    """B83: Alembic commits half of the revision, and its version row comes later; here all is done or nothing."""
    both.script("with op.get_context().autocommit_block():", "    " + UPDATE)
    assert "COMMIT;\n\nUPDATE account SET name = 'x';\n\nBEGIN;" in both.alembic("postgresql")
    assert len(BEGIN.findall(both.file("postgresql").read_text())) == 1


def test_an_env_py_that_needs_more(both: Both) -> None:
    """B120: what env.py imports need not be there, for the settings can say what it configures."""
    env = both.folder / "migrations" / "env.py"
    env.write_text("import the_application\n" + env.read_text())
    both.script(UPDATE)
    with pytest.raises(ModuleNotFoundError, match="the_application"):
        both.alembic("sqlite")
    settings = both.folder / "pyproject.toml"
    settings.write_text(settings.read_text() + "env = false\n" if settings.exists() else "[tool.sqlgen]\nenv = false\n")
    assert both.file("sqlite").is_file()
