"""The stand-in for a revision that sqlgen refuses: it tells the simulation what Alembic online left, and never runs.

Its script is the published one with another upgrade(), which takes the tables that changed from the catalogue.
"""

import pickle
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from tests.histories.state import State

_UPGRADE = """


def upgrade():
    from tests.histories.stand_in import replace_tables

    replace_tables(op, {pickled!r})
"""


@dataclass(frozen=True)
class Snapshot:
    """A database's catalogue, and its tables as SQLAlchemy reflects them."""

    state: State
    tables: sa.MetaData


def stand_in(published: Path, before: Snapshot, after: Snapshot) -> None:
    """Put it in the script's place."""
    pickled = published.with_suffix(".tables")
    pickled.write_bytes(pickle.dumps((before.tables, after.tables, _changed(before.state, after.state))))
    with published.open("a", encoding="utf-8") as script:
        script.write(_UPGRADE.format(pickled=str(pickled)))


def _changed(before: State, after: State) -> set[str]:
    old, new = before.catalogue["tables"], after.catalogue["tables"]
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def replace_tables(op: Any, pickled: str) -> None:
    """Drop what has changed as it was and create it as it is, and with it every foreign key that leads there."""
    before, after, changed = pickle.loads(Path(pickled).read_bytes())
    bind = op.get_bind()
    if bind.dialect.name != "sqlite":  # which lets a table be dropped that others reference
        for key in _keys_between(before, changed):
            op.drop_constraint(key.name, key.parent.name, type_="foreignkey")
    for table in reversed(before.sorted_tables):
        if table.name in changed:
            op.drop_table(table.name)
    after.create_all(bind, tables=[_plain(table) for table in after.sorted_tables if table.name in changed])
    if bind.dialect.name != "sqlite":
        for key in _keys_between(after, changed):
            if key.parent.name not in changed:
                _create_key(op, key)


def _keys_between(tables: sa.MetaData, changed: Iterable[str]) -> Iterator[sa.ForeignKeyConstraint]:
    for table in tables.sorted_tables:
        for key in table.foreign_key_constraints:
            if key.referred_table.name in changed:
                yield key


def _create_key(op: Any, key: sa.ForeignKeyConstraint) -> None:
    columns = [each.column.name for each in key.elements]
    options = {"ondelete": key.ondelete, "onupdate": key.onupdate, "deferrable": key.deferrable}
    op.create_foreign_key(key.name, key.parent.name, key.referred_table.name, key.column_keys, columns, **options)


def _plain(table: sa.Table) -> sa.Table:
    """A column that PostgreSQL numbers by a sequence of its own is SERIAL again."""
    for column in table.columns:
        default = column.server_default
        if isinstance(default, sa.DefaultClause) and str(default.arg).startswith("nextval("):
            column.server_default = None
    return table
