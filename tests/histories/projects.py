"""Which projects are run with their own env.py: one entry each."""

from tests.histories.pinned import Own, Pinned, Wheel

PROJECTS = (
    Pinned(
        wheel=Wheel("keystone", "30.0.0", "d0fa097278b1c1eda5b2c727766322a6a8afac0ed848d3104253855d4d483515"),
        scripts="keystone/common/sql/migrations",
        dialects=("postgresql", "mysql", "mariadb", "sqlite"),
        charsets={"mariadb": ("utf8mb3", "which its first revision makes it on MySQL")},
        own=Own(
            ini="keystone/common/sql/alembic.ini",
            options={"recursive_version_locations": "true"},
            before="import keystone.conf\n\nkeystone.conf.configure()\n",
            heavy=True,
        ),
    ),
    Pinned(
        wheel=Wheel("glance", "33.0.0", "680091845b2fb8e395926a6760f82b569facb6fd0521a0cfaa0fa2bc014d3701"),
        scripts="glance/db/sqlalchemy/alembic_migrations",
        dialects=("postgresql", "mysql", "mariadb", "sqlite"),
        own=Own(
            ini="glance/db/sqlalchemy/alembic_migrations/alembic.ini",
            before="""\
from alembic import context
from oslo_config import cfg
from oslo_db import options

options.set_defaults(cfg.CONF, connection=context.config.get_main_option("sqlalchemy.url"))
""",
            heavy=True,
        ),
    ),
    Pinned(
        wheel=Wheel("jupyterhub", "6.1.1", "ae20ed7b3d7cef1dd5d51e28723fd53853d69f732e7a9e84a73136acab454248"),
        scripts="jupyterhub/alembic",
        dialects=("postgresql", "mysql", "sqlite"),
        own=Own(ini="jupyterhub/alembic.ini"),
    ),
    Pinned(
        wheel=Wheel("mlflow", "3.18.0", "be7d84ba0d0b12392f5b53260cdb3e6d7b7ef4b80c29da90a89b5a1f6db7102f"),
        scripts="mlflow/store/db_migrations",
        of="with env.py",
        dialects=("postgresql", "mysql", "sqlite"),
        first_models="mlflow.store.tracking.dbmodels.initial_models:Base",
        own=Own(ini="mlflow/store/db_migrations/alembic.ini", settings='rows = "empty"', heavy=True),
    ),
    Pinned(
        wheel=Wheel("mlflow", "3.18.0", "be7d84ba0d0b12392f5b53260cdb3e6d7b7ef4b80c29da90a89b5a1f6db7102f"),
        scripts="mlflow/server/auth/db/migrations",
        of="auth",
        dialects=("postgresql", "mysql", "sqlite"),
        version_table="alembic_version_auth",
        own=Own(ini="mlflow/server/auth/db/migrations/alembic.ini", settings='rows = "empty"', heavy=True),
    ),
    Pinned(
        wheel=Wheel("apache-airflow-core", "3.3.2", "99258922bccec15be4700ff89f3c942b8acd93407e263c287ce863e671bb3c50"),
        scripts="airflow/migrations",
        dialects=("postgresql", "sqlite"),
        own=Own(
            ini="airflow/alembic.ini",
            variables={"AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": "{url}", "AIRFLOW_HOME": "{folder}/home"},
            driver=("psycopg", "psycopg2"),
            settings='rows = "empty"',
            heavy=True,
        ),
    ),
)
