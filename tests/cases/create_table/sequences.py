"""A Sequence in a table is neither made nor a default, as with Alembic: SQLAlchemy asks it by itself.

Where the server has sequences, such a key does not number by itself.
"""

import sqlalchemy as sa
from alembic import op

numbers = sa.Sequence("orders_number_seq", start=100, increment=10, minvalue=1, cache=5, cycle=True)


def has_sequences():
    return op.get_bind().dialect.name in ("postgresql", "mariadb")


def upgrade():
    default = {}
    if has_sequences():
        op.execute(sa.schema.CreateSequence(numbers))
        default = {"server_default": numbers.next_value()}
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer, sa.Sequence("orders_id_seq"), primary_key=True),
        sa.Column("number", sa.Integer, **default),
    )
    op.create_table(
        "lines",
        sa.Column("id", sa.Integer, sa.Sequence("lines_id_seq", optional=True), primary_key=True),
        sa.Column("number", sa.Integer, sa.Sequence("lines_number_seq")),
    )
    op.add_column("lines", sa.Column("other", sa.Integer, sa.Sequence("lines_other_seq")))


def downgrade():
    op.drop_table("lines")
    op.drop_table("orders")
    if has_sequences():
        op.execute(sa.schema.DropSequence(numbers))


ALEMBIC_DIFFERS = {"mariadb": "online, Alembic asks the server, and knows that it has sequences"}
