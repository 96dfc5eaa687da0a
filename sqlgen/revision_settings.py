"""How a project wants its new revision files: Alembic's settings, which only `revision` and `merge` ask for."""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlgen import values
from sqlgen.hook_settings import Hook, read_hooks
from sqlgen.layers import find_settings
from sqlgen.settings import Layer

TOKENS = ("epoch", "year", "month", "day", "hour", "minute", "second")
"""What `file_template` may name, beside rev and slug: numbers of the time of making."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionSettings:
    """`timezone` is the one of the create date, None for the machine's own. `truncate_slug_length` is in characters.

    `revision_environment` asks for env.py to be run, which needs a database.
    """

    file_template: str = "%(rev)s_%(slug)s"
    timezone: tzinfo | None = None
    truncate_slug_length: int = 40
    output_encoding: str = "utf-8"
    revision_environment: bool = False
    hooks: tuple[Hook, ...] = ()


def load_revision_settings(config: Sequence[Path] = (), name: str | None = None) -> RevisionSettings:
    """The settings of the project that `sqlgen.project.load` finds by the same arguments."""
    settings = find_settings(config, name)
    default = RevisionSettings()
    return RevisionSettings(
        file_template=settings.get("file_template", _file_template, default.file_template),
        timezone=settings.get("timezone", _timezone, default.timezone),
        truncate_slug_length=settings.get("truncate_slug_length", _length, default.truncate_slug_length),
        output_encoding=settings.get("output_encoding", _encoding, default.output_encoding),
        revision_environment=settings.get("revision_environment", values.flag, default.revision_environment),
        hooks=next((hooks for layer in settings.layers if (hooks := read_hooks(layer))), default.hooks),
    )


def _file_template(layer: Layer, key: str) -> str:
    template = layer.text(key)
    try:
        template % {"rev": "", "slug": "", **dict.fromkeys(TOKENS, 0)}
    except KeyError as error:
        known = ", ".join(("rev", "slug", *TOKENS))
        raise layer.invalid(key, f"{known} are what it can name, not {error.args[0]}") from None
    except (TypeError, ValueError) as error:
        raise layer.invalid(key, f"{template} is no template: {error}") from None
    return template


def _timezone(layer: Layer, key: str) -> tzinfo:
    """By its name in the time zone database, in capitals if not as it stands."""
    name = layer.text(key)
    for spelling in (name, name.upper()):
        try:
            return ZoneInfo(spelling)
        except (KeyError, ValueError, OSError):
            continue
    reason = f"there is no time zone {name} on this machine; the package tzdata brings them all"
    raise layer.invalid(key, reason)


def _length(layer: Layer, key: str) -> int:
    """Zero is the default, as in Alembic."""
    value = layer.raw(key)
    text = str(value) if type(value) is int else layer.text(key)
    if not text.isdecimal():
        raise layer.invalid(key, f"a whole number is expected, not {text}")
    return int(text) or RevisionSettings().truncate_slug_length


def _encoding(layer: Layer, key: str) -> str:
    name = layer.text(key)
    try:
        "".encode(codecs.lookup(name).name)
    except LookupError:
        raise layer.invalid(key, f"there is no text encoding {name}") from None
    return name
