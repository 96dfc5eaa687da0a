"""From SQLAlchemy's objects, as a script made them, to the values of the simulated schema."""

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.sql.elements import ClauseElement

from sqlgen.errors import CallInvalid
from sqlgen.schema.column import Column, Computed, Identity
from sqlgen.schema.constraint import Check, Constraint, Exclude, ForeignKey, PrimaryKey, Unique
from sqlgen.schema.convention import Convention, final, metadata
from sqlgen.schema.fragment import Fragment
from sqlgen.schema.index import Index
from sqlgen.schema.name import Name
from sqlgen.schema.table import Table
from sqlgen.schema.types import ColumnType, loose


def read_table(table: sa.Table) -> Table:
    """The table without its indexes, which are operations of their own."""
    return Table(
        name=Name(table.schema, table.name),
        columns=tuple(read_column(column) for column in table.columns),
        constraints=read_constraints(table),
        comment=table.comment,
        prefixes=tuple(str(prefix) for prefix in table._prefixes),
        options=freeze_options(table.dialect_kwargs),
    )


def read_whole_table(table: sa.Table) -> Table:
    """The table with its indexes."""
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    return read_table(table).replace(indexes=tuple(map(read_index, indexes)))


def read_constraints(table: sa.Table) -> tuple[Constraint, ...]:
    """The primary key, what the columns spell, and the rest in the order of their making: so do servers number them."""
    of_columns = {check: column.name for column in table.columns for check in _in_order(column.constraints)}
    of_table = sorted(table.constraints, key=lambda each: (not _is_primary(each), each._creation_order))
    primary, others = of_table[:1], [each for each in of_table[1:] if each not in of_columns]
    return (
        *(read_constraint(each) for each in primary if not _is_empty(each)),
        *(_in_column(read_constraint(check), name) for check, name in of_columns.items()),
        *(read_constraint(each) for each in others),
    )


def _in_order(constraints: Iterable[sa.Constraint]) -> list[sa.Constraint]:
    """As they were made; SQLAlchemy has those of a column in a set."""
    return sorted(constraints, key=lambda each: each._creation_order)


def _in_column(constraint: Constraint, column: str) -> Constraint:
    return constraint.replace(in_column=column) if isinstance(constraint, Check) else constraint


def _is_primary(constraint: sa.Constraint) -> bool:
    return isinstance(constraint, sa.PrimaryKeyConstraint)


def _is_empty(constraint: sa.Constraint) -> bool:
    return isinstance(constraint, sa.PrimaryKeyConstraint) and not len(constraint.columns)


def read_column(column: sa.Column[Any]) -> Column:
    return Column(
        name=column.name,
        type=ColumnType.read(column.type),
        nullable=bool(column.nullable),
        server_default=read_default(column.server_default),
        comment=column.comment,
        autoincrement=column.table._autoincrement_column is column,
        own_sequence=isinstance(column.default, sa.Sequence) and not column.default.optional,
        options=freeze_options(column.dialect_kwargs),
    )


def read_default(default: Any) -> Fragment | Computed | Identity | None:
    """A server default, as Column(server_default=) or alter_column(server_default=) take it."""
    match default:
        case None:
            return None
        case sa.Computed():
            return Computed(_fragment(default.sqltext), default.persisted)
        case sa.Identity():
            names = (
                "start",
                "increment",
                "minvalue",
                "maxvalue",
                "nominvalue",
                "nomaxvalue",
                "cycle",
                "cache",
                "order",
            )
            given = ((name, getattr(default, name, None)) for name in names)
            return Identity(default.always, tuple((name, value) for name, value in given if value is not None))
        case sa.DefaultClause():
            return _fragment(default.arg)
        case str() | ClauseElement():
            return _fragment(default)
        case _:  # a FetchedValue: the server fills the column, by means that no DDL here says
            return None


def _fragment(sql: Any) -> Fragment:
    return Fragment.read(sql)


def read_constraint(constraint: sa.Constraint) -> Constraint:
    common: dict[str, Any] = {
        "name": final(constraint.name) if isinstance(constraint.name, str) else None,
        "deferrable": constraint.deferrable,
        "initially": constraint.initially,
        "comment": constraint.comment,
        "options": freeze_options(constraint.dialect_kwargs),
    }
    match constraint:
        case sa.PrimaryKeyConstraint():
            return PrimaryKey(columns=_names(constraint.columns), **common)
        case sa.UniqueConstraint():
            return Unique(columns=_names(constraint.columns), **common)
        case sa.ForeignKeyConstraint():
            return _read_foreign_key(constraint, common)
        case sa.CheckConstraint():
            type_ = getattr(constraint, "_type_bound", False) and list(constraint.columns)
            return Check(sqltext=_fragment(constraint.sqltext), type_column=type_[0].name if type_ else None, **common)
        case ExcludeConstraint():
            return read_exclude(constraint)
        case _:
            raise TypeError(f"no constraint of the simulated schema: {constraint!r}")


def _read_foreign_key(constraint: sa.ForeignKeyConstraint, common: Mapping[str, Any]) -> ForeignKey:
    targets = [element.target_fullname.split(".") for element in constraint.elements]
    *schema, table, _ = targets[0]
    return ForeignKey(
        columns=tuple(element.parent.name for element in constraint.elements),
        referent=Name(".".join(schema) or None, table),
        referent_columns=tuple(target[-1] for target in targets),
        onupdate=constraint.onupdate,
        ondelete=constraint.ondelete,
        match=constraint.match,
        use_alter=constraint.use_alter,
        **common,
    )


def read_exclude(constraint: ExcludeConstraint) -> Exclude:
    """One that stands in no table yet has the names of its columns as text."""
    elements = (
        (sa.column(each) if isinstance(each, str) else each, sign) for each, _, sign in constraint._render_exprs
    )
    return Exclude(
        name=constraint.name if isinstance(constraint.name, str) else None,
        elements=tuple((_fragment(each), sign) for each, sign in elements),
        using=constraint.using,
        where=None if constraint.where is None else _fragment(constraint.where),
        ops=dict(constraint.ops),
        deferrable=constraint.deferrable,
        initially=constraint.initially,
        comment=constraint.comment,
    )


def _names(columns: Iterable[sa.Column[Any]]) -> tuple[str, ...]:
    return tuple(column.name for column in columns)


def read_index(index: sa.Index) -> Index:
    expressions = tuple(each.name if isinstance(each, sa.Column) else _fragment(each) for each in index.expressions)
    return Index(
        name=_index_name(index),
        expressions=expressions,
        unique=bool(index.unique),
        options=freeze_options(index.dialect_kwargs),
    )


def _index_name(index: sa.Index) -> str:
    if not isinstance(index.name, str):
        raise CallInvalid("an index has no name, and the naming convention has no ix")
    return str(final(index.name))


def read_type_checks(column: Column, table_name: Name, convention: Convention) -> tuple[Check, ...]:
    """The conditions that the column's type brings with it."""
    table = sa.Table(table_name.name, metadata(convention), sa.Column(column.name, loose(column.type.engine)))
    return tuple(each for each in read_constraints(table) if isinstance(each, Check))


def freeze_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """A dialect's keyword arguments, with their clauses comparable."""
    return {key: _frozen(value) for key, value in sorted(options.items()) if value is not None}


def _frozen(value: Any) -> Any:
    match value:
        case sa.Column():
            return value.name
        case ClauseElement():
            return _fragment(value)
        case list() | tuple():
            return tuple(_frozen(each) for each in value)
        case dict():
            return {key: _frozen(each) for key, each in value.items()}
        case _:
            return value
