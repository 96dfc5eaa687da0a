"""sqlgen: the compiler for schema migrations. Revision scripts in, reviewed SQL files out."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlgen.recording import op

__all__ = ["op"]


def __getattr__(name: str) -> Any:
    """`from sqlgen import op` is the object that a script gets by `from alembic import op`."""
    if name == "op":
        from sqlgen.recording import op

        return op
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
