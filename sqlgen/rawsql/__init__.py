"""The only reader of SQL text: where its statements end, what each does to the schema, and whose SQL it is."""

from sqlgen.rawsql.parameters import parameter
from sqlgen.rawsql.split import split
from sqlgen.rawsql.statement import read

__all__ = ["parameter", "read", "split"]
