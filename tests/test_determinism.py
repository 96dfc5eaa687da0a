"""Same input, same bytes: over hash seeds, locales, time zones, working folders and releases of SQLAlchemy."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from sqlgen.dialects import NAMES, get_dialect
from sqlgen.schema import Check
from sqlgen.schema.read import read_constraints
from tests.nets.compile_all import own_cases
from tests.servers.cache import cached

ROOT = Path(__file__).parent.parent
LOWEST = "sqlalchemy==2.0.0"
"""The first release of the range in pyproject.toml."""

UNKNOWN_TO_LOWEST = {
    "create_index/keywords",
    "create_table/keywords_of_constraints",
    "create_table/options",
    "create_unique_constraint/nulls_not_distinct",
    "create_unique_constraint/nulls_not_distinct_for_14",
}
"""Cases whose scripts name an option that the lowest release does not know, so that it refuses them."""

ASKED_BY_THE_ORM = {"check_rows/orm_queries"}
"""`Session.get()` asks with labels before 2.1: a check in the file says what was asked."""


def _checksums(folder: Path, surroundings: dict[str, str], path: Path = ROOT) -> dict[str, str]:
    environment = {**os.environ, **surroundings, "PYTHONPATH": f"{path}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-W", "ignore", "-m", "tests.nets.compile_all"]
    ran = subprocess.run(command, env=environment, cwd=folder, capture_output=True, check=True, text=True)
    return dict(line.rsplit(" ", 1) for line in ran.stdout.splitlines())


@pytest.fixture(scope="module")
def here() -> dict[str, str]:
    checksums = _checksums(ROOT, {"PYTHONHASHSEED": "0"})
    assert len(checksums) == len(own_cases()) * len(NAMES)
    return checksums


def test_surroundings_change_no_byte(here: dict[str, str], tmp_path: Path) -> None:
    elsewhere = {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "de_DE.UTF-8"}
    assert _checksums(tmp_path, elsewhere) == here


def test_the_release_of_sqlalchemy_changes_no_byte(here: dict[str, str], tmp_path: Path) -> None:
    assert LOWEST.replace("==", ">=") in (ROOT / "pyproject.toml").read_text()
    lowest = _checksums(tmp_path, {}, cached("sqlalchemy-lowest", LOWEST, _install_lowest))
    assert {
        case.rpartition(" ")[0] for case in here if here[case] != lowest[case]
    } == UNKNOWN_TO_LOWEST | ASKED_BY_THE_ORM


def _install_lowest(folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), LOWEST]
    subprocess.run(command, check=True)


@pytest.mark.parametrize("dialect", NAMES)
def test_conditions_of_a_column_are_in_the_order_of_their_making(dialect: str) -> None:
    """SQLAlchemy has them in a set, whose order is chance."""
    checks = [sa.CheckConstraint(f"age <> {number}") for number in range(20)]
    table = sa.Table("users", sa.MetaData(), sa.Column("age", sa.Integer, *checks))
    printed = get_dialect(dialect).compile(sa.schema.CreateTable(table))
    assert re.findall(r"<> (\d+)", printed) == [str(number) for number in range(20)]
    read = [each for each in read_constraints(table) if isinstance(each, Check)]
    assert [str(check.sqltext) for check in read] == [str(check.sqltext) for check in checks]


CLOCKS = r"datetime\.now|utcnow|today|time\.time|monotonic|perf_counter"
CHANCE = re.compile(rf"\b({CLOCKS}|gethostname|getuser|uuid1|uuid4|random\.\w+|urandom)\(")


ASKING = {
    "history/new/chance.py": "the id and the date of a new revision",
    "recording/machine/chance.py": "what a script draws, which comes from its revision's id",
    "cli/progress.py": "when a bar appears on the terminal",
    "verify/scratch.py": "the name of a scratch database",
}


def test_who_asks_a_source_of_chance() -> None:
    """No clock, no host name, no user, no random number. `func.now()` is SQL, and runs elsewhere.

    A new revision has its id and its date from one module; two commands know it, and none of the compiler does.
    """
    package = ROOT / "sqlgen"
    sources = {path: path.read_text().replace("func.now()", "") for path in package.rglob("*.py")}
    asking = {path.relative_to(package).as_posix() for path, source in sources.items() if CHANCE.search(source)}
    assert asking == ASKING.keys()
    importing = [path for path, source in sources.items() if "sqlgen.history.new" in source]
    assert {path.relative_to(package).as_posix() for path in importing if path.parent.name != "new"} == {
        "cli/new_revision.py"
    }
