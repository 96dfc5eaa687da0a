"""From the values of the simulated schema to SQLAlchemy's objects, which its compilers print."""

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.types import SchemaType, TypeEngine

from sqlgen.schema.column import Column, Computed, Identity
from sqlgen.schema.constraint import Check, Constraint, Exclude, ForeignKey, PrimaryKey, Unique
from sqlgen.schema.enumtype import EnumType
from sqlgen.schema.fragment import Fragment
from sqlgen.schema.index import Index
from sqlgen.schema.name import Name
from sqlgen.schema.schema import NamedType
from sqlgen.schema.table import Table
from sqlgen.schema.types import loose


def build_table(table: Table, metadata: sa.MetaData | None = None) -> sa.Table:
    """The table with its constraints and without its indexes."""
    metadata = metadata or sa.MetaData()
    for key in table.foreign_keys:
        _stand_in(metadata, key, table.name)
    return sa.Table(
        table.name.name,
        metadata,
        *(build_column(column, table) for column in table.columns),
        *(build_constraint(each) for each in table.constraints if not _comes_with_column(each, table)),
        schema=table.name.schema,
        comment=table.comment,
        prefixes=list(table.prefixes),
        **thaw_options(table.options),
    )


def build_column_of(table: Table, name: str) -> sa.Column[Any]:
    """A column in as much of its table as its definition needs: its own conditions, and the key that it is in."""
    key = table.primary_key
    names = key.columns if key and name in key.columns else (name,)
    constraints = tuple(each for each in table.constraints if defines(each, name))
    columns = tuple(each for each in table.columns if each.name in names)
    return build_table(table.replace(columns=columns, constraints=constraints)).c[name]


def defines(constraint: Constraint, column: str) -> bool:
    """Whether the constraint has a part in the column's definition."""
    match constraint:
        case PrimaryKey():
            return column in constraint.columns
        case Check():
            return column in (constraint.in_column, constraint.type_column)
        case _:
            return False


def _stand_in(metadata: sa.MetaData, key: ForeignKey, name: Name) -> None:
    """As much of the referenced table as a foreign key needs to be printed."""
    if key.referent != name:
        columns = (sa.Column(each, sa.types.NullType()) for each in key.referent_columns)
        sa.Table(key.referent.name, metadata, *columns, schema=key.referent.schema, extend_existing=True)


def _comes_with_column(constraint: Constraint, table: Table) -> bool:
    if not isinstance(constraint, Check) or constraint.type_column is None:
        return isinstance(constraint, Check) and constraint.in_column is not None
    return _is_called_like(table.column(constraint.type_column).type.engine, constraint)


def _is_called_like(type_: Any, check: Check) -> bool:
    """Whether the type, said again, brings this condition: a naming convention may have given it another name."""
    return check.given_name == getattr(type_, "name", None)


def build_column(column: Column, table: Table | None = None) -> sa.Column[Any]:
    return sa.Column(
        column.name,
        _build_type(column, table),
        *_generated(column.server_default),
        *(build_constraint(each) for each in _own_checks(column, table)),
        nullable=column.nullable,
        server_default=_server_default(column.server_default),
        comment=column.comment,
        autoincrement="auto" if isinstance(column.server_default, Identity) else column.autoincrement,
        **thaw_options(column.options),
    )


def _own_checks(column: Column, table: Table | None) -> Iterator[Check]:
    for constraint in table.constraints if table else ():
        if isinstance(constraint, Check) and constraint.in_column == column.name:
            yield constraint


def _build_type(column: Column, table: Table | None) -> TypeEngine[Any]:
    """The column's type, without the CHECK that it would bring if that one was dropped from the table."""
    type_ = loose(column.type.engine)
    if not isinstance(type_, SchemaType) or not getattr(type_, "create_constraint", False):
        return type_
    checks = (each for each in (table.constraints if table else ()) if isinstance(each, Check))
    if any(check.type_column == column.name and _is_called_like(type_, check) for check in checks):
        return type_
    bare: Any = type_.copy()
    bare.create_constraint = False
    return cast(TypeEngine[Any], bare)


def build_named_type(type_: NamedType) -> postgresql.ENUM | postgresql.DOMAIN:
    """The type of a column that has an enum or a domain, which need not be made for it."""
    if isinstance(type_, EnumType):
        return postgresql.ENUM(*type_.values, name=type_.name.name, schema=type_.name.schema, create_type=False)
    return postgresql.DOMAIN(type_.name.name, type_.value.type.engine, schema=type_.name.schema, create_type=False)


def _server_default(default: Fragment | Computed | Identity | None) -> Any:
    return default.sql if isinstance(default, Fragment) else None


def _generated(default: Fragment | Computed | Identity | None) -> list[sa.Computed | sa.Identity]:
    match default:
        case Computed():
            return [sa.Computed(default.sqltext.sql, persisted=default.persisted)]  # type: ignore[arg-type]
        case Identity():
            return [sa.Identity(always=default.always, **dict(default.options))]
        case _:
            return []


def build_constraint(constraint: Constraint) -> sa.Constraint:
    common: dict[str, Any] = {
        "name": constraint.given_name,
        "deferrable": constraint.deferrable,
        "initially": constraint.initially,
        **thaw_options(constraint.options),
    }
    match constraint:
        case PrimaryKey():
            return sa.PrimaryKeyConstraint(*constraint.columns, **common)
        case Unique():
            return sa.UniqueConstraint(*constraint.columns, **common)
        case ForeignKey():
            return _build_foreign_key(constraint, common)
        case Check():
            return sa.CheckConstraint(constraint.sqltext.sql, **common)  # type: ignore[arg-type]
        case Exclude():
            where = constraint.where and constraint.where.sql
            elements = ((element.sql, operator) for element, operator in constraint.elements)
            ops = dict(constraint.ops)
            return ExcludeConstraint(*elements, using=constraint.using, where=where, ops=ops, **common)  # type: ignore[arg-type]
        case _:
            raise TypeError(f"no constraint of SQLAlchemy's: {constraint!r}")


def build_constraint_of(table: Table, constraint: Constraint, metadata: sa.MetaData | None = None) -> sa.Constraint:
    """The constraint on the table's columns, so that it can be printed by itself."""
    built = build_table(_needed_by(constraint, table), metadata)
    _assume_columns(built, getattr(constraint, "columns", ()))
    if isinstance(constraint, ForeignKey):
        _stand_in(built.metadata, constraint, table.name)
    alone = build_constraint(constraint)
    built.append_constraint(alone)
    return alone


def _needed_by(constraint: Constraint, table: Table) -> Table:
    """As much of the table as the constraint needs to be printed."""
    match constraint:
        case PrimaryKey() | Unique():
            return table.replace(columns=_among(table, constraint.columns), constraints=())
        case ForeignKey():
            own = constraint.referent_columns if constraint.referent == table.name else ()
            return _with_names(table, (*constraint.columns, *own))
        case _:
            return table.replace(constraints=())


def _among(table: Table, names: Container[object]) -> tuple[Column, ...]:
    return tuple(each for each in table.columns if each.name in names)


def _with_names(table: Table, names: Container[object]) -> Table:
    """The table with no more of these columns than what they are called."""
    columns = tuple(Column.unknown(each.name) for each in _among(table, names))
    return table.replace(columns=columns, constraints=())


def _assume_columns(table: sa.Table, names: Iterable[str]) -> None:
    """Stand-ins for columns that only a table which is not known can lack here."""
    for name in names:
        if name not in table.c:
            table.append_column(sa.Column(name, sa.types.NullType()))


def _build_foreign_key(key: ForeignKey, common: Mapping[str, Any]) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        key.columns,
        [f"{key.referent}.{column}" for column in key.referent_columns],
        onupdate=key.onupdate,
        ondelete=key.ondelete,
        match=key.match,
        **common,
    )


def build_index_of(index: Index, table: Table) -> sa.Index:
    """The index over its table, or over as much of it as a plain list of columns needs."""
    plain = not index.options and all(isinstance(each, str) for each in index.expressions)
    return build_index(index, build_table(_with_names(table, index.expressions) if plain else table))


def build_index_to_drop(index: Index, table: Table) -> sa.Index:
    """No more of the index than DROP INDEX says."""
    return build_index(index.replace(expressions=()), build_table(_with_names(table, ())))


def build_index(index: Index, table: sa.Table) -> sa.Index:
    """The index over a table that `build_table` made."""
    _assume_columns(table, (each for each in index.expressions if isinstance(each, str)))
    expressions = (table.c[each] if isinstance(each, str) else _bound(each, table) for each in index.expressions)
    return sa.Index(index.name, *expressions, unique=index.unique, _table=table, **thaw_options(index.options))


def _bound(fragment: Fragment, table: sa.Table) -> Any:
    """An expression over the table's own columns, which an Index of SQLAlchemy's wants to see."""
    if isinstance(fragment.sql, str):
        return sa.text(fragment.sql)
    return fragment.sql


def thaw_options(options: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _thawed(value) for key, value in options.items()}


def _thawed(value: Any) -> Any:
    match value:
        case Fragment():
            return value.sql
        case tuple():
            return [_thawed(each) for each in value]
        case dict():
            return {key: _thawed(each) for key, each in value.items()}
        case _:
            return value
