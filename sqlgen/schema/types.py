"""A column's type, comparable by value."""

from dataclasses import dataclass, field
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.types import TypeEngine


@dataclass(frozen=True, slots=True)
class ColumnType:
    """SQLAlchemy's types do not compare by value; this one does, by their class, arguments and variants."""

    key: str
    engine: TypeEngine[Any] = field(compare=False, repr=False)
    """SQLAlchemy's own object, as the script made it."""

    @classmethod
    def read(cls, type_: TypeEngine[Any] | type[TypeEngine[Any]]) -> Self:
        instance = sa.types.to_instance(type_)
        return cls(_key(instance), instance)

    def __str__(self) -> str:
        return repr(self.engine)


def _key(type_: TypeEngine[Any]) -> str:
    cls = type(type_)
    variants = sorted((name, _key(variant)) for name, variant in type_._variant_mapping.items())
    return f"{cls.__module__}.{cls.__qualname__} {type_!r} {variants}"
