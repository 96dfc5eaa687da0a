"""The only reader of SQL text: where its statements end, what each does to the schema, and whose SQL it is."""

from sqlgen.rawsql.parameters import parameter
from sqlgen.rawsql.split import split, with_lines
from sqlgen.rawsql.statement import changes, read

__all__ = ["changes", "parameter", "read", "split", "with_lines"]
