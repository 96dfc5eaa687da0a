"""A primary key gets a second column, then the foreign keys to it: between the two SQLite could check neither."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "models",
        sa.Column("name", sa.String(50), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_models"),
    )
    for table in ("versions", "tags"):
        op.create_table(
            table,
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("model", sa.String(50)),
            sa.ForeignKeyConstraint(["model"], ["models.name"], name=f"fk_{table}_models"),
        )
    op.execute("INSERT INTO models (name) VALUES ('forest')")
    op.execute("INSERT INTO versions (id, model) VALUES (1, 'forest')")
    op.execute("INSERT INTO tags (id, model) VALUES (1, 'forest')")


def upgrade():
    first = op.get_bind().dialect.name == "sqlite"  # elsewhere the server keeps a key that is referenced
    if not first:
        drop_references()
    with op.batch_alter_table("models") as batch_op:
        batch_op.add_column(sa.Column("space", sa.String(50), nullable=False, server_default="main"))
        batch_op.drop_constraint("pk_models", type_="primary")
        batch_op.create_primary_key("pk_models", ["space", "name"])
    if first:
        drop_references()
    for table in ("versions", "tags"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("space", sa.String(50), nullable=False, server_default="main"))
            batch_op.create_foreign_key(f"fk_{table}_space", "models", ["space", "model"], ["space", "name"])


def drop_references():
    for table in ("versions", "tags"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_constraint(f"fk_{table}_models", type_="foreignkey")
