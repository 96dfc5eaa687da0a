"""Every kind of statement, as docs/mysql-steps.md has them, executed by the server and not yet counted by the file."""

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from sqlgen.dialects.statement import Statement, Work
from sqlgen.errors import SqlgenError
from sqlgen.scripts import Direction
from tests.faults.digest import difference
from tests.faults.ground import Ground
from tests.faults.mysql.stand import NAMES, alone, found
from tests.faults.promise import Promise, Trial, Try
from tests.nets.case import CASES, Case
from tests.servers.server import Database

PAGE = Path(__file__).parents[3] / "docs" / "mysql-steps.md"

DATA = "INSERT`, `UPDATE`, `DELETE`, `SELECT"

_ROW = re.compile(r"^\| `(?P<kind>.*?)` \| (?P<sign>.*?) \| .*? \| (?P<case>\S+) \|$", re.MULTILINE)

_TABLE = r"ALTER TABLE (?:`[^`]*`|[\w.$])+ "
_WORDS = re.compile(
    r"ALTER TABLE (?:ADD CONSTRAINT )?(?:(?:ADD|DROP) )?(?:(?:PRIMARY|FOREIGN) KEY|RENAME (?:TO|COLUMN)|CONVERT TO|\w+)"
    r"|SET|\w+ \w+"
)
_COUNTED = re.compile(r"^UPDATE \S+ SET step = (\d+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Row:
    """A kind of statement, by its words; what its sign is called, and the case that shows it."""

    kind: str
    sign: str
    case: str


@cache
def rows() -> tuple[Row, ...]:
    return tuple(Row(**match.groupdict()) for match in _ROW.finditer(PAGE.read_text(encoding="utf-8")))


def kind(statement: Statement) -> str:
    """Its words, without names."""
    if statement.work is Work.DATA:
        return DATA
    sql = " ".join(re.sub(r"--[^\n]*\n|#[^\n]*\n|/\*.*?\*/", " ", statement.sql, flags=re.DOTALL).split())
    sql = re.sub(rf"^{_TABLE}", "ALTER TABLE ", sql)
    sql = re.sub(r"^CREATE \w+ INDEX", "CREATE INDEX", sql)
    sql = re.sub(r"ADD CONSTRAINT .*?(?=CHECK|UNIQUE|FOREIGN KEY|PRIMARY KEY)", "ADD CONSTRAINT ", sql, count=1)
    match = _WORDS.match(sql)
    return match[0] if match else sql


def sign(statement: Statement) -> str:
    return statement.effect.kind if statement.effect else "none"


def trials(place: str) -> Iterator[Trial]:
    for case in dict.fromkeys(row.case for row in rows()):
        yield Trial(case, partial(_killed, case))


def _killed(name: str, ground: Ground) -> Iterator[Try]:
    """Behind each statement of a case, up and down."""
    with tempfile.TemporaryDirectory() as folder:
        case = Case(CASES / f"{name}.py")
        compiled = case.on(ground.place, Path(folder))
        try:
            entries = compiled.build.entries
        except SqlgenError as refused:
            yield Try(f"refused: {refused}")
            return
        texts = [entries[0].upgrade.text, *(getattr(entries[1], each).text for each in compiled.directions)]
        for number, direction in enumerate(compiled.directions, 1):
            yield from _killed_in(ground, case, texts[:number], texts[number], direction)


def _killed_in(ground: Ground, case: Case, before: list[str], text: str, direction: Direction) -> Iterator[Try]:
    with ground.server.database() as calm:
        _stage(calm, case, [*before, text])
        wanted = found(calm)
    for counted in _COUNTED.finditer(text):
        with ground.server.database() as database:
            _stage(database, case, [*before, text[: counted.start()]])
            alone(database)
            again = database.run_sql(text)
            differs = difference(wanted, found(database))
            yield Try(f"{direction}, step {int(counted[1]) - 1}", again.stderr if again.returncode else differs)


def _stage(database: Database, case: Case, texts: list[str]) -> None:
    for statement in case.baseline():
        database.query(statement)
    for text in texts:
        done = database.run_sql(text)
        assert not done.returncode, done.stderr


PROMISE = Promise(
    name="mysql_kinds",
    sentence="Every kind of statement, executed and not yet counted when the client dies, run again: as undisturbed",
    places=NAMES,
    trials=trials,
    quick=3,
)
