"""What a script asks of its connection and its context: B30 to B41, B114."""

from tests.defects.beside import POSTGRESQL, Beside, Raises

NOT_INSPECTED = Raises("NoInspectionAvailable")

BESIDE = (
    Beside(
        "B30",
        """
        bind = op.get_bind()
        with bind.begin_nested():
            bind.exec_driver_sql("UPDATE account SET name = 'x'")
        """,
        alembic=Raises("AttributeError", "begin_nested"),
        sqlgen="UPDATE account SET name = 'x'",
    ),
    Beside(
        "B30",
        """
        bind = op.get_bind()
        op.execute(f"UPDATE account SET name = '{bind.engine.url.get_backend_name()}'")
        bind.commit()
        bind.close()
        """,
        alembic=Raises("AttributeError", "url"),
        sqlgen="UPDATE account SET name = 'postgresql'",
        dialects=POSTGRESQL,
    ),
    Beside(
        "B31",
        'op.get_bind().execute(sa.text("SELECT id FROM account")).fetchall()',
        alembic=Raises("AttributeError", "'NoneType' object has no attribute 'fetchall'"),
        sqlgen=Raises("ResultRead", "bbbbbbbbbbbb_case.py:7: the script reads rows"),
    ),
    Beside(
        "B32",
        """
        op.get_bind().execute(sa.text("SELECT id FROM account"))
        op.execute("UPDATE account SET name = 'x'")
        """,
        alembic="SELECT id FROM account;",
        sqlgen="UPDATE account SET name = 'x'",
    ),
    Beside(
        "B33",
        """
        if "name" in [column["name"] for column in sa.inspect(op.get_bind()).get_columns("account")]:
            op.execute("UPDATE account SET name = 'x'")
        """,
        alembic=NOT_INSPECTED,
        sqlgen="UPDATE account SET name = 'x'",
    ),
    Beside(
        "B33",
        """
        from sqlalchemy.engine.reflection import Inspector
        if "account" in Inspector.from_engine(op.get_bind()).get_table_names():
            op.execute("UPDATE account SET name = 'x'")
        """,
        alembic=Raises("AttributeError", "'MockConnection' object has no attribute 'close'"),
        sqlgen="UPDATE account SET name = 'x'",
    ),
    Beside(
        "B33",
        """
        bind = op.get_bind()
        if bind.dialect.has_table(bind, "account"):
            op.execute("UPDATE account SET name = 'x'")
        """,
        alembic=Raises("ArgumentError", "got <class 'sqlalchemy.engine.mock.MockConnection'>"),
        sqlgen="UPDATE account SET name = 'x'",
    ),
    Beside(
        "B33",
        """
        account = sa.Table("account", sa.MetaData(), autoload_with=op.get_bind())
        op.execute(account.update().values(name="x"))
        """,
        alembic=NOT_INSPECTED,
        sqlgen="UPDATE account SET name='x'",
    ),
    Beside(
        "B34",
        """
        from sqlalchemy import orm
        session = orm.Session(bind=op.get_bind())
        session.execute(sa.text("UPDATE account SET name = :name"), {"name": "x"})
        session.commit()
        """,
        alembic=Raises("AttributeError", "'MockConnection' object has no attribute 'close'"),
        sqlgen="UPDATE account SET name = 'x'",
    ),
    Beside(
        "B35",
        """
        metadata = sa.MetaData()
        sa.Table("account", metadata, sa.Column("id", sa.Integer))
        sa.Table("other", metadata, sa.Column("id", sa.Integer))
        metadata.create_all(op.get_bind())
        """,
        alembic="CREATE TABLE account",
        sqlgen="CREATE TABLE other",
    ),
    Beside(
        "B37",
        """
        async def fill(connection):
            await connection.execute(sa.text("UPDATE account SET name = :name"), {"name": "x"})
        op.run_async(fill)
        """,
        alembic=Raises("ValueError", "Cannot call run_async with a sync engine"),
        sqlgen="UPDATE account SET name = 'x'",
    ),
    Beside(
        "B38",
        """
        if op.get_context().dialect.server_version_info >= (3, 35):
            op.execute("UPDATE account SET name = 'x'")
        """,
        alembic=Raises("TypeError", "'>=' not supported between instances of 'NoneType' and 'tuple'"),
        sqlgen="UPDATE account SET name = 'x'",
    ),
    Beside(
        "B114",
        """
        account = sa.Table("account", sa.MetaData(), sa.Column("name", sa.String))
        op.execute(account.insert().values(name="x"), execution_options={"schema_translate_map": {None: "tenant"}})
        """,
        alembic="INSERT INTO account (name) VALUES ('x')",
        sqlgen="INSERT INTO tenant.account (name) VALUES ('x')",
    ),
)
