"""What is read from raw SQL is what the real server made of it."""

from pathlib import Path

import pytest

from sqlgen.dialects import get_dialect
from sqlgen.rawsql import read, split
from sqlgen.schema import Schema
from sqlgen.verify.catalogue import read_catalogue
from sqlgen.verify.objects import differing_objects, read_objects
from sqlgen.verify.simulated import differences
from sqlgen.verify.twin import build_twin
from tests.servers.server import Database
from tests.servers.servers import Servers

NEWER = {"postgresql": (15,)}
"""What the stories are about, where it is newer than the default: NULLS NOT DISTINCT is."""


def told(sql: str, dialect: str, database: Database) -> Schema:
    """The schema after a story, which the server has heard too."""
    schema = get_dialect(dialect, NEWER.get(dialect, ())).empty_schema()
    with database.engine.connect() as opened:
        connection = opened.execution_options(isolation_level="AUTOCOMMIT", no_parameters=True)
        for statement in split(sql, dialect):
            operation = read(statement, dialect, schema)
            assert operation is not None
            assert operation.warnings == (), statement
            schema = operation.apply(schema)
            connection.exec_driver_sql(statement).close()
    return schema


STORIES = Path(__file__).parent / "stories"
FOLDERS = {
    "postgresql": ("everywhere", "postgresql"),
    "mysql": ("everywhere", "mysql"),
    "mariadb": ("everywhere", "mysql"),
    "sqlite": ("everywhere", "sqlite"),
}


@pytest.mark.parametrize(
    ("dialect", "story"),
    [
        (dialect, story.relative_to(STORIES).as_posix())
        for dialect, folders in FOLDERS.items()
        for folder in folders
        for story in sorted((STORIES / folder).glob("*.sql"))
    ],
)
def test_story(dialect: str, story: str, servers: Servers) -> None:
    """SQL that is understood, told to an empty database."""
    server = servers[dialect]
    with server.database() as database, server.database() as twin:
        schema = told((STORIES / story).read_text(encoding="utf-8"), dialect, database)
        catalogue = read_catalogue(database.engine)
        assert differences(schema, catalogue, dialect) == []
        with database.engine.connect() as connection:
            assert [*differing_objects(read_objects(connection, dialect), schema)] == []
        build_twin(schema, dialect, twin.engine)
        assert catalogue == read_catalogue(twin.engine)
