"""A person types the command that reads a file: the client goes on after an error, and connects anew where it must."""

import os
import pty
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from sqlgen.dialects.statement import Statement
from sqlgen.scripts import Form, render
from tests.faults.client import command
from tests.scripts.test_mysql_steps import COUNT, CREATE, DIALECTS, INDEX, YEARS, add, server, stage, text
from tests.servers.server import Database, Server

__all__ = ["server"]

WRONG = add("years", "INTEGRE")
DONE = "done |"
"""In a table, as the answer of the file's last line."""


@contextmanager
def at_prompt(server: Server, database: Database) -> Iterator[int]:
    """A terminal's other end, on which the client asks for commands. It is typed to only then: it forgets what it was
    told before.
    """
    person, client = pty.openpty()
    line = command(server, database.name)
    with subprocess.Popen(line, stdin=client, stdout=client, stderr=client, env=server.environment()) as process:
        os.close(client)
        try:
            yield person
        finally:
            process.kill()
            os.close(person)


def heard(person: int, until: bytes) -> str:
    """What the client says up to these words, at most for a minute."""
    said, end = b"", time.monotonic() + 60
    while until not in said and time.monotonic() < end:
        if select.select([person], [], [], 1)[0]:
            said += os.read(person, 65536)
    return said.decode(errors="replace")


def typed(server: Server, database: Database, path: Path, script: str) -> str:
    """What the client says to somebody who has it read the file at its prompt."""
    path.write_text(script, encoding="utf-8")
    with at_prompt(server, database) as person:
        heard(person, b"> ")
        os.write(person, f"source {path}\n".encode())
        os.write(person, b"select concat('that is', ' all');\n")
        return heard(person, b"that is all")


def versions(database: Database) -> list[str]:
    return [version for (version,) in database.query("SELECT version_num FROM alembic_version ORDER BY 1")]


def columns(database: Database) -> list[str]:
    return [name for name, *_ in database.query("SHOW COLUMNS FROM account")]


def test_the_right_start(server: Server, tmp_path: Path) -> None:
    with server.database() as database:
        stage(server, database)
        script = replace(YEARS, statements=(add("years"), COUNT))
        assert f"sqlgen: 0002 {YEARS.revision} {DONE}" in typed(
            server, database, tmp_path / "right.sql", text(server, script)
        )
        assert versions(database) == [YEARS.revision]


@pytest.mark.parametrize(
    "form", [Form(), Form(rerunnable=False), Form(client="plain")], ids=["steps", "short", "plain"]
)
@pytest.mark.parametrize("statements", [INDEX.statements, (COUNT,), ()], ids=["ddl", "rows", "none"])
def test_a_wrong_start(server: Server, tmp_path: Path, form: Form, statements: tuple[Statement, ...]) -> None:
    """Nothing changes, and the file does not say that it is done."""
    with server.database() as database:
        stage(server, database)
        wrong = replace(INDEX, statements=statements)
        said = typed(server, database, tmp_path / "wrong.sql", render(wrong, DIALECTS[server.name], form).text)
        assert f"sqlgen: {INDEX.revision} needs {YEARS.revision}" in said
        assert DONE not in said
        assert versions(database) == [CREATE.revision]
        assert database.query("SELECT name FROM account") == [("a",)]
        assert len(database.query("SHOW INDEX FROM account")) == 1
        assert [name for (name,) in database.query("SHOW TABLES")] == ["account", "alembic_version"]


@pytest.mark.parametrize("form", [Form(), Form(rerunnable=False)], ids=["steps", "short"])
def test_an_error_in_mid_file(server: Server, tmp_path: Path, form: Form) -> None:
    """The version stays; steps behind the error wait for the next run, which does each once."""
    with server.database() as database:
        stage(server, database)
        broken, mended = (replace(YEARS, statements=(COUNT, each, add("more"))) for each in (WRONG, add("years")))
        path = tmp_path / "broken.sql"
        said = typed(server, database, path, render(broken, DIALECTS[server.name], form).text)
        assert DONE not in said
        assert versions(database) == [CREATE.revision]
        if form.rerunnable:
            assert columns(database) == ["id", "name", "description"]
            typed(server, database, path, text(server, mended))
            assert versions(database) == [YEARS.revision]
            assert database.query("SELECT name FROM account") == [("ax",)]


def test_rows_go_back(server: Server, tmp_path: Path) -> None:
    with server.database() as database:
        stage(server, database)
        clash = replace(COUNT, sql="INSERT INTO account (id, name) SELECT id, name FROM account")
        script = replace(YEARS, statements=(COUNT, clash, COUNT))
        said = typed(server, database, tmp_path / "rows.sql", text(server, script))
        assert "Duplicate entry" in said
        assert DONE not in said
        assert versions(database) == [CREATE.revision]
        assert database.query("SELECT name FROM account") == [("a",)]
