"""Other options for a table that is made anew: SQLite numbers rows once only from now on, MySQL has another charset."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "an option that is given to a table cannot be taken away by a batch"

ONLINE_DIFFERS = {"mariadb": "options given for MySQL hold for MariaDB"}


def given():
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.String(50), nullable=False, server_default="none"),
        mysql_engine="InnoDB",
    )
    op.create_index("ix_ticket_title", "ticket", ["title"])
    op.execute("INSERT INTO ticket (id, title) VALUES (41, 'first')")


def upgrade():
    options = {
        "sqlite_autoincrement": True,
        "mysql_default_charset": "latin1",
        "mysql_collate": "latin1_bin",
        "mysql_row_format": "COMPACT",
        "comment": "what visitors asked",
    }
    with op.batch_alter_table("ticket", recreate="always", table_kwargs=options) as batch_op:
        batch_op.alter_column("title", existing_type=sa.String(50), existing_server_default="none", nullable=True)


def downgrade():
    with op.batch_alter_table("ticket", recreate="always") as batch_op:
        batch_op.alter_column("title", existing_type=sa.String(50), existing_server_default="none", nullable=False)
