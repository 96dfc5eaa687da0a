"""Several changes to one table: one rebuild in SQLite, a statement each elsewhere."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "MODIFY says all of the column; Alembic loses NOT NULL, DEFAULT and COMMENT without existing_*",
    "mariadb": "as MySQL",
}

ONLINE_DIFFERS = dict.fromkeys(
    ("mysql", "mariadb"), "Alembic's MODIFY says only what the call says: the rest of the column is lost"
)


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("email", sa.String(255), nullable=True))
        batch_op.alter_column("age", new_column_name="years", type_=sa.BigInteger())
        batch_op.create_unique_constraint("uq_users_email", ["email"])
        batch_op.create_index(batch_op.f("ix_users_years"), ["years"])
        batch_op.drop_column("name")


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"))
        batch_op.drop_index(batch_op.f("ix_users_years"))
        batch_op.drop_constraint("uq_users_email", type_="unique")
        batch_op.alter_column("years", new_column_name="age", type_=sa.Integer())
        batch_op.drop_column("email")
