"""op.get_bind(): SQLAlchemy's own connection, in a transaction that is the migration's."""

import gc
import weakref

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from sqlgen.dialects import NAMES
from sqlgen.errors import CallInvalid, ImplementationMissing, NotImplementedYet, RollbackAsked
from sqlgen.recording import op
from tests.recording.scripts import run, sql, statements

note = sa.table("note", sa.column("id", sa.Integer), sa.column("body", sa.String))
INSERT = note.insert().values(id=1)


@pytest.mark.parametrize("dialect", NAMES)
def test_it_is_one(dialect: str) -> None:
    def script() -> None:
        bind = op.get_bind()
        assert isinstance(bind, sa.Connection)
        assert op.get_bind() is bind is op.get_context().bind is op.get_context().connection
        assert bind.dialect is bind.engine.dialect is op.get_context().dialect
        assert (bind.dialect.name, bind.engine.name, bind.engine.url.get_backend_name()) == (dialect,) * 3
        assert not bind.closed

    run(script, dialect)


def test_two_recordings_have_two() -> None:
    binds = []
    for _ in range(2):
        run(lambda: binds.append(op.get_bind()))
    assert binds[0] is not binds[1]


def test_it_keeps_no_recording_alive() -> None:
    recorder = weakref.ref(run(lambda: op.get_bind().execute(INSERT)))
    gc.collect()
    assert recorder() is None


class TestRollback:
    def test_of_nothing(self) -> None:
        def script() -> None:
            bind = op.get_bind()
            bind.execute(sa.select(note))
            bind.rollback()
            with bind.begin_nested() as savepoint:
                savepoint.rollback()
            with bind.engine.connect() as connection:
                connection.execute(sa.select(note))

        assert sql(script) == []

    def test_of_what_is_recorded(self) -> None:
        def script() -> None:
            op.get_bind().execute(INSERT)
            op.get_bind().rollback()

        with pytest.raises(RollbackAsked) as refusal:
            run(script)
        assert refusal.value.origin
        assert refusal.value.origin.line == script.__code__.co_firstlineno + 2

    def test_to_a_savepoint(self) -> None:
        def script() -> None:
            bind = op.get_bind()
            bind.execute(INSERT)
            with bind.begin_nested() as savepoint:
                bind.execute(INSERT)
                savepoint.rollback()

        with pytest.raises(RollbackAsked):
            run(script)

    def test_of_a_connection_that_is_closed(self) -> None:
        def script() -> None:
            with op.get_bind().engine.connect() as connection:
                connection.execute(INSERT)

        with pytest.raises(RollbackAsked, match="commit"):
            run(script)

    def test_of_a_connection_that_commits_by_itself(self) -> None:
        def script() -> None:
            with op.get_bind().engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(INSERT)

        for dialect in NAMES:
            assert sql(script, dialect) == ["INSERT INTO note (id) VALUES (1)"]

    def test_a_session_of_the_connection_need_not_commit(self) -> None:
        def script() -> None:
            with Session(op.get_bind()) as session:
                session.execute(INSERT)

        assert sql(script) == ["INSERT INTO note (id) VALUES (1)"]


def test_wrong_parameters() -> None:
    with pytest.raises(CallInvalid, match="A value is required for bind parameter 'b'"):
        run(lambda: op.get_bind().execute(sa.text("UPDATE t SET a = :b")))
    with pytest.raises(CallInvalid, match="Unconsumed column names: c"):
        run(lambda: op.get_bind().execute(note.insert().values(c=1)))
    with pytest.raises(CallInvalid, match="Not an executable object"):
        run(lambda: op.get_bind().execute("DELETE FROM t"))
    with pytest.raises(CallInvalid, match="KeyError: 'id'"):
        run(lambda: op.get_bind().exec_driver_sql("DELETE FROM t WHERE id = %(id)s", {"key": 1}))


DRIVER_SQL = [
    (
        "postgresql",
        "DELETE FROM t WHERE a = %s AND b = %s::int",
        ("it's", 1),
        "DELETE FROM t WHERE a = 'it''s' AND b = 1::int",
    ),
    ("postgresql", "DELETE FROM t WHERE a = $1 AND b = '$1 ?'", ("x",), "DELETE FROM t WHERE a = 'x' AND b = '$1 ?'"),
    (
        "mysql",
        "DELETE FROM t WHERE a LIKE '5%%' AND b = %(b)s",
        {"b": "\\"},
        r"DELETE FROM t WHERE a LIKE '5%' AND b = '\\'",
    ),
    ("mysql", "DELETE FROM t WHERE a LIKE '5%%'", None, "DELETE FROM t WHERE a LIKE '5%'"),
    ("sqlite", "DELETE FROM t WHERE a = ? AND b = '?%%'", (b"\x00",), "DELETE FROM t WHERE a = X'00' AND b = '?%%'"),
    ("sqlite", "DELETE FROM t WHERE a = :a AND b = ':a'", {"a": None}, "DELETE FROM t WHERE a = NULL AND b = ':a'"),
]


@pytest.mark.parametrize(("dialect", "statement", "parameters", "expected"), DRIVER_SQL)
def test_exec_driver_sql(dialect: str, statement: str, parameters: object, expected: str) -> None:
    assert sql(lambda: op.get_bind().exec_driver_sql(statement, parameters), dialect) == [expected]


def test_no_parameters() -> None:
    statement = "DELETE FROM t WHERE a LIKE '5%%'"
    options = {"no_parameters": True}
    assert sql(lambda: op.get_bind().exec_driver_sql(statement, execution_options=options)) == [statement]
    assert sql(lambda: op.execute(statement, execution_options=options)) == [statement]


class TestDDL:
    def test_constructs_without_an_operation(self) -> None:
        def script() -> None:
            bind = op.get_bind()
            bind.execute(sa.schema.CreateSchema("more"))
            bind.execute(sa.schema.CreateSequence(sa.Sequence("s", start=5)))
            bind.execute(sa.DDL("ALTER TABLE t SET (fillfactor = 50) -- 100%%"))  # type: ignore[no-untyped-call]

        assert sql(script) == [
            "CREATE SCHEMA more",
            "CREATE SEQUENCE s START WITH 5",
            "ALTER TABLE t SET (fillfactor = 50) -- 100%",
        ]

    def test_sequence_is_there(self) -> None:
        def script() -> None:
            sequence = sa.Sequence("s")
            for _ in range(2):
                sequence.create(op.get_bind(), checkfirst=True)
            for _ in range(2):
                sequence.drop(op.get_bind(), checkfirst=True)

        assert sql(script) == ["CREATE SEQUENCE s", "DROP SEQUENCE s"]

    def test_other_schema_by_translation(self) -> None:
        table = sa.Table("t", sa.MetaData(), sa.Column("id", sa.Integer))

        def script(ddl: bool) -> None:
            bind = op.get_bind().execution_options(schema_translate_map={None: "tenant"})
            bind.execute(sa.schema.CreateTable(table) if ddl else table.insert().values(id=1))

        assert sql(lambda: script(False)) == ["INSERT INTO tenant.t (id) VALUES (1)"]
        assert sql(lambda: script(True)) == ["CREATE TABLE tenant.t (\n    id INTEGER\n)"]

    def test_the_order_of_sets(self) -> None:
        def script() -> None:
            metadata = sa.MetaData()
            names = [f"t{number}" for number in range(9)]
            for name, following in zip(names, [*names[1:], names[0]], strict=True):
                key: sa.Column[int] = sa.Column(
                    "next", sa.ForeignKey(f"{following}.id", name=f"{name}_next"), index=True
                )
                sa.Table(name, metadata, sa.Column("id", sa.Integer, primary_key=True), key)
            metadata.create_all(op.get_bind())

        recorder = run(script)
        keys = [each.sql for each in statements(recorder) if "FOREIGN KEY" in each.sql]
        assert len(keys) == 9
        assert keys == sorted(keys)


class TestRunAsync:
    def test_result(self) -> None:
        async def double(connection: sa.Connection, number: int) -> int:
            return 2 * number

        assert run(lambda: op.execute(f"SELECT {op.run_async(double, 4)}")).steps

    def test_waiting_for_something_else(self) -> None:
        import asyncio

        async def wait(_: sa.Connection) -> None:
            await asyncio.sleep(0)

        with pytest.raises(NotImplementedYet, match="something other than the connection"):
            run(lambda: op.run_async(wait))


def test_invoke() -> None:
    from sqlgen.operations import Execute
    from sqlgen.operations.execute import Work

    assert sql(lambda: op.invoke(Execute(sql="DELETE FROM t", work=Work.DATA))) == ["DELETE FROM t"]
    with pytest.raises(ImplementationMissing, match="nothing says what the operation object of builtins does"):
        run(lambda: op.invoke(object()))


def test_inline_literal() -> None:
    statement = note.update().where(note.c.body == op.inline_literal("it's")).values(body=op.inline_literal("100% :x"))
    assert sql(lambda: op.execute(statement)) == ["UPDATE note SET body='100% :x' WHERE note.body = 'it''s'"]


def test_a_query_that_nobody_reads_is_told() -> None:
    """Once, at its line; what may do more than read is printed."""

    def script() -> None:
        bind = op.get_bind()
        for _ in range(2):
            bind.execute(sa.text("SELECT id\n  FROM note"))
        bind.connection.cursor().execute("SELECT 2")
        bind.execute(sa.text("SELECT setval('s', 1)"))
        op.execute("SELECT f()")

    recorder = run(script)
    line = script.__code__.co_firstlineno
    assert [str(warning) for warning in recorder.warnings] == [
        f"test_connection.py:{line + 3}: a query whose rows nobody reads is left out: SELECT id FROM note",
        f"test_connection.py:{line + 4}: a query whose rows nobody reads is left out: SELECT 2",
    ]
    assert [statement.sql for statement in statements(recorder)] == ["SELECT setval('s', 1)", "SELECT f()"]


def test_what_a_script_asks_of_its_connection() -> None:
    def script() -> None:
        bind = op.get_bind()
        bind.info["mine"] = 1
        assert op.get_bind().info == {"mine": 1}
        assert bind.engine.url.get_backend_name() == bind.dialect.name == bind.engine.name == "postgresql"
        assert bind.engine.url.render_as_string() == "postgresql://"
        assert bind.dialect.server_version_info >= (14,)
        assert bind.dialect.identifier_preparer.quote("a b") == '"a b"'
        assert bind.execution_options(stream_results=True).get_execution_options()["stream_results"]

    run(script)


@pytest.mark.parametrize("dialect", NAMES)
def test_the_version_is_that_of_the_oldest_server(dialect: str) -> None:
    oldest = {"postgresql": (14,), "mysql": (8, 0, 17), "mariadb": (10, 6), "sqlite": (3, 38)}

    def script() -> None:
        assert op.get_bind().dialect.server_version_info == oldest[dialect]
        assert op.get_context().dialect.server_version_info == oldest[dialect]
        assert op.get_bind().dialect.name == dialect

    run(script, dialect)


def test_execution_options_of_execute() -> None:
    """The text is sent as it stands, percent signs too."""
    options = {"no_parameters": True, "autocommit": True}
    assert sql(lambda: op.execute("SELECT f('100%')", execution_options=options)) == ["SELECT f('100%')"]
    assert sql(lambda: op.execute(INSERT, execution_options=options)) == ["INSERT INTO note (id) VALUES (1)"]
