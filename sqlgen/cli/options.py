"""The options that every command takes, before its name or after it, and the project that they choose."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sqlgen.errors import DialectMissing

if TYPE_CHECKING:
    from sqlgen.project import Project
    from sqlgen.revision_settings import RevisionSettings

Command = TypeVar("Command", bound=Callable[..., Any])

GIVEN = "sqlgen.given"
"""Where click's context keeps what was given so far; a command's context shares it with the group's."""


def project() -> "Project":
    """The project that the options of the current call choose."""
    from sqlgen.project import load  # --help needs no settings, and this is half of what it would cost

    return load(**_given())


def projects() -> tuple["Project", ...]:
    """The same, once for each of its databases where it has several and the call chooses none."""
    from sqlgen.project import load

    whole = project()
    names = whole.databases if whole.database is None else ()
    return tuple(load(**_given() | {"database": name}) for name in names) or (whole,)


def chosen_dialects(settings: "Project", given: tuple[str, ...]) -> tuple[str, ...]:
    """The dialects to work for; env.py is asked where nothing else names one. Raises DialectMissing."""
    try:
        return settings.chosen_dialects(given)
    except DialectMissing:
        from sqlgen.replay import url_of_env  # it imports sqlalchemy, and is seldom asked

        return settings.dialects_of_env(url_of_env(settings))


def revision_settings() -> "RevisionSettings":
    """How that project makes new revision files."""
    from sqlgen.revision_settings import load_revision_settings  # only two commands need it

    return load_revision_settings(**settings_files())


def settings_files() -> dict[str, Any]:
    """The files and the section that -c and -n name, as far as they are given."""
    return {key: value for key, value in _given().items() if key in ("config", "name")}


def _given() -> dict[str, Any]:
    given: dict[str, Any] = click.get_current_context().meta.get(GIVEN, {})
    return given


def examples(*calls: str) -> str:
    """What a command's help ends with: lines that could be typed in the project's own example, and are in the tests."""
    return "\n".join(("\b", "Examples:", *(f"  sqlgen {call}" for call in calls)))


def project_options(command: Command) -> Command:
    """Adds the options that say which project is meant."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def format_option(command: Command) -> Command:
    """Adds --format, for what a program may read."""
    choices = click.Choice(["text", "json"])
    option = click.option(
        "--format", "output_format", type=choices, default="text", help="text for a person, json for a program."
    )
    return option(command)


def verbose_option(command: Command) -> Command:
    """Adds -v, for commands that list revisions."""
    return click.option("-v", "--verbose", is_flag=True, help="Say all that is known of each.")(command)


def _keep(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Lists grow; of the rest the last given holds."""
    if value in (None, ()):
        return
    given = ctx.meta.setdefault(GIVEN, {})
    name = parameter.name
    given[name] = (*given.get(name, ()), *value) if isinstance(value, tuple) else value


OPTIONS = (
    click.option(
        "-c",
        "--config",
        multiple=True,
        type=click.Path(path_type=Path),
        metavar="FILE",
        expose_value=False,
        callback=_keep,
        help="The settings: an alembic.ini or a pyproject.toml, or twice for one of each.",
    ),
    click.option(
        "-n",
        "--name",
        metavar="SECTION",
        expose_value=False,
        callback=_keep,
        help="The section of the ini file, where it is not [alembic].",
    ),
    click.option(
        "-x",
        "x_arguments",
        multiple=True,
        metavar="KEY=VALUE",
        expose_value=False,
        callback=_keep,
        help="What scripts get from context.get_x_argument(); may be given again.",
    ),
    click.option(
        "--database",
        metavar="NAME",
        expose_value=False,
        callback=_keep,
        help="Of several that the setting databases names, one alone.",
    ),
    click.option(
        "--no-env",
        "env",
        flag_value=False,
        default=None,
        expose_value=False,
        callback=_keep,
        help="Do not run env.py: what it configures is then what the settings say.",
    ),
)
