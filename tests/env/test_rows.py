"""The setting `rows`, for all revisions or for single ones; manifest and compile tell what came of it."""

import json
from pathlib import Path

import pytest

from tests.env.conftest import CREATE, Desk

READS = f"{CREATE}\nfor row in op.get_bind().execute(sa.text('SELECT id  FROM account')):\n    raise ValueError(row)"
ALL = 'rows = "empty"'
ONE = '[tool.sqlgen.rows]\naaaaaaaaaaaa = "{way}"'
PLACE = "migrations/versions/aaaaaaaaaaaa_create_account.py"


def manifest(desk: Desk) -> dict[str, object]:
    (entry,) = json.loads((desk.folder / "dialects/sqlite/manifest.json").read_text())["revisions"]
    assert "rows" not in entry["downgrade"]
    return dict(entry["upgrade"])


@pytest.mark.parametrize("settings", [ALL, ONE.format(way="empty")])
def test_it_is_answered_and_listed(desk: Desk, settings: str) -> None:
    desk.revision(READS)
    desk.settings(settings)
    listed = "rows: aaaaaaaaaaaa upgrade, line 12, told no rows: SELECT id FROM account (postgresql, sqlite)"
    for _ in range(2):  # the second time it is remembered
        done = desk.run("compile", "--dialect", "postgresql", "--dialect", "sqlite")
        assert done.stderr.splitlines()[-1] == listed
        assert "left out" not in done.stderr
    rows = [{"line": 12, "queries": ["SELECT id  FROM account"], "told": "no rows"}]
    assert manifest(desk)["rows"] == rows
    assert desk.run("check", "--dialect", "sqlite").exit_code == 0


@pytest.mark.parametrize("said", ["empty", "aaaaaaaaaaaa=empty", "manual, aaaaaaaaaaaa=empty"])
def test_in_an_ini_file(desk: Desk, said: str) -> None:
    desk.revision(READS)
    ini = desk.folder / "alembic.ini"
    ini.write_text(ini.read_text().replace("[loggers]", f"rows = {said}\n\n[loggers]"))
    assert "was told that there are none" in desk.file()


def test_by_hand(desk: Desk) -> None:
    desk.revision(READS)
    desk.settings(ONE.format(way="manual"))
    done = "CREATE TABLE sqlgen_aaaaaaaaaaaa_upgrade_1 (done INTEGER)"
    listed = f"rows: aaaaaaaaaaaa upgrade, line 12, by hand: SELECT id FROM account; done by {done} (sqlite)"
    assert desk.run("compile", "--dialect", "sqlite").stderr.splitlines()[-1] == listed
    rows = [{"line": 12, "queries": ["SELECT id  FROM account"], "acknowledged_by": done}]
    assert manifest(desk)["rows"] == rows


def test_a_change_of_the_setting_is_noticed(desk: Desk) -> None:
    desk.revision(READS)
    desk.settings(ALL)
    empty = desk.file()
    desk.settings('rows = "manual"')
    assert desk.file() != empty


def test_another_revision_is_refused_still(desk: Desk) -> None:
    desk.revision(READS)
    (desk.folder / PLACE).with_name("bbbbbbbbbbbb.py").write_text(
        "revision = 'bbbbbbbbbbbb'\ndown_revision = 'aaaaaaaaaaaa'\ndef upgrade():\n    pass\n"
    )
    desk.settings('[tool.sqlgen.rows]\nbbbbbbbbbbbb = "empty"')
    assert desk.refusal("compile", "--dialect", "sqlite").startswith(f"{PLACE}:12: the script reads rows, and there is")


def test_rows_that_revisions_insert_are_refused(desk: Desk) -> None:
    inserts = "op.execute('INSERT INTO account VALUES (1)')"
    desk.revision(READS.replace("\nfor", f"\n{inserts}\nfor"))
    desk.settings(ALL)
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines()[0] == (
        f"{PLACE}:13: the script reads rows that are not known, rows of account came by INSERT in aaaaaaaaaaaa, line 12"
        ": SELECT id FROM account"
    )


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('rows = "full"', "pyproject.toml:2: rows: empty and manual are the choices, not full"),
        ('[tool.sqlgen.rows]\naaaa = "empty"', "rows: there is no revision aaaa"),
    ],
)
def test_refused(desk: Desk, settings: str, said: str) -> None:
    desk.settings(settings)
    assert desk.refusal("compile", "--dialect", "sqlite").splitlines()[0] == said


def test_a_count_is_told_where_it_is_looked_at(desk: Desk) -> None:
    """Of an empty table; nobody need check a count at which nobody looks."""
    desk.settings(ALL)
    update = 'result = op.get_bind().execute(sa.text("UPDATE account SET id = 2"))'
    desk.revision(f"{CREATE}\n{update}")
    assert "stop if" not in desk.file()
    desk.revision(f"{CREATE}\n{update}\nassert not result.rowcount and f'{{result.rowcount}}' == '0'")
    assert desk.file().count("SELECT 1 FROM account") == 2  # in the check, and in its message


def test_rows_are_followed_from_a_checkpoint(desk: Desk) -> None:
    """A compile that begins behind the first revision knows where rows came from."""
    desk.settings(ALL)
    desk.revision(f"{CREATE}\nop.execute('INSERT INTO account VALUES (1)')")
    desk.file()
    Path(desk.folder / "migrations/versions/bbbbbbbbbbbb.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\nrevision = 'bbbbbbbbbbbb'\ndown_revision = 'aaaaaaaaaaaa'\n"
        "def upgrade():\n    op.get_bind().execute(sa.text('SELECT id FROM account')).all()\n"
    )
    refused = desk.run("compile", "--dialect", "sqlite")
    assert "rows of account came by INSERT in aaaaaaaaaaaa, line 12" in refused.stderr
