"""Warnings go to stderr, with the script's line, once for all dialects, and into no file."""

from pathlib import Path

from click.testing import CliRunner

from sqlgen.cli import main

SCRIPT = '''"""one"""

from alembic import op

revision = "aaaaaaaaaaaa"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE note (id INTEGER PRIMARY KEY); EXEC (1); EXEC (2)")
    op.drop_column("legacy", "a")
    op.drop_column("legacy", "b")


def downgrade():
    op.drop_column("legacy", "c")
    op.execute("INSERT INTO note (id) VALUES (1); UPDATE note SET id = 'a' WHERE `id` = 1")
'''

WARNINGS = """\
warning: migrations/versions/aaaaaaaaaaaa_one.py:10: this SQL is not understood: what it changes is not known
warning: migrations/versions/aaaaaaaaaaaa_one.py:11: no revision made table legacy: it is taken to be there
"""


def compiled(folder: Path, *arguments: str) -> str:
    ran = CliRunner().invoke(main, [*arguments, "-c", str(folder / "alembic.ini")], catch_exceptions=False)
    assert ran.exit_code == 0, ran.output
    return ran.stderr


def test_warnings(tmp_path: Path) -> None:
    versions = tmp_path / "migrations" / "versions"
    versions.mkdir(parents=True)
    (versions / "aaaaaaaaaaaa_one.py").write_text(SCRIPT)
    (tmp_path / "alembic.ini").write_text("[alembic]\nscript_location = migrations\n")
    both = ("--dialect", "mysql", "--dialect", "sqlite")
    assert compiled(tmp_path, "compile", *both).startswith(WARNINGS)
    assert compiled(tmp_path, "check", *both) == f"{WARNINGS}fresh\n"
    files = [path.read_text() for path in (tmp_path / "dialects").rglob("*.sql")]
    assert len(files) == 4
    assert not any("not understood" in text or "taken to be there" in text for text in files)


def test_transpile(tmp_path: Path) -> None:
    """What is translated stands below its original."""
    versions = tmp_path / "migrations" / "versions"
    versions.mkdir(parents=True)
    (versions / "aaaaaaaaaaaa_one.py").write_text(SCRIPT)
    (tmp_path / "alembic.ini").write_text("[alembic]\nscript_location = migrations\n")
    settings = ("[tool.sqlgen]", "script_location = 'migrations'", "transpile = true")
    (tmp_path / "pyproject.toml").write_text("\n".join(settings))
    ran = CliRunner().invoke(main, ["compile", "-c", str(tmp_path / "pyproject.toml"), "--dialect", "postgresql"])
    assert ran.exit_code == 0, ran.output
    (undo,) = (tmp_path / "dialects" / "postgresql").glob("*.downgrade.sql")
    assert (
        "-- Data: raw SQL of the revision, line 17, translated from:\n"
        "-- UPDATE note SET id = 'a' WHERE `id` = 1\n"
        "UPDATE note SET id = 'a' WHERE \"id\" = 1;\n"
    ) in undo.read_text()
