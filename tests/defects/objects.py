"""Tables, columns, constraints, indexes and types: B90 to B119."""

from tests.defects.beside import BOTH_MYSQL, MYSQL, POSTGRESQL, SQLITE, Beside, Raises

NO_ALTER = Raises("NotImplementedError", "No support for ALTER of constraints in SQLite dialect")

TYPES = (
    Beside(
        "B91",
        """
        mood = sa.Enum("glad", "sad", name="mood")
        mood.create(op.get_bind(), checkfirst=True)
        op.create_table("day", sa.Column("mood", mood))
        """,
        alembic="CREATE TYPE mood AS ENUM ('glad', 'sad'); CREATE TYPE mood AS ENUM ('glad', 'sad');",
        sqlgen="CREATE TYPE mood AS ENUM ('glad', 'sad'); CREATE TABLE day",
        dialects=POSTGRESQL,
    ),
    Beside(
        "B92",
        'op.add_column("account", sa.Column("mood", sa.Enum("glad", "sad", name="mood")))',
        alembic="bbbbbbbbbbbb\n\nALTER TABLE account ADD COLUMN mood mood;",
        sqlgen="CREATE TYPE mood AS ENUM ('glad', 'sad'); ALTER TABLE account ADD COLUMN mood mood;",
        dialects=POSTGRESQL,
    ),
    Beside(
        "B109",
        'op.add_column("account", sa.Column("next", sa.Integer, sa.Computed("id + 1")))',
        alembic="GENERATED ALWAYS AS (id + 1);",
        sqlgen="GENERATED ALWAYS AS (id + 1) STORED;",
        dialects=POSTGRESQL,
    ),
    Beside(
        "B111",
        'op.add_column("account", sa.Column("key", sa.Uuid))',
        alembic="key` UUID",
        sqlgen="key` CHAR(32)",
        dialects=("mariadb",),
    ),
)

OF_SQLITE = (
    Beside(
        "B96",
        'op.alter_column("account", "name", nullable=True)',
        alembic="ALTER TABLE account ALTER COLUMN name DROP NOT NULL",
        sqlgen="CREATE TABLE _sqlgen_account ( id INTEGER NOT NULL, name VARCHAR(50) DEFAULT '?', PRIMARY KEY (id)",
        dialects=SQLITE,
    ),
    Beside(
        "B97",
        'op.create_unique_constraint("account_once", "account", ["name"])',
        alembic=NO_ALTER,
        sqlgen="CONSTRAINT account_once UNIQUE (name)",
        dialects=SQLITE,
    ),
    Beside(
        "B97",
        'op.add_column("account", sa.Column("parent", sa.Integer, sa.ForeignKey("account.id", name="parent_key")))',
        alembic=NO_ALTER,
        sqlgen="CONSTRAINT parent_key FOREIGN KEY(parent) REFERENCES account (id)",
        dialects=SQLITE,
    ),
    Beside(
        "B98",
        """
        with op.batch_alter_table("account") as batch:
            batch.alter_column("name", nullable=True)
        """,
        alembic=Raises("CommandError", "copy_from"),
        sqlgen="CREATE TABLE _sqlgen_account ( id INTEGER NOT NULL, name VARCHAR(50) DEFAULT '?', PRIMARY KEY (id)",
        dialects=SQLITE,
    ),
    Beside(
        "B99",
        """
        columns = sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50))
        named = sa.CheckConstraint("name <> ''", name="named")
        account = sa.Table("account", sa.MetaData(), *columns, named)
        with op.batch_alter_table("account", copy_from=account, recreate="always") as batch:
            batch.alter_column("name", new_column_name="title")
        """,
        alembic="title VARCHAR(50), PRIMARY KEY (id), CONSTRAINT named CHECK (name <> '')",
        sqlgen="title VARCHAR(50), PRIMARY KEY (id), CONSTRAINT named CHECK (title <> '')",
        dialects=SQLITE,
    ),
    Beside(
        "B100",
        """
        with op.batch_alter_table("account", recreate="never") as batch:
            batch.alter_column("name", nullable=True)
        """,
        alembic="ALTER TABLE account ALTER COLUMN name DROP NOT NULL",
        sqlgen=Raises("RebuildRefused", 'recreate="never" forbids it'),
        dialects=SQLITE,
    ),
    Beside(
        "B100",
        'op.add_column("account", sa.Column("age", sa.Integer, nullable=False))',
        alembic="ALTER TABLE account ADD COLUMN age INTEGER NOT NULL",
        sqlgen="name VARCHAR(50) DEFAULT '?' NOT NULL, age INTEGER NOT NULL,",
        dialects=SQLITE,
    ),
    Beside(
        "B100",
        'op.add_column("account", sa.Column("active", sa.Boolean(create_constraint=True, name="active_flag")))',
        alembic="ALTER TABLE account ADD COLUMN active BOOLEAN; UPDATE alembic_version",
        sqlgen="CONSTRAINT active_flag CHECK (active IN (0, 1))",
        dialects=SQLITE,
    ),
    Beside(
        "B117",
        'op.create_table("other", sa.Column("id", sa.Integer, sa.ForeignKey("more.account.id")))',
        alembic="CREATE TABLE other ( id INTEGER );",
        sqlgen=Raises("Unsupported", "no foreign key leads into another file, here to more.account"),
        dialects=SQLITE,
    ),
    Beside(
        "B117",
        'op.add_column("account", sa.Column("parent", sa.Integer, sa.ForeignKey("more.account.id")))',
        alembic=NO_ALTER,
        sqlgen=Raises("Unsupported", "no foreign key leads into another file, here to more.account"),
        dialects=SQLITE,
    ),
    Beside(
        "B101",
        """
        op.create_table_comment("account", "new")
        op.execute("UPDATE account SET name = 'x'")
        """,
        alembic="COMMENT ON TABLE account IS 'new'",
        sqlgen="UPDATE account SET name = 'x'",
        dialects=SQLITE,
    ),
    Beside(
        "B101",
        """
        op.alter_column("account", "name", comment="new")
        op.execute("UPDATE account SET name = 'x'")
        """,
        alembic=Raises("UnsupportedCompilationError", "ColumnComment"),
        sqlgen="UPDATE account SET name = 'x'",
        dialects=SQLITE,
    ),
)

OF_MYSQL = (
    Beside(
        "B102",
        'op.alter_column("account", "name", nullable=True)',
        alembic=Raises("CommandError", "require the existing type"),
        sqlgen="MODIFY name VARCHAR(50) NULL DEFAULT '?' COMMENT 'as given'",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B102",
        'op.alter_column("account", "name", type_=sa.String(80), existing_type=sa.String(50))',
        alembic="MODIFY name VARCHAR(80) NULL;",
        sqlgen="MODIFY name VARCHAR(80) NOT NULL DEFAULT '?' COMMENT 'as given'",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B103",
        'op.drop_constraint("name", "account")',
        alembic=Raises("NotImplementedError", "please specify constraint type"),
        sqlgen="ALTER TABLE account DROP INDEX name",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B103",
        'op.drop_constraint(None, "account", type_="unique")',
        alembic=Raises("AssertionError"),
        sqlgen="ALTER TABLE account DROP INDEX name",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B104",
        """
        op.create_index("by_name", "account", ["name"])
        op.drop_index("by_name")
        """,
        alembic="DROP INDEX by_name ON no_table",
        sqlgen="DROP INDEX by_name ON account",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B105",
        'op.create_index("by_name", "account", ["name"], if_not_exists=True)',
        alembic="CREATE INDEX IF NOT EXISTS by_name",
        sqlgen="CREATE INDEX by_name ON account (name)",
        dialects=MYSQL,
    ),
    Beside(
        "B105",
        """
        op.drop_constraint("by_name", "account", type_="unique", if_exists=True)
        op.execute("UPDATE account SET name = 'x'")
        """,
        alembic="ALTER TABLE account DROP INDEX by_name",
        sqlgen="UPDATE account SET name = 'x'",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B106",
        'op.create_table("other", sa.Column("name", sa.String))',
        alembic=Raises("CompileError", "VARCHAR requires a length"),
        sqlgen=Raises("TypeUnsupported", "give it one: sa.String(200)"),
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B106",
        'op.create_foreign_key("parent", "account", "account", ["id"], ["id"], deferrable=True)',
        alembic="DEFERRABLE",
        sqlgen=Raises("Unsupported", "no foreign key can be DEFERRABLE"),
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B106",
        """
        parent = sa.Column("parent", sa.Integer, sa.ForeignKey("account.id"))
        op.add_column("account", parent, inline_references=True)
        """,
        alembic="ADD COLUMN parent INTEGER REFERENCES account (id)",
        sqlgen="ALTER TABLE account ADD FOREIGN KEY(parent) REFERENCES account (id)",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B107",
        'op.create_table("other", sa.Column("id", sa.Integer), mysql_engine="InnoDB", mysql_charset="utf8mb4")',
        alembic="CREATE TABLE other ( id INTEGER );",
        sqlgen="CREATE TABLE other ( id INTEGER ) ENGINE=InnoDB CHARSET=utf8mb4;",
        dialects=("mariadb",),
    ),
)

OF_ALL = (
    Beside(
        "B118",
        'op.create_index("by_name", "account", [sa.text("(lower(name))"), "name"], mysql_length=5)',
        alembic="((lower(name))(5), name(5))",
        sqlgen=Raises("Unsupported", 'name the columns: mysql_length={"column": 10}'),
        dialects=MYSQL,
    ),
    Beside(
        "B118",
        'op.create_index("by_name", "account", [sa.text("(lower(name))"), "name"], mysql_length={"name": 5})',
        alembic=Raises("AttributeError", "has an attribute 'name'"),
        sqlgen="((lower(name)), name(5))",
        dialects=MYSQL,
    ),
    Beside(
        "B119",
        'op.create_table_comment("account", None)',
        alembic="ALTER TABLE account COMMENT NULL",
        sqlgen="ALTER TABLE account COMMENT ''",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B110",
        'op.alter_column("account", "id", server_default=sa.Computed("1"))',
        alembic=Raises("CompileError", "is not supported"),
        sqlgen=Raises("CallInvalid", "add a new column"),
    ),
    Beside(
        "B116",
        'op.execute(sa.schema.CreateSequence(sa.Sequence("number")))',
        alembic="CREATE SEQUENCE number",
        sqlgen=Raises("SqlForeign", "only postgresql and mariadb has CREATE SEQUENCE"),
        dialects=(*MYSQL, *SQLITE),
    ),
    Beside(
        "B116",
        'op.execute(sa.schema.CreateSchema("more"))',
        alembic="CREATE SCHEMA more",
        sqlgen=Raises("SqlForeign"),
        dialects=SQLITE,
    ),
)

BESIDE = (*TYPES, *OF_SQLITE, *OF_MYSQL, *OF_ALL)
