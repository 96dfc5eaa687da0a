"""Generated columns, alike in every release of SQLAlchemy, of which the older ones know only those that are stored."""

from typing import Any


def with_generated_columns(compiler: type[Any], *, virtual: bool) -> type[Any]:
    """SQLAlchemy's DDL compiler. Where there are virtual columns, they are what the server makes unless it is told.

    https://www.postgresql.org/docs/18/ddl-generated-columns.html
    """

    class GeneratedColumns(compiler):  # type: ignore[misc]
        def visit_computed_column(self, generated: Any, **kw: Any) -> str:
            value = self.sql_compiler.process(generated.sqltext, include_table=False, literal_binds=True)
            words = {True: " STORED", False: " VIRTUAL", None: "" if virtual else " STORED"}
            return f"GENERATED ALWAYS AS ({value}){words[generated.persisted]}"

    return GeneratedColumns
