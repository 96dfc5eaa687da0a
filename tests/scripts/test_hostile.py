"""Names and messages that want out of their place, in every place, on every database."""

from dataclasses import replace

import pytest

from sqlgen.dialects.statement import Statement
from sqlgen.scripts import Script, VersionTable, render
from tests.scripts.dialects import ALL, Dialect
from tests.scripts.story import MERGE
from tests.servers.server import Server

DIALECTS = {dialect.name: dialect for dialect in ALL}
NASTY = "a'b\"c`d\\%$sqlgen$ :USER"
MESSAGE = "one\nDROP TABLE kept; -- '\n\\! false\n.exit 1\nDELIMITER x\n*/ $sqlgen$ \u202e"
TABLE = VersionTable("v'e\"r`s\\i%on")

UP = replace(
    MERGE,
    revision=NASTY,
    message=MESSAGE,
    source=f"migrations/{MESSAGE}.py",
    parents=(),
    start=(),
    end=(NASTY,),
    version_table=TABLE,
    statements=(Statement(sql="CREATE TABLE kept (a INTEGER)", sentence=MESSAGE, note=MESSAGE),),
)
NEXT = replace(UP, revision=f"{NASTY}2", parents=(NASTY,), start=(NASTY,), end=(f"{NASTY}2",), statements=())
DOWN = replace(UP, direction="downgrade", start=UP.end, end=UP.start, statements=())


def text(script: Script, dialect: Dialect) -> str:
    return render(script, dialect).text


def test_it_runs(server: Server) -> None:
    dialect = DIALECTS[server.name]
    with server.database() as database:
        for script in (UP, NEXT, replace(NEXT, direction="downgrade", start=NEXT.end, end=NEXT.start), DOWN):
            done = database.run_sql(text(script, dialect))
            assert done.returncode == 0, done.stderr
            rows = database.query(f"SELECT version_num FROM {dialect.quote(TABLE.name)}")
            assert rows == [(row,) for row in script.end]
        assert database.query("SELECT * FROM kept") == []


def test_it_is_refused(server: Server) -> None:
    dialect = DIALECTS[server.name]
    with server.database() as database:
        refused = database.run_sql(text(NEXT, dialect))
        assert refused.returncode != 0
        assert f"sqlgen: {NEXT.revision} needs {NASTY}" in refused.stderr.replace("''", "'").replace("\\\\", "\\")
        database.run_sql(text(UP, dialect))
        assert NASTY in database.run_sql(text(UP, dialect)).stderr.replace("''", "'").replace("\\\\", "\\")


@pytest.mark.parametrize("dialect", ALL, ids=lambda dialect: dialect.name)
def test_the_message_stays_in_comments(dialect: Dialect) -> None:
    lines = [line for line in text(UP, dialect).splitlines() if "DROP TABLE kept" in line]
    assert len(lines) == 4
    assert all("-- " in line.partition("DROP TABLE kept")[0] for line in lines)
