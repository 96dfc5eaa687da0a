"""A defect shown beside Alembic: one script, what Alembic's offline mode makes of it, and what sqlgen does."""

import re
import textwrap
from dataclasses import dataclass, field
from typing import Any

import pytest

from sqlgen.errors import SqlgenError
from tests.nets.both import Both

ALL = ("postgresql", "mysql", "mariadb", "sqlite")
POSTGRESQL = ("postgresql",)
MYSQL = ("mysql",)
BOTH_MYSQL = ("mysql", "mariadb")
SQLITE = ("sqlite",)


@dataclass(frozen=True)
class Raises:
    """The tool does not print: an error of that name, with this in its text."""

    error: str
    text: str = ""

    def check(self, raised: pytest.ExceptionInfo[Any]) -> None:
        assert raised.type.__name__ == self.error
        assert self.text in str(raised.value)


@dataclass(frozen=True)
class Beside:
    """`alembic` and `sqlgen` are parts of what each prints; `configure` is what env.py gives to Alembic.

    `wrong` must not be in ours: the part of Alembic's text, where nothing else is given.
    """

    defect: str
    script: str
    alembic: str | Raises
    sqlgen: str | Raises
    dialects: tuple[str, ...] = ALL
    configure: dict[str, Any] = field(default_factory=dict)
    wrong: str | None = None

    def check(self, both: Both, dialect: str) -> None:
        both.script(*textwrap.dedent(self.script).strip("\n").splitlines())
        self._check_alembic(both, dialect)
        self._check_sqlgen(both, dialect)

    def _check_alembic(self, both: Both, dialect: str) -> None:
        if isinstance(self.alembic, str):
            assert _words(self.alembic) in _words(both.alembic(dialect, **self.configure))
            return
        with pytest.raises(Exception) as raised:
            both.alembic(dialect, **self.configure)
        self.alembic.check(raised)

    def _check_sqlgen(self, both: Both, dialect: str) -> None:
        if isinstance(self.sqlgen, Raises):
            with pytest.raises(SqlgenError) as raised:
                both.statements(dialect)
            self.sqlgen.check(raised)
            return
        text = _words(both.statements(dialect))
        assert _words(self.sqlgen) in text
        wrong = self.alembic if self.wrong is None else self.wrong
        assert not isinstance(wrong, str) or _words(wrong) not in text


def _words(text: str) -> str:
    """Without line ends: DDL is laid out alike, and its layout is no matter here. Tabs stay."""
    return re.sub(r"[ \n]+", " ", text).strip()
