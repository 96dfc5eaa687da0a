"""What SQLite's foreign keys cannot do, and what they need in the end, which a script may take away on its way."""

from typing import Any

from sqlgen.errors import Unsupported
from sqlgen.operations import DropIndex, Step
from sqlgen.schema import Name, Schema
from sqlgen.schema.schema import key_unserved


def check_keys(step: Step[Any], end: Schema) -> None:
    """Raises, at the step, where a foreign key loses what it references and has not found it again in the end.

    A unique index may be dropped, as SQLite lets it.
    """
    if isinstance(step.operation, DropIndex):
        return
    changed = step.after.tables.changed_since(step.before.tables)
    lost = [each for before, after in changed if before for each in step.after.keys_lost(before, after)]
    unserved = [(owner, key.columns, key.referent) for owner, key in end.unserved]
    for owner, key in lost:
        if (owner.name, key.columns, key.referent) in unserved:
            raise key_unserved(owner, key).at(step.origin)


def check_schemas(step: Step[Any]) -> None:
    """Raises where a step makes a key that leads into another database's file, which SQLAlchemy would leave out.

    https://www.sqlite.org/lang_attach.html
    """
    for before, after in step.after.tables.changed_since(step.before.tables):
        known = [*before.foreign_keys] if before else []
        for key in after.foreign_keys:
            if key not in known and _file(key.referent) != _file(after.name):
                reason = f"no foreign key leads into another file, here to {key.referent}"
                raise Unsupported("sqlite", reason).at(step.origin)


def _file(name: Name) -> str:
    return name.schema or "main"
