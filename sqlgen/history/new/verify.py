"""Whether the text that a template makes says what it was asked to say, before it is written."""

from pathlib import Path

from sqlgen.errors import HistoryError
from sqlgen.errors.new_files import TemplateMisled, TemplateSilent
from sqlgen.history.new.plan import Plan
from sqlgen.history.new.template import NAME
from sqlgen.history.read import parse
from sqlgen.place import place

VARIABLES = {"revision": "up_revision"}
"""The names that a template knows by another."""


def verify(folder: Path, plan: Plan, data: bytes) -> None:
    """Raises TemplateMisled for what is no revision, TemplateSilent for one that says something else."""
    template = place(folder / NAME)
    try:
        made = parse(data, Path(), NAME)
    except HistoryError as error:
        line = f"line {error.origin.line} of it: " if error.origin and error.origin.line else ""
        raise TemplateMisled(f"{line}{error.message}").at(template) from None
    said = {
        "revision": ((made.revision,), (plan.revision,)),
        "down_revision": (made.down_revision, plan.down_revision),
        "branch_labels": (made.branch_labels, (plan.branch_label,) if plan.branch_label else ()),
        "depends_on": (made.depends_on, plan.depends_on),
    }
    for name, (given, wanted) in said.items():
        if given != wanted:
            raise TemplateSilent(name, ", ".join(wanted) or "None", VARIABLES.get(name, name)).at(template)
