"""Hostile text in every place: refused with a sentence, or on the real server exactly what was given, and no more."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bad_input.environment import Environment
from tests.bad_input.hostile import PLACES, TEXTS, Place
from tests.servers.server import Database, Server

REVISION = """{message!r}

import sqlalchemy as sa
from alembic import op

revision = "bbbb"
down_revision = "aaaa"

TEXT = {text!r}


def upgrade():
{upgrade}


def downgrade():
{downgrade}
"""

KEPT = '''"""keep"""

import sqlalchemy as sa
from alembic import op

revision = "aaaa"
down_revision = None


def upgrade():
    op.create_table("kept", sa.Column("id", sa.Integer))


def downgrade():
    pass
'''


def indented(code: str) -> str:
    return "\n".join(f"    {line}" for line in code.splitlines())


def write(environment: Environment, text: str, *places: Place) -> None:
    revision = REVISION.format(
        message=in_file_name(text),
        text=text,
        upgrade=indented("\n".join(place.upgrade for place in places) or "pass"),
        downgrade=indented("\n".join(place.downgrade for place in reversed(places)) or "pass"),
    )
    (environment.versions / "bbbb_change_account.py").write_text(revision)


def in_file_name(text: str) -> str:
    return "".join(char for char in text if char not in "/\0" and not "\ud800" <= char <= "\udfff")


def is_refused(environment: Environment, text: str, place: Place) -> bool:
    """Whether it is; and then for a reason, with its place, and with nothing written."""
    write(environment, text, place)
    if environment.run("check", "--output", "never").exit_code == 1:
        return False
    said = environment.refusal("compile", "--output", "never")
    assert said.startswith("migrations/versions/bbbb_change_account.py:")
    assert not any(mark in said for mark in "\u202e\u200f\x00\r")
    return True


def run(environment: Environment, database: Database, direction: str) -> None:
    files = sorted(environment.output.rglob(f"*.{direction}.sql"), reverse=direction == "downgrade")
    for file in files:
        done = database.run(file)
        assert done.returncode == 0, (file.name, done.stderr, done.stdout)


@pytest.mark.parametrize("text", TEXTS.values(), ids=[name.replace(" ", "_") for name in TEXTS])
def test_text(server: Server, empty: Environment, text: str) -> None:
    empty.use(server.name)
    (empty.versions / "aaaa_create_account.py").write_text(KEPT)
    known = {name: place for name, place in PLACES.items() if place.query(server.name)}
    accepted = {name: place for name, place in known.items() if not is_refused(empty, text, place)}
    write(empty, text, *accepted.values())
    script = empty.versions / "bbbb_change_account.py"
    script.rename(script.with_name(f"bbbb_{in_file_name(text)}.py"))
    assert empty.run("compile").exit_code == 0
    with server.database() as database:
        run(empty, database, "upgrade")
        assert dict(changed(database, server, text, accepted)) == {}
        assert database.query("SELECT * FROM kept") == []
        run(empty, database, "downgrade")
    assert not Path("pwned").exists()


def changed(
    database: Database, server: Server, text: str, places: dict[str, Place]
) -> Iterator[tuple[str, set[object]]]:
    """The places where the text is not what was given, each with what is there."""
    for name, place in places.items():
        found = {row[0] for row in database.query(str(place.query(server.name)))}
        if not any(holds(each, place.spelled(text), server.name) for each in found):
            yield name, found


def holds(found: object, text: str, dialect: str) -> bool:
    """SQLite keeps a constraint's name only in the text of its table."""
    doubled = text.replace('"', '""')
    in_sql = (f'CONSTRAINT "{doubled}" ', f"CONSTRAINT {text} ")
    return found == text or (dialect == "sqlite" and any(each in str(found) for each in in_sql))


@pytest.mark.parametrize("name", ["a'b", 'a"b', "a`b", "a\\b'", "a -- b", "a;b", "$sqlgen$", "100% :x", "select", "é"])
def test_version_table(server: Server, empty: Environment, name: str) -> None:
    empty.use(server.name)
    settings = empty.folder / "pyproject.toml"
    settings.write_text(
        f"{settings.read_text()}version_table = {json.dumps(name.replace('%', '%%'), ensure_ascii=False)}\n"
    )
    assert empty.run("compile").exit_code == 0
    with server.database() as database:
        run(empty, database, "upgrade")
        mark = "`" if server.name in ("mysql", "mariadb") else '"'
        quoted = f"{mark}{name.replace(mark, mark * 2)}{mark}"
        assert database.query(f"SELECT version_num FROM {quoted}") == [("aaaa",)]
        run(empty, database, "downgrade")
        assert database.query(f"SELECT version_num FROM {quoted}") == []
