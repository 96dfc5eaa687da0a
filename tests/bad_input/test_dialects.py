"""What one database has not, or takes only shorter: types, names, comments and labels."""

# ruff: noqa: E501 -- what a user sees is not wrapped

import pytest

from tests.bad_input.environment import HERE, SECOND, Environment

RAISING = """
class Raising(sa.types.UserDefinedType):
    def get_col_spec(self, **kw):
        return self.nothing
op.add_column("account", sa.Column("v", Raising()))
"""

POSTGRESQL = {
    'op.add_column("account", sa.Column("v", sa.Enum("a", "b")))': """
HERE: add_column("account", Column("v")): postgresql cannot make column v of table account: PostgreSQL Enum type requires a name
  give it one: sa.Enum(..., name="...")
""",
    'op.add_column("account", sa.Column("v", mysql.YEAR))': """
HERE: add_column("account", Column("v")): postgresql cannot make column v of table account: postgresql has no type YEAR
  give it another type, for postgresql alone by type.with_variant(other, "postgresql")
""",
    'op.add_column("account", sa.Column("v"))': """
HERE: add_column("account", Column("v")): postgresql cannot make column v of table account: it has no type
  give it one: sa.Column(name, type)
""",
    'op.create_table("x" * 64, sa.Column("id", sa.Integer))': """
HERE: create_table("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", Column("id")): the table name "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" has 64 bytes, and 63 is the most that PostgreSQL keeps
  give it another table name
""",
    'op.add_column("account", sa.Column("é" * 32, sa.Integer))': """
HERE: add_column("account", Column("éééééééééééééééééééééééééééééééé")): the column name "éééééééééééééééééééééééééééééééé" has 64 bytes, and 63 is the most that PostgreSQL keeps
  give it another column name
""",
    'op.create_index("x" * 64, "account", ["name"])': """
HERE: create_index("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "account", ["name"]): the index name "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" has 64 bytes, and 63 is the most that PostgreSQL keeps
  give it another index name
""",
    'op.create_check_constraint("x" * 64, "account", "id > 0")': """
HERE: create_check_constraint("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "account", "id > 0"): the constraint name "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" has 64 bytes, and 63 is the most that PostgreSQL keeps
  give it another constraint name
""",
    'op.create_table("note", sa.Column("v", sa.Enum("a", "b", name="x" * 64)))': """
HERE: create_table("note", Column("v")): the type name "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" has 64 bytes, and 63 is the most that PostgreSQL keeps
  give it another type name
""",
    'op.create_table("note", sa.Column("v", sa.Enum("a", "b" * 64, name="v")))': """
HERE: create_table("note", Column("v")): the label "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" has 64 bytes, and 63 is the most that PostgreSQL keeps
  give it another label
""",
    'op.create_index("ix", "account", ["name"], postgresql_include=["nome"])': """
HERE: create_index("ix", "account", ["name"], postgresql_include=["nome"]): table account has no column nome
  its columns: id, name, email
  did you mean name?
""",
    'op.add_column("account", sa.Column("v", sa.Integer, sa.Identity(start="x")))': """
HERE: add_column("account", Column("v")): postgresql cannot do this: TypeError: %d format: a real number is required, not str
  for postgresql do something else: if op.get_bind().dialect.name == "postgresql"
""",
    RAISING: """
migrations/versions/bbbb_change_account.py:15: add_column("account", Column("v")): postgresql cannot make column v of table account: AttributeError: 'Raising' object has no attribute 'nothing'
  give it another type, for postgresql alone by type.with_variant(other, "postgresql")
""",
}

MYSQL = {
    'op.create_table("note", sa.Column("text", sa.String))': """
HERE: create_table("note", Column("text")): mysql cannot make column text of table note: VARCHAR requires a length
  give it one: sa.String(200); or make it sa.Text()
""",
    'op.add_column("account", sa.Column("text", sa.String()))': """
HERE: add_column("account", Column("text")): mysql cannot make column text of table account: VARCHAR requires a length
  give it one: sa.String(200); or make it sa.Text()
""",
    'op.alter_column("account", "name", type_=sa.String())': """
HERE: alter_column("account", "name", type_=String(...)): mysql cannot make column name of table account: VARCHAR requires a length
  give it one: sa.String(200); or make it sa.Text()
""",
    """
with op.batch_alter_table("account") as batch:
    batch.add_column(sa.Column("text", sa.String))
""": """
HERE: batch_alter_table("account"): mysql cannot make column text of table account: VARCHAR requires a length
  give it one: sa.String(200); or make it sa.Text()
""",
    'op.add_column("account", sa.Column("v", postgresql.JSONB))': """
HERE: add_column("account", Column("v")): mysql cannot make column v of table account: mysql has no type JSONB
  give it another type, for mysql alone by type.with_variant(other, "mysql")
""",
    'op.add_column("account", sa.Column("v", postgresql.INET))': """
HERE: add_column("account", Column("v")): mysql cannot make column v of table account: mysql has no type INET
  give it another type, for mysql alone by type.with_variant(other, "mysql")
""",
    'op.add_column("account", sa.Column("v", sa.ARRAY(sa.Integer)))': """
HERE: add_column("account", Column("v")): mysql cannot make column v of table account: mysql has no type ARRAY
  give it another type, for mysql alone by type.with_variant(other, "mysql")
""",
    'op.create_table("note", sa.Column("v", sa.Integer), postgresql.ExcludeConstraint((sa.text("v"), "=")))': """
HERE: create_table("note", Column("v"), ExcludeConstraint(...)): mysql cannot do this: only PostgreSQL has exclusion constraints
  for mysql do something else: if op.get_bind().dialect.name == "mysql"
""",
    'op.create_table("x" * 65, sa.Column("id", sa.Integer))': """
HERE: create_table("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", Column("id")): the table name "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" has 65 characters, and 64 is the most that the server takes
  give it another table name
""",
    'op.create_table("ends with a space ", sa.Column("id", sa.Integer))': """
HERE: create_table("ends with a space ", Column("id")): the table name "ends with a space " ends with white space, which the server does not keep there
  give it another table name
""",
    'op.create_table("😀", sa.Column("id", sa.Integer))': """
HERE: create_table("😀", Column("id")): the table name "😀" holds a character beyond U+FFFF, which the server does not keep there
  give it another table name
""",
    'op.add_column("account", sa.Column("v", sa.Integer, comment="😀"))': """
HERE: add_column("account", Column("v")): the comment "😀" holds a character beyond U+FFFF, which the server does not keep there
  give it another comment
""",
    'op.add_column("account", sa.Column("v", sa.Enum("a", "b ")))': """
HERE: add_column("account", Column("v")): the label "b " ends with white space, which the server does not keep there
  give it another label
""",
}

SQLITE = {
    'op.add_column("account", sa.Column("v", postgresql.INET))': """
HERE: add_column("account", Column("v")): sqlite cannot make column v of table account: sqlite has no type INET
  give it another type, for sqlite alone by type.with_variant(other, "sqlite")
""",
    'op.add_column("account", sa.Column("v", sa.ARRAY(sa.Integer)))': """
HERE: add_column("account", Column("v")): sqlite cannot make column v of table account: sqlite has no type ARRAY
  give it another type, for sqlite alone by type.with_variant(other, "sqlite")
""",
    """
with op.batch_alter_table("account", recreate="always") as batch:
    batch.add_column(sa.Column("v", postgresql.INET))
""": """
HERE: batch_alter_table("account"): sqlite cannot make column v of table account: sqlite has no type INET
  give it another type, for sqlite alone by type.with_variant(other, "sqlite")
""",
    """
op.create_table("note", sa.Column("v", sa.Integer))
op.drop_column("note", "v")
""": """
migrations/versions/bbbb_change_account.py:13: drop_column("note", "v"): sqlite cannot do this: no column with values of its own would be left
  for sqlite do something else: if op.get_bind().dialect.name == "sqlite"
""",
    'op.create_table("note", sa.Column("v", sa.Integer), postgresql.ExcludeConstraint((sa.text("v"), "=")))': """
HERE: create_table("note", Column("v"), ExcludeConstraint(...)): sqlite cannot do this: only PostgreSQL has exclusion constraints
  for sqlite do something else: if op.get_bind().dialect.name == "sqlite"
""",
}

MISTAKES = [
    (dialect, call, said)
    for dialect, said_of in (("postgresql", POSTGRESQL), ("mysql", MYSQL), ("sqlite", SQLITE))
    for call, said in said_of.items()
]


@pytest.mark.parametrize(("dialect", "call", "said"), MISTAKES)
def test_call(empty: Environment, dialect: str, call: str, said: str) -> None:
    empty.use(dialect)
    empty.second(call)
    assert empty.refusal() == said.strip("\n").replace("HERE", HERE)


@pytest.mark.parametrize(
    ("dialect", "call"),
    [
        ("postgresql", 'op.create_table("x" * 63, sa.Column("é" * 31, sa.Integer))'),
        ("mysql", 'op.create_table("x" * 64, sa.Column("é" * 64, sa.Integer))'),
        ("sqlite", 'op.create_table("x" * 65, sa.Column("é" * 65, sa.Integer))'),
    ],
)
def test_the_longest_names(empty: Environment, dialect: str, call: str) -> None:
    empty.use(dialect)
    empty.second(call)
    assert empty.run().exit_code == 0


def test_the_first_mistake_is_told(empty: Environment) -> None:
    """One that shows only when it is printed, before a later revision's that shows when it is recorded."""
    empty.second('op.add_column("account", sa.Column("v", postgresql.INET))')
    later = SECOND.replace("aaaa", "bbbb").replace('"bbbb"', '"cccc"', 1)
    (empty.versions / "cccc_later.py").write_text(f"{later}def upgrade():\n    op.drop_table('nowhere')\n")
    assert "sqlite has no type INET" in empty.refusal()


def test_the_other_dialects_are_not_written_either(environment: Environment) -> None:
    """A type that the last dialect lacks."""
    settings = environment.folder / "pyproject.toml"
    settings.write_text(settings.read_text().replace('["sqlite"]', '["postgresql", "sqlite"]'))
    environment.second('op.add_column("account", sa.Column("v", postgresql.INET))')
    assert "sqlite has no type INET" in environment.refusal()
