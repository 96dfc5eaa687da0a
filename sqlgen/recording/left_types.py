"""Types that an upgrade made and its downgrade has left: dropped at the downgrade's end, where nothing uses them.

Online Alembic leaves them, and then the next upgrade fails, as the type is there already.
"""

from collections.abc import Iterator
from itertools import islice

from sqlgen.errors import Diagnostic, Origin
from sqlgen.operations import DropDomain, DropEnum
from sqlgen.recording.recorder import Recorder
from sqlgen.schema import Domain, Name, NamedType, Schema
from sqlgen.schema.type_users import users


def drop_left_types(downgrade: Recorder, upgrade: Recorder) -> None:
    """Records the drops. One of which it is not certain that nothing uses it stays, with a warning."""
    origin = Origin(downgrade.source)
    for name in dict.fromkeys(_made(upgrade)):
        type_ = downgrade.schema.types.get(name)
        if type_ is None or any(users(name, downgrade.schema.tables, downgrade.schema.types.values())):
            continue
        doubt = _doubt(type_, downgrade.schema)
        if doubt:
            left = f"the downgrade leaves type {name}, as {doubt}"
            downgrade.warnings.append(Diagnostic(origin, left, ("drop it in downgrade(): the upgrade makes it anew",)))
        else:
            drop = DropDomain if isinstance(type_, Domain) else DropEnum
            downgrade.record(drop(name=name, left=True), origin)


def _made(upgrade: Recorder) -> Iterator[Name]:
    """The types that came to those that were there; one that was renamed came to none."""
    for step in upgrade.steps:
        before, after = step.before.types, step.after.types
        yield from islice(after, len(before), None)  # a new one stands last


def _doubt(type_: NamedType, schema: Schema) -> str:
    """Why something that is not known may use the type."""
    if type_.mentioned:
        return "SQL speaks of it whose effect is not followed"
    reading = next((view.name for view in schema.views.values() if view.mentions(type_.name)), None)
    return f"view {reading} speaks of it" if reading else ""
