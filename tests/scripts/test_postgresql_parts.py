"""Files of PostgreSQL that lift statements out of their transaction, when something goes wrong."""

from dataclasses import replace

import pytest

from sqlgen.dialects.statement import Effect, Statement
from sqlgen.schema.name import Name
from sqlgen.scripts import Client, Form, Script, render
from sqlgen.scripts.postgresql_parts import Progress
from sqlgen.scripts.version import Version
from tests.faults.postgresql import alone
from tests.scripts.dialects import POSTGRESQL
from tests.scripts.story import STORY
from tests.servers.server import Database
from tests.servers.servers import Servers

CREATE, YEARS, INDEX, *_ = STORY["postgresql"]


def unique(name: str) -> Statement:
    effect = Effect(kind="index", table=Name(None, "account"), name=name)
    sql = f"CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS {name} ON account (name)"
    return Statement(sql=sql, sentence=f"Create index {name}", in_transaction=False, effect=effect)


def lifted(sql: str) -> Statement:
    return Statement(sql=sql, sentence=sql, in_transaction=False)


def inside(sql: str) -> Statement:
    return Statement(sql=sql, sentence=sql)


COUNT = inside("UPDATE account SET description = coalesce(description, '') || 'x'")
MIXED = replace(
    YEARS,
    statements=(
        lifted("DROP INDEX CONCURRENTLY IF EXISTS ix_old"),
        COUNT,
        inside("CREATE INDEX ix_old ON account (description)"),
        unique("ux_account_name"),
        COUNT,
        lifted("VACUUM account"),
    ),
)
"""Three parts: the index that the second part finds broken stands between two that must not run twice."""


def text(script: Script, client: Client = "native") -> str:
    return render(script, POSTGRESQL, Form(client=client)).text


def rows(database: Database) -> list[str]:
    return [row for (row,) in database.query("SELECT version_num FROM alembic_version ORDER BY 1")]


def stage(database: Database) -> None:
    """Two accounts of one name: the unique index will fail."""
    database.run_sql(text(CREATE))
    database.query("INSERT INTO account (name) VALUES ('a'), ('a')")


def mend(database: Database) -> None:
    alone(database)
    database.query("UPDATE account SET name = 'b' WHERE id = 2")


def test_goes_on_where_it_stopped(servers: Servers) -> None:
    with servers["postgresql"].database() as database:
        stage(database)
        failed = database.run_sql(text(MIXED))
        assert "could not create unique index" in failed.stderr
        assert rows(database) == [CREATE.revision, f"{MIXED.revision} part 1"]
        mend(database)
        assert database.run_sql(text(MIXED)).returncode == 0
        assert rows(database) == [MIXED.revision]
        assert database.query("SELECT DISTINCT description FROM account") == [("xx",)]
        valid = "SELECT bool_and(indisvalid), count(*) FROM pg_index WHERE indrelid = 'account'::regclass"
        assert database.query(valid) == [(True, 3)]
        assert "is already applied" in database.run_sql(text(MIXED)).stderr


def test_no_other_file_starts_meanwhile(servers: Servers) -> None:
    with servers["postgresql"].database() as database:
        stage(database)
        database.run_sql(text(MIXED))
        for other in (YEARS, INDEX, replace(CREATE, direction="downgrade", start=CREATE.end, end=())):
            refused = database.run_sql(text(replace(other, revision=f"{other.revision}0")))
            assert f"is at {CREATE.revision}, {MIXED.revision} part 1" in refused.stderr


def test_plain_refuses_and_psql_can_finish(servers: Servers) -> None:
    with servers["postgresql"].database() as database:
        stage(database)
        plain = "\\set ON_ERROR_STOP on\n" + text(MIXED, "plain")
        assert "could not create unique index" in database.run_sql(plain).stderr
        mend(database)
        assert f"is at {CREATE.revision}, {MIXED.revision} part 1" in database.run_sql(plain).stderr
        alone(database)
        assert database.run_sql(text(MIXED)).returncode == 0


@pytest.mark.parametrize("client", ["native", "plain"])
def test_an_invalid_index_is_made_anew(servers: Servers, client: Client) -> None:
    script = replace(INDEX, start=CREATE.end, end=INDEX.end, statements=(unique("ux_account_name"),))
    with servers["postgresql"].database() as database:
        stage(database)
        printed = "\\set ON_ERROR_STOP on\n" + text(script, client)
        assert "could not create unique index" in database.run_sql(printed).stderr
        mend(database)
        assert database.run_sql(printed).returncode == 0


def test_first_file_of_a_history(servers: Servers) -> None:
    script = replace(CREATE, statements=(*CREATE.statements, unique("ux_account_name"), COUNT, lifted("VACUUM")))
    with servers["postgresql"].database() as database:
        done = database.run_sql(text(script))
        assert (done.returncode, rows(database)) == (0, [CREATE.revision]), done.stderr


def test_lifted_first_needs_no_marks() -> None:
    script = replace(MIXED, statements=(unique("ux_account_name"), lifted("VACUUM"), COUNT))
    assert "part 1" not in text(script)
    assert "Transaction: NONE around CREATE UNIQUE INDEX CONCURRENTLY, VACUUM. After a failure run" in text(script)


def test_a_mark_fits_its_column() -> None:
    progress = Progress(Version(replace(MIXED, revision="r" * 32), POSTGRESQL))
    assert (progress.mark(1), len(progress.mark(12))) == ("r" * 25 + " part 1", 32)
