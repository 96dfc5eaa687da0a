"""Which operation makes a constraint of each kind."""

from sqlgen.operations.constraint import CreateConstraint
from sqlgen.operations.create_check_constraint import CreateCheckConstraint
from sqlgen.operations.create_exclude_constraint import CreateExcludeConstraint
from sqlgen.operations.create_foreign_key import CreateForeignKey
from sqlgen.operations.create_primary_key import CreatePrimaryKey
from sqlgen.operations.create_unique_constraint import CreateUniqueConstraint
from sqlgen.schema import Check, Constraint, Exclude, ForeignKey, Name, PrimaryKey, Unique

_CREATION: dict[type[Constraint], type[CreateConstraint]] = {
    Check: CreateCheckConstraint,
    Exclude: CreateExcludeConstraint,
    ForeignKey: CreateForeignKey,
    PrimaryKey: CreatePrimaryKey,
    Unique: CreateUniqueConstraint,
}


def creation(table: Name, constraint: Constraint) -> CreateConstraint:
    """The operation that adds the constraint to a table that stands."""
    return _CREATION[type(constraint)](table=table, constraint=constraint)
