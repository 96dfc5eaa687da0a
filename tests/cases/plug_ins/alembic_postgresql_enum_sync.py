"""alembic_postgresql_enum: the values of an enum synchronised, one of them renamed, for columns of it and arrays."""

import sqlalchemy as sa
from alembic import op
from alembic_postgresql_enum import ColumnType, TableReference
from sqlalchemy.dialects.postgresql import ARRAY, ENUM

NOT_GIVEN_BACK = "a default that was set by raw SQL keeps the cast that it was written with"


def given():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("state", ENUM("new", "actve", name="state"), nullable=False, server_default="actve"),
        sa.Column("states", ARRAY(ENUM("new", "actve", name="state", create_type=False))),
    )


def upgrade():
    op.sync_enum_values(
        enum_schema="public",
        enum_name="state",
        new_values=["new", "active", "closed"],
        affected_columns=[
            TableReference(
                table_schema="public",
                table_name="account",
                column_name="state",
                existing_server_default="'actve'::state",
            ),
            TableReference(
                table_schema="public", table_name="account", column_name="states", column_type=ColumnType.ARRAY
            ),
        ],
        enum_values_to_rename=[("actve", "active")],
    )


def downgrade():
    op.sync_enum_values(
        enum_schema="public",
        enum_name="state",
        new_values=["new", "actve"],
        affected_columns=[
            TableReference(
                table_schema="public",
                table_name="account",
                column_name="state",
                existing_server_default="'active'::state",
            ),
            TableReference(
                table_schema="public", table_name="account", column_name="states", column_type=ColumnType.ARRAY
            ),
        ],
        enum_values_to_rename=[("active", "actve")],
    )
