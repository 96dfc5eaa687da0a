"""SQLAlchemy's compiler with our literals: they stand wherever it prints a value, in DDL too."""

import re
from typing import Any, ClassVar

from sqlalchemy.engine import Dialect
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import (
    BinaryExpression,
    BindParameter,
    ClauseElement,
    ClauseList,
    ExpressionClauseList,
    TextClause,
)

from sqlgen.dialects.literals import Literals, Type
from sqlgen.errors import ParameterUngiven


class LiteralsCompiler:
    """Mixed into the compiler of a dialect."""

    dialect: Dialect
    literals: ClassVar[Literals]
    _compared: tuple[BindParameter[Any], ...] = ()

    def render_literal_value(self, value: Any, type_: Type) -> str:
        """What SQLAlchemy calls for a value that must not be sent beside the statement."""
        if value is None and not type_.should_evaluate_none:
            return "NULL"
        process = type_._cached_bind_processor(self.dialect)
        return self.literals.write(process(value) if process else value, type_._unwrapped_dialect_impl(self.dialect))

    def visit_binary(self, binary: BinaryExpression[Any], *args: Any, **kw: Any) -> str:
        """A value that is compared has the type of what it is compared with."""
        if operators.is_comparison(binary.operator):
            self._compared += (*_values_in(binary.left), *_values_in(binary.right))
        return super().visit_binary(binary, *args, **kw)  # type: ignore[misc, no-any-return]

    def visit_bindparam(self, bindparam: BindParameter[Any], *args: Any, literal_binds: bool = False, **kw: Any) -> str:
        """A value that nothing gives a type may have to say its own."""
        if literal_binds and bindparam.required:
            raise ParameterUngiven(bindparam.key)
        printed: str = super().visit_bindparam(bindparam, *args, literal_binds=literal_binds, **kw)  # type: ignore[misc]
        if literal_binds or self._has_its_type(bindparam):
            return printed
        return self.literals.cast(printed, bindparam.type)

    def visit_textclause(self, textclause: TextClause, *args: Any, literal_binds: bool = False, **kw: Any) -> str:
        """In DDL a colon inside of a string begins no parameter. SQLAlchemy writes NULL over what follows it."""
        text = self._with_plain_strings(textclause) if literal_binds else textclause
        return super().visit_textclause(text, *args, literal_binds=literal_binds, **kw)  # type: ignore[misc, no-any-return]

    def _with_plain_strings(self, textclause: TextClause) -> TextClause:
        ungiven = "|".join(name for name, value in textclause._bindparams.items() if value.required)
        if not ungiven:
            return textclause
        parameter = re.compile(rf"(?<![:\w\\]):(?=(?:{ungiven})\b)")
        plain = textclause._clone()
        plain.text = self.literals.strings.sub(lambda string: parameter.sub(r"\:", string[0]), plain.text)
        return plain

    def _has_its_type(self, bindparam: BindParameter[Any]) -> bool:
        """Whether what stands around a value says its type: a column, a comparison, an expression that it goes into."""
        goes_into_expression = bindparam.type.dialect_impl(self.dialect)._has_bind_expression
        compared = any(each is bindparam for each in self._compared)
        return bindparam._is_crud or bindparam.expanding or compared or goes_into_expression


def _values_in(side: ClauseElement) -> tuple[BindParameter[Any], ...]:
    """The values on one side of an operator: none, one, or the two of BETWEEN."""
    parts = side.clauses if isinstance(side, ClauseList | ExpressionClauseList) else (side,)
    return tuple(each for each in parts if isinstance(each, BindParameter))


def with_literals(dialect: Dialect, literals: Literals) -> Dialect:
    """SQLAlchemy's dialect, with our literals in whatever it prints."""
    theirs: Any = dialect.statement_compiler
    dialect.supports_native_decimal = literals.decimals
    dialect.statement_compiler = type(f"Literals{theirs.__name__}", (LiteralsCompiler, theirs), {"literals": literals})
    return dialect
