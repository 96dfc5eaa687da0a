"""Several databases, as Alembic's multidb template has them: the files of each lie in a folder of its name."""

import json
from pathlib import Path

import alembic
import pytest

from tests.env.conftest import Desk
from tests.servers.servers import Servers
from tests.verify.stage import url

TEMPLATE = (Path(alembic.__file__).parent / "templates" / "multidb" / "env.py").read_text()

SCRIPT = '''\
"""create account"""

import sqlalchemy as sa
from alembic import op

revision = "aaaaaaaaaaaa"
down_revision = None


def upgrade(engine_name):
    globals()["upgrade_%s" % engine_name]()


def downgrade(engine_name):
    globals()["downgrade_%s" % engine_name]()


def upgrade_desk():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True))


def downgrade_desk():
    op.drop_table("account")


def upgrade_books():
    op.create_table("ledger", sa.Column("id", sa.Integer, primary_key=True))


def downgrade_books():
    op.drop_table("ledger")
'''


@pytest.fixture
def multi(desk: Desk) -> Desk:
    desk.env(TEMPLATE)
    desk.write("migrations/versions/aaaaaaaaaaaa_create_account.py", SCRIPT)
    ini = desk.folder / "alembic.ini"
    sections = "\n[desk]\nsqlalchemy.url = postgresql://nowhere/desk\n[books]\nsqlalchemy.url = sqlite:///books.db\n"
    kept = ini.read_text().replace("sqlalchemy.url = sqlite:///%(here)s/database.db\n", "databases = desk, books\n")
    ini.write_text(kept + sections)
    return desk


@pytest.mark.parametrize("offline", [True, False])
def test_each_has_files_of_its_own(multi: Desk, offline: bool) -> None:
    """Its dialect is the one that its own URL names. Nothing is written beside them."""
    if not offline:
        multi.env(TEMPLATE.replace("if context.is_offline_mode():", "if False:"))
    for database, dialect, table in (("desk", "postgresql", "account"), ("books", "sqlite", "ledger")):
        result = multi.run("compile", "--database", database)
        assert result.exit_code == 0, result.stderr
        folder = multi.folder / "dialects" / database
        assert [each.name for each in folder.iterdir()] == [dialect]
        text = next(folder.glob("*/*.upgrade.sql")).read_text()
        assert f"CREATE TABLE {table} " in text
        assert multi.run("check", "--database", database).exit_code == 0
        assert f"CREATE TABLE {table} " in multi.run("upgrade", "head", "--database", database).stdout
    assert not [*multi.folder.glob("*.sql"), *multi.folder.glob("*.db")]


def test_all_of_them_at_once(multi: Desk) -> None:
    """A tree and a manifest each, and each command looks at all."""
    result = multi.run("compile")
    assert (result.exit_code, result.stderr.splitlines()) == (
        0,
        ["desk postgresql: 3 files written", "books sqlite: 3 files written"],
    )
    assert sorted(str(each.relative_to(multi.folder)) for each in multi.folder.glob("dialects/*/*/manifest.json")) == [
        "dialects/books/sqlite/manifest.json",
        "dialects/desk/postgresql/manifest.json",
    ]
    assert multi.run("compile").stderr.splitlines() == [
        "desk postgresql: 3 files unchanged",
        "books sqlite: 3 files unchanged",
    ]
    assert multi.run("check").stderr.splitlines() == ["desk: fresh", "books: fresh"]
    (multi.folder / "dialects/books/sqlite/manifest.json").unlink()
    stale = multi.run("check")
    assert (stale.exit_code, stale.stderr.splitlines()) == (
        1,
        ["desk: fresh", "missing: dialects/books/sqlite/manifest.json", "books: not fresh: run sqlgen compile"],
    )
    said = json.loads(multi.run("check", "--format", "json").stdout)["databases"]
    assert {name: each["fresh"] for name, each in said.items()} == {"desk": True, "books": False}


def test_all_or_none_is_written(multi: Desk) -> None:
    """The second database's revision is refused, and the first one has no file either."""
    wrong = SCRIPT.replace("def downgrade_books", '    op.drop_column("ledger", "none")\n\n\ndef downgrade_books')
    multi.write("migrations/versions/aaaaaaaaaaaa_create_account.py", wrong)
    assert "table ledger has no column none" in multi.refusal("compile")


def test_into_another_folder(multi: Desk) -> None:
    assert multi.run("compile", "--output", "build").exit_code == 0
    assert multi.run("check", "--output", "build", "--database", "desk").stderr == "desk: fresh\n"
    assert [*multi.folder.glob("build/desk/postgresql/*.upgrade.sql")]


def test_all_are_verified(multi: Desk, servers: Servers) -> None:
    assert multi.run("compile").exit_code == 0
    result = multi.run("verify", "--url", url(servers["postgresql"]))
    assert (result.exit_code, result.stderr.splitlines()) == (0, ["desk postgresql: 3 equal", "books sqlite: 3 equal"])
    said = json.loads(multi.run("verify", "--format", "json", "--url", url(servers["postgresql"])).stdout)
    assert {name: (each["good"], [*each["dialects"]]) for name, each in said["databases"].items()} == {
        "desk": (True, ["postgresql"]),
        "books": (True, ["sqlite"]),
    }
    assert "postgresql" in multi.run("verify").stderr
    assert multi.run("verify", "--database", "books").stderr == "books sqlite: 3 equal\n"


def test_one_must_be_chosen_for_one_answer(multi: Desk) -> None:
    assert multi.refusal("upgrade", "head").splitlines() == [
        "the answer is of one database, and the project has several",
        "  say --database with one of desk, books",
    ]
    assert multi.run("heads").exit_code == 0


def test_one_that_is_not_there(multi: Desk) -> None:
    assert multi.refusal("compile", "--database", "book").splitlines() == [
        "the setting databases names no book",
        "  the databases: desk, books",
        "  did you mean books?",
    ]


def test_one_that_env_py_does_not_migrate(multi: Desk) -> None:
    ini = multi.folder / "alembic.ini"
    ini.write_text(ini.read_text().replace("databases = desk, books", "databases = desk, books\nothers = desk"))
    multi.env(TEMPLATE.replace('"databases", ""', '"others"'))
    assert multi.refusal("compile", "--database", "books").splitlines() == [
        "migrations/env.py: env.py calls context.run_migrations() for other databases, and not for books",
        "  call it once for each of the setting databases, with its name as an argument, as Alembic's multidb template "
        "has it: context.run_migrations(engine_name=name)",
    ]


def test_the_name_is_a_folders(multi: Desk) -> None:
    multi.settings('databases = ["../desk"]')
    assert multi.refusal("heads") == (
        "pyproject.toml:2: databases: a folder is to be called like it, which ../desk will not do"
    )
