"""A column that was changed by hand, before a MODIFY or CHANGE: it says the whole column, and takes away the rest."""

from collections.abc import Iterator

from sqlgen.dialects.statement import Redefined
from sqlgen.scripts.mysql_names import STOP, Names


def refusal(column: Redefined, names: Names) -> Iterator[str]:
    """Lines that put an error in the place of the statement in @sqlgen, if the catalogue shows what would be lost."""
    begin = f"sqlgen: {column.table}.{column.column} was changed by hand, this step would take away its "
    found = f"NULLIF(CONCAT_WS(', ', {', '.join(_lost(column, names))}), '')"
    message = f"CONCAT({names.literal(begin)}, {found}, '; drop that, or write it into the revision')"
    where = {
        "table_schema": names.home(column.table.schema),
        "table_name": names.literal(column.table.name),
        "column_name": names.literal(column.column),
    }
    source = "information_schema.columns"
    if column.collation:
        source += " JOIN information_schema.tables USING (table_schema, table_name)"
    condition = " AND ".join(f"{name} = {value}" for name, value in where.items())
    yield f"SET @sqlgen_lost = (SELECT {message} FROM {source} WHERE {condition});"
    stop = names.literal(f"{STOP}@sqlgen_lost")
    yield f"SET @sqlgen = IF(@sqlgen_lost IS NULL, @sqlgen, {stop});"


def _lost(column: Redefined, names: Names) -> Iterator[str]:
    """Expressions, each with the name of an attribute or NULL."""
    if column.nullable:
        yield "IF(is_nullable = 'NO', 'NOT NULL', NULL)"
    if not column.default:
        # MariaDB says NULL for none: https://mariadb.com/kb/en/information-schema-columns-table/
        yield "IF(column_default <> 'NULL', 'DEFAULT', NULL)"
    yield f"IF({_other('column_comment', column.comments, names)}, 'COMMENT', NULL)"
    if column.extra is not None:
        yield f"IF({_other('extra', column.extra, names)}, extra, NULL)"
    if column.collation:
        yield "IF(collation_name <> table_collation, CONCAT('COLLATE ', collation_name), NULL)"


def _other(what: str, texts: tuple[str, ...], names: Names) -> str:
    """A condition: it is something else than nothing, and than these texts."""
    return f"{what} NOT IN ({', '.join(map(names.literal, ('', *texts)))})" if texts else f"{what} <> ''"
