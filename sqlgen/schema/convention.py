"""How names come about while a script runs: by the project's naming convention, and shortened as SQLAlchemy does.

Alembic gives env.py's `target_metadata.naming_convention` to the tables that it makes of a call's arguments, so that
their constraints and indexes are named by it.
https://docs.sqlalchemy.org/en/20/core/constraints.html#constraint-naming-conventions
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.sql.elements import _truncated_label, conv

Convention = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Naming:
    """`longest` is the number of characters that the dialect leaves a name that was made of others.

    `shortest` is the least that any of the dialects leaves which are recorded together; `differs` is called for a name
    that is longer.
    """

    convention: Convention = field(default_factory=dict)
    longest: int | None = None
    shortest: int = 0
    differs: Callable[[], None] = lambda: None


_naming: ContextVar[Naming] = ContextVar("sqlgen_naming", default=Naming())  # noqa: B039 - a value


@contextmanager
def naming(given: Naming) -> Iterator[None]:
    """While this is open, calls are read so."""
    token = _naming.set(given)
    try:
        yield
    finally:
        _naming.reset(token)


def given_convention() -> Convention:
    return _naming.get().convention


def metadata(convention: Convention | None = None) -> sa.MetaData:
    """Metadata with the project's convention, or with the one that is given."""
    chosen = given_convention() if convention is None else convention
    return sa.MetaData(naming_convention=dict(chosen) or None)


def final(name: str | None) -> str | None:
    """A name as it will be printed: what a convention or op.f() made is shortened where it is too long.

    As `IdentifierPreparer` has it, with four digits of a hash in the place of what is cut off.
    """
    given, longest = _naming.get(), _naming.get().longest
    if not isinstance(name, _truncated_label) or longest is None:
        return name
    if len(name) > given.shortest:
        given.differs()
    if len(name) <= longest:
        return name
    digits = hashlib.md5(name.encode(), usedforsecurity=False).hexdigest()[-4:]
    return conv(f"{name[: longest - 8]}_{digits}")
