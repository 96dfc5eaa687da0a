"""Calls with wrong arguments: what is wrong is said in the words of the call, not of the function that it reaches."""

# ruff: noqa: E501 -- what a user sees is not wrapped

import pytest

from tests.bad_input.environment import HERE, Environment

CALLS = {
    'op.ad_column("account", sa.Column("age", sa.Integer))': """
HERE: there is no operation ad_column
  did you mean add_column?
""",
    'op.add_column("account")': """
HERE: add_column("account"): column is missing
  the call is add_column(table_name, column, *, schema=, if_not_exists=, inline_references=, inline_primary_key=)
""",
    'op.add_column("account", "age")': """
HERE: add_column("account", "age"): column must be a Column, and "age" is not
""",
    'op.add_column("account", sa.Column("age", sa.Integer), after="name")': """
HERE: add_column("account", Column("age"), after="name"): there is no argument after
  the arguments: table_name, column, schema, if_not_exists, inline_references, inline_primary_key
""",
    'op.add_column("account", sa.Column(sa.Integer))': """
HERE: add_column("account", Column(...)): Column must be constructed with a non-blank name or assign a non-blank .name before adding to a Table
""",
    'with op.batch_alter_table("account", recreate="yes"): pass': """
HERE: batch_alter_table("account", recreate="yes"): recreate must be "auto" or "always" or "never", and "yes" is not
""",
    'op.drop_column("account", None)': """
HERE: drop_column("account", None): column_name must be a string, and None is not
""",
    'op.drop_table(sa.table("account"))': """
HERE: drop_table(TableClause(...)): table_name must be a string, and TableClause(...) is not
""",
    'op.create_index("ix_account_email", "account", "email")': """
HERE: create_index("ix_account_email", "account", "email"): columns must be a list, and "email" is not
""",
    'op.create_index("ix_account_email", "account", ["email"], uniqe=True)': """
HERE: create_index("ix_account_email", "account", ["email"], uniqe=True): there is no argument uniqe
  the arguments: schema, unique, if_not_exists
  did you mean unique?
""",
    'op.create_unique_constraint("uq_account_name", "account", "name")': """
HERE: create_unique_constraint("uq_account_name", "account", "name"): columns must be a list, and "name" is not
""",
    'op.create_unique_constraint("uq_account_name", "account", [1])': """
HERE: create_unique_constraint("uq_account_name", "account", [1]): columns must be a list of strings, and [1] is not
""",
    'op.create_foreign_key("fk_account", "account", "account", ["id", "name"], ["id"])': """
HERE: create_foreign_key("fk_account", "account", "account", ["id", "name"], ["id"]): 2 columns cannot reference 1
""",
    'op.create_check_constraint("ck_account", "account", 5)': """
HERE: create_check_constraint("ck_account", "account", 5): condition must be a string or a clause of SQLAlchemy's, and 5 is not
""",
    'op.create_table("note", "id")': """
HERE: create_table("note", "id"): columns must be a Column or a constraint, and "id" is not
""",
    'op.create_table(sa.Column("id", sa.Integer))': """
HERE: create_table(Column("id")): table_name must be a string, and Column("id") is not
""",
    'op.create_table("note", sa.Column("id", sa.Integer), primary_key=True)': """
HERE: create_table("note", Column("id"), primary_key=True): there is no argument primary_key
  the arguments: if_not_exists
""",
    'op.create_table("note", sa.Column("id", sa.Integer), sa.UniqueConstraint("idd"))': """
HERE: create_table("note", Column("id"), UniqueConstraint(...)): Can't create UniqueConstraint on table 'note': no column named 'idd' is present
""",
    'op.create_table("note", sa.Column("account_id", sa.Integer, sa.ForeignKey("account")))': """
HERE: create_table("note", Column("account_id")): a foreign key names TABLE.COLUMN, and "account" is only one of them
""",
    'op.rename_table("account", "person", "people")': """
HERE: rename_table("account", "person", "people"): "people" has no place here
  the call is rename_table(old_table_name, new_table_name, *, schema=); what stands behind * is given by its name
""",
    'op.rename_table("account", "person", old_table_name="account")': """
HERE: rename_table("account", "person", old_table_name="account"): old_table_name="account" has no place here
  the call is rename_table(old_table_name, new_table_name, *, schema=); what stands behind * is given by its name
""",
    'op.alter_column("account", "name", type_="text")': """
HERE: alter_column("account", "name", type_="text"): type_ must be a type, and "text" is not
""",
    'op.alter_column("account", "name", server_default=5)': """
HERE: alter_column("account", "name", server_default=5): server_default must be a string or a clause of SQLAlchemy's, and 5 is not
""",
    'op.drop_constraint(None, "account")': """
HERE: drop_constraint(None, "account"): a constraint without a name is known by its kind only; give type_, or the name it has
""",
    "op.execute()": """
HERE: execute(): sqltext is missing
  the call is execute(sqltext, *, execution_options=)
""",
    "op.execute(5)": """
HERE: execute(5): sqltext must be a string or a clause of SQLAlchemy's, and 5 is not
""",
    """
with op.batch_alter_table() as batch:
    pass
""": """
HERE: batch_alter_table(): table_name is missing
  the call is batch_alter_table(table_name, schema=, recreate=, partial_reordering=, copy_from=, table_args=, table_kwargs=, reflect_args=, reflect_kwargs=, naming_convention=)
""",
    """
with op.batch_alter_table("account") as batch:
    batch.drop_colum("name")
""": """
migrations/versions/bbbb_change_account.py:13: there is no operation drop_colum
  did you mean drop_column?
""",
    """
with op.batch_alter_table("account") as batch:
    batch.drop_column()
""": """
migrations/versions/bbbb_change_account.py:13: drop_column(): column_name is missing
  the call is drop_column(column_name, *, if_exists=)
""",
    """
with op.batch_alter_table("account") as batch:
    batch.create_index("ix_account_email", "email")
""": """
migrations/versions/bbbb_change_account.py:13: create_index("ix_account_email", "email"): columns must be a list, and "email" is not
""",
}


@pytest.mark.parametrize("call", CALLS)
def test_call(environment: Environment, call: str) -> None:
    environment.second(call)
    assert environment.refusal() == CALLS[call].strip("\n").replace("HERE", HERE)


IGNORED = {
    'op.alter_column("account", "name", new_name="title", mssql_drop_default=True)': f"""
warning: {HERE}: alter_column("account", "name", new_name="title", mssql_drop_default=True): there is no argument new_name
  did you mean new_column_name?
""",
    'op.drop_column("account", "email", cascade=True)': f"""
warning: {HERE}: drop_column("account", "email", cascade=True): there is no argument cascade
  the arguments: schema, if_exists
""",
    """
with op.batch_alter_table("account") as batch:
    batch.alter_column("name", _type=sa.Text())
""": """
warning: migrations/versions/bbbb_change_account.py:13: alter_column("name", _type=Text(...)): there is no argument _type
  did you mean type_?
""",
}


@pytest.mark.parametrize("call", IGNORED)
def test_what_alembic_takes_and_ignores(empty: Environment, call: str) -> None:
    """Old scripts hold it, and it did nothing to their databases."""
    empty.second(call)
    ran = empty.run()
    assert ran.exit_code == 0
    assert ran.stderr.startswith(f"{IGNORED[call].strip()}\n  Alembic ignores it, and so does this\n")


def test_a_feature_may_be_asked_for(empty: Environment) -> None:
    """hasattr(op, ...) answers, and asking is no mistake."""
    empty.second('if hasattr(op, "nonsense"):\n    op.nonsense()')
    assert empty.run().exit_code == 0


def test_options_of_a_dialect_are_handed_on(empty: Environment) -> None:
    empty.second('op.create_index("ix", "account", ["email"], postgresql_concurrently=True, mysql_length=5)')
    assert empty.run().exit_code == 0
