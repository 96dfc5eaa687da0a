"""The history of the files written by hand: four revisions with a branch, a merge, a data step and a rebuild."""

from dataclasses import replace

from sqlgen.dialects.statement import Effect, Redefined, Statement, Work
from sqlgen.schema.name import Name
from sqlgen.scripts import Script

ACCOUNT = Name(None, "account")
YEARS = Effect(kind="column", table=ACCOUNT, name="years")
INDEX = Effect(kind="index", table=ACCOUNT, name="ix_account_name")


def _script(number: int, revision: str, slug: str, message: str, parents: str, start: str, end: str) -> Script:
    return Script(
        number=number,
        revision=revision,
        parents=tuple(parents.split()),
        message=message,
        direction="upgrade",
        source=f"migrations/versions/{revision}_{slug}.py",
        start=tuple(start.split()),
        end=tuple(end.split()),
        statements=(),
    )


_CREATE = _script(1, "1975ea83b712", "create_account_table", "create account table", "", "", "1975ea83b712")
_YEARS = _script(
    2,
    "3f2a91c07d4e",
    "add_years_to_account",
    "add years to account, fill it, make it required",
    "1975ea83b712",
    "1975ea83b712",
    "3f2a91c07d4e",
)
_INDEX = _script(
    3,
    "8c01d5e2aa90",
    "index_account_by_name",
    "index account by name",
    "1975ea83b712",
    "3f2a91c07d4e",
    "3f2a91c07d4e 8c01d5e2aa90",
)
_BOTH = "3f2a91c07d4e 8c01d5e2aa90"
MERGE = _script(4, "d4e5f6a7b8c9", "merge", "merge years and index", _BOTH, _BOTH, "d4e5f6a7b8c9")
UNMERGE = replace(MERGE, direction="downgrade", start=MERGE.end, end=MERGE.start)


def _create(key: str) -> Script:
    columns = f"    id {key},\n    name VARCHAR(50) NOT NULL,\n    description VARCHAR(200),\n    PRIMARY KEY (id)"
    sql = f"CREATE TABLE account (\n{columns}\n)"
    effect = Effect(kind="table", table=ACCOUNT)
    return replace(_CREATE, statements=(Statement(sql=sql, sentence="Create table account", effect=effect),))


def _years(fill: str, comment: str, required: str) -> Script:
    made = replace(YEARS, nullable=False)
    statements = (
        Statement(sql=f"ALTER TABLE account ADD COLUMN years INTEGER{comment}", effect=YEARS, sentence=_SENTENCES[0]),
        Statement(sql=fill, work=Work.DATA, sentence=_SENTENCES[1]),
        Statement(
            sql=f"ALTER TABLE account {required}{comment}",
            effect=made,
            sentence=_SENTENCES[2],
            redefines=_REDEFINED if required.startswith("MODIFY") else None,
        ),
    )
    return replace(_YEARS, statements=statements)


_SENTENCES = ("Add column account.years", "Data: raw SQL of the revision, line 21", "Make account.years NOT NULL")
_REDEFINED = Redefined(
    table=ACCOUNT,
    column="years",
    nullable=False,
    default=False,
    comments=('the client\'s "age"',),
    extra=(),
    collation=False,
)
_FILL = "UPDATE account SET years = 0 WHERE years IS NULL"


def _index(sql: str, *, lifted: bool = False) -> Script:
    sentence = "Create index ix_account_name on account (name)" + (", concurrently" if lifted else "")
    statement = Statement(sql=sql, sentence=sentence, effect=INDEX, in_transaction=not lifted)
    return replace(_INDEX, statements=(statement,))


def _rebuild() -> Script:
    """As the dialect will give it: a rebuild is several statements under one sentence."""
    add, fill, _ = _years(_FILL, "", "").statements
    sentence = (
        f"{_SENTENCES[2]}\nrebuilds account: copies every row; "
        "refused if account has columns, indexes or triggers that no revision made"
    )
    check, *rest = _REBUILD
    notes = {"PRAGMA legacy_alter_table = ON": "views and triggers elsewhere that name account stay as they are"}
    steps = [Statement(sql=sql, note=notes.get(sql, "")) for sql in rest]
    return replace(_YEARS, statements=(add, fill, Statement(sql=check, sentence=sentence), *steps))


_REBUILD = (
    """\
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') \
ORDER BY name)) || (SELECT COALESCE(\
group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master \
WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'description, id, name, years; trigger account_ai'""",
    """\
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(200),
    years INTEGER NOT NULL,
    PRIMARY KEY (id)
)""",
    "INSERT INTO _sqlgen_account (id, name, description, years) SELECT id, name, description, years FROM account",
    "PRAGMA legacy_alter_table = ON",
    "DROP TABLE account",
    "ALTER TABLE _sqlgen_account RENAME TO account",
    "PRAGMA legacy_alter_table = OFF",
    "CREATE TRIGGER account_ai AFTER INSERT ON account BEGIN INSERT INTO log VALUES ('ins ' || NEW.name); END",
    """\
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || \
group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check \
WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0""",
)

STORY = {
    "postgresql": (
        _create("SERIAL NOT NULL"),
        _years(_FILL, "", "ALTER COLUMN years SET NOT NULL"),
        _index("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_account_name ON account (name)", lifted=True),
        MERGE,
        UNMERGE,
    ),
    "mysql": (
        _create("INTEGER NOT NULL AUTO_INCREMENT"),
        _years(
            "UPDATE account SET years = COALESCE(years, 0) + 1",
            """ COMMENT 'the client''s "age"'""",
            "MODIFY years INTEGER NOT NULL",
        ),
        _index("CREATE INDEX ix_account_name ON account (name)"),
        MERGE,
    ),
    "sqlite": (
        _create("INTEGER NOT NULL"),
        _rebuild(),
        _index("CREATE INDEX ix_account_name ON account (name)"),
        MERGE,
    ),
}
