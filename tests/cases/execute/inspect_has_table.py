"""Only what is not there yet is made: the inspector answers from the simulated schema, in mid-script too."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50)))
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada')")


def upgrade():
    bind = op.get_bind()
    if not sa.inspect(bind).has_table("users"):
        op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))
    for name in ("audit", "audit"):
        if not bind.dialect.has_table(bind, name):
            op.create_table(name, sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    if "audit" in sa.inspect(op.get_bind()).get_table_names():
        op.drop_table("audit")
