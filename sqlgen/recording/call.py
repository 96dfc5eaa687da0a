"""A call as the script wrote it: how it is shown, and whether its arguments are those that the function takes."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from inspect import Parameter, Signature, signature
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import sqlalchemy as sa
from sqlalchemy.dialects import registry
from sqlalchemy.exc import NoSuchModuleError
from sqlalchemy.schema import FetchedValue, SchemaItem
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import TypeEngine

from sqlgen.errors import ArgumentInvalid, ArgumentMissing, ArgumentsTooMany, ArgumentUnknown, SqlgenError

_SHOWN = 20
"""The items of a list that are shown: rows come by the thousand."""

_PASSED_ON = {
    "info",
    "quote",
    "quote_schema",
    "comment",
    "prefixes",
    "listeners",
    "schema",
    "name",
    "implicit_returning",
}
_PASSED_ON |= {"extend_existing", "keep_existing", "must_exist", "resolve_fks", "deferrable", "initially", "if_exists"}
"""What SQLAlchemy's tables, constraints and indexes take beside the options of a dialect."""

_EXPECTED: dict[Any, str] = {
    str: "a string",
    Sequence: "a list",
    sa.Column: "a Column",
    SchemaItem: "a Column or a constraint",
    TypeEngine: "a type",
    ClauseElement: "a clause of SQLAlchemy's",
    FetchedValue: "",
    NoneType: "None",
}
"""The kinds of arguments that are looked at, in words. Any other is taken as it comes."""


def describe_call(name: str, args: Iterable[Any], kwargs: dict[str, Any] | None = None) -> str:
    """`drop_column("account", "agee")`, on one line and not too long."""
    shown = [shown_value(arg) for arg in args] + [
        f"{key}={shown_value(value)}" for key, value in (kwargs or {}).items()
    ]
    text = f"{name}({', '.join(shown)})"
    return text if len(text) <= 160 else f"{text[:156]}...)"


def shown_value(value: Any) -> str:
    """A value as a script would write it, as far as that is short."""
    match value:
        case str():
            return json.dumps(value[:160], ensure_ascii=False)
        case None | bool() | int() | float():
            return repr(value)
        case list() | tuple():
            return f"[{', '.join(map(shown_value, value[:_SHOWN]))}{', ...' if len(value) > _SHOWN else ''}]"
        case sa.Column():
            return f"Column({shown_value(value.name)})" if value.name else "Column(...)"
        case type():
            return value.__name__
        case _:
            return f"{type(value).__name__}(...)"


def check_call(
    function: Callable[..., Any],
    name: str,
    args: Sequence[Any],
    kwargs: dict[str, Any],
    hidden: frozenset[str] = frozenset(),
) -> tuple[ArgumentUnknown, ...]:
    """Raises where the function does not take these arguments; Python itself would name our functions, not Alembic's.

    `hidden` are parameters that the script cannot give. Returned, not raised, is what Alembic takes and ignores, which
    a function that does so calls `**ignored`.
    """
    shape, hints = _shape(function)
    try:
        bound = shape.bind(*args, **kwargs)
    except TypeError:
        raise _mistake(shape, name, args, kwargs, hidden) from None
    ignored: tuple[ArgumentUnknown, ...] = ()
    for key, value in bound.arguments.items():
        parameter = shape.parameters[key]
        if parameter.kind is Parameter.VAR_KEYWORD:
            ignored = tuple(_unknown_options(value, shape))
            if ignored and key != "ignored":
                raise ignored[0]
        else:
            for each in value if parameter.kind is Parameter.VAR_POSITIONAL else (value,):
                _check_kind(key, each, hints.get(key, Any))
    return ignored


@cache
def _shape(function: Callable[..., Any]) -> tuple[Signature, dict[str, Any]]:
    return signature(function), get_type_hints(function)


def _mistake(
    shape: Signature, name: str, args: Sequence[Any], kwargs: dict[str, Any], hidden: frozenset[str]
) -> SqlgenError:
    """Why the arguments do not fit, which Python tells only as a text."""
    parameters = list(shape.parameters.values())
    visible = [each for each in parameters if each.name not in hidden]
    takes = f"{name}({', '.join(_spelled(visible))})"
    placed = [each for each in parameters if each.kind is Parameter.POSITIONAL_OR_KEYWORD]
    named = {each.name for each in parameters if each.kind is not Parameter.VAR_KEYWORD}
    if len(args) > len(placed):
        return ArgumentsTooMany(shown_value(args[len(placed)]), takes)
    twice = [each.name for each in placed[: len(args)] if each.name in kwargs]
    if twice:
        return ArgumentsTooMany(f"{twice[0]}={shown_value(kwargs[twice[0]])}", takes)
    unknown = [key for key in kwargs if key not in named]
    if unknown:
        return ArgumentUnknown(unknown[0], tuple(each.name for each in visible))
    missing = (each.name for each in placed[len(args) :] if each.default is Parameter.empty and each.name not in kwargs)
    return ArgumentMissing(next(missing, "an argument"), takes)


def _spelled(parameters: Iterable[Parameter]) -> Iterator[str]:
    """The parameters as a signature has them: those that may be left out behind `=`."""
    star = False
    for each in parameters:
        if each.kind is Parameter.KEYWORD_ONLY and not star:
            star = True
            yield "*"
        if each.kind is Parameter.VAR_POSITIONAL:
            star = True
            yield f"*{each.name}"
        elif each.kind is not Parameter.VAR_KEYWORD:
            yield each.name if each.default is Parameter.empty else f"{each.name}="


def _unknown_options(options: dict[str, Any], shape: Signature) -> Iterator[ArgumentUnknown]:
    """Of the keywords that the function hands on, those that are neither a dialect's, as `postgresql_concurrently`,
    nor SQLAlchemy's own."""
    known = tuple(each.name for each in shape.parameters.values() if each.kind is Parameter.KEYWORD_ONLY)
    for key in options:
        if key not in _PASSED_ON and not _is_dialect(key.partition("_")[0]):
            yield ArgumentUnknown(key, known)


@cache
def _is_dialect(name: str) -> bool:
    try:
        return bool(registry.load(name))
    except NoSuchModuleError:
        return False


def _check_kind(name: str, value: Any, hint: Any) -> None:
    if not _fits(value, hint):
        raise ArgumentInvalid(name, " or ".join(_words(hint)), shown_value(value))
    if hint == Sequence[str]:
        for item in value:
            if not isinstance(item, str):
                raise ArgumentInvalid(name, "a list of strings", shown_value(value))


def _fits(value: Any, hint: Any) -> bool:
    origin = get_origin(hint) or hint
    if origin in (Union, UnionType):
        return any(_fits(value, each) for each in get_args(hint))
    if origin is Literal:
        return any(value is each or (isinstance(each, str) and value == each) for each in get_args(hint))
    if origin is Sequence:
        return isinstance(value, Iterable) and not isinstance(value, str)
    if origin is type:
        return isinstance(value, type) and issubclass(value, get_origin(get_args(hint)[0]) or get_args(hint)[0])
    return isinstance(value, origin) if origin in _EXPECTED else True


def _words(hint: Any) -> Iterator[str]:
    """What the hint asks for; None and the like go without saying."""
    origin = get_origin(hint) or hint
    for each in get_args(hint) if origin in (Union, UnionType) else (hint,):
        kind = get_origin(each) or each
        if kind is Literal:
            yield from (f'"{text}"' for text in get_args(each) if isinstance(text, str))
        if kind is not NoneType and _EXPECTED.get(kind):
            yield _EXPECTED[kind]
