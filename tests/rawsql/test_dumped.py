"""What raw SQL has made is made again by a dump of the simulated schema, views and triggers too."""

import pytest

from sqlgen.dialects import get_dialect
from sqlgen.dump import dump
from sqlgen.schema import Schema
from sqlgen.scripts import Script, render_schema
from sqlgen.verify.catalogue import read_catalogue
from sqlgen.verify.objects import differing_objects, read_objects
from tests.rawsql.test_on_servers import FOLDERS, STORIES, told
from tests.servers.servers import Servers


def dumped(schema: Schema, dialect: str) -> tuple[str, tuple[str, ...]]:
    """The text, and what it leaves out."""
    speaks = get_dialect(dialect, schema.server.version)
    made = dump(schema, speaks)
    script = Script(
        number=0,
        revision="last",
        parents=(),
        message="",
        direction="schema",
        source="",
        start=(),
        end=("last",),
        statements=made.statements,
    )
    return render_schema(script, made.unknown, made.waiting, speaks, "a test"), made.unknown


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
    server = servers[dialect]
    with server.database() as database, server.database() as again:
        schema = told((STORIES / story).read_text(encoding="utf-8"), dialect, database)
        text, unknown = dumped(schema, dialect)
        ran = again.run_sql(text)
        assert ran.returncode == 0, f"{ran.stderr}\n{text}"
        assert read_catalogue(again.engine) == read_catalogue(database.engine)
        with again.engine.connect() as connection:
            missing = {each.where for each in differing_objects(read_objects(connection, dialect), schema)}
        assert missing == {each.partition(":")[0] for each in unknown if each.startswith(("view ", "trigger "))}


TOLD = """
CREATE VIEW one AS SELECT 1 AS id;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE FUNCTION half(whole int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT whole / 2';
CREATE SEQUENCE numbers START WITH 100;
CREATE TABLE note (id int PRIMARY KEY DEFAULT nextval('numbers'), body citext, size int CHECK (half(size) > 1));
ALTER SEQUENCE numbers OWNED BY note.id;
CREATE VIEW two AS SELECT id FROM note;
CREATE OR REPLACE VIEW one AS SELECT id FROM two;
CREATE FUNCTION last_note() RETURNS SETOF note LANGUAGE sql AS 'SELECT * FROM note ORDER BY id DESC LIMIT 1';
CREATE FUNCTION gone() RETURNS int LANGUAGE sql AS 'SELECT 1';
DROP FUNCTION gone();
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.size := 4; RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION touch();
"""


def test_each_finds_what_it_needs(servers: Servers) -> None:
    """Functions in conditions, functions over tables, a view made anew over a later one."""
    functions = "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prolang <> 13 ORDER BY 1"
    with servers["postgresql"].database() as database, servers["postgresql"].database() as again:
        text, unknown = dumped(told(TOLD, "postgresql", database), "postgresql")
        assert unknown == ()
        ran = again.run_sql(text)
        assert ran.returncode == 0, f"{ran.stderr}\n{text}"
        assert read_catalogue(again.engine) == read_catalogue(database.engine)
        assert again.query(functions) == database.query(functions)
        assert "gone" not in text
