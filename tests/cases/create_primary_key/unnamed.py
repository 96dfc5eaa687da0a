"""Without a name, and dropped by the one that the server chose, or by a convention on SQLite."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("membership", sa.Column("user_id", sa.Integer, nullable=False))
    op.execute("INSERT INTO membership (user_id) VALUES (1), (2)")


def upgrade():
    op.create_primary_key(None, "membership", ["user_id"])


def downgrade():
    name = {"postgresql": "membership_pkey", "mysql": "PRIMARY", "mariadb": "PRIMARY", "sqlite": "pk_membership"}
    with op.batch_alter_table("membership", naming_convention={"pk": "pk_%(table_name)s"}) as batch_op:
        batch_op.drop_constraint(name[op.get_bind().dialect.name], type_="primary")
