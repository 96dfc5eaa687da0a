"""What SQLAlchemy's inspector passes over on SQLite: expressions in indexes, AUTOINCREMENT, keys that columns spell."""

import re
from typing import Any

from sqlalchemy.engine import Connection, Engine

from sqlgen.verify.normal_forms import normal_sqltext

Facts = dict[str, Any]

_NAMED = re.compile(r"""("[^"]*"|\w+) [^,()]*(?:\([^()]*\))?[^,()]* ?CONSTRAINT ("[^"]*"|\w+) REFERENCES""")
"""A column that spells its foreign key, and the name of that."""


def more_of_sqlite(bind: Engine | Connection, tables: Facts) -> None:
    """Adds it to what the inspector has said of each table."""
    for name, table in tables.items():
        text = _first(bind, f"SELECT sql FROM sqlite_master WHERE type = 'table' AND name = {_literal(name)}")[0]
        table["autoincrement"] = "AUTOINCREMENT" in str(text).upper()
        table["indexes"] = sorted(
            table["indexes"] + _indexes_over_expressions(bind, name), key=lambda each: each["name"]
        )
        _complete_keys(bind, name, str(text), table["foreign keys"])
        table["checks"] = [normal_sqltext(check) for check in table["checks"]]
        for column in (each for each in table["columns"] if "computed" in each):
            column["computed"] = normal_sqltext(column["computed"])


def _indexes_over_expressions(bind: Engine | Connection, table: str) -> list[Facts]:
    """In the inspector's form, with the text of the statement."""
    found = []
    for _, name, unique, *_ in _rows(bind, f"PRAGMA index_list({_literal(table)})"):
        parts = [row[2] for row in _rows(bind, f"PRAGMA index_xinfo({_literal(name)})") if row[5]]
        if None in parts:
            (text,) = _first(bind, f"SELECT sql FROM sqlite_master WHERE type = 'index' AND name = {_literal(name)}")
            options = {"text": " ".join(str(text).replace('"', "").split())}
            found.append({"name": name, "unique": unique, "column_names": parts, "dialect_options": options})
    return found


def _complete_keys(bind: Engine | Connection, table: str, text: str, keys: list[Facts]) -> None:
    """The names and actions of keys, which the inspector reads only where the table spells them."""
    names = {column.strip('"'): name.strip('"') for column, name in _NAMED.findall(text)}
    for row in _rows(bind, f"PRAGMA foreign_key_list({_literal(table)})"):
        _, _, referent, column, _, on_update, on_delete, _ = row
        for key in keys:
            if key["constrained_columns"][0] == column and key["referred_table"] == referent:
                key["name"] = key["name"] or names.get(column)
                actions = (("ondelete", on_delete), ("onupdate", on_update))
                key["options"] |= {name: action for name, action in actions if action != "NO ACTION"}
    keys.sort(key=lambda each: (str(each["name"]), repr(each)))


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _first(bind: Engine | Connection, sql: str) -> Any:
    return next(iter(_rows(bind, sql)), (None,))


def _rows(bind: Engine | Connection, sql: str) -> list[Any]:
    if isinstance(bind, Connection):
        return list(bind.exec_driver_sql(sql))
    with bind.connect() as connection:
        return list(connection.exec_driver_sql(sql))
