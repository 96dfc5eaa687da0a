"""The files written by hand, `tests/format/`, less the lines that this part of the project does not print."""

from pathlib import Path

from tests.scripts import deviations_mysql
from tests.scripts.deviation import Deviation

FORMAT = Path(__file__).parent.parent / "format"

LOCK_FACTS = (
    "-- locks account: ACCESS EXCLUSIVE; no rewrite",
    "-- locks account: ROW EXCLUSIVE; touches every row",
    "-- locks account: ACCESS EXCLUSIVE; scans it",
    "-- locks account: SHARE UPDATE EXCLUSIVE; reads it twice; waits for every older transaction",
    "-- INSTANT, no rewrite; waits for open transactions on account",
    "-- copies account (INPLACE rebuild), reads and writes go on; the same again is harmless",
)
"""What a statement locks, rewrites or copies is known to the review of a file, which is not written yet."""


_MAIN = "FROM pragma_database_list\nWHERE name = 'main' AND"


def _is_at(revision: str, needs: str, wrong: str) -> Deviation:
    """SQLite's guard where the rows are wrong: two messages, both with the file's path."""
    found = (
        "(SELECT COALESCE(group_concat(version_num, ', '), '<base>') "
        "FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))"
    )
    written = f"SELECT json_extract('{{}}', 'sqlgen: {revision} needs {needs}, the database is at ' || {found})\nWHERE"
    applied = f"SELECT json_extract('{{}}', 'sqlgen: {revision} is already applied to database ' || file)"
    among = f"'{revision}' IN (SELECT version_num FROM main.alembic_version)"
    at = f"SELECT json_extract('{{}}', 'sqlgen: {revision} needs {needs}, database ' || file || ' is at ' || {found})"
    return Deviation(
        f"sqlite/*_{revision}_*.upgrade.sql",
        f"{written} {wrong};",
        f"{applied} {_MAIN} {among};\n{at} {_MAIN} {wrong};",
        "a file that is applied already is told as such, and the database is named, as on the other servers",
    )


def _exactly(*rows: str) -> str:
    listed = ", ".join(f"'{row}'" for row in rows)
    rights = f"count(*) = {len(rows)} AND sum(version_num IN ({listed})) = {len(rows)}"
    return f"NOT ((SELECT {rights} FROM main.alembic_version))"


_ANY_ORDER = "columns in another order are no others: a downgrade may have added one again, at the end"

DEVIATIONS = (
    *deviations_mysql.DEVIATIONS,
    _is_at("1975ea83b712", "<base>", "EXISTS (SELECT 1 FROM main.alembic_version)"),
    _is_at("3f2a91c07d4e", "1975ea83b712", _exactly("1975ea83b712")),
    _is_at("8c01d5e2aa90", "3f2a91c07d4e", _exactly("3f2a91c07d4e")),
    _is_at("d4e5f6a7b8c9", "3f2a91c07d4e, 8c01d5e2aa90", _exactly("3f2a91c07d4e", "8c01d5e2aa90")),
    Deviation(
        "sqlite/0002_*.upgrade.sql",
        "FROM pragma_table_xinfo('account'))",
        "FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name))",
        _ANY_ORDER,
    ),
    Deviation(
        "sqlite/0002_*.upgrade.sql",
        "'id, name, description, years; trigger account_ai'",
        "'description, id, name, years; trigger account_ai'",
        _ANY_ORDER,
    ),
    Deviation(
        "postgresql/0004_*.upgrade.sql",
        "ORDER BY 1);",
        'ORDER BY version_num COLLATE "C");',
        "the rows are compared in the order of their characters; a database may have another, such as ICU's of numbers",
    ),
    Deviation(
        "postgresql/0001_*.upgrade.sql",
        "BEGIN\n    CREATE TABLE IF NOT EXISTS",
        "BEGIN\n    PERFORM pg_advisory_xact_lock(hashtext('sqlgen'), hashtext('alembic_version'));\n"
        "    CREATE TABLE IF NOT EXISTS",
        "of two runs at once the second waits and is refused with a sentence, not with a duplicate key",
    ),
    Deviation(
        "postgresql/0001_*.upgrade.sql",
        "    IF rows <> '{}' THEN\n",
        "    IF '1975ea83b712' = ANY (rows) THEN\n"
        "        RAISE EXCEPTION 'sqlgen: 1975ea83b712 is already applied to database % (schema %)', "
        "current_database(), current_schema();\n"
        "    END IF;\n"
        "    IF rows <> '{}' THEN\n",
        "the first file too says when it is applied already, as on MySQL",
    ),
)


def contract(path: str) -> str:
    """A file as `render` should print it."""
    text = (FORMAT / path).read_text(encoding="utf-8")
    text = "".join(line for line in text.splitlines(keepends=True) if line.rstrip("\n") not in LOCK_FACTS)
    for deviation in DEVIATIONS:
        if Path(path).match(deviation.files):
            text = text.replace(deviation.written, deviation.printed)
    return text
