"""Texts that want out of their place, and the places."""

from collections.abc import Callable
from dataclasses import dataclass

TEXTS = {
    "newline": "a\nDROP TABLE kept;\nb",
    "carriage return": "a\rb",
    "line end of Windows": "a\r\nb",
    "comment's end": "a */ DROP TABLE kept; /* b",
    "dashes": "a -- b",
    "hash": "a # b",
    "single quotes": "a' b'' c'; DROP TABLE kept; --",
    "double quotes": 'a" b"" c"; DROP TABLE kept; --',
    "backticks": "a` b`` c`; DROP TABLE kept; --",
    "brackets": "a] b[ c]]",
    "backslashes": "\\ a\\' b\\\" c\\",
    "NUL": "a\0b",
    "dollars": "a$$b$sqlgen$c$1",
    "percent": "100% %s %(x)s %%",
    "colons": "a:x :USER :'HOST' ::int",
    "psql": "a\n\\! touch pwned\n\\q\nb",
    "sqlite3": "a\n.shell touch pwned\n.quit\nb",
    "mysql": "a\ndelimiter x\n\\! touch pwned\nsystem touch pwned\nb",
    "a lone slash": "a\n/\ngo\nb",
    "right to left": "a\u202eb\u200f",
    "beyond the basic plane": "é 漢 😀",
    "white space": "  a\tb  ",
    "half a character": "a\udc80",
    "a word of SQL": "select",
    "a word of the client": "delimiter x",
    "letters, small and capital": "aBc",
}

NAMES_POSTGRESQL = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
NAMES_SQLITE = "SELECT name FROM sqlite_master"


@dataclass(frozen=True)
class Place:
    """Code that puts `TEXT` somewhere, code that undoes it, and for each server the query that tells what is there.

    What the query finds must be the text, byte for byte, or what `spelled` makes of it.
    """

    upgrade: str
    downgrade: str
    queries: dict[str, str]
    spelled: Callable[[str], str] = str

    def query(self, dialect: str) -> str | None:
        return self.queries.get("mysql" if dialect == "mariadb" else dialect)


def _create(table: str, *items: str) -> str:
    return f"op.create_table({table}, sa.Column('id', sa.Integer, primary_key=True), {', '.join(items)})"


def _mysql(view: str, column: str, condition: str = "") -> str:
    schema = "constraint_schema" if view == "table_constraints" else "table_schema"
    return f"SELECT {column} FROM information_schema.{view} WHERE {schema} = DATABASE() {condition}"


def _value(table: str) -> dict[str, str]:
    return dict.fromkeys(("postgresql", "mysql", "sqlite"), f"SELECT v FROM {table}")


PLACES = {
    "table": Place(
        _create("TEXT", "sa.Column('v', sa.Integer)")
        + "\nwith op.batch_alter_table(TEXT, recreate='always') as batch:"
        + "\n    batch.add_column(sa.Column('w', sa.Integer))",
        "op.drop_table(TEXT)",
        {"postgresql": NAMES_POSTGRESQL, "mysql": _mysql("tables", "table_name"), "sqlite": NAMES_SQLITE},
    ),
    "renamed table": Place(
        _create("'p_table'") + "\nop.rename_table('p_table', TEXT + '2')",
        "op.drop_table(TEXT + '2')",
        {"postgresql": NAMES_POSTGRESQL, "mysql": _mysql("tables", "table_name"), "sqlite": NAMES_SQLITE},
        lambda text: f"{text}2",
    ),
    "column": Place(
        _create("'p_column'", "sa.Column(TEXT, sa.Integer)") + "\nop.create_index('p_index', 'p_column', [TEXT])",
        "op.drop_index('p_index', 'p_column')\nop.drop_column('p_column', TEXT)\nop.drop_table('p_column')",
        {
            "postgresql": "SELECT attname FROM pg_attribute WHERE attrelid = 'p_column'::regclass AND attnum > 0",
            "mysql": _mysql("columns", "column_name", "AND table_name = 'p_column'"),
            "sqlite": "SELECT name FROM pragma_table_xinfo('p_column')",
        },
    ),
    "renamed column": Place(
        _create("'p_renamed'", "sa.Column('v', sa.Integer)")
        + "\nop.alter_column('p_renamed', 'v', new_column_name=TEXT)",
        "op.alter_column('p_renamed', TEXT, new_column_name='v')\nop.drop_table('p_renamed')",
        {
            "postgresql": "SELECT attname FROM pg_attribute WHERE attrelid = 'p_renamed'::regclass AND attnum > 0",
            "mysql": _mysql("columns", "column_name", "AND table_name = 'p_renamed'"),
            "sqlite": "SELECT name FROM pragma_table_xinfo('p_renamed')",
        },
    ),
    "index": Place(
        _create("'p_indexed'", "sa.Column('v', sa.Integer)") + "\nop.create_index(TEXT + 'i', 'p_indexed', ['v'])",
        "op.drop_index(TEXT + 'i', 'p_indexed')\nop.drop_table('p_indexed')",
        {"postgresql": NAMES_POSTGRESQL, "mysql": _mysql("statistics", "index_name"), "sqlite": NAMES_SQLITE},
        lambda text: f"{text}i",
    ),
    "constraint": Place(
        _create("'p_constraint'", "sa.Column('v', sa.Integer)", "sa.UniqueConstraint('v', name=TEXT + 'u')"),
        "op.drop_constraint(TEXT + 'u', 'p_constraint', type_='unique')\nop.drop_table('p_constraint')",
        {
            "postgresql": "SELECT conname FROM pg_constraint",
            "mysql": _mysql("table_constraints", "constraint_name"),
            "sqlite": "SELECT sql FROM sqlite_master WHERE name = 'p_constraint'",
        },
        lambda text: f"{text}u",
    ),
    "check": Place(
        _create("'p_check'", "sa.Column('v', sa.Integer)")
        + "\nop.create_check_constraint(TEXT + 'c', 'p_check', 'v > 0')",
        "op.drop_constraint(TEXT + 'c', 'p_check', type_='check')\nop.drop_table('p_check')",
        {
            "postgresql": "SELECT conname FROM pg_constraint",
            "mysql": _mysql("table_constraints", "constraint_name"),
            "sqlite": "SELECT sql FROM sqlite_master WHERE name = 'p_check'",
        },
        lambda text: f"{text}c",
    ),
    "comment of a table": Place(
        _create("'p_commented'", "comment=TEXT"),
        "op.drop_table('p_commented')",
        {
            "postgresql": "SELECT obj_description('p_commented'::regclass)",
            "mysql": _mysql("tables", "table_comment", "AND table_name = 'p_commented'"),
        },
    ),
    "comment of a column": Place(
        _create("'p_comment'", "sa.Column('v', sa.Integer, comment='before')")
        + "\nop.alter_column('p_comment', 'v', comment=TEXT)",
        "op.drop_table('p_comment')",
        {
            "postgresql": "SELECT col_description('p_comment'::regclass, 2)",
            "mysql": _mysql("columns", "column_comment", "AND table_name = 'p_comment'"),
        },
    ),
    "default": Place(
        _create("'p_default'", "sa.Column('v', sa.String(200), server_default=TEXT)")
        + "\nop.execute('INSERT INTO p_default (id) VALUES (1)')",
        "op.drop_table('p_default')",
        _value("p_default"),
    ),
    "changed default": Place(
        _create("'p_changed'", "sa.Column('v', sa.String(200))")
        + "\nop.alter_column('p_changed', 'v', server_default=TEXT)"
        + "\nop.execute('INSERT INTO p_changed (id) VALUES (1)')",
        "op.drop_table('p_changed')",
        _value("p_changed"),
    ),
    "label of an enum": Place(
        _create("'p_enum'", "sa.Column('v', sa.Enum('other', TEXT, name='p_label'))")
        + "\nif op.get_bind().dialect.name == 'postgresql':"
        + '\n    op.execute("INSERT INTO p_enum VALUES (1, (enum_range(NULL::p_label))[2])")'
        + "\nelse:"
        + "\n    op.execute('INSERT INTO p_enum VALUES (1, 2)')",
        "op.drop_table('p_enum')",
        {"postgresql": "SELECT v::text FROM p_enum", "mysql": "SELECT v FROM p_enum"},
    ),
    "name of an enum": Place(
        _create("'p_typed'", "sa.Column('v', sa.Enum('a', 'b', name=TEXT + 'e'))"),
        "op.drop_table('p_typed')",
        {"postgresql": "SELECT typname FROM pg_type"},
        lambda text: f"{text}e",
    ),
    "literal": Place(
        _create("'p_literal'", "sa.Column('v', sa.String(200))")
        + "\ntable = sa.table('p_literal', sa.column('id'), sa.column('v', sa.String))"
        + "\nop.execute(table.insert().values(id=1, v=TEXT))",
        "op.drop_table('p_literal')",
        _value("p_literal"),
    ),
    "raw SQL": Place(
        _create("'p_raw'", "sa.Column('v', sa.String(200))")
        + "\nbackslash = '\\\\\\\\' if op.get_bind().dialect.name in ('mysql', 'mariadb') else '\\\\'"
        + "\nquoted = TEXT.replace('\\\\', backslash).replace(\"'\", \"''\")"
        + "\nop.execute(f\"INSERT INTO p_raw (id, v) VALUES (1, '{quoted}')\")",
        "op.drop_table('p_raw')",
        _value("p_raw"),
    ),
}
