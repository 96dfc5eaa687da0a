"""Calls that do not fit the schema as the revisions so far have left it."""

# ruff: noqa: E501 -- what a user sees is not wrapped

import pytest

from tests.bad_input.environment import HERE, Environment

SCHEMA = {
    'op.drop_column("account", "nam")': """
HERE: drop_column("account", "nam"): table account has no column nam
  its columns: id, name, email
  did you mean name?
""",
    'op.drop_column("account", "age")': """
HERE: drop_column("account", "age"): table account has no column age
  its columns: id, name, email
""",
    """
op.drop_table("account")
op.drop_table("account")
""": """
migrations/versions/bbbb_change_account.py:13: drop_table("account"): there is no table account
""",
    """
op.rename_table("account", "person")
op.drop_column("account", "name")
""": """
migrations/versions/bbbb_change_account.py:13: drop_column("account", "name"): there is no table account
  the tables: person
""",
    """
with op.batch_alter_table("account") as batch:
    batch.drop_column("nam")
""": """
migrations/versions/bbbb_change_account.py:13: drop_column("nam"): table account has no column nam
  its columns: id, name, email
  did you mean name?
""",
    'op.drop_constraint("uq_account_mail", "account", type_="unique")': """
HERE: drop_constraint("uq_account_mail", "account", type_="unique"): table account has no constraint uq_account_mail
  its constraints: uq_account_email
  did you mean uq_account_email?
""",
    'op.drop_index("ix_account_nam", "account")': """
HERE: drop_index("ix_account_nam", "account"): there is no index ix_account_nam
  the indexes: ix_account_name
  did you mean ix_account_name?
""",
    'op.drop_index("ix_account_nam")': """
HERE: drop_index("ix_account_nam"): there is no index ix_account_nam
  the indexes: ix_account_name
  did you mean ix_account_name?
""",
    'op.alter_column("account", "Nam", nullable=True)': """
HERE: alter_column("account", "Nam", nullable=True): table account has no column Nam
  its columns: id, name, email
  did you mean name?
""",
    'op.create_index("ix_account_mail", "account", ["mail"])': """
HERE: create_index("ix_account_mail", "account", ["mail"]): table account has no column mail
  its columns: id, name, email
  did you mean email?
""",
    'op.create_index("ix_account_name", "account", ["name"])': """
HERE: create_index("ix_account_name", "account", ["name"]): index ix_account_name exists already
""",
    'op.create_unique_constraint("uq_account_email", "account", ["name"])': """
HERE: create_unique_constraint("uq_account_email", "account", ["name"]): table account has a constraint uq_account_email already
""",
    'op.create_table("account", sa.Column("id", sa.Integer))': """
HERE: create_table("account", Column("id")): table account exists already
""",
    'op.create_table("note", sa.Column("id", sa.Integer), sa.Column("id", sa.Integer))': """
HERE: create_table("note", Column("id"), Column("id")): A column with name 'id' is already present in table 'note'
""",
    'op.create_table("note", sa.Column("up", sa.Integer, sa.ForeignKey("note.idd")), sa.Column("id", sa.Integer))': """
HERE: create_table("note", Column("up"), Column("id")): table note has no column idd
  its columns: up, id
  did you mean id?
""",
    'op.add_column("account", sa.Column("name", sa.String(5)))': """
HERE: add_column("account", Column("name")): table account has a column name already
""",
    'op.alter_column("account", "name", new_column_name="email")': """
HERE: alter_column("account", "name", new_column_name="email"): table account has a column email already
""",
    'op.rename_table("account", "account")': """
HERE: rename_table("account", "account"): table account exists already
""",
}

KEYS = {
    'op.create_table("note", sa.Column("account_id", sa.Integer, sa.ForeignKey("account.idd")))': """
HERE: create_table("note", Column("account_id")): table account has no column idd
  its columns: id, name, email
  did you mean id?
""",
    'op.create_foreign_key("fk_account", "account", "account", ["id"], ["idd"])': """
HERE: create_foreign_key("fk_account", "account", "account", ["id"], ["idd"]): table account has no column idd
  its columns: id, name, email
  did you mean id?
""",
}
"""What SQLite looks at only when rows come."""


@pytest.mark.parametrize("call", SCHEMA)
def test_call(environment: Environment, call: str) -> None:
    environment.second(call)
    assert environment.refusal() == SCHEMA[call].strip("\n").replace("HERE", HERE)


@pytest.mark.parametrize("dialect", ["postgresql", "mysql", "mariadb"])
@pytest.mark.parametrize("call", KEYS)
def test_foreign_key(empty: Environment, dialect: str, call: str) -> None:
    empty.use(dialect)
    empty.second(call)
    assert empty.refusal() == KEYS[call].strip("\n").replace("HERE", HERE)


UNKNOWN_TABLES = {
    'op.drop_table("acount")': """
HERE: drop_table("acount"): there is no table acount
  the tables: account
  did you mean account?
  if it stood before the first revision, set in [tool.sqlgen]: baseline = "unknown"
""",
    """
with op.batch_alter_table("acount") as batch:
    batch.drop_column("name")
""": """
HERE: batch_alter_table("acount"): there is no table acount
  the tables: account
  did you mean account?
  if it stood before the first revision, set in [tool.sqlgen]: baseline = "unknown"
""",
    'op.create_table("note", sa.Column("account_id", sa.Integer, sa.ForeignKey("acount.id")))': """
HERE: create_table("note", Column("account_id")): there is no table acount
  the tables: account
  did you mean account?
  if it stood before the first revision, set in [tool.sqlgen]: baseline = "unknown"
""",
    'op.create_foreign_key("fk_account", "account", "acount", ["id"], ["id"])': """
HERE: create_foreign_key("fk_account", "account", "acount", ["id"], ["id"]): there is no table acount
  the tables: account
  did you mean account?
  if it stood before the first revision, set in [tool.sqlgen]: baseline = "unknown"
""",
}


@pytest.mark.parametrize("call", UNKNOWN_TABLES)
def test_unknown_table(empty: Environment, call: str) -> None:
    empty.use("postgresql")
    empty.second(call)
    assert empty.refusal() == UNKNOWN_TABLES[call].strip("\n").replace("HERE", HERE)
