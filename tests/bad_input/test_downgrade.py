"""A way back that is not there is no mistake. One that cannot be compiled costs its file, and is told."""

import json
from typing import Any

import pytest

from tests.bad_input.environment import FIRST, Environment

IRREVERSIBLE = {
    "raise NotImplementedError": "downgrade() raises NotImplementedError",
    'raise NotImplementedError("the names\\nare gone")': "downgrade() raises NotImplementedError: the names are gone",
    'op.drop_table("account"); raise Exception("after some work")': "downgrade() raises Exception: after some work",
    'raise SystemExit("no way back")': "downgrade() raises SystemExit: no way back",
    "raise RuntimeError(object())": "downgrade() raises RuntimeError: <object object>",
}


def listed(environment: Environment) -> dict[str, Any]:
    manifest = json.loads((environment.output / "sqlite" / "manifest.json").read_text())
    (entry,) = (each for each in manifest["revisions"] if each["revision"] == "bbbb")
    return dict(entry)


@pytest.mark.parametrize("body", IRREVERSIBLE)
def test_raising(empty: Environment, body: str) -> None:
    empty.second("pass", downgrade=body)
    assert empty.run().exit_code == 0
    assert (listed(empty)["downgrade"], listed(empty)["irreversible"]) == (None, IRREVERSIBLE[body])
    assert [path.name for path in (empty.output / "sqlite").glob("0002*")] == ["0002_bbbb_change_account.upgrade.sql"]


def test_missing(empty: Environment) -> None:
    empty.module("def upgrade():\n    pass")
    assert empty.run().exit_code == 0
    assert (listed(empty)["downgrade"], listed(empty)["irreversible"]) == (None, "the script has no downgrade()")


def test_empty(empty: Environment) -> None:
    """It moves the version rows."""
    empty.second("pass", downgrade="pass")
    assert empty.run().exit_code == 0
    assert listed(empty)["downgrade"]["file"] == "0002_bbbb_change_account.downgrade.sql"
    assert "irreversible" not in listed(empty)


PLACE = "migrations/versions/bbbb_change_account.py:16"

REFUSED = {
    'op.drop_column("account", "age")': (
        f'{PLACE}: drop_column("account", "age"): table account has no column age',
        "its columns: id, name, email",
    ),
    'op.drop_colum("account", "name")': (
        f"{PLACE}: there is no operation drop_colum",
        "did you mean drop_column?",
    ),
    'op.get_bind().execute(sa.text("SELECT 1")).scalar()': (
        f"{PLACE}: the script reads rows, and there is no database to read them from: SELECT 1",
        "do the step in SQL (INSERT ... SELECT, UPDATE ... FROM), where the rows are; or see the setting rows",
    ),
    'op.add_column("account", sa.Column("tags", postgresql.ARRAY(sa.Integer)))': (
        f'{PLACE}: add_column("account", Column("tags")): '
        "sqlite cannot make column tags of table account: sqlite has no type ARRAY",
        'give it another type, for sqlite alone by type.with_variant(other, "sqlite")',
    ),
    'op.execute(sa.text("UPDATE account SET name = \\"a\\rb\\""))': (
        f"{PLACE}: this holds a carriage return, which a file of lines does not keep",
        "use \\n alone, or let the database put it together: chr(13), char(13)",
    ),
}
"""By what is noticed while it is recorded, printed, and written: its sentence, and the way out."""


@pytest.mark.parametrize("body", REFUSED)
def test_what_is_refused(empty: Environment, body: str) -> None:
    """It costs the downgrade's file, and is told: nothing of what was recorded before it is kept."""
    empty.second("pass", downgrade=f"op.execute('DELETE FROM account'); {body}")
    sentence, way_out = REFUSED[body]
    ran = empty.run()
    assert (ran.exit_code, ran.stderr.splitlines()[:3]) == (
        0,
        [f"warning: {sentence}", f"  {way_out}", "  no downgrade file is written for bbbb"],
    )
    assert (listed(empty)["downgrade"], listed(empty)["irreversible"]) == (None, sentence)
    assert [path.name for path in (empty.output / "sqlite").glob("0002*")] == ["0002_bbbb_change_account.upgrade.sql"]


def test_what_one_dialect_refuses(empty: Environment) -> None:
    """The others have their file, and the warning says whose is missing."""
    empty.second("pass", downgrade='op.add_column("account", sa.Column("tags", postgresql.ARRAY(sa.Integer)))')
    ran = empty.run("compile", "--dialect", "postgresql", "--dialect", "sqlite")
    assert (ran.exit_code, ran.stderr.startswith(f"warning (sqlite): {PLACE}: ")) == (0, True)
    assert [path.parent.name for path in empty.output.rglob("*bbbb*.downgrade.sql")] == ["postgresql"]


def test_what_is_refused_and_raises_something_else(empty: Environment) -> None:
    empty.second(
        "pass",
        downgrade="""
        try:
            op.drop_column("account", "age")
        except Exception:
            raise NotImplementedError("no way back") from None
        """,
    )
    assert "table account has no column age" in empty.run().stderr
    assert "table account has no column age" in listed(empty)["irreversible"]


def test_a_refused_downgrade_disturbs_no_other(empty: Environment) -> None:
    """The next revision stands on the upgrade, whatever the way back had done to the schema."""
    empty.second("pass", downgrade='op.drop_table("account"); op.drop_table("account")')
    third = empty.versions / "cccc_add_age.py"
    third.write_text(
        FIRST.replace("aaaa", "cccc").replace("down_revision = None", 'down_revision = "bbbb"').partition("def ")[0]
        + 'def upgrade():\n    op.add_column("account", sa.Column("age", sa.Integer))\n\n\n'
        + 'def downgrade():\n    op.drop_column("account", "age")\n'
    )
    ran = empty.run()
    assert (ran.exit_code, ran.stderr.count("warning")) == (0, 1)
    assert sorted(path.name for path in (empty.output / "sqlite").glob("*.downgrade.sql")) == [
        "0001_aaaa_create_account.downgrade.sql",
        "0003_cccc_add_age.downgrade.sql",
    ]


def test_a_downgrade_that_is_refused_later_loses_its_file(empty: Environment) -> None:
    empty.second("pass")
    assert empty.run().exit_code == 0
    empty.second("pass", downgrade='op.drop_column("account", "age")')
    stale = empty.run("check")
    assert (stale.exit_code, "no downgrade file is written for bbbb" in stale.stderr) == (1, True)
    assert "removed dialects/sqlite/0002_bbbb_change_account.downgrade.sql" in empty.run().stdout
    assert empty.run("check").exit_code == 0


def test_a_library_that_is_not_there(environment: Environment) -> None:
    """This is about the machine, and no machine may write other files than the next."""
    environment.second("pass", downgrade="import nowhere")
    assert environment.refusal() == (
        f"{PLACE}: an import failed: No module named 'nowhere'\n"
        "  install what the script imports beside sqlgen, or name its folder in prepend_sys_path; where it is only "
        "mentioned, the setting stubs has nothing stand for it"
    )


def test_an_upgrade_that_is_refused_is_an_error_all_the_same(environment: Environment) -> None:
    environment.second('op.drop_column("account", "age")', downgrade='op.drop_column("account", "year")')
    refusal = environment.refusal()
    assert "no column age" in refusal
    assert "no column year" not in refusal
