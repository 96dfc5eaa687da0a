"""A table with all that a table can have, made anew for a column in its middle: nothing is lost, numbers go on."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False, server_default="nobody", comment="as on the badge"),
        sa.Column("mood", sa.Enum("sad", "ok", name="mood"), nullable=False, server_default="ok"),
        sa.Column("age", sa.Integer, sa.CheckConstraint("age >= 0", name="ck_users_age")),
        sa.Column("twice", sa.Integer, sa.Computed("age * 2", persisted=True)),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team", ondelete="CASCADE")),
        sa.Column("boss_id", sa.Integer, sa.ForeignKey("users.id", name="fk_users_boss")),
        sa.UniqueConstraint("name"),
        sa.CheckConstraint("age < 200"),
        comment="people",
    )
    op.create_index("ix_users_age", "users", ["age", "name"], unique=True)
    op.create_table(
        "pet",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("users_id", sa.Integer, sa.ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    )
    op.execute("INSERT INTO team (id) VALUES (1)")
    op.execute("INSERT INTO users (name, age, team_id) VALUES ('Ada', 36, 1), ('Grace', 85, NULL)")
    op.execute("INSERT INTO pet (users_id) VALUES (1), (2)")


def upgrade():
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.add_column(sa.Column("email", sa.String(255)), insert_after="name")


def downgrade():
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.drop_column("email")
