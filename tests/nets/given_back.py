"""Whether a downgrade gives the schema back."""

from sqlgen.schema import Schema
from tests.nets.live import without_baseline


def unordered(schema: Schema) -> object:
    """A schema without the order of its columns, constraints and indexes, which an added column cannot keep."""
    return {
        name: (
            sorted(table.columns, key=lambda each: each.name),
            sorted(table.constraints, key=lambda each: (each.kind, str(each.name), repr(each))),
            # one that MySQL made for a foreign key stays when the key goes, and serves the next
            sorted((each for each in table.indexes if not each.implied), key=lambda each: each.name),
            table.comment,
        )
        for name, table in without_baseline(schema).tables.items()
    }, schema.types
