"""Foreign keys, indexes and unique constraints are found by their columns, whatever they are called."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team", ondelete="CASCADE")),
        sa.Column("email", sa.String(50)),
        sa.UniqueConstraint("email", name="uq_users_email"),
    )
    op.create_index("ix_users_team", "users", ["team_id"])
    op.execute("INSERT INTO team (id) VALUES (1)")
    op.execute("INSERT INTO users (id, team_id, email) VALUES (1, 1, 'ada@example.org')")


def upgrade():
    inspector = sa.inspect(op.get_bind())
    for key in inspector.get_foreign_keys("users"):
        if key["referred_table"] == "team" and key["options"].get("ondelete") == "CASCADE":
            op.drop_constraint(key["name"], "users", type_="foreignkey")
    for index in inspector.get_indexes("users"):
        if index["column_names"] == ["team_id"] and not index["unique"]:
            op.drop_index(index["name"], table_name="users")
    for unique in inspector.get_unique_constraints("users"):
        op.drop_constraint(unique["name"], "users", type_="unique")
    assert inspector.get_pk_constraint("users")["constrained_columns"] == ["id"]


def downgrade():
    op.create_unique_constraint("uq_users_email", "users", ["email"])
    op.create_index("ix_users_team", "users", ["team_id"])
    op.create_foreign_key("fk_users_team", "users", "team", ["team_id"], ["id"], ondelete="CASCADE")
