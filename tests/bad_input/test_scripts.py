"""What a script does besides calling op: it raises, ends the process, swallows an error, prints."""

# ruff: noqa: E501 -- what a user sees is not wrapped

import pytest

from tests.bad_input.environment import HERE, Environment

RAISING = {
    'raise ValueError("no\\nname")': "HERE: the script raised ValueError: no name",
    "raise ValueError": "HERE: the script raised ValueError",
    "{}['key']": "HERE: the script raised KeyError: 'key'",
    "opp.drop_table('account')": "HERE: the script raised NameError: name 'opp' is not defined",
    "assert False, object()": "HERE: the script raised AssertionError: <object object>",
    "import sys; sys.exit(3)": "HERE: the script raised SystemExit: 3",
    'raise SystemExit("enough")': "HERE: the script raised SystemExit: enough",
    "def again(): again()\nagain()": (
        "migrations/versions/bbbb_change_account.py:12: the script raised RecursionError: maximum recursion depth exceeded"
    ),
    "import nowhere": """
HERE: an import failed: No module named 'nowhere'
  install what the script imports beside sqlgen, or name its folder in prepend_sys_path; where it is only mentioned, the setting stubs has nothing stand for it
""",
}


@pytest.mark.parametrize("body", RAISING)
def test_raising(environment: Environment, body: str) -> None:
    environment.second(body)
    assert environment.refusal() == RAISING[body].strip("\n").replace("HERE", HERE)


def test_an_escape_sequence_does_not_reach_the_terminal(environment: Environment) -> None:
    environment.second(r'raise ValueError("\x1b[2J\u202e")')
    assert environment.refusal() == f"{HERE}: the script raised ValueError: <U+001B>[2J<U+202E>"


def test_no_upgrade(environment: Environment) -> None:
    environment.module("def upgrad():\n    pass")
    assert environment.refusal() == (
        "migrations/versions/bbbb_change_account.py: revision bbbb has no function upgrade()\n"
        "  add one; with `pass` as its body it moves the version only"
    )


def test_an_upgrade_that_is_no_function(environment: Environment) -> None:
    environment.module("upgrade = None")
    assert environment.refusal().startswith("migrations/versions/bbbb_change_account.py: revision bbbb has no function")


def test_an_operation_at_module_level(environment: Environment) -> None:
    environment.module('op.drop_table("account")\n\n\ndef upgrade():\n    pass')
    assert environment.refusal() == (
        'migrations/versions/bbbb_change_account.py:11: drop_table("account"): '
        "op is used outside of upgrade() and downgrade()\n"
        "  move the call into one of them; what stands at module level runs whenever the file is loaded"
    )


def test_a_failing_import_at_module_level(environment: Environment) -> None:
    environment.module("from alembic import opp\n\n\ndef upgrade():\n    pass")
    assert environment.refusal().startswith(
        "migrations/versions/bbbb_change_account.py:11: an import failed: cannot import name 'opp' from 'alembic'"
    )


def test_a_helper_that_raises(environment: Environment) -> None:
    """The place is the script's line; where it was raised stands at the end."""
    settings = environment.folder / "pyproject.toml"
    settings.write_text(settings.read_text() + 'prepend_sys_path = "."\n')
    environment.write("helper.py", "def name():\n    raise LookupError('no name')\n")
    environment.second("import helper\nhelper.name()")
    assert environment.refusal() == (
        "migrations/versions/bbbb_change_account.py:13: the script raised LookupError: no name, at helper.py:2"
    )


def test_a_helper_that_calls_op(environment: Environment) -> None:
    settings = environment.folder / "pyproject.toml"
    settings.write_text(settings.read_text() + 'prepend_sys_path = "."\n')
    environment.write("helper.py", "from alembic import op\n\n\ndef drop():\n    op.drop_column('account', 'nam')\n")
    environment.second("import helper\nhelper.drop()")
    assert environment.refusal() == (
        'migrations/versions/bbbb_change_account.py:13: drop_column("account", "nam"): table account has no column nam\n'
        "  its columns: id, name, email\n"
        "  did you mean name?"
    )


@pytest.mark.parametrize("part", ["database", "host", "username"])
def test_the_address_of_the_database(environment: Environment, part: str) -> None:
    """Nothing knows it here, and None must not come into the SQL in its place."""
    environment.second(f"op.execute('ALTER DATABASE %s OWNER TO ada' % op.get_bind().engine.url.{part})")
    name = {"database": "name", "username": "user"}.get(part, part)
    assert environment.refusal() == (
        f"{HERE}: the script asks for the {name} of its database, which only who runs the files will know\n"
        "  leave it out: SQL that names no database speaks of the one that it runs in"
    )


SWALLOWED = """
try:
    op.drop_column("account", "nam")
except Exception:
    {otherwise}
"""


@pytest.mark.parametrize("otherwise", ["pass", "raise RuntimeError", 'op.drop_column("account", "mail")'])
def test_a_refusal_that_is_swallowed(environment: Environment, otherwise: str) -> None:
    """The first one is told, whatever comes of it."""
    environment.second(SWALLOWED.format(otherwise=otherwise))
    assert environment.refusal() == (
        'migrations/versions/bbbb_change_account.py:13: drop_column("account", "nam"): table account has no column nam\n'
        "  its columns: id, name, email\n"
        "  did you mean name?"
    )


def test_an_error_inside_a_batch(environment: Environment) -> None:
    environment.second('with op.batch_alter_table("account") as batch:\n    raise ValueError("no")')
    assert environment.refusal() == ("migrations/versions/bbbb_change_account.py:13: the script raised ValueError: no")


def test_what_a_script_prints_is_talk(empty: Environment) -> None:
    empty.module('print("loaded")\n\n\ndef upgrade():\n    print("up")\n\n\ndef downgrade():\n    print("down")')
    result = empty.run()
    assert result.exit_code == 0
    assert {line.partition(" ")[0] for line in result.stdout.splitlines()} == {"written"}
    assert result.stderr == "loaded\nup\nloaded\ndown\nsqlite: 5 files written\n"


def test_it_prints_and_is_wrong(environment: Environment) -> None:
    environment.second('print("up")\nop.drop_column("account", "nam")')
    assert environment.refusal().startswith("up\nmigrations/versions/bbbb_change_account.py:13: drop_column(")
