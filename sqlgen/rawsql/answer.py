"""What a query answers that asks tables in which no rows are: proven from its structure, whatever its conditions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlglot import exp

from sqlgen.errors import RowsUnknown
from sqlgen.operations.check_rows import Row, Value
from sqlgen.rawsql.catalogue import NotFollowed, found, is_catalogue
from sqlgen.rawsql.foreign import READERS
from sqlgen.rawsql.parsed import Tree, clause, name_of, parsed, reason_for_rows, written_name
from sqlgen.rawsql.reckoned import reckoned
from sqlgen.schema import Schema

Rows = tuple[Row, ...]

_TOTALS = (exp.Cube, exp.GroupingSets, exp.Rollup, exp.Tuple)
"""What makes groups that are there where no rows are: `GROUP BY ()` too."""


def answer(sql: str, dialect: str, schema: Schema) -> Rows:
    """The rows: none, or the one of aggregates. Raises RowsUnknown."""
    return _Reader(sql, dialect, schema).rows(parsed(sql, dialect))


def without_rows(sql: str, dialect: str, schema: Schema) -> Rows:
    """The same, as if no table had any."""
    return _Reader(sql, dialect, schema, as_empty=True).rows(parsed(sql, dialect))


def asks_tables(sql: str, dialect: str) -> bool:
    """Whether the answer is one of tables that revisions make, and not of the catalogue. Raises RowsUnknown."""
    return any(
        not is_catalogue(each) and each.name.upper() != "DUAL" for each in parsed(sql, dialect).find_all(exp.Table)
    )


def has_rows(insert: exp.Insert, sql: str, dialect: str, schema: Schema) -> bool:
    """Whether an INSERT may have rows to insert. `sql` is the statement that it stands in."""
    query = insert.expression
    if not isinstance(query, exp.Query):
        return True
    reader = _Reader(sql, dialect, schema)._within(insert)
    try:
        return bool(reader.rows(query))
    except RowsUnknown:
        return True


def rows_of_target(sql: str, dialect: str, schema: Schema) -> str:
    """The query that finds no rows where an UPDATE or DELETE changes none: its table's. Raises RowsUnknown."""
    tree = parsed(sql, dialect)
    if not isinstance(tree, exp.Update | exp.Delete) or not isinstance(tree.this, exp.Table):
        raise RowsUnknown(sql, "only those that an UPDATE or DELETE changes are followed")
    reason = reason_for_rows(name_of(tree.this, dialect, schema), schema)
    if reason:
        raise RowsUnknown(sql, reason)
    return f"SELECT 1 FROM {written_name(tree.this, dialect)}"


def columns(sql: str, dialect: str, schema: Schema) -> list[str]:
    """The names of the answer's columns, as far as the text says them. Raises RowsUnknown."""
    tree = parsed(sql, dialect)
    if isinstance(tree, exp.Select):
        return [*_Reader(sql, dialect, schema).columns(tree)]
    returning = tree.args.get("returning")
    return [each.alias_or_name for each in returning.expressions] if returning else []


@dataclass(frozen=True)
class _Reader:
    """`named` are the queries of WITH. `as_empty` takes every table for one without rows."""

    sql: str
    dialect: str
    schema: Schema
    named: Mapping[str, Tree] = field(default_factory=dict)
    as_empty: bool = False

    def rows(self, query: Tree) -> Rows:
        match query:
            case exp.Subquery():
                return self.rows(query.this)
            case exp.Union():
                if any(self.rows(each) for each in (query.left, query.right)):
                    raise self._unanswered("rows of a UNION are not reckoned")
                return ()
            case exp.Select():
                return self._within(query)._of_select(query)
        raise self._unanswered("only a SELECT is followed")

    def _unanswered(self, reason: str) -> RowsUnknown:
        return RowsUnknown(self.sql, reason)

    def _within(self, query: Tree) -> "_Reader":
        with_ = clause(query, "with")
        if with_ is None:
            return self
        if with_.args.get("recursive"):
            raise self._unanswered("WITH RECURSIVE is not followed")
        return replace(self, named={**self.named, **{each.alias: each.this for each in with_.expressions}})

    def _of_select(self, query: exp.Select) -> Rows:
        source = clause(query, "from")
        if source is None or source.this.name.upper() == "DUAL":
            return self._of_nothing(query)
        if is_catalogue(source.this):
            return self._of_catalogue(query, source.this)
        if reason := self._reason(source.this, query.args.get("joins") or ()):
            raise self._unanswered(reason)
        group = query.args.get("group")
        if group and (group.args.get("totals") or group.find(*_TOTALS)):
            raise self._unanswered("totals of groups are not reckoned")
        if group or not any(_aggregates(each) for each in (*query.expressions, *_behind(query))):
            return ()
        if _behind(query):
            raise self._unanswered("HAVING, OFFSET and the order of one row are not reckoned")
        return (self._values(query),)

    def _of_catalogue(self, query: exp.Select, source: Tree) -> Rows:
        try:
            rows = found(query, source, self.dialect, self.schema)
        except NotFollowed as reason:
            raise self._unanswered(str(reason)) from None
        if any(query.args.get(each) for each in ("group", "having", "offset")):
            raise self._unanswered("groups of the catalogue are not reckoned")
        if any(_aggregates(each) for each in query.expressions):
            return (self._values(query, len(rows)),)
        if len(rows) > 1:
            raise self._unanswered("several rows of the catalogue are not followed")
        return tuple(tuple(self._of_row(each.unalias(), row) for each in query.expressions) for row in rows)

    def _of_row(self, expression: Tree, row: Mapping[str, str]) -> Value:
        if isinstance(expression, exp.Column) and expression.name.lower() in row:
            return row[expression.name.lower()]
        return self._value(expression)

    def _of_nothing(self, query: exp.Select) -> Rows:
        """`SELECT true WHERE EXISTS (SELECT ...)`"""
        where = query.args.get("where")
        if any(query.args.get(each) for each in ("group", "having", "offset", "limit")):
            raise self._unanswered("a query of no table is not reckoned with its conditions")
        return () if where and not self._value(where.this) else (self._values(query),)

    def _values(self, query: exp.Select, count: int = 0) -> Row:
        return tuple(self._value(each, count) for each in query.expressions)

    def _reason(self, source: Tree, joins: Sequence[Tree]) -> str:
        """Why there may be rows in a source with what is joined to it; empty where there are none."""
        reason = self._reason_of(source)
        for join in joins:
            match join.args.get("side"):
                case "LEFT":
                    pass
                case "RIGHT":
                    reason = self._reason_of(join.this)
                case "FULL":
                    reason = reason or self._reason_of(join.this)
                case _:
                    reason = reason and self._reason_of(join.this)
        return reason

    def _reason_of(self, source: Tree) -> str:
        match source:
            case exp.Table() if isinstance(source.this, exp.Identifier):
                if source.name in self.named and not source.db:
                    return self._reason_of_query(self.named[source.name])
                return "" if self.as_empty else reason_for_rows(name_of(source, self.dialect, self.schema), self.schema)
            case exp.Subquery() if isinstance(source.this, exp.Query):
                return self._reason_of_query(source.this)
            case exp.Subquery():
                return self._reason(source.this, source.this.args.get("joins") or ())
        return "what it reads from is no table"

    def _reason_of_query(self, query: Tree) -> str:
        try:
            return "a query within it has a row" if self.rows(query) else ""
        except RowsUnknown as error:
            return error.reason

    def _value(self, expression: Tree, count: int = 0) -> Value:
        try:
            return reckoned(expression, self.rows, count, as_number=self.dialect != "postgresql")
        except ValueError:
            printed = expression.sql(dialect=READERS[self.dialect])
            raise self._unanswered(f"{printed} is not reckoned") from None

    def columns(self, query: exp.Select) -> Iterator[str]:
        for each in query.expressions:
            if isinstance(each, exp.Star):
                yield from self._columns_of(query)
            else:
                yield each.alias_or_name if isinstance(each, exp.Alias | exp.Column) else _name_of(each, self.dialect)

    def _columns_of(self, query: exp.Select) -> Iterator[str]:
        source = clause(query, "from")
        for table in (source.this, *(join.this for join in query.args.get("joins") or ())) if source else ():
            known = self.schema.tables.get(name_of(table, self.dialect, self.schema)) if _is_table(table) else None
            if known is None:
                raise self._unanswered("what its columns are is not known")
            yield from known.column_names


def _is_table(source: Tree) -> bool:
    return isinstance(source, exp.Table) and isinstance(source.this, exp.Identifier)


def _name_of(expression: Tree, dialect: str) -> str:
    """PostgreSQL calls a column after its function, the others after its text."""
    if dialect != "postgresql":
        return str(expression.sql(dialect=READERS[dialect]))
    return expression.sql_name().lower() if isinstance(expression, exp.Func) else "?column?"


def _behind(query: exp.Select) -> tuple[Tree, ...]:
    """What makes of a query one of aggregates, too, or may leave out the one row of these."""
    return tuple(filter(None, map(query.args.get, ("having", "order", "offset"))))


def _aggregates(expression: Tree) -> bool:
    """Whether an aggregate may be in it, and not of a window or of a query within it."""
    if isinstance(expression, exp.Window | exp.Query):
        return False
    if isinstance(expression, exp.AggFunc | exp.Anonymous | exp.Having) or type(expression).__name__.endswith("Agg"):
        return True
    return any(_aggregates(each) for each in expression.iter_expressions())
