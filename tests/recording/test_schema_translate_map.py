"""`schema_translate_map`, for one statement or for all that follows: as Alembic does it on a connection."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op as alembic_op
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy.engine import Engine

from sqlgen.recording import op
from tests.recording.scripts import sql
from tests.servers.servers import Servers

TO_TENANT: dict[str, Any] = {"schema_translate_map": {None: "tenant"}}
item = sa.Table("item", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(20)))


def script(op: Any) -> None:
    op.execute(sa.schema.CreateTable(item), execution_options=TO_TENANT)
    op.execute(item.insert().values(id=1, name="one"), execution_options=TO_TENANT)
    op.get_bind().execution_options(**TO_TENANT)
    op.create_table(
        "part",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("item_id", sa.Integer, sa.ForeignKey("item.id"), index=True),
        sa.Column("state", sa.Enum("new", "worn", name="state"), nullable=False),
    )
    op.create_check_constraint("positive", "part", "item_id > 0")
    op.create_unique_constraint("uq_item", "part", ["item_id"])
    op.create_foreign_key("fk_again", "part", "item", ["item_id"], ["id"])
    op.drop_constraint("uq_item", "part", type_="unique")
    op.add_column("part", sa.Column("weight", sa.Integer), schema="tenant")
    op.create_table("gone", sa.Column("id", sa.Integer))
    op.drop_table("gone")
    op.bulk_insert(item, [{"id": 2, "name": "two"}])
    op.drop_index("ix_part_item_id", "part")
    op.execute("UPDATE tenant.item SET name = 'uno' WHERE id = 1")


SQL = [
    "CREATE TABLE tenant.item (\n    id SERIAL NOT NULL,\n    name VARCHAR(20),\n    PRIMARY KEY (id)\n)",
    "INSERT INTO tenant.item (id, name) VALUES (1, 'one')",
    "CREATE TYPE tenant.state AS ENUM ('new', 'worn')",
    "CREATE TABLE tenant.part (\n    id SERIAL NOT NULL,\n    item_id INTEGER,\n    state tenant.state NOT NULL,\n"
    "    PRIMARY KEY (id),\n    FOREIGN KEY(item_id) REFERENCES tenant.item (id)\n)",
    "CREATE INDEX ix_part_item_id ON tenant.part (item_id)",
    "ALTER TABLE tenant.part ADD CONSTRAINT positive CHECK (item_id > 0)",
    "ALTER TABLE tenant.part ADD CONSTRAINT uq_item UNIQUE (item_id)",
    "ALTER TABLE tenant.part ADD CONSTRAINT fk_again FOREIGN KEY(item_id) REFERENCES tenant.item (id)",
    "ALTER TABLE tenant.part DROP CONSTRAINT uq_item",
    "ALTER TABLE tenant.part ADD COLUMN weight INTEGER",
    "CREATE TABLE tenant.gone (\n    id INTEGER\n)",
    "DROP TABLE tenant.gone",
    "INSERT INTO tenant.item (id, name) VALUES (2, 'two')",
    "DROP INDEX tenant.ix_part_item_id",
    "UPDATE tenant.item SET name = 'uno' WHERE id = 1",
]


def test_every_statement_goes_there() -> None:
    assert sql(lambda: script(op)) == SQL


def test_what_alembic_prints_itself_stays() -> None:
    def in_default_schema() -> None:
        op.create_table("part", sa.Column("id", sa.Integer), sa.Column("weight", sa.Integer))
        op.get_bind().execution_options(**TO_TENANT)
        op.alter_column("part", "weight", nullable=False)
        op.drop_column("part", "weight")

    assert sql(in_default_schema)[1:] == [
        "ALTER TABLE part ALTER COLUMN weight SET NOT NULL",
        "ALTER TABLE part DROP COLUMN weight",
    ]


def test_alembic_online_leaves_the_same(servers: Servers) -> None:
    def online(engine: Engine) -> None:
        with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
            script(alembic_op)

    def ours(engine: Engine) -> None:
        with engine.begin() as connection:
            for statement in SQL:
                connection.exec_driver_sql(statement)

    assert _left(servers, ours) == _left(servers, online)


def _left(servers: Servers, migrate: Callable[[Engine], None]) -> object:
    with servers["postgresql"].database() as database:
        with database.engine.begin() as connection:
            connection.exec_driver_sql("CREATE SCHEMA tenant")
        migrate(database.engine)
        inspector = sa.inspect(database.engine)
        rows = database.query("SELECT id, name FROM tenant.item ORDER BY id")
        return (
            rows,
            [
                (
                    table,
                    [
                        (each["name"], str(each["type"]), each["nullable"])
                        for each in inspector.get_columns(table, "tenant")
                    ],
                    inspector.get_foreign_keys(table, "tenant"),
                    inspector.get_check_constraints(table, "tenant"),
                    inspector.get_indexes(table, "tenant"),
                )
                for table in inspector.get_table_names("tenant")
            ],
        )
