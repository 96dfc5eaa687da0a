"""EXCLUDE, with its values in place whatever the release of SQLAlchemy."""

from typing import Any

import sqlalchemy as sa


def with_values_in_exclusions(compiler: type[Any]) -> type[Any]:
    """SQLAlchemy's DDL compiler, which before 2.1 leaves parameters in the elements of an exclusion constraint."""

    class ValuesInExclusions(compiler):  # type: ignore[misc]
        def visit_exclude_constraint(self, constraint: Any, **kw: Any) -> str:
            given = constraint._render_exprs
            constraint._render_exprs = [(self._in_place(each), name, sign) for each, name, sign in given]
            try:
                return str(super().visit_exclude_constraint(constraint, **kw))
            finally:
                constraint._render_exprs = given

        def _in_place(self, element: Any) -> Any:
            if isinstance(element, sa.sql.expression.ColumnClause):
                return element
            return sa.literal_column(self.sql_compiler.process(element, include_table=False, literal_binds=True))

    return ValuesInExclusions
