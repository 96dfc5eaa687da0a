"""Hostile texts in every place of a script, a hundred in each: kept byte for byte, or refused with a sentence."""

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

import sqlalchemy as sa

from sqlgen.compiler import compile_project
from sqlgen.dialects import NAMES
from sqlgen.errors import SqlgenError
from sqlgen.output import Build
from tests.faults.ground import Ground
from tests.faults.hostile_texts import text
from tests.faults.promise import Promise, Trial, Try
from tests.nets.case import project_in
from tests.servers.server import Database

SCRIPTS, TEXTS = 100, 100

HEAD = """{message!r}
import sqlalchemy as sa
from alembic import op

revision = "aaaa"
down_revision = None
values = sa.table("value_of", sa.column("id"), sa.column("v", sa.Text))


def upgrade():
    op.create_table("kept", sa.Column("id", sa.Integer))
    op.create_table("value_of", sa.Column("id", sa.Integer), sa.Column("v", sa.Text))
"""

TAIL = """

def downgrade():
    raise NotImplementedError("for none is needed")
"""

Query = str | None


@dataclass(frozen=True)
class Place:
    """A line of a script that puts a text there, and for each server the query that tells what arrived."""

    name: str
    line: str
    postgresql: Query
    mysql: Query
    sqlite: Query

    def table(self, number: int) -> str:
        """The one that the line makes or fills."""
        return "value_of" if self.name == "a value" else f"{self.name[2]}{number}"

    def query(self, dialect: str, number: int) -> Query:
        found: Query = getattr(self, "mysql" if dialect == "mariadb" else dialect)
        return found and found.replace("NUMBER", str(number))


_HERE = "table_schema = DATABASE() AND table_name = "

PLACES = (
    Place(
        "a value",
        "op.execute(values.insert().values(id={number}, v={text!r}))",
        *["SELECT v FROM value_of WHERE id = NUMBER"] * 3,
    ),
    Place(
        "a default",
        "op.create_table('d{number}', sa.Column('id', sa.Integer), "
        "sa.Column('v', sa.String(300), server_default={text!r})); op.execute('INSERT INTO d{number} (id) VALUES (1)')",
        *["SELECT v FROM dNUMBER"] * 3,
    ),
    Place(
        "a comment",
        "op.create_table('c{number}', sa.Column('id', sa.Integer), comment={text!r})",
        "SELECT obj_description('cNUMBER'::regclass)",
        f"SELECT table_comment FROM information_schema.tables WHERE {_HERE}'cNUMBER'",
        None,
    ),
    Place(
        "a label",
        "op.create_table('l{number}', sa.Column('id', sa.Integer), "
        "sa.Column('v', sa.Enum('other', {text!r}, name='t{number}')))",
        "SELECT enumlabel FROM pg_enum WHERE enumtypid = 'tNUMBER'::regtype AND enumsortorder = 2",
        None,
        None,
    ),
    Place(
        "a name",
        "op.create_table('n{number}', sa.Column('id', sa.Integer), sa.Column({text!r}, sa.Integer))",
        "SELECT attname FROM pg_attribute WHERE attrelid = 'nNUMBER'::regclass AND attnum = 2",
        f"SELECT column_name FROM information_schema.columns WHERE {_HERE}'nNUMBER' AND ordinal_position = 2",
        "SELECT name FROM pragma_table_xinfo('nNUMBER') WHERE cid = 1",
    ),
)


def trials(place: str) -> Iterator[Trial]:
    for number in range(SCRIPTS):
        yield Trial(f"script {number}", partial(_run, seed=number))


def _run(ground: Ground, seed: int) -> Iterator[Try]:
    chance = Random(seed)
    message = text(chance).replace("\0", "").replace("\udc80", "").strip() or "m"
    lines = [(number, chance.choice(PLACES), text(chance)) for number in range(TEXTS)]
    with tempfile.TemporaryDirectory() as folder:
        build, kept = _compiled(Path(folder), ground.place, message, lines)
        path = Path(folder) / "upgrade.sql"
        path.write_text(build.entries[0].upgrade.text, encoding="utf-8", newline="")
        with ground.server.database() as database:
            done = database.run(path)
            if done.returncode:
                yield Try("the script", f"{done.stderr[:500]}")
                return
            for number, place, given in kept:
                yield Try(f"{place.name}, {given!r}", _difference(database, ground.place, place, number, given))
            yield Try("what else is there", _more(database, [place.table(number) for number, place, _ in kept]))
    for number, place, given in lines:
        if (number, place, given) not in kept:
            yield Try(f"{place.name}, {given!r}, refused")


Lines = list[tuple[int, Place, str]]


def _compiled(folder: Path, dialect: str, message: str, lines: Lines) -> tuple[Build, Lines]:
    """The script without the lines that are refused, each by its own place."""
    versions = folder / "migrations" / "versions"
    versions.mkdir(parents=True)
    head = HEAD.format(message=message)
    first = len(head.split("\n"))
    while True:
        body = "".join(f"    {place.line.format(number=number, text=given)}\n" for number, place, given in lines)
        (versions / "aaaa.py").write_text(head + body + TAIL, encoding="utf-8")
        try:
            (build,) = compile_project(project_in(folder), [dialect])
        except SqlgenError as refusal:
            found = re.match(r"migrations/versions/aaaa\.py:(\d+): ", str(refusal))
            assert found and int(found[1]) >= first, f"refused somewhere else: {refusal}"
            lines = [*lines[: int(found[1]) - first], *lines[int(found[1]) - first + 1 :]]
        else:
            return build, lines


def _difference(database: Database, dialect: str, place: Place, number: int, given: str) -> str:
    query = place.query(dialect, number)
    if query is None:
        return ""
    found = database.query(query)
    return "" if found == [(given,)] else f"it is {found!r}"


def _more(database: Database, made: list[str]) -> str:
    there = set(sa.inspect(database.engine).get_table_names())
    if there != {"alembic_version", "kept", "value_of", *made}:
        return f"the tables are {sorted(there)}"
    if database.query("SELECT * FROM kept"):
        return "rows in kept"
    return "a program ran" if Path("pwned").exists() else ""


PROMISE = Promise(
    name="hostile",
    sentence="Hostile names, comments, defaults, labels and values: refused with a sentence, or kept byte for byte",
    places=NAMES,
    trials=trials,
)
