"""The environment of the example, for Alembic and sqlgen alike.

Online, Alembic runs it against a database: `alembic -x url=sqlite:///desk.db upgrade head`. sqlgen needs no database.
"""

import sqlalchemy as sa
from alembic import context


def run_migrations_offline() -> None:
    context.configure(url=context.get_x_argument(as_dictionary=True).get("url"), literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()


def run_migrations_online() -> None:
    engine = sa.create_engine(context.get_x_argument(as_dictionary=True).get("url"), poolclass=sa.NullPool)
    with engine.connect() as connection:
        context.configure(connection=connection)
        with context.begin_transaction():
            context.run_migrations()


if context.is_offline_mode():
    run_migrations_offline()
else:
    run_migrations_online()
