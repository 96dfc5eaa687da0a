"""Text of a script's own: B20 to B28."""

from tests.defects.beside import BOTH_MYSQL, POSTGRESQL, Beside

BESIDE = (
    Beside(
        "B20",
        r"""op.execute("UPDATE account SET name = 'a\tb'")""",
        alembic="'a    b'",
        sqlgen="'a\tb'",
    ),
    Beside(
        "B21",
        """op.execute("UPDATE account SET name = 'a%b'")""",
        alembic="'a%%b'",
        sqlgen="'a%b'",
        dialects=(*POSTGRESQL, *BOTH_MYSQL),
    ),
    Beside(
        "B21",
        """op.add_column("account", sa.Column("rate", sa.String(9), server_default="5%", comment="in %"))""",
        alembic="'5%%'",
        sqlgen="'5%'",
        dialects=(*POSTGRESQL, *BOTH_MYSQL),
    ),
    Beside(
        "B22",
        """op.execute("UPDATE account SET name = 'x' -- done")""",
        alembic="-- done;",
        sqlgen="-- done\n;",
    ),
    Beside(
        "B23",
        """op.execute("UPDATE account SET name = 'x';")""",
        alembic="'x';;",
        sqlgen="'x';",
    ),
    Beside(
        "B24",
        """
        op.execute("")
        op.execute("UPDATE account SET name = 'x'")
        """,
        alembic="bbbbbbbbbbbb\n\n;\n\nUPDATE",
        sqlgen="UPDATE account SET name = 'x';",
        wrong=";;",
    ),
)
