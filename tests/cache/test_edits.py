"""With what compiles remember and without: the same files, whatever is edited between them, in whatever order."""

import os
import pickle
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from sqlgen.cache.checkpoints import FEW, Checkpoints
from sqlgen.cache.pickled import dumped, loaded
from sqlgen.cache.store import NAME
from sqlgen.cli import main
from sqlgen.earlier import Begun
from sqlgen.history import Revision
from sqlgen.history.read import parse
from tests.cache.conftest import Story

OPERATIONS = (
    'op.add_column("t1", sa.Column("c{0}", sa.String(40), server_default="x"))',
    'op.create_index("ix{0}", "t2", ["name"])',
    'op.alter_column("t1", "name", existing_type=sa.String(40), nullable=False)',
    'op.execute("UPDATE t1 SET name = {0}")',
    'op.add_column("t2", sa.Column("e{0}", sa.Enum("a", "b", name="e{0}")))',
    'op.drop_column("legacy{0}", "note")',
    "pass",
)


class Editor:
    """What a person does between two compiles, by chance."""

    def __init__(self, story: Story, seed: int) -> None:
        self.story, self.chance, self.last = story, random.Random(seed), 5

    def edit(self) -> None:
        often = (self.append, self.append, self.edit_last, self.edit_any, self.rename, self.helper)
        self.chance.choice((*often, *self.odd))()

    @property
    def odd(self) -> tuple[Callable[[], None], ...]:
        return (self.remove_last, self.setting, self.output, self.dialects, self.lose)

    def append(self) -> None:
        self.last += 1
        self.story.add(self.last, self.chance.choice(OPERATIONS).format(self.last))

    def edit_last(self) -> None:
        if self.last > 5:
            self.story.add(self.last, self.chance.choice(OPERATIONS).format(self.chance.randrange(100)))

    def edit_any(self) -> None:
        path = self.chance.choice(sorted(self.story.versions.glob("*.py")))
        path.write_text(path.read_text().replace('"""made', '"""made again'))

    def remove_last(self) -> None:
        if self.last > 5:
            next(self.story.versions.glob(f"{self.last:04x}_*.py")).unlink()
            self.last -= 1

    def rename(self) -> None:
        path = self.chance.choice(sorted(self.story.versions.glob("*.py")))
        path.rename(path.with_name(f"{path.stem}_x.py"))

    def helper(self) -> None:
        (self.story.folder / "common" / "sizes.py").write_text(f"SHORT = {self.chance.randrange(1, 99)}\n")

    def setting(self) -> None:
        table = self.chance.choice(("alembic_version", "versions"))
        self.story.settings(f'dialects = ["postgresql", "sqlite"]\nversion_table = "{table}"')

    def dialects(self) -> None:
        dialect = self.chance.choice(("mysql", "sqlite"))
        self.story.settings(f'dialects = ["postgresql", "{dialect}"]')

    def output(self) -> None:
        files = sorted((self.story.folder / "dialects").rglob("*.sql"))
        if files:
            self.chance.choice(files).unlink()

    def lose(self) -> None:
        for path in (self.story.folder / NAME).glob("*"):
            path.write_bytes(path.read_bytes()[: self.chance.randrange(200)])


@pytest.mark.parametrize("seed", range(6))
def test_random_edits(story: Story, seed: int) -> None:
    editor = Editor(story, seed)
    for _ in range(8):
        editor.edit()
        before = story.folder / "before"
        shutil.rmtree(before, ignore_errors=True)
        if (story.folder / "dialects").exists():
            shutil.copytree(story.folder / "dialects", before)
        remembering = story.run("--renumber", "--force")
        anew = story.run("--renumber", "--force", "--no-cache", "--output", "before")
        assert remembering.exit_code == anew.exit_code, remembering.stderr + anew.stderr
        assert remembering.stderr == anew.stderr.replace("before", "dialects")
        assert remembering.stdout == anew.stdout.replace("before", "dialects")
        assert story.tree() == story.tree("before")


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many revisions each compile has not recorded again."""
    counts: list[int] = []
    real = Checkpoints.begun

    def counting(self: Checkpoints, dialects: object, moves: object) -> tuple[int, tuple[Begun, ...]]:
        found = real(self, dialects, moves)  # type: ignore[arg-type]
        counts.append(found[0])
        return found

    monkeypatch.setattr(Checkpoints, "begun", counting)
    return counts


def test_a_few_more_are_recorded_alone(story: Story, begun: list[int]) -> None:
    story.run()
    story.table(6)
    story.run()
    story.add(7, 'op.add_column("t6", sa.Column("a", sa.Integer))')
    story.run()
    story.add(7, 'op.add_column("t6", sa.Column("b", sa.Integer))')
    story.run()
    assert begun == [0, 5, 5, 5]
    _is_fresh()


def test_after_many_more_the_schemas_are_kept_anew(story: Story, begun: list[int]) -> None:
    story.run()
    for number in range(6, 7 + FEW):
        story.table(number)
    story.run()
    story.table(7 + FEW)
    story.run()
    assert begun == [0, 5, 6 + FEW]
    _is_fresh()


def test_a_known_header_is_not_parsed_again(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []

    def noting(data: bytes, path: Path, source: str) -> Revision:
        parsed.append(path.name)
        return parse(data, path, source)

    monkeypatch.setattr("sqlgen.cache.headers.parse", noting)
    story.run()
    story.table(6)
    story.run()
    assert [name[:4] for name in parsed] == ["0001", "0002", "0003", "0004", "0005", "0006"]
    _is_fresh()


def test_an_edit_further_back_is_recorded_from_there(story: Story, begun: list[int]) -> None:
    for number in range(6, 20):
        story.table(number)
    story.run()
    path = story.versions / "000c_made.py"
    path.write_text(path.read_text().replace("String(40)", "String(41)"))
    story.run()
    assert begun == [0, 11]
    _is_fresh()


@pytest.mark.parametrize(
    "change",
    [
        lambda story: (story.folder / "common" / "sizes.py").write_text("SHORT = 9\n"),
        lambda story: story.settings('dialects = ["postgresql", "sqlite"]\nversion_table = "versions"'),
        lambda story: (story.folder / "dialects" / "sqlite" / "0001_0001_made.upgrade.sql").unlink(),
        lambda story: [path.write_bytes(b"no") for path in (story.folder / NAME).glob("*.checkpoints")],
    ],
    ids=["module", "setting", "file", "damage"],
)
def test_anything_else_begins_from_the_first(story: Story, begun: list[int], change: Callable[[Story], object]) -> None:
    story.run()
    change(story)
    story.table(6)
    story.run()
    assert begun == [0, 0]
    _is_fresh()


@pytest.mark.parametrize(
    ("head", "up"),
    [
        ("from alembic import context", "op.execute(f\"UPDATE t1 SET name = '{context.script.get_current_head()}'\")"),
        ("from sqlalchemy import event", "pass; event.listen(sa.MetaData(), 'after_create', print)"),
        ("", "sa.String.note = 1"),
    ],
)
def test_scripts_that_may_know_of_others_are_all_recorded(story: Story, begun: list[int], head: str, up: str) -> None:
    story.add(6, up, head)
    story.run()
    story.table(7)
    story.run()
    assert begun == [0, 0]


def test_a_type_of_the_project_is_not_kept(story: Story, begun: list[int]) -> None:
    (story.folder / "common" / "types.py").write_text(
        "import sqlalchemy as sa\nclass Own(sa.TypeDecorator):\n    impl = sa.String(9)\n    cache_ok = True\n"
    )
    story.add(6, 'op.add_column("t1", sa.Column("own", Own()))', "from common.types import Own")
    story.run()
    story.table(7)
    story.run()
    assert begun == [0, 0]
    _is_fresh()


def test_what_was_opened_once_still_counts(story: Story, begun: list[int]) -> None:
    story.run()
    story.table(6)
    story.run()
    (story.versions / "data.sql").write_text("UPDATE t2 SET name = 'c'")
    assert not story.is_remembered()
    assert begun == [0, 5, 0]
    _is_fresh()


def test_the_bytes_call_nothing_else(tmp_path: Path) -> None:
    class Hostile:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(tmp_path / "made"),)

    assert loaded(pickle.dumps(Hostile())) is None
    assert dumped(Hostile()) is None
    assert not (tmp_path / "made").exists()


def _is_fresh() -> None:
    assert CliRunner().invoke(main, ["check"]).exit_code == 0
