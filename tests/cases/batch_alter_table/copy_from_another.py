"""copy_from with recreate="always": PostgreSQL makes the table that it says, and MySQL, which alters it, refuses."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "what copy_from left out is gone"

ALEMBIC_DIFFERS = {
    "postgresql": "the copy has another name; locks, guard and the sequence's number",
    "sqlite": "the copy has another name, its guard, and the pragmas around it",
}

ONLINE_DIFFERS = {
    "postgresql": "Alembic leaves the key the name that the server derived from the temporary table's",
    "mysql": "refused: nothing here makes the table anew, and the difference would be lost",
    "mariadb": "as MySQL",
}


def given():
    op.create_table(
        "item",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("note", sa.String(50)),
    )
    op.create_index("ix_item_code", "item", ["code"])
    op.execute("INSERT INTO item (code, note) VALUES ('a', 'x'), ('b', 'y')")


def upgrade():
    item = sa.Table(
        "item",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("code", sa.String(20), nullable=False),
    )
    with op.batch_alter_table("item", copy_from=item, recreate="always") as batch_op:
        batch_op.add_column(sa.Column("price", sa.Integer))


def downgrade():
    with op.batch_alter_table("item") as batch_op:
        batch_op.drop_column("price")
