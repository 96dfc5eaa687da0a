"""What PostgreSQL's CASCADE takes along: https://www.postgresql.org/docs/current/ddl-depend.html"""

from collections.abc import Iterator

from sqlgen.operations import DropConstraint, DropTrigger, DropView, Forget, Operation
from sqlgen.schema import Name, PrimaryKey, Schema, Table, Unique


def keys_to(schema: Schema, table: Name, column: str | None = None) -> Iterator[Operation]:
    """The foreign keys of other tables, and the views, that go with a table or its column."""
    for other in schema.tables.values():
        for key in other.foreign_keys:
            if key.referent == table and other.name != table and (column is None or column in key.referent_columns):
                yield DropConstraint(table=other.name, constraint=str(key.name))
    yield from views_of(schema, table)


def keys_on(schema: Schema, table: Table, constraint: str) -> Iterator[Operation]:
    """The foreign keys that go with a key. Of several keys over the same columns, one leans on the first."""
    keys = [each for each in table.constraints if isinstance(each, PrimaryKey | Unique)]
    for other in schema.tables.values():
        for key in other.foreign_keys:
            if key.referent == table.name:
                leant_on = next((each for each in keys if {*each.columns} == {*key.referent_columns}), None)
                if leant_on and leant_on.name == constraint:
                    yield DropConstraint(table=other.name, constraint=str(key.name))


def views_of(schema: Schema, name: Name) -> Iterator[Operation]:
    """The views that read a table or a view, and those that read them."""
    for view in schema.views.values():
        if view.reads(name):
            yield DropView(name=view.name)
            yield from views_of(schema.drop_view(view.name), view.name)


def columns_of_type(schema: Schema, type_: Name) -> Iterator[Operation]:
    """The tables that lose a column with its type. Which column is not asked: any may be of an array of it."""
    spelled = type_.name.lower()
    having = tuple(
        name
        for name, table in schema.tables.items()
        if any(spelled in repr(column.type.engine).lower() for column in table.columns)
    )
    if having:
        yield Forget(tables=having)


def triggers_of(schema: Schema, function: Name) -> Iterator[Operation]:
    """The triggers that call a function."""
    for table in schema.tables.values():
        for trigger in table.triggers:
            if trigger.mentions(function.name):
                yield DropTrigger(name=trigger.name, table=table.name)
