"""A column's type, comparable by value."""

from collections.abc import Iterator
from copy import copy, deepcopy
from dataclasses import dataclass, field
from typing import Any, Self, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import DOMAIN
from sqlalchemy.types import SchemaType, TypeEngine

from sqlgen.schema.name import Name


@dataclass(frozen=True, slots=True)
class ColumnType:
    """SQLAlchemy's types do not compare by value; this one does, by their class, arguments and variants."""

    key: str
    engine: TypeEngine[Any] = field(compare=False, repr=False)
    """SQLAlchemy's own object, as the script made it, and tied to no table."""

    @classmethod
    def read(cls, type_: TypeEngine[Any] | type[TypeEngine[Any]]) -> Self:
        instance = sa.types.to_instance(type_)
        return cls(_key(instance), loose(instance))

    def renamed(self, old: Name, new: Name) -> Self:
        """The type after the named type `old` got another name; itself where it is not of that type."""
        named = self.engine.item_type if isinstance(self.engine, sa.ARRAY) else self.engine
        if not isinstance(named, sa.Enum | DOMAIN) or Name(named.schema, str(named.name)) != old:
            return self
        renamed: Any = self.engine.copy() if isinstance(self.engine, SchemaType) else deepcopy(self.engine)
        target: Any = renamed.item_type if isinstance(renamed, sa.ARRAY) else renamed
        target.name, target.schema = new.name, new.schema
        return self.read(renamed)

    def __str__(self) -> str:
        return repr(self.engine)

    def is_named(self, name: Name) -> bool:
        """Whether values of this type are of the named type."""
        return any((each.schema, each.name) == (name.schema, name.name) for each in named_types(self.engine))


def loose(type_: TypeEngine[Any]) -> TypeEngine[Any]:
    """The type, for a table to take: one that makes types or conditions is tied to the MetaData of the first that does.

    It would keep all tables of that MetaData for as long as it is kept itself.
    """
    if not isinstance(type_, SchemaType):
        return type_
    untied: Any = copy(type_)
    untied.metadata = None
    return cast(TypeEngine[Any], untied)


def named_types(type_: TypeEngine[Any]) -> Iterator[sa.Enum | DOMAIN]:
    """The types in a type that PostgreSQL, which alone has such, keeps under their names: what others need first."""
    chosen = type_._variant_mapping.get("postgresql", type_)
    if isinstance(chosen, sa.ARRAY):
        yield from named_types(chosen.item_type)
    elif isinstance(chosen, DOMAIN):
        yield from named_types(chosen.data_type)
        yield chosen
    elif isinstance(chosen, sa.Enum) and chosen.native_enum and chosen.name:
        yield chosen


def _key(type_: TypeEngine[Any]) -> str:
    cls = type(type_)
    variants = sorted((name, _key(variant)) for name, variant in type_._variant_mapping.items())
    return f"{cls.__module__}.{cls.__qualname__} {type_!r} {variants}"
