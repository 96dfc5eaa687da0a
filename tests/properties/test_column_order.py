"""The order of the columns after random batches: as Alembic's own batch leaves it, and as MySQL's statements do."""

from collections.abc import Sequence
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.operations.batch import ApplyBatchImpl

from sqlgen.dialects import get_dialect
from sqlgen.dialects.mysql_places import with_places
from sqlgen.dialects.parts import parts
from sqlgen.errors import Origin
from sqlgen.operations import AddColumn, AlterColumn, BatchAlterTable, CreateTable, DropColumn, MoveColumn, Step
from sqlgen.operations.operation import Operation
from sqlgen.schema import Column, ColumnType, Name

T = Name(None, "t")

Asked = tuple[str, str, dict[str, str]]
"""`add`, `drop` or `rename`, with a column's name, and with the place of a new one."""


@pytest.mark.parametrize("seed", range(300))
def test_order(seed: int) -> None:
    random = Random(seed)
    names = list("abcde")[: random.randint(2, 5)]
    wanted = [random.sample(names, 2)] if random.random() < 0.25 else []
    asked = _asked(random, names)
    try:
        theirs = _alembics(names, asked, wanted)
    except (KeyError, ValueError, sa.exc.CircularDependencyError):
        return  # Alembic has no name for a column that was renamed, and no place for one that was dropped before
    dialect = get_dialect("mysql")
    made = CreateTable.from_call("t", *(sa.Column(name, sa.Integer) for name in names))
    before = made.apply(dialect.empty_schema())
    operations = tuple(_operation(*each) for each in asked)
    batch = BatchAlterTable(table=T, operations=operations, recreate="always", partial_reordering=wanted)
    step = Step(batch, before, batch.apply(before), Origin("script"))
    assert list(step.after.table(T).column_names) == theirs
    assert _carried_out(names, [each.operation for each in with_places(parts(step))]) == theirs


def _asked(random: Random, names: Sequence[str]) -> list[Asked]:
    """A renamed column is not named again, for Alembic knows it by its old name; nor is that name taken by another."""
    asked: list[Asked] = []
    there = list(names)
    for number in range(random.randint(1, 5)):
        known = [name for name in there if not name.endswith("_")]
        old = [name for name in known if name in names]
        what = random.choice(["add", "add", "drop", "rename"])
        if what == "add" or not old or len(there) < 2:
            gone = [name for name in names if not {name, f"{name}_"} & set(there)]
            new = random.choice([f"x{number}", *gone[:1]])
            place = {random.choice(["insert_before", "insert_after"]): random.choice(known)} if known else {}
            asked.append(("add", new, place if random.random() < 0.7 else {}))
            there.append(new)
        else:
            name = random.choice(old)
            asked.append((what, name, {}))
            there.remove(name)
            there += [f"{name}_"] if what == "rename" else []
    return asked


def _alembics(names: Sequence[str], asked: Sequence[Asked], wanted: Sequence[Sequence[str]]) -> list[str]:
    table = sa.Table("t", sa.MetaData(), *(sa.Column(name, sa.Integer) for name in names))
    impl: Any = SimpleNamespace()
    batch = ApplyBatchImpl(impl, table, (), {}, False, tuple(map(tuple, wanted)))
    for what, name, place in asked:
        if what == "add":
            batch.add_column("t", sa.Column(name, sa.Integer), **place)
        elif what == "drop":
            batch.drop_column("t", sa.Column(name, sa.Integer))
        else:
            batch.alter_column("t", name, name=f"{name}_")
    if wanted or batch.add_col_ordering:
        batch._adjust_self_columns_for_partial_reordering()
    return [column.name for column in batch.columns.values()]


def _operation(what: str, name: str, place: dict[str, Any]) -> Operation:
    if what == "add":
        return AddColumn(table=T, column=Column(name=name, type=ColumnType.read(sa.Integer)), **place)
    if what == "drop":
        return DropColumn(table=T, column=name)
    return AlterColumn(table=T, column=name, new_column_name=f"{name}_")


def _carried_out(names: Sequence[str], operations: Sequence[Operation]) -> list[str]:
    """What MySQL's ADD, DROP, CHANGE and MODIFY make of the names, with FIRST and AFTER."""
    order = list(names)
    for operation in operations:
        match operation:
            case AddColumn(column=Column(name=name), insert_before=before, insert_after=after):
                end = len(order) if before is None else 0
                order.insert(end if after is None else order.index(after) + 1, name)
            case MoveColumn(column=name, after=after):
                order.remove(name)
                order.insert(0 if after is None else order.index(after) + 1, name)
            case DropColumn(column=name):
                order.remove(name)
            case AlterColumn(column=name, new_column_name=str(new)):
                order[order.index(name)] = new
    return order
