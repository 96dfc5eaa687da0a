"""What foreign keys of SQLite's need in the end, which a script may take away on its way there."""

from typing import Any

from sqlgen.operations import DropIndex, Step
from sqlgen.schema import Schema
from sqlgen.schema.schema import key_unserved


def check_keys(step: Step[Any], end: Schema) -> None:
    """Raises, at the step, where a foreign key loses what it references and has not found it again in the end.

    A unique index may be dropped, as SQLite lets it.
    """
    if isinstance(step.operation, DropIndex):
        return
    unserved = [(owner.name, key.columns, key.referent) for owner, key in end.keys_unserved()]
    for name, after in step.after.tables.items():
        before = step.before.tables.get(name)
        if before is None or before is after:
            continue
        for owner, key in step.after.keys_lost(before, after):
            if (owner.name, key.columns, key.referent) in unserved:
                raise key_unserved(owner, key).at(step.origin)
