"""Every way to ask for what the database holds, answered from the simulated schema."""

from contextlib import suppress
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection, Inspector

from sqlgen.dialects import NAMES
from sqlgen.errors import TableUnknown, ViewUnknown
from sqlgen.recording import op
from tests.reflection.running import running

VERSION = "alembic_version"
DIALECTS = pytest.mark.parametrize("dialect", NAMES)


def _make_account() -> None:
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50)))
    op.create_index("ix_account_name", "account", ["name"])


@DIALECTS
def test_a_recording_that_asks_is_noted(dialect: str) -> None:
    assert running(_make_account, dialect).asked == set()
    assert running(lambda: sa.inspect(op.get_bind()).get_table_names(), dialect).asked == {"inspector"}


@DIALECTS
def test_of_a_connection_of_its_engine_and_the_old_way(dialect: str) -> None:
    def script() -> None:
        _make_account()
        bind: Connection = op.get_bind()
        with pytest.warns(sa.exc.SADeprecationWarning):
            old_way = Inspector.from_engine(bind)  # type: ignore[arg-type]
        inspector: Inspector
        for inspector in (sa.inspect(bind), sa.inspect(bind.engine), old_way):
            assert (
                inspector.get_table_names() == [VERSION, "account"] if dialect == "postgresql" else ["account", VERSION]
            )
            assert inspector.has_table("account")
            assert not inspector.has_table("other")
            assert inspector.has_index("account", "ix_account_name")
        assert bind.dialect.has_table(bind, "account")
        assert bind.engine.dialect.has_table(bind, "account")

    running(script, dialect)


@DIALECTS
def test_an_inspector_remembers_as_sqlalchemy_has_it(dialect: str) -> None:
    """Online, too, a script that asks one inspector twice gets one answer, until it clears the cache."""

    def script() -> None:
        _make_account()
        inspector: Inspector = sa.inspect(op.get_bind())
        before = inspector.get_columns("account")
        op.add_column("account", sa.Column("age", sa.Integer))
        assert inspector.get_columns("account") == before
        inspector.clear_cache()
        assert [column["name"] for column in inspector.get_columns("account")] == ["id", "name", "age"]
        op.drop_table("account")
        assert sa.inspect(op.get_bind()).get_table_names() == [VERSION]

    running(script, dialect)


@DIALECTS
def test_what_is_reflected_can_be_made_again(dialect: str) -> None:
    def script() -> None:
        _make_account()
        metadata = sa.MetaData()
        metadata.reflect(op.get_bind())
        op.drop_table("account")
        metadata.remove(metadata.tables[VERSION])
        metadata.create_all(op.get_bind())

    once, again = running(_make_account, dialect).schema, running(script, dialect).schema
    (table,), (remade,) = once.tables.values(), again.tables.values()
    assert remade.column_names == table.column_names
    assert remade.primary_key is not None and table.primary_key is not None
    assert remade.primary_key.columns == table.primary_key.columns
    assert [index.expressions for index in remade.indexes] == [index.expressions for index in table.indexes]


@DIALECTS
def test_create_all_makes_what_is_missing(dialect: str) -> None:
    def script() -> None:
        _make_account()
        metadata = sa.MetaData()
        for name in ("account", "team"):
            sa.Table(name, metadata, sa.Column("id", sa.Integer, primary_key=True))
        metadata.create_all(op.get_bind())

    assert [name.name for name in running(script, dialect).schema.tables] == ["account", "team"]


def test_schemas_of_postgresql() -> None:
    def script() -> None:
        _make_account()
        op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), schema="extra")
        op.create_table(
            "reader", sa.Column("id", sa.Integer, sa.ForeignKey("extra.note.id"), primary_key=True), schema="extra"
        )
        inspector: Inspector = sa.inspect(op.get_bind())
        assert inspector.default_schema_name == "public"
        assert inspector.get_schema_names() == ["extra", "information_schema", "public"]
        assert inspector.has_schema("extra")
        assert inspector.get_table_names(schema="public") == inspector.get_table_names() == [VERSION, "account"]
        assert inspector.get_table_names(schema="extra") == ["note", "reader"]
        (key,) = inspector.get_foreign_keys("reader", schema="extra")
        assert key["referred_schema"] == "extra"
        assert inspector.has_sequence("note_id_seq", schema="extra")
        assert not inspector.has_sequence("note_id_seq")
        with pytest.raises(sa.exc.NoSuchTableError, match="note"):
            inspector.get_columns("note")

    running(script, "postgresql")


def test_names_of_sqlite_fold() -> None:
    def script() -> None:
        _make_account()
        inspector: Inspector = sa.inspect(op.get_bind())
        assert inspector.has_table("ACCOUNT")
        assert [column["name"] for column in inspector.get_columns("Account", schema="main")] == ["id", "name"]

    running(script, "sqlite")


def test_types_of_postgresql() -> None:
    def script() -> None:
        sa.Enum("sad", "ok", name="mood").create(op.get_bind())
        bind: Connection = op.get_bind()
        inspector: Any = sa.inspect(bind)
        assert inspector.has_type("mood")
        assert not inspector.has_type("size")

    running(script, "postgresql")


@DIALECTS
def test_views(dialect: str) -> None:
    def script() -> None:
        _make_account()
        op.execute("CREATE VIEW named AS SELECT id FROM account WHERE name IS NOT NULL")
        inspector: Inspector = sa.inspect(op.get_bind())
        assert set(inspector.get_table_names()) == {VERSION, "account"}
        assert inspector.get_view_names() == ["named"]
        assert inspector.has_table("named")
        assert "SELECT id FROM account" in inspector.get_view_definition("named")

    running(script, dialect)


@DIALECTS
def test_a_table_that_no_revision_made(dialect: str) -> None:
    """Once a script has changed it, it must be there; what is in it, the simulation does not know, and says so."""

    def script() -> None:
        inspector: Inspector = sa.inspect(op.get_bind())
        assert not inspector.has_table("legacy")
        op.add_column("legacy", sa.Column("age", sa.Integer))
        inspector.clear_cache()
        assert inspector.has_table("legacy")
        with pytest.raises(TableUnknown, match="legacy"):
            inspector.get_columns("legacy")

    running(script, dialect)


@DIALECTS
def test_the_version_table(dialect: str) -> None:
    """Alembic makes it before the first revision runs, so a script may meet it, as wide as it is."""

    def script() -> None:
        inspector: Inspector = sa.inspect(op.get_bind())
        assert inspector.get_table_names() == [VERSION]
        assert inspector.has_table(VERSION)
        (column,) = inspector.get_columns(VERSION)
        assert (column["name"], column["nullable"], str(column["type"])) == ("version_num", False, "VARCHAR(32)")
        assert inspector.get_pk_constraint(VERSION)["constrained_columns"] == ["version_num"]
        op.create_table(VERSION, sa.Column("id", sa.Integer), schema="other")

    assert [str(name) for name in running(script, dialect).schema.tables] == [f"other.{VERSION}"]


class TestWhatIsNotKnown:
    """A refusal that the script swallows stays one."""

    @DIALECTS
    @pytest.mark.parametrize("question", ["get_columns", "get_pk_constraint", "get_foreign_keys", "get_indexes"])
    def test_a_view(self, question: str, dialect: str) -> None:
        def script() -> None:
            _make_account()
            op.execute("CREATE VIEW named AS SELECT id FROM account")
            with suppress(Exception):
                getattr(sa.inspect(op.get_bind()), question)("named")

        assert isinstance(running(script, dialect).refusal, ViewUnknown)

    @DIALECTS
    def test_views_among_all(self, dialect: str) -> None:
        def script() -> None:
            _make_account()
            op.execute("CREATE VIEW named AS SELECT id FROM account")
            metadata = sa.MetaData()
            metadata.reflect(op.get_bind())
            assert "account" in metadata.tables and "named" not in metadata.tables
            with suppress(Exception):
                metadata.reflect(op.get_bind(), views=True)

        assert isinstance(running(script, dialect).refusal, ViewUnknown)

    @DIALECTS
    def test_a_table(self, dialect: str) -> None:
        def script() -> None:
            op.add_column("legacy", sa.Column("age", sa.Integer))
            with suppress(Exception):
                sa.inspect(op.get_bind()).get_columns("legacy")

        assert isinstance(running(script, dialect).refusal, TableUnknown)
