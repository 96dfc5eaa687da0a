"""The simulated schema: what the revisions so far have made, as frozen, comparable values."""

from sqlgen.schema.column import Column, Computed, Identity
from sqlgen.schema.constraint import Check, Constraint, Exclude, ForeignKey, PrimaryKey, Unique
from sqlgen.schema.domain import Domain
from sqlgen.schema.enumtype import EnumType
from sqlgen.schema.fragment import Fragment
from sqlgen.schema.index import Index
from sqlgen.schema.name import Name
from sqlgen.schema.routine import Routine
from sqlgen.schema.schema import NamedType, Schema
from sqlgen.schema.sequence import Sequence
from sqlgen.schema.server import Server
from sqlgen.schema.table import Table
from sqlgen.schema.trigger import Trigger
from sqlgen.schema.types import ColumnType
from sqlgen.schema.view import View

__all__ = [
    "Check",
    "Column",
    "ColumnType",
    "Computed",
    "Constraint",
    "Domain",
    "EnumType",
    "Exclude",
    "ForeignKey",
    "Fragment",
    "Identity",
    "Index",
    "Name",
    "NamedType",
    "PrimaryKey",
    "Routine",
    "Schema",
    "Sequence",
    "Server",
    "Table",
    "Trigger",
    "Unique",
    "View",
]
