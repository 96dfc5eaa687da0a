"""Stand-ins for the dialects: they quote names and strings as their database does."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    name: str
    mark: str = '"'
    backslash: str = "\\"

    def quote(self, name: str) -> str:
        if re.fullmatch(r"[a-z_][a-z0-9_]*", name):
            return name
        return f"{self.mark}{name.replace(self.mark, self.mark * 2)}{self.mark}"

    def literal(self, text: str) -> str:
        doubled = text.replace("\\", self.backslash).replace("'", "''")
        return f"'{doubled}'"


POSTGRESQL = Dialect("postgresql")
MYSQL = Dialect("mysql", "`", "\\\\")
MARIADB = Dialect("mariadb", "`", "\\\\")
SQLITE = Dialect("sqlite")
ALL = (POSTGRESQL, MYSQL, MARIADB, SQLITE)
