"""Changes that a random script makes by SQL of its own, in the words of the dialect."""

from dataclasses import replace

from tests.properties.story import INTEGER, Step, Story
from tests.properties.tables import Col, Held, Tab
from tests.properties.types import COMMON


class Raw:
    """Each method is one; None where there is nothing that it could change."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.ways = (self.create_table, self.add_column, self.rename_column, self.create_index)

    def _quoted(self, name: str) -> str:
        sign = "`" if self.story.dialect in ("mysql", "mariadb") else '"'
        return f"{sign}{name.replace(sign, sign * 2)}{sign}"

    def create_table(self) -> Step:
        story = self.story
        column = Col(story.names.new("c"), COMMON[4])
        table = Tab(story.names.new("t"), (column,), again=False)
        story.set(table)
        columns = f"id INTEGER NOT NULL PRIMARY KEY, {self._quoted(column.name)} VARCHAR(40)"
        return _step(f"CREATE TABLE {self._quoted(table.name)} ({columns})", f"DROP TABLE {self._quoted(table.name)}")

    def add_column(self) -> Step:
        story, table = self.story, self.story.any_table()
        column = Col(story.names.new("c"), INTEGER)
        story.set(table.plus(column))
        alter, name = f"ALTER TABLE {self._quoted(table.name)}", self._quoted(column.name)
        return _step(f"{alter} ADD COLUMN {name} INTEGER", f"{alter} DROP COLUMN {name}")

    def rename_column(self) -> Step | None:
        table = self.story.table(Tab.free)
        if table is None:
            return None
        old = self.story.pick(table.free())
        new = replace(old, name=self.story.names.new("c"))
        self.story.set(table.changed(old, new))
        alter, one, other = (self._quoted(name) for name in (table.name, old.name, new.name))
        up, down = f"RENAME COLUMN {one} TO {other}", f"RENAME COLUMN {other} TO {one}"
        return _step(f"ALTER TABLE {alter} {up}", f"ALTER TABLE {alter} {down}")

    def create_index(self) -> Step | None:
        table = self.story.table(Tab.comparable)
        if table is None:
            return None
        column, name = self.story.pick(table.comparable()), self.story.names.new("ix")
        self.story.set(table.holding(name, Held("index", (column.name,))))
        index, on = self._quoted(name), f" ON {self._quoted(table.name)}"
        drop = f"DROP INDEX {index}{on if self.story.dialect in ('mysql', 'mariadb') else ''}"
        return _step(f"CREATE INDEX {index}{on} ({self._quoted(column.name)})", drop)


def _step(up: str, down: str) -> Step:
    return Step(f"op.execute({up!r})", f"op.execute({down!r})")
