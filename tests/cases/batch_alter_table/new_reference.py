"""What autogenerate writes for a new reference: without a name SQLite adds it with its column, in place."""

import sqlalchemy as sa
from alembic import op

NAMES = {"postgresql": "users_team_id_fkey", "mysql": "users_ibfk_1", "mariadb": "users_ibfk_1", "sqlite": "fk_users"}


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO users (id) VALUES (1), (2)")


def upgrade():
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.add_column(sa.Column("team_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("note", sa.Text(), nullable=True))
        batch_op.create_index(batch_op.f("ix_users_team_id"), ["team_id"], unique=False)
        batch_op.create_foreign_key(None, "team", ["team_id"], ["id"])


def downgrade():
    with op.batch_alter_table("users", schema=None, naming_convention={"fk": "fk_%(table_name)s"}) as batch_op:
        batch_op.drop_constraint(NAMES[op.get_bind().dialect.name], type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_users_team_id"))
        batch_op.drop_column("note")
        batch_op.drop_column("team_id")
