"""A Boolean with its CHECK becomes a number and back: the CHECK goes and comes with the type."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "the type's CHECK goes with it, and NOT NULL stays",
    "mariadb": "as MySQL",
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}

ONLINE_DIFFERS = dict.fromkeys(
    ("mysql", "mariadb"),
    "Alembic's MODIFY says only what the call says: the rest is lost, and the old type's CHECK stays",
)


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("active", sa.Boolean(create_constraint=True, name="ck_users_active"), nullable=False),
    )


def upgrade():
    op.alter_column(
        "users",
        "active",
        type_=sa.Integer(),
        existing_type=sa.Boolean(create_constraint=True, name="ck_users_active"),
        postgresql_using="active::integer",
    )


def downgrade():
    op.alter_column(
        "users",
        "active",
        type_=sa.Boolean(create_constraint=True, name="ck_users_active"),
        existing_type=sa.Integer(),
        postgresql_using="active <> 0",
    )
