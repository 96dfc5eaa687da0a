"""The simulated schema and a catalogue, compared directly: names, order, nullability, keys, constraints, indexes."""

from typing import Any

from sqlgen.schema import Check, Column, Constraint, Fragment, Index, PrimaryKey, Schema, Table, Unique
from tests.nets.catalogue import Facts


def differences(schema: Schema, catalogue: Facts, dialect: str) -> list[str]:
    """One line for each fact in which the two differ; none if the simulation is right."""
    tables = {str(name): table for name, table in schema.tables.items()}
    found = [*_named("table", tables, catalogue["tables"])]
    for name in tables.keys() & catalogue["tables"].keys():
        said, is_so = _simulated(tables[name], dialect), _catalogued(catalogue["tables"][name], dialect)
        found += [
            f"{name}, {fact}: simulated {said[fact]}, catalogue {is_so[fact]}"
            for fact in said
            if said[fact] != is_so[fact]
        ]
    return found


def _named(kind: str, simulated: Facts, catalogued: Facts) -> list[str]:
    return [
        f"{kind} {name} is only in the {'simulation' if name in simulated else 'catalogue'}"
        for name in sorted(simulated.keys() ^ catalogued.keys())
    ]


def _simulated(table: Table, dialect: str) -> Facts:
    constraints = table.constraints
    return {
        "columns": [(column.name, column.nullable, _comment(column, dialect)) for column in table.columns],
        "primary key": next((each.columns for each in constraints if isinstance(each, PrimaryKey)), ()),
        "foreign keys": sorted(
            (str(each.name), each.columns, str(each.referent), each.referent_columns, each.ondelete, each.onupdate)
            for each in table.foreign_keys
        ),
        "uniques": sorted((str(each.name), each.columns) for each in _uniques(table, dialect)),
        "checks": sorted(str(each.name) for each in constraints if isinstance(each, Check)),
        "indexes": sorted((each.name, each.unique, _width(each)) for each in _indexes(table, dialect)),
        "comment": None if dialect == "sqlite" else table.comment,
    }


def _catalogued(table: Facts, dialect: str) -> Facts:
    own_index = {each["name"] for each in table["uniques"]}
    return {
        "columns": [(each["name"], each["nullable"], each.get("comment")) for each in table["columns"]],
        "primary key": tuple(table["primary key"]["constrained_columns"]),
        "foreign keys": sorted(map(_foreign_key, table["foreign keys"])),
        "uniques": sorted((str(each["name"]), tuple(each["column_names"])) for each in table["uniques"]),
        "checks": sorted(str(each["name"]) for each in table["checks"] if not _is_json_check(each, dialect)),
        "indexes": sorted(
            (each["name"], bool(each["unique"]), len(each.get("expressions") or each["column_names"]))
            for each in table["indexes"]
            if each["name"] not in own_index or dialect in ("mysql", "mariadb")
        ),
        "comment": table["comment"],
    }


def _comment(column: Column, dialect: str) -> str | None:
    return None if dialect == "sqlite" else column.comment or None  # SQLite has no comments, and '' is none


def _uniques(table: Table, dialect: str) -> list[Unique]:
    uniques = [each for each in table.constraints if isinstance(each, Unique)]
    if dialect in ("mysql", "mariadb"):  # a unique index is a unique constraint there, and the other way round
        uniques += [
            Unique(name=each.name, columns=tuple(map(str, each.expressions)))
            for each in table.indexes
            if each.unique and not any(isinstance(part, Fragment) for part in each.expressions)
        ]
    return uniques


def _indexes(table: Table, dialect: str) -> list[Index]:
    indexes = list(table.indexes)
    if dialect in ("mysql", "mariadb"):
        uniques: list[Constraint] = [each for each in table.constraints if isinstance(each, Unique)]
        indexes += [Index(name=str(each.name), expressions=each.columns, unique=True) for each in uniques]  # type: ignore[attr-defined]
    return indexes


def _width(index: Index) -> int:
    return len(index.expressions)


def _foreign_key(key: Any) -> tuple[Any, ...]:
    schema = f"{key['referred_schema']}." if key["referred_schema"] else ""
    options = key["options"]
    return (
        str(key["name"]),
        tuple(key["constrained_columns"]),
        schema + key["referred_table"],
        tuple(key["referred_columns"]),
        options.get("ondelete"),
        options.get("onupdate"),
    )


def _is_json_check(check: Any, dialect: str) -> bool:
    """MariaDB's JSON is LONGTEXT with a CHECK: https://mariadb.com/kb/en/json/."""
    return dialect == "mariadb" and str(check["sqltext"]).startswith("json_valid")
