"""Random revision scripts: sequences of operations that a person could have written, each with its way back."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from tests.properties.raw import Raw
from tests.properties.story import COMMENTS, Call, Change, Step, Story
from tests.properties.tables import Col, Tab
from tests.properties.types import Kind

HEAD = '''"""A random script."""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql
'''

LABELS = ("a", "b's", "C", "é", "100%", "")


class Author:
    """Writes a story down: changes of a table on their own or in a batch, and what is done to whole tables."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.changes = (
            *(story.add_column, story.add_column, story.drop_column, story.add_reference, story.drop),
            *(story.alter_column, story.alter_column, story.alter_column, story.make, story.make, story.make),
        )
        whole = (self.create_table, self.drop_table, self.rename_table, self.comment, self.enum)
        self.others = (*whole, *Raw(story).ways)

    def step(self) -> Step:
        story = self.story
        way = story.pick(("change", "change", "change", "batch", "other", "other"))
        step = story.pick(self.others)() if way == "other" else self._changes(in_batch=way == "batch")
        return step or self.create_table()

    def _changes(self, *, in_batch: bool) -> Step | None:
        """Of one table."""
        story, table = self.story, self.story.any_table().name
        drawn = [
            story.pick(self.changes)(story.tables[table])
            for _ in range(story.draw(st.integers(1, 4)) if in_batch else 1)
        ]
        made = [change for change in drawn if change is not None]
        if not made:
            return None
        return _in_batch(table, made) if in_batch else _alone(table, made[0])

    def create_table(self) -> Step:
        story = self.story
        columns = tuple(story.column() for _ in range(story.draw(st.integers(0, 4))))
        table = Tab(story.names.new("t"), columns, comment=story.pick(COMMENTS) if story.chance(4) else None)
        table = replace(table, identity=story.dialect == "postgresql" and story.chance(4))
        story.set(table)
        return Step(table.create(), f"op.drop_table({table.name!r})")

    def filled_table(self) -> Step:
        """One with rows in it, which must stay."""
        story = self.story
        columns = (story.column(filled=True) for _ in range(story.draw(st.integers(0, 3))))
        table = Tab(story.names.new("t"), tuple(columns), filled=True)
        story.set(table)
        rows = f"sa.insert(sa.table({table.name!r}, sa.column('id'))).values([{{'id': 1}}, {{'id': 2}}])"
        return Step(f"{table.create()}; op.execute({rows})", "pass")

    def drop_table(self) -> Step | None:
        """One that has nothing which create() does not tell, and that nothing references."""
        tables = self.story.tables
        referenced = {held.referent for each in tables.values() for held in each.held.values()}
        table = self.story.table(
            lambda table: table.again and not table.held and not table.filled and table.name not in referenced
        )
        if table is None:
            return None
        del tables[table.name]
        return Step(f"op.drop_table({table.name!r})", table.create())

    def rename_table(self) -> Step:
        story, table = self.story, self.story.any_table()
        new = story.names.new("t")
        del story.tables[table.name]
        story.set(replace(table, name=new, again=False))
        for each in list(story.tables.values()):
            story.set(each.referent_renamed(table.name, new))
        return Step(f"op.rename_table({table.name!r}, {new!r})", f"op.rename_table({new!r}, {table.name!r})")

    def comment(self) -> Step:
        story, table = self.story, self.story.any_table()
        new = story.pick([each for each in COMMENTS if each != table.comment])
        story.set(replace(table, comment=new))
        return Step(_commented(table.name, new), _commented(table.name, table.comment))

    def enum(self) -> Step:
        """A column of a type that the server must have first, or that it has in the column."""
        story, table = self.story, self.story.any_table()
        labels = story.draw(st.lists(st.sampled_from(LABELS), min_size=1, unique=True))
        kind = f"sa.Enum({', '.join(map(repr, labels))}, name={story.names.new('e')!r})"
        column = Col(story.names.new("c"), Kind(kind, comparable=False))
        story.set(table.plus(column))
        add, drop = Call("add_column", str(column)), Call("drop_column", repr(column.name))
        return Step(
            f"{kind}.create(op.get_bind(), checkfirst=True); {add.of_op(table.name)}",
            f"{drop.of_op(table.name)}; {kind}.drop(op.get_bind(), checkfirst=True)",
        )


def _commented(table: str, comment: str | None) -> str:
    if comment is None:
        return f"op.drop_table_comment({table!r})"
    return f"op.create_table_comment({table!r}, {comment!r})"


def _alone(table: str, change: Change) -> Step:
    up, down = ("; ".join(call.of_op(table) for call in calls) for calls in (change.up, change.down))
    return Step(up, down)


def _in_batch(table: str, changes: list[Change]) -> Step:
    up = [call for change in changes for call in change.up]
    down = [call for change in reversed(changes) for call in change.down]
    return Step(*(f"with op.batch_alter_table({table!r}) as batch: {_of_batch(calls)}" for calls in (up, down)))


def _of_batch(calls: list[Call]) -> str:
    return "; ".join(call.of_batch() for call in calls)


def _script(given: list[Step], steps: list[Step]) -> Iterator[str]:
    yield HEAD
    for name, lines in (
        ("given", [step.up for step in given]),
        ("upgrade", [step.up for step in steps]),
        ("downgrade", [step.down for step in reversed(steps)]),
    ):
        yield f"def {name}():"
        yield from (f"    {line}" for line in lines)


@st.composite
def revision_scripts(draw: Any, dialect: str, most: int = 10) -> str:
    """The text of a case: `given()` makes a first part of the story, `upgrade()` the rest of it."""
    author = Author(Story(draw, dialect))
    given = [author.filled_table(), *(author.step() for _ in range(4))]
    steps = [author.step() for _ in range(draw(st.integers(3, most)))]
    return "\n".join([*_script(given, steps), ""])
