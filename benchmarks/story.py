"""A seeded history of any length, of what real ones are made of, in a project that sqlgen and Alembic both run.

The SQL runs on every server, up and down. No branch touches a table of another one before they are merged, so that
the revisions may be applied in any order in which parents come first.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.lines import Turn, turns

Lines = tuple[str, ...]
"""Lines of a function's body, not yet indented."""

DIALECTS = ("postgresql", "mysql", "sqlite")

SCRIPT = '''"""revision {number}"""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {down!r}
branch_labels = None
depends_on = None


def upgrade():
{upgrade}


def downgrade():
{downgrade}
'''

ENV = """from alembic import context

context.configure(url=context.get_x_argument(as_dictionary=True).get("url", "sqlite://"), literal_binds=True)
with context.begin_transaction():
    context.run_migrations()
"""

PROJECT = """[tool.sqlgen]
script_location = "migrations"
dialects = [{dialects}]
"""

INI = "[alembic]\nscript_location = migrations\n"


@dataclass(frozen=True)
class Change:
    """The body of an upgrade, and that of its downgrade."""

    up: Lines
    down: Lines


@dataclass
class Story:
    """The tables of each branch, and the chance that decides what is done to them next."""

    chance: random.Random
    tables: dict[int, list[str]] = field(default_factory=dict)
    nullable: set[str] = field(default_factory=set)
    """The tables whose name may be left out by now."""

    def told(self, turn: Turn) -> Change:
        """What the revision of this turn does. A merge takes over the tables and does nothing."""
        if turn.merged is not None:
            self.tables.setdefault(turn.line, []).extend(self.tables.pop(turn.merged, ()))
            return Change(("pass",), ("pass",))
        tables = self.tables.setdefault(turn.line, [])
        if not tables or self.chance.random() < 0.3:
            tables.append(f"table_{turn.number}")
            return _created(tables[-1], tables[-2] if len(tables) > 1 else None)
        table, change = self.chance.choice(tables), self.chance.choice((self._altered, *CHANGES))
        return change(table, turn.number)

    def _altered(self, table: str, _: int) -> Change:
        before = table in self.nullable
        self.nullable ^= {table}
        change = f'op.alter_column("{table}", "name", existing_type=sa.String(80), nullable={{}})'
        return Change((change.format(not before),), (change.format(before),))


def _created(table: str, parent: str | None) -> Change:
    reference = [f'    sa.Column("parent", sa.Integer, sa.ForeignKey("{parent}.id")),'] if parent else []
    lines = (
        "op.create_table(",
        f'    "{table}",',
        '    sa.Column("id", sa.Integer, primary_key=True),',
        '    sa.Column("name", sa.String(80), nullable=False),',
        '    sa.Column("made", sa.DateTime, server_default=sa.func.now()),',
        f'    sa.Column("state", sa.Enum("new", "old", name="{table}_state"), nullable=False, server_default="new"),',
        *reference,
        ")",
    )
    return Change(lines, (f'op.drop_table("{table}")',))


def _column(table: str, number: int) -> Change:
    column = f'sa.Column("column_{number}", sa.String(40), comment="number {number}")'
    return Change((f'op.add_column("{table}", {column})',), (f'op.drop_column("{table}", "column_{number}")',))


def _batch(table: str, number: int) -> Change:
    begin = f'with op.batch_alter_table("{table}") as batch:'
    column = f'sa.Column("amount_{number}", sa.Numeric(10, 2), server_default="0")'
    return Change(
        (begin, f"    batch.add_column({column})"),
        (begin, f'    batch.drop_column("amount_{number}")'),
    )


def _index(table: str, number: int) -> Change:
    return Change(
        (f'op.create_index("ix_{number}", "{table}", ["name"])',),
        (f'op.drop_index("ix_{number}", table_name="{table}")',),
    )


def _raw(table: str, number: int) -> Change:
    return Change((f"op.execute(\"UPDATE {table} SET name = 'n{number}' WHERE id < {number}\")",), ("pass",))


def _rows(table: str, number: int) -> Change:
    rows = f'[{{"id": {2 * number}, "name": "a"}}, {{"id": {2 * number + 1}, "name": "b"}}]'
    return Change(
        (
            f'table = sa.table("{table}", sa.column("id", sa.Integer), sa.column("name", sa.String))',
            f"op.bulk_insert(table, {rows})",
        ),
        (f'op.execute("DELETE FROM {table} WHERE id IN ({2 * number}, {2 * number + 1})")',),
    )


CHANGES: tuple[Callable[[str, int], Change], ...] = (_column, _batch, _index, _raw, _rows)


def write(
    folder: Path, revisions: int, branches: int = 0, *, seed: int = 1, dialects: tuple[str, ...] = DIALECTS
) -> None:
    """A project of so many revisions: one line, or one from which so many branches part and come back."""
    versions = folder / "migrations" / "versions"
    versions.mkdir(parents=True)
    (folder / "pyproject.toml").write_text(PROJECT.format(dialects=", ".join(f'"{each}"' for each in dialects)))
    (folder / "alembic.ini").write_text(INI)
    (folder / "migrations" / "env.py").write_text(ENV)
    (folder / "migrations" / "script.py.mako").write_text("")
    for name, text in scripts(revisions, branches, seed):
        (versions / name).write_text(text)


def append(folder: Path, number: int) -> Path:
    """One more revision, behind the last one."""
    name, text = _script(Turn(number, 0, (number - 1,)), _created(f"table_{number}", None))
    path = folder / "migrations" / "versions" / name
    path.write_text(text)
    return path


def scripts(revisions: int, branches: int = 0, seed: int = 1) -> Iterator[tuple[str, str]]:
    """The name and the text of each revision file, in an order in which they can be applied."""
    chance = random.Random(seed)
    story = Story(chance)
    for turn in turns(revisions, branches, chance):
        yield _script(turn, story.told(turn))


def _script(turn: Turn, change: Change) -> tuple[str, str]:
    text = SCRIPT.format(
        number=turn.number,
        revision=revision_id(turn.number),
        down=tuple(map(revision_id, turn.parents)) or None,
        upgrade=_body(change.up),
        downgrade=_body(change.down),
    )
    return f"{revision_id(turn.number)}_revision_{turn.number}.py", text


def _body(lines: Lines) -> str:
    return "\n".join(f"    {line}" for line in lines)


def revision_id(number: int) -> str:
    """The id of the revision with this number."""
    return f"{number:012x}"
