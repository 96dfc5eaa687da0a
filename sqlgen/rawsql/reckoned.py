"""The value of an expression of aggregates where there are no rows, or so many of the catalogue's."""

from collections.abc import Callable
from typing import Any

from sqlglot import exp

from sqlgen.operations.check_rows import Value
from sqlgen.rawsql.parsed import Tree

_NULL = (exp.ArrayAgg, exp.Avg, exp.GroupConcat, exp.LogicalAnd, exp.LogicalOr, exp.Max, exp.Min, exp.Sum)
"""What is NULL then."""

_COMPARED: dict[type[Any], Callable[[int, int], bool]] = {
    exp.EQ: lambda one, other: one == other,
    exp.NEQ: lambda one, other: one != other,
    exp.GT: lambda one, other: one > other,
    exp.GTE: lambda one, other: one >= other,
    exp.LT: lambda one, other: one < other,
    exp.LTE: lambda one, other: one <= other,
}
_COUNTED: dict[type[Any], Callable[[int, int], int]] = {
    exp.Add: lambda one, other: one + other,
    exp.Sub: lambda one, other: one - other,
}


def reckoned(expression: Tree, rows: Callable[[Tree], Any], count: int, *, as_number: bool) -> Value:
    """The value where there are so many rows. `rows` answers a query within it; `as_number`: a truth is 1 or 0.

    ValueError: it is not known.
    """

    def value(each: Tree) -> Value:
        return reckoned(each, rows, count, as_number=as_number)

    def truth(said: bool) -> Value:
        return int(said) if as_number else said

    match expression:
        case exp.Alias() | exp.Paren():
            return value(expression.this)
        case exp.Count() if count == 0 or isinstance(expression.this, exp.Star):
            return count
        case exp.Literal() if expression.is_string or expression.is_int:
            return str(expression.this) if expression.is_string else int(expression.this)
        case exp.Boolean():
            return truth(bool(expression.this))
        case exp.Coalesce():
            found = (value(each) for each in (expression.this, *expression.expressions))
            return next((each for each in found if each is not None), None)
        case exp.Exists():
            return truth(bool(rows(expression.this)))
        case exp.Not():
            said = value(expression.this)
            return None if said is None else truth(not said)
        case exp.Subquery() | exp.Select():
            answer = rows(expression)
            return answer[0][0] if answer else None
        case exp.Null():
            return None
        case _ if count == 0 and isinstance(expression, _NULL):
            return None
        case exp.Binary() if type(expression) in _COMPARED | _COUNTED:
            return _of_two(expression, value(expression.left), value(expression.right), truth)
    raise ValueError(expression)


def _of_two(expression: Tree, left: Value, right: Value, truth: Callable[[bool], Value]) -> Value:
    """Of numbers: how texts compare, only their collation knows."""
    if left is None or right is None:
        return None
    if isinstance(left, str) or isinstance(right, str):
        raise ValueError(expression)
    if type(expression) in _COUNTED:
        return _COUNTED[type(expression)](left, right)
    return truth(_COMPARED[type(expression)](left, right))
