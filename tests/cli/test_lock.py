"""The manifest is the lock: what is numbered keeps its number, and what no longer fits is refused by name."""

from pathlib import Path

import pytest

from tests.cli.conftest import Sqlgen
from tests.cli.test_git_merge import names, revision
from tests.output.builds import tree

SETTINGS = '[tool.sqlgen]\nscript_location = "migrations"\ndialects = ["postgresql", "sqlite"]\n'

WAY_OUT = "\n  sqlgen compile --renumber numbers anew from there and lists the files that it renames\n"


@pytest.fixture
def line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlgen: Sqlgen) -> Path:
    """a -> b -> c, compiled."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALEMBIC_CONFIG", raising=False)
    Path("migrations/versions").mkdir(parents=True)
    Path("pyproject.toml").write_text(SETTINGS)
    for name, parent in (("a", None), ("b", "a"), ("c", "b")):
        revision(name, parent)
    assert sqlgen("compile").exit_code == 0
    return tmp_path


def numbered() -> list[str]:
    """`0001_a`, as both dialects have it."""
    assert names("sqlite") == names("postgresql")
    return [name.partition("_create")[0] for name in names("sqlite")]


def refused(sqlgen: Sqlgen, folder: Path) -> str:
    """What compile and check say, which touch nothing."""
    before = tree(folder / "dialects")
    told = {command: sqlgen(command) for command in ("compile", "check")}
    assert {(each.exit_code, each.stdout) for each in told.values()} == {(2, "")}
    assert told["compile"].stderr == told["check"].stderr
    assert tree(folder / "dialects") == before
    sentence = told["compile"].stderr
    assert sentence.startswith("the numbers of the generated files no longer fit the history: ")
    assert sentence.endswith(WAY_OUT)
    return sentence.removeprefix("the numbers of the generated files no longer fit the history: ").removesuffix(WAY_OUT)


def test_a_branch_merged_late_renumbers_nothing(line: Path, sqlgen: Sqlgen) -> None:
    before = tree(line / "dialects")
    revision("aa", "a")
    revision("m", ("aa", "c"))
    result = sqlgen("compile")
    assert numbered() == ["0001_a", "0002_b", "0003_c", "0004_aa", "0005_m"]
    assert "renamed" not in result.stdout
    assert {name: text for name, text in before.items() if name.endswith(".sql")}.items() <= tree(
        line / "dialects"
    ).items()


def test_a_late_branch_starts_from_what_the_files_before_it_leave(line: Path, sqlgen: Sqlgen) -> None:
    revision("aa", "a")
    sqlgen("compile")
    first, second = Path("dialects/sqlite/0004_aa_create_aa.upgrade.sql").read_text().splitlines()[:2]
    assert first.startswith("-- 0004  create aa")
    assert second.startswith("-- a -> aa, beside c ")


def test_a_splice(line: Path, sqlgen: Sqlgen) -> None:
    revision("between", "a")
    revision("b", "between")
    assert refused(sqlgen, line) == "b has number 2, and between, which it follows, has no number yet"
    renumbered = sqlgen("compile", "--renumber")
    assert renumbered.exit_code == 0
    assert numbered() == ["0001_a", "0002_between", "0003_b", "0004_c"]
    assert (
        "renamed dialects/sqlite/0002_b_create_b.upgrade.sql -> dialects/sqlite/0003_b_create_b.upgrade.sql\n"
        in renumbered.stdout
    )
    assert sqlgen("check").stderr == "fresh\n"


def test_an_edited_parent(line: Path, sqlgen: Sqlgen) -> None:
    revision("b", "c")
    revision("c", "a")
    assert refused(sqlgen, line) == "b has number 2, and c, which it follows, has number 3"
    assert sqlgen("compile", "--renumber").exit_code == 0
    assert numbered() == ["0001_a", "0002_c", "0003_b"]


def test_an_edited_parent_that_comes_before_all_the_same(line: Path, sqlgen: Sqlgen) -> None:
    """No number is wrong; the file changes, and `check --against` would tell it."""
    revision("c", "a")
    assert sqlgen("compile").exit_code == 0
    assert numbered() == ["0001_a", "0002_b", "0003_c"]


def test_a_revision_that_is_gone(line: Path, sqlgen: Sqlgen) -> None:
    Path("migrations/versions/b.py").unlink()
    revision("c", "a")
    assert refused(sqlgen, line) == "b has number 2 and is no longer in the history"
    renumbered = sqlgen("compile", "--renumber")
    assert "removed dialects/sqlite/0002_b_create_b.upgrade.sql\n" in renumbered.stdout
    assert numbered() == ["0001_a", "0002_c"]


def test_the_last_revision_is_gone(line: Path, sqlgen: Sqlgen) -> None:
    Path("migrations/versions/c.py").unlink()
    assert refused(sqlgen, line) == "c has number 3 and is no longer in the history"
    sqlgen("compile", "--renumber")
    assert numbered() == ["0001_a", "0002_b"]


def test_a_dialect_that_comes_later_takes_the_numbers_that_are_there(line: Path, sqlgen: Sqlgen) -> None:
    revision("aa", "a")
    sqlgen("compile")
    Path("pyproject.toml").write_text(SETTINGS.replace('"sqlite"', '"sqlite", "mysql"'))
    assert sqlgen("compile", "--dialect", "mysql").exit_code == 0
    assert names("mysql") == names("sqlite")


def test_dialects_that_are_compiled_in_turn_agree(line: Path, sqlgen: Sqlgen) -> None:
    revision("aa", "a")
    sqlgen("compile", "--dialect", "sqlite")
    revision("ab", "a")
    sqlgen("compile", "--dialect", "postgresql")
    assert names("postgresql")[-2:] == ["0004_aa_create_aa.upgrade.sql", "0005_ab_create_ab.upgrade.sql"]
    sqlgen("compile", "--dialect", "sqlite")
    assert numbered()[-2:] == ["0004_aa", "0005_ab"]


def test_no_dialect_is_renumbered_alone(line: Path, sqlgen: Sqlgen) -> None:
    revision("between", "a")
    revision("b", "between")
    result = sqlgen("compile", "--renumber", "--dialect", "sqlite")
    assert (result.exit_code, result.stderr) == (
        2,
        "dialects: the files of postgresql would keep their old numbers\n"
        "  compile postgresql together with the others, or delete its folder if it is no longer wanted\n",
    )


def test_without_its_manifest_a_folder_is_numbered_anew(line: Path, sqlgen: Sqlgen) -> None:
    """The manifest alone is the lock; files that lie there under another number are removed, by name."""
    revision("aa", "a")
    sqlgen("compile")
    for dialect in ("postgresql", "sqlite"):
        Path("dialects", dialect, "manifest.json").unlink()
    result = sqlgen("compile")
    assert numbered() == ["0001_a", "0002_aa", "0003_b", "0004_c"]
    assert "removed dialects/sqlite/0004_aa_create_aa.upgrade.sql\n" in result.stdout
