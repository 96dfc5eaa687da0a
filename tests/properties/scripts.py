"""Random revision scripts: sequences of operations that a person could have written, each with its way back."""

from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st

TYPES = {
    "sa.Integer": "1",
    "sa.BigInteger": "2",
    "sa.String(20)": "a",
    "sa.Boolean": "sa.false()",
    "sa.Numeric(8, 2)": "3.50",
    "sa.Date": "2026-01-02",
    "sa.Text": None,
}
"""A type as a script spells it, and a default of it: a string, an expression of SQLAlchemy's, or none that fits all."""


@dataclass(frozen=True)
class Col:
    name: str
    type: str
    nullable: bool = True
    default: bool = False

    def __str__(self) -> str:
        given = TYPES[self.type]
        default = given if given and given.startswith("sa.") else repr(given)
        options = "" if self.nullable else ", nullable=False"
        options += f", server_default={default}" if self.default else ""
        return f'sa.Column("{self.name}", {self.type}{options})'


@dataclass(frozen=True)
class Tab:
    """A table as the script so far has left it; every one has a column `id`, its key."""

    name: str
    columns: tuple[Col, ...]
    indexes: dict[str, str] = field(default_factory=dict)
    """The column that each index, unique constraint and check is over, by name."""
    uniques: dict[str, str] = field(default_factory=dict)
    checks: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    def over(self, column: str) -> bool:
        """Whether anything but the table itself is over the column."""
        return any(column in held.values() for held in (self.indexes, self.uniques, self.checks, self.keys))

    def create(self) -> str:
        columns = ", ".join(['sa.Column("id", sa.Integer, primary_key=True)', *map(str, self.columns)])
        return f'op.create_table("{self.name}", {columns})'


@dataclass(frozen=True)
class Step:
    """A line of upgrade(), and the line of downgrade() that undoes it."""

    up: str
    down: str


class Story:
    """Draws one operation after another, each fitting what those before it have left."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.tables: dict[str, Tab] = {}
        self.count = 0

    def name(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}"

    def pick(self, choices: list[Any]) -> Any:
        return self.draw(st.sampled_from(choices))

    def column(self) -> Col:
        type_ = self.pick(list(TYPES))
        default = TYPES[type_] is not None and self.draw(st.booleans())
        return Col(self.name("c"), type_, nullable=not default or self.draw(st.booleans()), default=default)

    def step(self) -> Step:
        actions = [self.create_table]
        if self.tables:
            actions += [self.add_column, self.add_column, self.rename_table, self.create_foreign_key]
        if any(table.columns for table in self.tables.values()):
            actions += [
                self.alter_column,
                self.create_index,
                self.create_unique,
                self.create_check,
                self.drop_something,
            ]
        step: Step = self.pick(actions)()
        return step

    def create_table(self) -> Step:
        columns = tuple(self.column() for _ in range(self.draw(st.integers(0, 3))))
        table = Tab(self.name("t"), columns)
        self.tables[table.name] = table
        return Step(table.create(), f'op.drop_table("{table.name}")')

    def add_column(self) -> Step:
        table, column = self.pick(list(self.tables.values())), self.column()
        self.tables[table.name] = replace(table, columns=(*table.columns, column))
        return Step(f'op.add_column("{table.name}", {column})', f'op.drop_column("{table.name}", "{column.name}")')

    def rename_table(self) -> Step:
        table = self.pick(list(self.tables.values()))
        new = self.name("t")
        del self.tables[table.name]
        self.tables[new] = replace(table, name=new)
        return Step(f'op.rename_table("{table.name}", "{new}")', f'op.rename_table("{new}", "{table.name}")')

    def create_foreign_key(self) -> Step:
        table, referent = self.pick(list(self.tables.values())), self.pick(list(self.tables.values()))
        column, key = Col(self.name("c"), "sa.Integer"), self.name("fk")
        columns, keys = (*table.columns, column), {**table.keys, key: column.name}
        self.tables[table.name] = replace(table, columns=columns, keys=keys)
        made = f'sa.Column("{column.name}", sa.Integer, sa.ForeignKey("{referent.name}.id", name="{key}"))'
        undo = f'op.drop_constraint("{key}", "{table.name}"); op.drop_column("{table.name}", "{column.name}")'
        return Step(f'op.add_column("{table.name}", {made})', undo)

    def _column_of_table(self) -> tuple[Tab, Col]:
        table = self.pick([table for table in self.tables.values() if table.columns])
        return table, self.pick(list(table.columns))

    def alter_column(self) -> Step:
        table, old = self._column_of_table()
        change = self.pick(["name", "nullable", "default", "type"])
        new = old
        if change == "name":
            new = replace(old, name=self.name("c"))
        elif change == "nullable" and not table.keys:
            new = replace(old, nullable=not old.nullable)
        elif change == "default" and TYPES[old.type] is not None:
            new = replace(old, default=not old.default)
        elif change == "type" and old.type == "sa.Integer" and not table.over(old.name):
            new = replace(old, type="sa.BigInteger")
        columns = tuple(new if column == old else column for column in table.columns)
        held: dict[str, Any] = {
            kind: {name: new.name if column == old.name else column for name, column in getattr(table, kind).items()}
            for kind in ("indexes", "uniques", "checks", "keys")
        }
        self.tables[table.name] = replace(table, columns=columns, **held)
        return Step(_altered(table.name, old, new), _altered(table.name, new, old))

    def create_index(self) -> Step:
        table, column = self._column_of_table()
        if column.type == "sa.Text":  # MySQL wants a length for it
            return self.add_column()
        name = self.name("ix")
        self.tables[table.name] = replace(table, indexes={**table.indexes, name: column.name})
        return Step(
            f'op.create_index("{name}", "{table.name}", ["{column.name}"])', f'op.drop_index("{name}", "{table.name}")'
        )

    def create_unique(self) -> Step:
        table, column = self._column_of_table()
        if column.type == "sa.Text" or column.name in table.uniques.values():  # SQLite's inspector sees one of two
            return self.add_column()
        name = self.name("uq")
        self.tables[table.name] = replace(table, uniques={**table.uniques, name: column.name})
        made = f'op.create_unique_constraint("{name}", "{table.name}", ["{column.name}"])'
        return Step(made, f'op.drop_constraint("{name}", "{table.name}")')

    def create_check(self) -> Step:
        table, column = self._column_of_table()
        name = self.name("ck")
        self.tables[table.name] = replace(table, checks={**table.checks, name: column.name})
        made = f'op.create_check_constraint("{name}", "{table.name}", sa.column("{column.name}").is_not(None))'
        return Step(made, f'op.drop_constraint("{name}", "{table.name}")')

    def drop_something(self) -> Step:
        """A column that nothing else is over; where there is none, another is added."""
        table, column = self._column_of_table()
        if table.over(column.name):
            return self.add_column()
        columns = tuple(each for each in table.columns if each != column)
        self.tables[table.name] = replace(table, columns=columns)
        return Step(f'op.drop_column("{table.name}", "{column.name}")', f'op.add_column("{table.name}", {column})')


def _altered(table: str, old: Col, new: Col) -> str:
    changes = []
    if old.name != new.name:
        changes.append(f'new_column_name="{new.name}"')
    if old.nullable != new.nullable:
        changes.append(f"nullable={new.nullable}")
    if old.default != new.default:
        given = TYPES[new.type] or ""
        value = given if given.startswith("sa.") else repr(given)
        changes.append(f"server_default={value if new.default else None}")
    if old.type != new.type:
        changes.append(f"type_={new.type}()")
    return f'op.alter_column("{table}", "{old.name}", {", ".join(changes)})' if changes else "pass"


@st.composite
def revision_scripts(draw: Any, most: int = 8) -> str:
    """The text of a case: `given()` makes a first part of the story, `upgrade()` the rest of it."""
    story = Story(draw)
    given = [story.step() for _ in range(3)]
    steps = [story.step() for _ in range(draw(st.integers(1, most)))]
    return "\n".join(
        [
            '"""A random script."""',
            "import sqlalchemy as sa",
            "from alembic import op",
            "def given():",
            *(f"    {step.up}" for step in given),
            "def upgrade():",
            *(f"    {step.up}" for step in steps),
            "def downgrade():",
            *(f"    {step.down}" for step in reversed(steps)),
            "",
        ]
    )
