"""Where MySQL's files say other than those written by hand: under `--force`, and before a MODIFY."""

from tests.scripts.deviation import Deviation

_RUN = "PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count;"
_RUN_NOW = "PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;"
_TURN = (
    "under mysql --force, steps behind one that failed ran and committed, and a second run did them twice:"
    " a step acts only if the row says that it is its turn"
)

_KILL, _READ_ONLY = "CONCAT('KILL ', CONNECTION_ID())", "'SET SESSION TRANSACTION READ ONLY'"
_TYPED = (
    "a person who types `source` has a client that goes on after an error, and begins another session where one is"
    " killed: there the file ran, whatever the version. A session that may only read is kept"
)


def _files(revision: str) -> str:
    return f"mysql/*_{revision}_*.upgrade.sql"


def _row(revision: str, lock: str = "") -> str:
    return f"(SELECT step FROM alembic_version_step WHERE version_num = '{revision}'{lock})"


def _ddl(revision: str, step: int) -> Deviation:
    in_flight = f"(@sqlgen_step = {step} AND @sqlgen_begun AND @sqlgen_done)"
    return Deviation(
        _files(revision),
        f"SET @sqlgen = IF(@sqlgen_step > {step} OR {in_flight}, 'DO 0', @sqlgen);\n{_RUN}",
        f"SET @sqlgen_now = IF({_row(revision)} = {step} AND NOT {in_flight}, @sqlgen, 'DO 0');\n{_RUN_NOW}",
        _TURN,
    )


def _data(revision: str, step: int) -> Deviation:
    return Deviation(
        _files(revision),
        f"SET @sqlgen = IF(@sqlgen_step > {step}, 'DO 0', @sqlgen);\nSTART TRANSACTION;\n{_RUN}",
        "START TRANSACTION;\n"
        f"SET @sqlgen_now = IF({_row(revision, ' FOR UPDATE')} = {step}, @sqlgen, 'DO 0');\n{_RUN_NOW}",
        f"{_TURN}, and holds that row, so that it can move once the rows have changed",
    )


def _version(revision: str, steps: int) -> Deviation:
    condition = f"IF({_row(revision)} = {steps + 1}, 'DO 0', "
    return Deviation(
        _files(revision),
        f"SET @sqlgen = {condition}{_KILL});",
        f"SET @sqlgen = {_READ_ONLY};\nSET @sqlgen = {condition}@sqlgen);",
        "under mysql --force, with steps that could not be read, the last one ran again and the version row moved",
    )


_LAST = "SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND \
table_name = 'account' AND column_name = 'years' AND is_nullable = 'NO');"
_KEPT = """\
SET @sqlgen_lost = (SELECT CONCAT(\
'sqlgen: account.years was changed by hand, this step would take away its ', \
NULLIF(CONCAT_WS(', ', IF(column_default <> 'NULL', 'DEFAULT', NULL), \
IF(column_comment NOT IN ('', 'the client''s "age"'), 'COMMENT', NULL), IF(extra <> '', extra, NULL)), ''), \
'; drop that, or write it into the revision') FROM information_schema.columns \
WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'years');
SET @sqlgen = IF(@sqlgen_lost IS NULL, @sqlgen, 'SET SESSION default_storage_engine = @sqlgen_lost');
"""

_HOLDER = "IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64))"
_AT_WORK = "THEN CONCAT('sqlgen: another run is at work in ', DATABASE(), ', connection ',"
_STEPS_THERE = (
    "(SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND"
    " table_name = 'alembic_version_step') = 1,"
)

DEVIATIONS = (
    Deviation(
        "mysql/*.upgrade.sql",
        f"SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', {_KILL});",
        f"SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', {_READ_ONLY});",
        _TYPED,
    ),
    Deviation(
        "mysql/*.upgrade.sql",
        "'sqlgen: this server is read only, a replica?'\n",
        "'sqlgen: this server is read only, a replica?'\n    WHEN @@SESSION.transaction_read_only THEN "
        "'sqlgen: this session is read only, as where a file has stopped: begin another one'\n",
        _TYPED,
    ),
    Deviation(
        "mysql/*.upgrade.sql",
        " done' AS '';",
        " done' AS '' FROM DUAL WHERE NOT @@SESSION.transaction_read_only;",
        f"{_TYPED}, and does not say that it has",
    ),
    Deviation(
        "mysql/*.upgrade.sql",
        f"WHEN @sqlgen_lock = 0 {_AT_WORK} {_HOLDER})",
        f"WHEN @sqlgen_lock IS NOT TRUE {_AT_WORK} COALESCE({_HOLDER}, 'gone by now'))",
        "of two at once both ran, if one ended between the lock and the message of the other: the message was NULL",
    ),
    Deviation(
        "mysql/*.upgrade.sql",
        f"IF({_STEPS_THERE}",
        f"IF(@sqlgen_lock AND {_STEPS_THERE}",
        "of two at once one stopped without a word of ours, if the other dropped the table of steps before it was read",
    ),
    _ddl("1975ea83b712", 1),
    _ddl("1975ea83b712", 2),
    _version("1975ea83b712", 2),
    _ddl("3f2a91c07d4e", 1),
    _data("3f2a91c07d4e", 2),
    Deviation(
        _files("3f2a91c07d4e"),
        _LAST,
        _KEPT + _LAST,
        "a MODIFY that would take away what somebody has given the column by hand is refused",
    ),
    _ddl("3f2a91c07d4e", 3),
    _version("3f2a91c07d4e", 3),
    _ddl("8c01d5e2aa90", 1),
    _version("8c01d5e2aa90", 1),
)
