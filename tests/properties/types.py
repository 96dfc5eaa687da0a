"""Random types of each dialect, as a script spells them, with defaults that fit."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """`defaults` are spelled too. `comparable`: whether it can be in an index, a unique constraint, a key.

    `wider` is a type that every value of this one fits into.
    """

    type: str
    defaults: tuple[str, ...] = ()
    comparable: bool = True
    wider: str | None = None


TEXT = Kind("sa.Text", comparable=False)
COMMON = (
    Kind("sa.Integer", ("'1'", "sa.text('7')", "sa.text('-7')"), wider="sa.BigInteger"),
    Kind("sa.BigInteger", ("'2'", "sa.text('3000000000')")),
    Kind("sa.SmallInteger", ("'0'",), wider="sa.Integer"),
    Kind("sa.String(20)", ("'a'", "''", '"it\'s"', "'100% :x'", "sa.text(\"'q'\")"), wider="sa.String(40)"),
    Kind("sa.String(40)", ("'b'",)),
    Kind("sa.Unicode(10)", ("'é'",)),
    Kind("sa.CHAR(3)", ("'abc'",)),
    Kind("sa.Boolean", ("sa.false()", "sa.true()", "'1'")),
    Kind("sa.Numeric(8, 2)", ("'3.50'", "sa.text('1.5')"), wider="sa.Numeric(10, 2)"),
    Kind("sa.Numeric(10, 2)", ("'0'",)),
    Kind("sa.Float", ("'0.5'",)),
    Kind("sa.Double", ("'0.25'",)),
    Kind("sa.Date", ("'2026-01-02'",)),
    Kind("sa.DateTime", ("'2026-01-02 03:04:05'", "sa.func.now()", "sa.text('CURRENT_TIMESTAMP')")),
    Kind("sa.Time", ("'03:04:05'",)),
    Kind("sa.LargeBinary", comparable=False),
    Kind("sa.JSON", comparable=False),
    Kind("sa.Uuid"),
    Kind("sa.Interval"),
)
OWN = {
    "postgresql": (
        Kind("postgresql.JSONB", ("'{}'", "sa.text(\"'[]'::jsonb\")")),
        Kind("postgresql.ARRAY(sa.Text)", ("'{}'",)),
        Kind("postgresql.ARRAY(sa.Integer)"),
        Kind("postgresql.INET", ("'10.0.0.1'",)),
        Kind("postgresql.BYTEA", comparable=False),
        Kind("postgresql.TIMESTAMP(timezone=True)", ("sa.func.now()",)),
        Kind("postgresql.INTERVAL", ("'1 day'",)),
        Kind("postgresql.TSVECTOR", comparable=False),
        Kind("postgresql.INT4RANGE", comparable=False),
        Kind("postgresql.BIT(3)", ("'101'",)),
        Kind("sa.Text", ("'long'",)),
    ),
    "mysql": (
        Kind("mysql.TINYINT(unsigned=True)", ("'5'",)),
        Kind("mysql.MEDIUMTEXT", comparable=False),
        Kind("mysql.DATETIME(fsp=6)", ("sa.text('CURRENT_TIMESTAMP(6)')",)),
        Kind("mysql.YEAR", ("'2026'",)),
        Kind("mysql.SET('x', 'y')", ("'x'",)),
        Kind("mysql.ENUM('a', \"b's\")", ("'a'",)),
        Kind("mysql.DECIMAL(10, 3, unsigned=True)", ("'1.500'",)),
        Kind("mysql.VARCHAR(30, collation='utf8mb4_bin')", ("'c'",)),
        Kind("mysql.BIT(4)"),
    ),
    "sqlite": (Kind("sa.Text", ("'long'",)), Kind("sa.REAL", ("'1.5'",)), Kind("sa.BLOB", comparable=False)),
}
OWN["mariadb"] = OWN["mysql"]


def kinds(dialect: str) -> tuple[Kind, ...]:
    """Every type that the dialect has; TEXT has a default where the server takes one."""
    own = OWN[dialect]
    return (*COMMON, *own) if any(kind.type == TEXT.type for kind in own) else (*COMMON, TEXT, *own)
