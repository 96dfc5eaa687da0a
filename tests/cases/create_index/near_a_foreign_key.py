"""Which indexes serve a foreign key, so that MySQL drops its own: whole columns, for MySQL in ascending order."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mariadb": "options given for MySQL hold for MariaDB",
}

ONLINE_DIFFERS = {"mariadb": "options given for MySQL hold for MariaDB"}


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True), sa.Column("code", sa.String(9), unique=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("first", sa.Integer, sa.ForeignKey("team.id", name="fk_first")),
        sa.Column("second", sa.Integer, sa.ForeignKey("team.id", name="fk_second")),
        sa.Column("code", sa.String(9), sa.ForeignKey("team.code", name="fk_code")),
    )


def upgrade():
    op.create_index("ix_first", "users", [sa.text("first ASC")])
    op.create_index("ix_second", "users", [sa.text("second DESC")])
    op.create_index("ix_code", "users", ["code"], mysql_length=3)


def downgrade():
    for key in ("first", "second", "code"):
        op.drop_constraint(f"fk_{key}", "users", type_="foreignkey")
        op.drop_index(f"ix_{key}", table_name="users")
    op.create_foreign_key("fk_first", "users", "team", ["first"], ["id"])
    op.create_foreign_key("fk_second", "users", "team", ["second"], ["id"])
    op.create_foreign_key("fk_code", "users", "team", ["code"], ["code"])
