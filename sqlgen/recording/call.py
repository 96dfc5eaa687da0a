"""A call as the script wrote it, as far as its arguments tell."""

import json
from typing import Any

import sqlalchemy as sa


def describe_call(name: str, args: tuple[Any, ...], kwargs: dict[str, Any] | None = None) -> str:
    """`drop_column("account", "agee")`, on one line and not too long."""
    shown = [_shown(arg) for arg in args] + [f"{key}={_shown(value)}" for key, value in (kwargs or {}).items()]
    text = f"{name}({', '.join(shown)})"
    return text if len(text) <= 160 else f"{text[:156]}...)"


def _shown(value: Any) -> str:
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case None | bool() | int() | float():
            return repr(value)
        case list() | tuple():
            return f"[{', '.join(map(_shown, value))}]"
        case sa.Column():
            return f"Column({_shown(value.name)})"
        case type():
            return value.__name__
        case _:
            return f"{type(value).__name__}(...)"
