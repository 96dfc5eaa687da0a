"""The simulated schema and a catalogue, compared directly: names, order, nullability, keys, constraints, indexes."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy.dialects.postgresql import DOMAIN

from sqlgen.schema import (
    Check,
    Column,
    Constraint,
    Domain,
    Exclude,
    Index,
    Name,
    PrimaryKey,
    Schema,
    Table,
    Unique,
)
from sqlgen.verify.catalogue import Facts
from sqlgen.verify.catalogue_postgresql import exclusions
from sqlgen.verify.difference import NOTHING, Difference
from sqlgen.verify.normal_forms import normal_action


def differences(schema: Schema, catalogue: Facts, dialect: str) -> list[Difference]:
    """Each fact in which the two differ; none if the simulation is right."""
    tables = {str(name): table for name, table in schema.tables.items()}
    found = [*_missing(tables, catalogue["tables"])]
    for name in sorted(tables.keys() & catalogue["tables"].keys()):
        said = _simulated(_demanding(tables[name], schema), dialect)
        is_so = _catalogued(catalogue["tables"][name], dialect)
        found += [
            Difference(f"table {name}, {fact}", str(is_so[fact]), str(said[fact]), (name,))
            for fact in said
            if said[fact] != is_so[fact]
        ]
    return found


def _missing(simulated: Facts, catalogued: Facts) -> Iterator[Difference]:
    for name in sorted(simulated.keys() ^ catalogued.keys()):
        here, there = ("there" if name in side else NOTHING for side in (catalogued, simulated))
        yield Difference(f"table {name}", here, there, (name,))


def _demanding(table: Table, schema: Schema) -> Table:
    """The table with the columns NOT NULL whose domain is: the inspector tells them so."""
    demands = {name for name, each in schema.types.items() if isinstance(each, Domain) and not each.value.nullable}
    return table.require(tuple(each.name for each in table.columns if _domain(each) in demands))


def _domain(column: Column) -> Name | None:
    type_ = column.type.engine
    return Name(type_.schema, str(type_.name)) if isinstance(type_, DOMAIN) else None


def _simulated(table: Table, dialect: str) -> Facts:
    constraints = table.constraints
    return {
        "columns": [(column.name, column.nullable, _comment(column, dialect)) for column in table.columns],
        "primary key": next((each.columns for each in constraints if isinstance(each, PrimaryKey)), ()),
        "foreign keys": sorted(
            (
                str(each.name),
                each.columns,
                str(each.referent),
                each.referent_columns,
                normal_action(each.ondelete),
                normal_action(each.onupdate),
            )
            for each in table.foreign_keys
        ),
        "uniques": sorted((str(each.name), each.columns) for each in _uniques(table, dialect)),
        "checks": sorted(str(each.name) for each in constraints if isinstance(each, Check) and _shows(each, dialect)),
        "exclusions": sorted(str(each.name) for each in constraints if isinstance(each, Exclude)),
        "indexes": sorted((each.name, each.unique, _plain(each)) for each in _indexes(table, dialect)),
        "numbered": [
            each.name for each in table.columns if _tells(dialect) and each.autoincrement and _in_key(each, table)
        ],
        "comment": None if dialect == "sqlite" else table.comment,
    }


def _catalogued(table: Facts, dialect: str) -> Facts:
    excluding = exclusions(table)
    own_index = {each["name"] for each in table["uniques"]}
    key = table["primary key"]["constrained_columns"]
    return {
        "columns": [(each["name"], each["nullable"], each.get("comment")) for each in table["columns"]],
        "primary key": tuple(table["primary key"]["constrained_columns"]),
        "foreign keys": sorted(map(_foreign_key, table["foreign keys"])),
        "uniques": sorted((str(each["name"]), tuple(each["column_names"])) for each in table["uniques"]),
        "checks": sorted(str(each["name"]) for each in table["checks"] if not _is_json_check(each, dialect)),
        "exclusions": sorted(excluding),
        "indexes": sorted(
            (each["name"], bool(each["unique"]), tuple(filter(None, each["column_names"])))
            for each in table["indexes"]
            if each["name"] not in (*own_index, *excluding) or dialect in ("mysql", "mariadb")
        ),
        "numbered": [
            each["name"]
            for each in table["columns"]
            if _tells(dialect) and each.get("autoincrement") and each["name"] in key
        ],
        "comment": table["comment"],
    }


def _comment(column: Column, dialect: str) -> str | None:
    return None if dialect == "sqlite" else column.comment or None  # SQLite has no comments, and '' is none


def _uniques(table: Table, dialect: str) -> list[Unique]:
    uniques = [each for each in table.constraints if isinstance(each, Unique)]
    if dialect in ("mysql", "mariadb"):  # a unique index is a unique constraint there, and the other way round
        uniques += [
            Unique(name=each.name, columns=_plain(each))
            for each in table.indexes
            if each.unique and len(_plain(each)) == len(each.expressions)
        ]
    return uniques


def _indexes(table: Table, dialect: str) -> list[Index]:
    indexes = list(table.indexes)
    if dialect in ("mysql", "mariadb"):
        uniques: list[Constraint] = [each for each in table.constraints if isinstance(each, Unique)]
        indexes += [Index(name=str(each.name), expressions=each.columns, unique=True) for each in uniques]  # type: ignore[attr-defined]
    return indexes


def _plain(index: Index) -> tuple[str, ...]:
    """Its columns. Expressions are compared with the twin's; a column in some order is none on every server."""
    plain = (each if isinstance(each, str) else each.column_order for each in index.expressions)
    return tuple(name for name in plain if name)


def _shows(check: Check, dialect: str) -> bool:
    """SQLAlchemy reads the table's conditions of MariaDB, and not those that a column keeps."""
    return dialect != "mariadb" or check.in_column is None


def _in_key(column: Column, table: Table) -> bool:
    return table.primary_key is not None and column.name in table.primary_key.columns


def _tells(dialect: str) -> bool:
    """Whether the catalogue tells a column that numbers the rows: PostgreSQL's is one with a default."""
    return dialect in ("mysql", "mariadb")


def _foreign_key(key: Any) -> tuple[Any, ...]:
    schema = f"{key['referred_schema']}." if key["referred_schema"] else ""
    options = key["options"]
    return (
        str(key["name"]),
        tuple(key["constrained_columns"]),
        schema + key["referred_table"],
        tuple(key["referred_columns"]),
        normal_action(options.get("ondelete")),
        normal_action(options.get("onupdate")),
    )


def _is_json_check(check: Any, dialect: str) -> bool:
    """MariaDB's JSON is LONGTEXT with a CHECK: https://mariadb.com/kb/en/json/."""
    return dialect == "mariadb" and str(check["sqltext"]).startswith("json_valid")
