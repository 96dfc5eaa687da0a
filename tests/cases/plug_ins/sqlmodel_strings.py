"""sqlmodel: AutoString, with a length and without, in a table that autogenerate wrote of a model, and altered."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

ALEMBIC_DIFFERS = {"sqlite": "changes a type by ALTER COLUMN, which SQLite does not have"}


def given():
    op.create_table(
        "hero",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=50), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def upgrade():
    op.add_column("hero", sa.Column("secret_name", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    op.alter_column(
        "hero",
        "name",
        existing_type=sqlmodel.sql.sqltypes.AutoString(length=50),
        type_=sqlmodel.sql.sqltypes.AutoString(length=80),
        existing_nullable=False,
    )
    op.create_index(op.f("ix_hero_name"), "hero", ["name"], unique=False)


def downgrade():
    op.drop_index(op.f("ix_hero_name"), table_name="hero")
    op.alter_column(
        "hero",
        "name",
        existing_type=sqlmodel.sql.sqltypes.AutoString(length=80),
        type_=sqlmodel.sql.sqltypes.AutoString(length=50),
        existing_nullable=False,
    )
    op.drop_column("hero", "secret_name")
