"""What is known of rows: which tables have some, as far as revisions put them there."""

from sqlgen.operations import BulkInsert, Execute, Operation
from sqlgen.schema import Schema


def with_rows(operation: Operation, schema: Schema, dialect: str, place: str) -> Schema:
    """The schema behind an operation of the script's, with what that has put into tables."""
    match operation:
        case BulkInsert(table=table):
            return schema.fill(table, f"INSERT {place}")
        case Execute(sql=sql):
            from sqlgen.rawsql.filled import filled  # sqlglot takes time to import

            return filled(sql, dialect, schema, place)
    return schema
