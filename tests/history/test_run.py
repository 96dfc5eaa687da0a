"""A header that the text does not tell is found by running the file, as Alembic does."""

import pytest

from tests.env.conftest import Desk
from tests.env.conftest import desk as desk

FILE = "migrations/versions/bbbbbbbbbbbb_second.py"

SECOND = """import sqlalchemy as sa
from alembic import op

from app.branches import EXPAND, FIRST

revision = "bbbbbbbbbbbb"
down_revision = {down}
branch_labels = {labels}
depends_on = None


def upgrade():
    op.add_column("account", sa.Column("age", sa.Integer))


def downgrade():
    op.drop_column("account", "age")
"""


def second(desk: Desk, down: str = "FIRST", labels: str = "EXPAND") -> None:
    desk.write("app/__init__.py", "")
    desk.write("app/branches.py", 'EXPAND = "expand"\nFIRST = "aaaa" + "aaaaaaaa"\n')
    desk.write(FILE, SECOND.format(down=down, labels=labels))


@pytest.mark.parametrize(
    ("down", "labels"),
    [
        ("FIRST", "EXPAND"),
        ("(FIRST,)", "{EXPAND}"),
        ('"".join(["aaaaaa", "aaaaaa"])', "[EXPAND]"),
        ('"aaaaaaaaaaaa"', '("expand" if down_revision else None)'),
    ],
)
def test_what_only_running_tells(desk: Desk, down: str, labels: str) -> None:
    second(desk, down, labels)
    assert desk.run("heads").stdout == "bbbbbbbbbbbb (expand) (head)\n"
    assert "age INTEGER" in desk.run("upgrade", "aaaa:expand@head").stdout
    assert desk.run("compile").exit_code == 0
    assert desk.run("check").stderr == "fresh\n"


def test_what_it_imports_is_read_anew(desk: Desk) -> None:
    """A compile remembers nothing that the text of the file alone does not hold."""
    second(desk, '"aaaaaaaaaaaa"')
    assert desk.run("compile").exit_code == 0
    desk.write("app/branches.py", 'EXPAND = "contract"\nFIRST = ""\n')
    assert desk.run("compile").exit_code == 0
    assert desk.run("heads").stdout == "bbbbbbbbbbbb (contract) (head)\n"


WAY_OUT = (
    "\n  write revision, down_revision, depends_on and branch_labels out, as strings; or install what the file imports "
    "beside sqlgen, or name its folder in prepend_sys_path"
)


@pytest.mark.parametrize(
    ("down", "said"),
    [
        (
            "1 / 0",
            f"{FILE}:7: which revision this is cannot be known without running the file, and that failed: "
            f"ZeroDivisionError: division by zero{WAY_OUT}",
        ),
        (
            "sorted(5)",
            f"{FILE}:7: which revision this is cannot be known without running the file, and that failed: "
            f"TypeError: 'int' object is not iterable{WAY_OUT}",
        ),
        (
            "2 + 3",
            f"{FILE}:7: down_revision is a string, a tuple or list of strings, or None, and not 5",
        ),
    ],
)
def test_what_running_does_not_tell_either(desk: Desk, down: str, said: str) -> None:
    second(desk, down)
    assert desk.refusal("heads") == said


def test_an_import_that_fails(desk: Desk) -> None:
    second(desk)
    desk.write("app/branches.py", "import nowhere_to_be_found")
    assert desk.refusal("heads") == (
        f"{FILE}:4: which revision this is cannot be known without running the file, and that failed: "
        f"No module named 'nowhere_to_be_found'{WAY_OUT}"
    )


def test_it_may_change_nothing(desk: Desk) -> None:
    second(desk, 'op.execute("DELETE FROM account")')
    assert "op is used outside of upgrade() and downgrade()" in desk.refusal("heads")
