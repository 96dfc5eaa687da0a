"""The environment's script.py.mako, rendered. The only user of mako, whose language it is written in."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from mako.exceptions import RichTraceback
from mako.template import Template

from sqlgen.config import Config
from sqlgen.errors import Origin, named_reason
from sqlgen.errors.new_files import TemplateFailed, TemplateMissing
from sqlgen.history.new.plan import Plan
from sqlgen.place import place, shown

NAME = "script.py.mako"


def render(folder: Path, plan: Plan, date: datetime, config: Config) -> str:
    """Raises TemplateMissing and TemplateFailed, with the template's line."""
    path = folder / NAME
    if not path.is_file():
        raise TemplateMissing().at(place(path))
    try:
        text: str = Template(filename=str(path)).render_unicode(**_names(plan, date, config))
    except Exception as error:
        raise TemplateFailed(named_reason(error)).at(Origin(shown(path), _line(error))) from None
    return text


def _names(plan: Plan, date: datetime, config: Config) -> Mapping[str, Any]:
    """What Alembic's templates ask for. Nothing is compared with a database, so nothing is there to fill in."""
    return {
        "up_revision": plan.revision,
        "down_revision": _scalar(plan.down_revision),
        "branch_labels": (plan.branch_label,) if plan.branch_label else None,
        "depends_on": _scalar([*plan.depends_on]),
        "create_date": date,
        "comma": _comma,
        "message": "empty message" if plan.message is None else plan.message,
        "imports": "",
        "upgrades": "",
        "downgrades": "",
        "config": config,
    }


def _scalar(values: tuple[str, ...] | list[str]) -> Any:
    """None for none, and the only one without its list: so scripts of Alembic's look."""
    return values[0] if len(values) == 1 else values or None


def _comma(value: str | Iterable[str] | None) -> str:
    return value if isinstance(value, str) else ", ".join(value or ())


def _line(error: Exception) -> int | None:
    """The template's own line, which mako finds behind those of the module that it makes."""
    line = RichTraceback(error, error.__traceback__).lineno
    return line if isinstance(line, int) and line > 0 else None
