"""Values and parameters: B1 to B14, and the literals L1 to L21."""

from tests.defects.beside import ALL, BOTH_MYSQL, POSTGRESQL, SQLITE, Beside, Raises

NO_LITERALS = {"literal_binds": False}
"""As in an env.py from before Alembic's templates set it."""

NO_LITERAL = Raises("CompileError", "literal value")
"""Printed by SQLAlchemy's own literal renderers, of which many types have none."""

PARAMETERS = (
    Beside(
        "B1",
        'op.get_bind().execute(sa.text("UPDATE account SET name = :name"), {"name": "x"})',
        alembic="SET name = NULL",
        sqlgen="SET name = 'x'",
    ),
    Beside(
        "B2",
        """
        account = sa.table("account", sa.column("id", sa.Integer), sa.column("name", sa.String))
        op.get_bind().execute(account.insert(), [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}])
        """,
        alembic="VALUES (?, ?);",
        sqlgen="VALUES (1, 'a'); INSERT INTO account (id, name) VALUES (2, 'b');",
        dialects=SQLITE,
    ),
    Beside(
        "B2",
        """
        account = sa.table("account", sa.column("id", sa.Integer), sa.column("name", sa.String))
        op.get_bind().execute(account.insert(), [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}])
        """,
        alembic="VALUES (%(id)s::INTEGER, %(name)s::VARCHAR);",
        sqlgen="VALUES (1, 'a'); INSERT INTO account (id, name) VALUES (2, 'b');",
        dialects=POSTGRESQL,
    ),
    Beside(
        "B3",
        """op.execute('''UPDATE account SET name = '{"a":true}' ''')""",
        alembic="""'{"a"NULL}'""",
        sqlgen="""'{"a":true}'""",
    ),
    Beside(
        "B3",
        """op.execute("UPDATE account SET name = :name")""",
        alembic="SET name = NULL",
        sqlgen=Raises("ParameterUngiven", "in this SQL :name is a parameter, and nobody gives it a value"),
    ),
    Beside(
        "B4",
        """op.create_check_constraint("in_time", "account", "name <> 'at :noon'")""",
        alembic="CHECK (name <> 'at NULL')",
        sqlgen="CHECK (name <> 'at :noon')",
        dialects=(*POSTGRESQL, *BOTH_MYSQL),
    ),
    Beside(
        "B4",
        """op.add_column("account", sa.Column("at", sa.String(9), server_default=sa.text("' :noon'")))""",
        alembic="DEFAULT ' NULL'",
        sqlgen="DEFAULT ' :noon'",
    ),
    Beside(
        "B4",
        """op.create_check_constraint("in_time", "account", "name <> :noon")""",
        alembic="CHECK (name <> NULL)",
        sqlgen=Raises("ParameterUngiven", "in this SQL :noon is a parameter, and nobody gives it a value"),
        dialects=(*POSTGRESQL, *BOTH_MYSQL),
    ),
    Beside(
        "B5",
        'op.execute(sa.text("UPDATE account SET name = :name").bindparams(name="x"))',
        alembic="SET name = %(name)s::VARCHAR",
        sqlgen="SET name = 'x'",
        dialects=POSTGRESQL,
        configure=NO_LITERALS,
    ),
    Beside(
        "B6",
        """
        account = sa.table("account", sa.column("id", sa.Integer))
        op.execute(account.delete().where(account.c.id.in_([1, 2])))
        """,
        alembic="IN (__[POSTCOMPILE_id_1])",
        sqlgen="IN (1, 2)",
        configure=NO_LITERALS,
    ),
    Beside(
        "B7",
        """
        from sqlalchemy.dialects.mysql import insert
        account = sa.table("account", sa.column("id", sa.Integer), sa.column("name", sa.String))
        op.execute(insert(account).values(id=1, name="a").on_duplicate_key_update(name="b"))
        """,
        alembic="ON DUPLICATE KEY UPDATE name = %s",
        sqlgen="ON DUPLICATE KEY UPDATE name = 'b'",
        dialects=BOTH_MYSQL,
    ),
    Beside(
        "B8",
        """
        name = sa.Column("name", sa.String, default="x")
        account = sa.Table("account", sa.MetaData(), sa.Column("id", sa.Integer), name)
        op.bulk_insert(account, [{"id": 1}])
        """,
        alembic="(id, name) VALUES (1, NULL)",
        sqlgen="(id, name) VALUES (1, 'x')",
    ),
    Beside(
        "B9",
        """
        document = op.create_table("document", sa.Column("id", sa.Integer), sa.Column("body", sa.JSON))
        op.bulk_insert(document, [{"id": 1, "body": None}])
        """,
        alembic="VALUES (1, NULL)",
        sqlgen="VALUES (1, 'null')",
    ),
    Beside(
        "B11",
        'op.execute(sa.text("UPDATE account SET name = :name"), {"name": "x"})',
        alembic=Raises("TypeError", "takes 2 positional arguments but 3 were given"),
        sqlgen=Raises("ArgumentsTooMany", "the call is execute(sqltext, *, execution_options=)"),
    ),
    Beside(
        "B13",
        """
        account = sa.table("account", sa.column("name", sa.String))
        op.execute(account.update().values(name="x"))
        """,
        alembic="SET name=%(name)s::VARCHAR",
        sqlgen="SET name='x'",
        dialects=POSTGRESQL,
        configure=NO_LITERALS,
    ),
    Beside(
        "B14",
        """op.execute("UPDATE account SET name = 'a :b'", execution_options={"no_parameters": True})""",
        alembic="'a NULL'",
        sqlgen="'a :b'",
    ),
)


def _bulk(defect: str, type_: str, value: str, alembic: str | Raises, sqlgen: str, *dialects: str) -> Beside:
    """One value of a `bulk_insert` into a column of that type."""
    script = f"""
        import datetime
        from sqlalchemy.dialects import mysql, postgresql
        op.bulk_insert(sa.table("account", sa.column("name", {type_})), [{{"name": {value}}}])
    """
    return Beside(defect, script, alembic, f"INSERT INTO account (name) VALUES ({sqlgen}", dialects or ALL)


LITERALS = (
    _bulk("L1", "sa.String", r"'a\tb\\c'", r"'a    b\c'", "'a\tb\\c'", "postgresql", "sqlite"),
    _bulk("L1", "sa.String", r"'a\tb\\c'", r"'a    b\\c'", "'a\tb\\\\c'", *BOTH_MYSQL),
    _bulk("L4", "sa.Float", "float('nan')", "VALUES (nan)", "'NaN'", "postgresql"),
    _bulk("L6", "sa.DateTime", "'2024-01-02 03:04:05'", NO_LITERAL, "'2024-01-02 03:04:05'", "postgresql"),
    _bulk("L7", "sa.Interval", "datetime.timedelta(1)", NO_LITERAL, "'1970-01-02 00:00:00.000000'", "sqlite"),
    _bulk("L7", "sa.Interval", "datetime.timedelta(1)", NO_LITERAL, "'1970-01-02 00:00:00'", *BOTH_MYSQL),
    _bulk("L10", "sa.JSON", "{'a': [1]}", NO_LITERAL, """'{"a": [1]}'"""),
    _bulk("L11", "sa.LargeBinary", r"b'\xff'", NO_LITERAL, "X'ff'", *BOTH_MYSQL, "sqlite"),
    _bulk("L11", "sa.LargeBinary", r"b'\xff'", NO_LITERAL, r"'\xff'", "postgresql"),
    _bulk("L12", "sa.PickleType", "1", NO_LITERAL, "X'", *BOTH_MYSQL, "sqlite"),
    _bulk("L13", "postgresql.ARRAY(sa.Text)", "[]", "VALUES (ARRAY[])", "ARRAY[]::TEXT[]", "postgresql"),
    _bulk("L14", "postgresql.INET", "'10.0.0.1'", NO_LITERAL, "'10.0.0.1'", "postgresql"),
    _bulk("L14", "postgresql.HSTORE", "{'a': 'b'}", NO_LITERAL, """'"a"=>"b"'""", "postgresql"),
    _bulk("L14", "postgresql.INT4RANGE", "postgresql.Range(1, 5)", NO_LITERAL, """'["1","5")'""", "postgresql"),
    _bulk("L14", "postgresql.BIT(3)", "'101'", NO_LITERAL, "'101'", "postgresql"),
    _bulk("L14", "postgresql.TSVECTOR", "'a'", NO_LITERAL, "'a'", "postgresql"),
    _bulk("L15", "mysql.SET('a', 'b')", "{'b', 'a'}", NO_LITERAL, "'a,b'", *BOTH_MYSQL),
    _bulk("L15", "mysql.YEAR", "2024", NO_LITERAL, "2024", *BOTH_MYSQL),
    _bulk("L16", "None", "'x'", NO_LITERAL, "'x'"),
    _bulk("L17", "sa.DateTime", "sa.func.now()", NO_LITERAL, "CURRENT_TIMESTAMP", "sqlite"),
    _bulk("L17", "sa.DateTime", "sa.func.now()", NO_LITERAL, "now()", *BOTH_MYSQL, "postgresql"),
    _bulk("L17", "sa.JSON", "sa.JSON.NULL", NO_LITERAL, "'null'"),
    Beside(
        "L18",
        'op.bulk_insert(sa.table("account", sa.column("name", sa.String)), [{"nome": "x"}])',
        alembic=Raises("KeyError", "nome"),
        sqlgen=Raises("ColumnMissing", "did you mean name?"),
    ),
    Beside(
        "L19",
        """
        class Tags(sa.types.TypeDecorator):
            impl, cache_ok = sa.JSON, True
            def process_bind_param(self, value, dialect): return sorted(value)
        op.bulk_insert(sa.table("account", sa.column("name", Tags)), [{"name": {"b", "a"}}])
        """,
        alembic=NO_LITERAL,
        sqlgen="""VALUES ('["a", "b"]')""",
    ),
)

BESIDE = (*PARAMETERS, *LITERALS)
