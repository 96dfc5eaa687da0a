"""Where a server's catalogue says the same thing in two ways, depending on how it came about. One list a dialect."""

import re
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class NormalForm:
    """A default that matches `pattern` means `meaning`."""

    pattern: str
    meaning: str
    reason: str


DEFAULTS: dict[str, tuple[NormalForm, ...]] = {
    "postgresql": (
        NormalForm(r"nextval\(.*", "nextval", "a sequence keeps the name it was made with when its table is renamed"),
        NormalForm(r"'(-?[\d.]+)'::\w+", r"\1", "a constant keeps its quotes when the column's type is changed"),
    ),
    "mysql": (),
    "mariadb": (),
    "sqlite": (),
}


def normal_default(default: str | None, dialect: str) -> str | None:
    """The default in the form that is compared."""
    for form in DEFAULTS[dialect]:
        if default is not None and re.fullmatch(form.pattern, default):
            return re.sub(form.pattern, form.meaning, default)
    return default


def normal_action(action: str | None) -> str | None:
    """What a foreign key does. RESTRICT and NO ACTION are the same to InnoDB, and MariaDB shows neither.

    https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html#foreign-key-referential-actions
    """
    return None if action in ("RESTRICT", "NO ACTION") else action


def normal_name(name: str, dialect: str) -> str:
    """A column's name. SQLAlchemy reads it out of MySQL's SHOW CREATE TABLE, where a backtick is doubled."""
    return name.replace("``", "`") if dialect in ("mysql", "mariadb") else name


def normal_sqltext(facts: dict[str, Any]) -> dict[str, Any]:
    """Of SQLite, a condition or what a column is generated from.

    SQLAlchemy reads on behind it to the end of the line, which is where ALTER TABLE adds other columns; and a column
    that was renamed keeps the quotes that its old name needed.
    """
    text = re.split(r"\) (?:STORED|VIRTUAL)\b", facts["sqltext"])[0]
    return facts | {"sqltext": text.replace('"', "")}
