"""Names that a convention or op.f() makes too long are shortened as SQLAlchemy does, with a hash at their end."""

import sqlalchemy as sa
from alembic import op

TABLE = "a_table_whose_name_is_as_long_as_people_make_them"
COLUMN = "a_column_whose_name_is_hardly_any_shorter"
FINAL = "a_name_that_is_said_to_be_final_and_is_much_longer_than_all_of_the_databases_keep"

SETTINGS = {"naming_convention": {"ix": "ix_%(column_0_label)s", "uq": "uq_%(table_name)s_%(column_0_name)s"}}


def upgrade():
    op.create_table(TABLE, sa.Column("id", sa.Integer, index=True), sa.Column(COLUMN, sa.String(20), unique=True))
    op.create_index(None, TABLE, [COLUMN])
    op.create_unique_constraint(op.f(FINAL), TABLE, ["id", COLUMN])
    op.create_index(op.f(f"ix_{FINAL}"), TABLE, ["id", COLUMN])
    op.drop_index(op.f(f"ix_{FINAL}"), TABLE)


def downgrade():
    op.drop_constraint(op.f(FINAL), TABLE, type_="unique")
    op.drop_table(TABLE)
