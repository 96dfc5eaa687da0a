"""Values written into a statement, where a driver would have got them beside it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import cycle
from typing import Any

from sqlalchemy.engine import Dialect
from sqlalchemy.types import NULLTYPE, TypeEngine

from sqlgen.errors import ParameterLeft, UnknownWritten
from sqlgen.recording.connection.unknown import Counted, Unknown, is_unknown_in

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""Around the name of a parameter: characters that Unicode keeps for such use inside a program, and no text holds.
https://www.unicode.org/faq/private_use.html#noncharacters"""

_LINE_END = re.compile(r"""('(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`)| +(?=\n)""")

_MARK = re.compile(f"{_OPEN}(.*?){_CLOSE}")


def check_written(sql: str) -> None:
    """Raises where a script has put into its SQL what stands for a value that it does not have."""
    if is_unknown_in(sql):
        raise UnknownWritten()
    if _OPEN in sql:
        raise ParameterLeft()


class MarkingCompiler:
    """Mixed into SQLAlchemy's compiler: where a parameter goes there is a mark, which nothing in a text looks like."""

    implicit_returning: Any

    @property
    def bindtemplate(self) -> str:
        return f"{_OPEN}%(name)s{_CLOSE}"

    @bindtemplate.setter
    def bindtemplate(self, _: str) -> None:
        """SQLAlchemy sets the style of the driver."""

    compilation_bindtemplate = bindtemplate

    def returning_clause(self, *args: Any, populate_result_map: bool, **kw: Any) -> str:
        """What a statement gives back: nothing takes it, unless it stands inside another that goes on with it.

        Of what SQLAlchemy itself would like to have back, a database may know nothing.
        """
        if populate_result_map and self.implicit_returning:
            return ""
        printed: str = super().returning_clause(*args, populate_result_map=populate_result_map, **kw)  # type: ignore[misc]
        return "" if populate_result_map else printed


def trimmed(statement: str) -> str:
    """What SQLAlchemy prints, without spaces at a line's end. Nothing inside quotes is touched."""
    return _LINE_END.sub(lambda match: match[1] or "", statement).rstrip()


def inlined(statement: str, values: Mapping[str, Any], types: Mapping[str, TypeEngine[Any]], dialect: Dialect) -> str:
    """The statement with a literal in the place of each mark. Raises CompileError, and what an Unknown raises."""

    def literal(mark: re.Match[str]) -> str:
        type_ = types.get(mark[1], NULLTYPE)
        return write(values[mark[1]], type_, dialect)

    return _MARK.sub(literal, statement)


def write(value: Any, type_: TypeEngine[Any], dialect: Dialect) -> str:
    """A value as a driver would get it, as a literal."""
    if isinstance(value, Counted):
        value = value.tell()
    elif isinstance(value, Unknown):
        value.refuse()
    literals: Any = dialect.statement_compiler
    return str(literals.literals.write(value, type_._unwrapped_dialect_impl(dialect)))


def types_of(context: Any) -> dict[str, TypeEngine[Any]]:
    """The types of a statement's parameters, those too that an IN has made of one."""
    compiled = context.compiled
    escaped = compiled.escaped_bind_names
    types = {escaped.get(name, name): bind.type for name, bind in compiled.binds.items()}
    for name, parts in (getattr(context, "_expanded_parameters", None) or {}).items():
        types |= dict(zip(parts, _types_in(compiled.binds[name].type), strict=False))
    return types


def _types_in(type_: TypeEngine[Any]) -> Iterator[TypeEngine[Any]]:
    members: Iterable[TypeEngine[Any]] = getattr(type_, "types", None) or (type_,)
    return cycle(members)
