"""The setting `since`: older revisions only shape the schema."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Sqlgen, git
from tests.output.builds import tree

SETTINGS = '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["sqlite", "mysql"]\nclient = "plain"\n'

REVISION = '''"""{message}"""
import sqlalchemy as sa
from alembic import op
revision = "{revision}"
down_revision = {parent!r}

def upgrade():
    {upgrade}

def downgrade():
    pass
'''

MAKE = 'op.create_table("{}", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(9)))'


def write(revision: str, parent: str | tuple[str, ...] | None, upgrade: str) -> None:
    text = REVISION.format(revision=revision, parent=parent, message=f"about {revision}", upgrade=upgrade)
    Path(f"migrations/versions/{revision}.py").write_text(text)


def since(revision: str | None) -> None:
    setting = f'since = "{revision}"\n' if revision is not None else ""
    Path("pyproject.toml").write_text(SETTINGS + setting)


@pytest.fixture
def line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """aaaa -> bbbb -> cccc -> dddd, and beside it side, from aaaa; all compiled, side last."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    Path("migrations/versions").mkdir(parents=True)
    since(None)
    write("aaaa", None, MAKE.format("account"))
    write("bbbb", "aaaa", 'op.alter_column("account", "name", nullable=False, server_default="x")')
    write("cccc", "bbbb", 'op.alter_column("account", "name", type_=sa.String(20))')
    write("dddd", "cccc", MAKE.format("ticket"))
    return tmp_path


def numbers(dialect: str = "sqlite") -> list[str]:
    return [path.name[:9] for path in sorted(Path("dialects", dialect).glob("*.upgrade.sql"))]


def sql(folder: Path) -> dict[str, bytes]:
    return {name: content for name, content in tree(folder / "dialects").items() if name.endswith(".sql")}


def test_it_leaves_files_out_and_changes_none(line: Path, sqlgen: Sqlgen) -> None:
    sqlgen("compile")
    whole = tree(line / "dialects")
    since("cccc")
    result = sqlgen("compile")
    assert (result.exit_code, numbers()) == (0, ["0003_cccc", "0004_dddd"])
    assert "removed dialects/mysql/0001_aaaa_about_aaaa.upgrade.sql\n" in result.stdout
    assert sql(line).items() < whole.items()
    assert sqlgen("check").stderr == "fresh\n"
    since(None)
    sqlgen("compile")
    assert tree(line / "dialects") == whole


def test_a_project_that_begins_with_it_gets_the_same_files(line: Path, sqlgen: Sqlgen) -> None:
    since("bbbb")
    sqlgen("compile")
    late = tree(line / "dialects")
    assert numbers() == ["0002_bbbb", "0003_cccc", "0004_dddd"]
    assert json.loads(late["mysql/manifest.json"])["older"] == {"aaaa": 1}
    since(None)
    sqlgen("compile")
    assert late.keys() < tree(line / "dialects").keys()
    assert {name: sql(line)[name] for name in late if name.endswith(".sql")}.items() <= late.items()


def test_it_may_move_on_while_revisions_come(line: Path, sqlgen: Sqlgen) -> None:
    since("bbbb")
    sqlgen("compile")
    write("side", "aaaa", MAKE.format("side"))
    sqlgen("compile")
    since("dddd")
    write("eeee", ("dddd", "side"), MAKE.format("last"))
    assert sqlgen("compile").exit_code == 0
    assert numbers() == ["0004_dddd", "0005_side", "0006_eeee"]
    since("eeee")
    sqlgen("compile")
    assert numbers() == ["0006_eeee"]
    since("side")
    assert sqlgen("compile").exit_code == 0
    assert numbers() == ["0005_side", "0006_eeee"]


def test_a_branch_beside_it_is_written(line: Path, sqlgen: Sqlgen) -> None:
    write("a_side", "aaaa", MAKE.format("side"))
    since("cccc")
    sqlgen("compile")
    assert numbers() == ["0003_cccc", "0004_a_si", "0005_dddd"]


def test_the_first_file_expects_what_the_older_leave(line: Path, sqlgen: Sqlgen) -> None:
    since("cccc")
    sqlgen("compile")
    first = Path("dialects/sqlite/0003_cccc_about_cccc.upgrade.sql").read_text()
    with (
        sqlite3.connect(":memory:", isolation_level=None) as database,
        pytest.raises(sqlite3.OperationalError, match="cccc needs bbbb, the database has no table alembic_version"),
    ):
        database.executescript(first)
    with sqlite3.connect(":memory:", isolation_level=None) as database:
        database.executescript(sqlgen("upgrade", "bbbb", "--dialect", "sqlite").stdout)
        database.executescript(first)
        assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [("cccc",)]


def test_an_older_one_shapes_the_schema(line: Path, sqlgen: Sqlgen) -> None:
    since("cccc")
    sqlgen("compile")
    text = Path("dialects/mysql/0003_cccc_about_cccc.upgrade.sql").read_text()
    assert "MODIFY name VARCHAR(20) NOT NULL DEFAULT 'x'" in text


WARNING = """\
warning: migrations/versions/bbbb.py:8: the script reads rows, and there is no database to read them from: \
SELECT 1 FROM account
  do the step in SQL (INSERT ... SELECT, UPDATE ... FROM), where the rows are; or see the setting rows
  bbbb is older than `since`, so it stops nothing: what it mentions is not known from here on
"""


def refused(line: Path) -> None:
    """bbbb reads rows."""
    write("bbbb", "aaaa", 'op.get_bind().scalar(sa.text("SELECT 1 FROM account")) or op.drop_column("account", "x")')
    write("cccc", "bbbb", MAKE.format("other"))


def test_an_older_one_that_is_refused_is_a_warning(line: Path, sqlgen: Sqlgen) -> None:
    refused(line)
    assert sqlgen("compile").exit_code == 2
    since("cccc")
    result = sqlgen("compile")
    assert (result.exit_code, numbers()) == (0, ["0003_cccc", "0004_dddd"])
    assert result.stderr.count("warning") == 1
    assert result.stderr.startswith(WARNING)


def test_what_it_mentions_is_not_known(line: Path, sqlgen: Sqlgen) -> None:
    refused(line)
    write("dddd", "cccc", 'op.alter_column("account", "name", nullable=True)')
    since("cccc")
    result = sqlgen("compile", "--dialect", "mysql")
    assert result.exit_code == 2
    assert "table account is not known, as something that is not understood changed it" in result.stderr


def test_what_it_may_have_made_is_taken_to_be_there(line: Path, sqlgen: Sqlgen) -> None:
    write("bbbb", "aaaa", 'import gone_from_here; gone_from_here.make("accounts")')
    write("cccc", "bbbb", 'op.drop_table("accounts")')
    assert sqlgen("compile").exit_code == 2
    since("cccc")
    result = sqlgen("compile")
    assert result.exit_code == 0
    assert "no module named" in result.stderr.lower()


def test_other_commands_pass_over_it_too_unless_it_is_meant(line: Path, sqlgen: Sqlgen) -> None:
    refused(line)
    since("cccc")
    on = ("--dialect", "sqlite")
    assert sqlgen("upgrade", "bbbb:dddd", *on).exit_code == 0
    assert sqlgen("upgrade", "aaaa:dddd", *on).exit_code == 2
    assert sqlgen("schema", *on).exit_code == 0
    assert [
        each["revision"]
        for each in json.loads(sqlgen("diff", "sqlite", "mysql", "--format", "json").stdout)["revisions"]
    ] == ["cccc", "dddd"]
    assert sqlgen("diff", "sqlite", "mysql", "--revision", "bbbb").exit_code == 2


def test_it_names_no_revision(line: Path, sqlgen: Sqlgen) -> None:
    since("ccdc")
    result = sqlgen("compile")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "since: there is no revision ccdc\n  the revisions: aaaa, bbbb, cccc, dddd\n  did you mean cccc?\n"
    )


def test_released_files_that_it_leaves_out_are_not_missed(line: Path, sqlgen: Sqlgen) -> None:
    sqlgen("compile")
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "release")
    since("cccc")
    sqlgen("compile")
    assert sqlgen("check", "--against", "HEAD").stderr == "fresh\n"
    Path("dialects/sqlite/0003_cccc_about_cccc.upgrade.sql").unlink()
    assert "gone since HEAD: dialects/sqlite/0003_cccc" in sqlgen("check", "--against", "HEAD").stderr


def test_one_dialect_may_be_compiled_alone(line: Path, sqlgen: Sqlgen) -> None:
    sqlgen("compile")
    since("cccc")
    assert sqlgen("compile", "--dialect", "mysql").exit_code == 0
    assert (numbers("mysql")[0], numbers("sqlite")[0]) == ("0003_cccc", "0001_aaaa")


def test_the_warning_is_told_each_time(line: Path, sqlgen: Sqlgen) -> None:
    refused(line)
    since("cccc")
    sqlgen("compile")
    assert sqlgen("compile").stderr.startswith(WARNING)
    write("eeee", "dddd", MAKE.format("last"))
    assert sqlgen("compile").stderr.startswith(WARNING)
    write("eeee", "dddd", MAKE.format("other_last"))
    assert sqlgen("compile").stderr.startswith(WARNING)
    assert sqlgen("check").stderr.startswith(WARNING)
