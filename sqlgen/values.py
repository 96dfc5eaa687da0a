"""What single settings say: their values, read and checked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlgen.dialects import NAMES
from sqlgen.errors import DialectUnknown, Origin, SettingInvalid, one_line
from sqlgen.locations import locate
from sqlgen.settings import Layer
from sqlgen.version_name import fault

Client = Literal["native", "plain"]
Rows = Literal["empty", "manual"]


@dataclass(frozen=True, slots=True)
class Models:
    """A MetaData of the application's, or several: `app.models:metadata`."""

    module: str
    name: str


Baseline = Literal["nothing", "unknown"] | Path | Models
"""A path is that of a file of SQL."""

_MODELS = re.compile(r"(?P<module>\w+(?:\.\w+)*):(?P<name>\w+(?:\.\w+)*)")

LONGEST = 24 * 60 * 60
"""Seconds."""


def name(layer: Layer, key: str) -> str:
    """A name that every database takes whole."""
    name = layer.text(key)
    if wrong := fault(name):
        raise layer.invalid(key, wrong)
    return name


def flag(layer: Layer, key: str) -> bool:
    return layer.flag(key)


def folder(layer: Layer, key: str, search_path: Sequence[Path]) -> Path:
    text = layer.text(key)
    found = locate(text, layer.folder, search_path)
    if found is None or not found.is_dir():
        raise layer.invalid(key, f"there is no folder {text}")
    return found


def folders(layer: Layer, key: str, search_path: Sequence[Path]) -> tuple[Path, ...]:
    """Folders that need not be there yet, as in Alembic; a package must be."""
    found = {text: locate(text, layer.folder, search_path) for text in layer.texts(key)}
    for text, path in found.items():
        if path is None:
            raise layer.invalid(key, f"there is no package {text.partition(':')[0]}")
    return tuple(path for path in found.values() if path)


def search_path(layer: Layer, key: str) -> tuple[Path, ...]:
    """Relative paths start at the settings' folder and, as Alembic means them, at the working directory."""
    return tuple(dict.fromkeys(base / text for text in layer.texts(key) for base in (layer.folder, Path.cwd())))


def modules(layer: Layer, key: str) -> tuple[str, ...]:
    names = layer.texts(key)
    for name in names:
        if not all(part.isidentifier() for part in name.split(".")):
            raise layer.invalid(key, f"the name of a module is expected, as app.models, not {name}")
    return names


def databases(layer: Layer, key: str) -> tuple[str, ...]:
    """Each is the name of a folder, too."""
    names = layer.texts(key)
    for name in names:
        if not re.fullmatch(r"[\w.-]*\w[\w.-]*", name):
            raise layer.invalid(key, f"a folder is to be called like it, which {one_line(name)} will not do")
    return names


def text(layer: Layer, key: str) -> str:
    return layer.text(key)


def output(layer: Layer, key: str) -> Path:
    return layer.folder / layer.text(key)


def dialects(layer: Layer, key: str) -> tuple[str, ...]:
    """A list, or in toml tables, which say more of each."""
    given = layer.raw(key)
    names = tuple(given) if isinstance(given, dict) else layer.texts(key)
    for name in names:
        check_dialect(name, layer.origin(key))
    return names


def url(layer: Layer, key: str) -> str:
    """As it stands where it waits for values that env.py would give, as %(PASSWORD)s does."""
    try:
        return layer.text(key)
    except SettingInvalid:
        return str(layer.raw(key))


def client(layer: Layer, key: str) -> Client:
    match layer.text(key):
        case "native":
            return "native"
        case "plain":
            return "plain"
        case other:
            raise layer.invalid(key, f"native and plain are the choices, not {other}")


def seconds(layer: Layer, key: str) -> int:
    """A day at the most: no server takes all numbers."""
    said = str(layer.raw(key))
    if not re.fullmatch(r"[1-9][0-9]{0,4}s", said) or int(said[:-1]) > LONGEST:
        raise layer.invalid(key, f'seconds are expected, from "1s" to "{LONGEST}s", not {said}')
    return int(said[:-1])


def baselines(layer: Layer, key: str) -> dict[str, Baseline]:
    """By dialect; one for all stands under an empty name."""
    given = layer.raw(key)
    if not isinstance(given, dict):
        return {"": _baseline(layer, key, layer.text(key))}
    for name in given:
        check_dialect(name, layer.origin(key))
    return {name: _baseline(layer, key, str(said)) for name, said in given.items()}


def _baseline(layer: Layer, key: str, said: str) -> Baseline:
    match said:
        case "nothing":
            return "nothing"
        case "unknown":
            return "unknown"
        case file if file.endswith(".sql"):
            return layer.folder / file
        case models if match := _MODELS.fullmatch(models):
            return Models(**match.groupdict())
        case other:
            choices = "nothing, unknown, a path of a file *.sql and models, as app.models:metadata, are the choices"
            raise layer.invalid(key, f"{choices}, not {other}")


def rows(layer: Layer, key: str) -> dict[str, Rows]:
    """By revision; of all others under an empty id. An ini file has `empty, 3f2a91c07d4e=manual`."""
    given = layer.raw(key)
    said = given if isinstance(given, dict) else dict(_assigned(item) for item in layer.texts(key))
    return {revision: _rows(layer, key, str(way)) for revision, way in said.items()}


def _assigned(item: str) -> tuple[str, str]:
    revision, _, way = item.rpartition("=")
    return revision.strip(), way.strip()


def _rows(layer: Layer, key: str, said: str) -> Rows:
    match said:
        case "empty":
            return "empty"
        case "manual":
            return "manual"
        case other:
            raise layer.invalid(key, f"empty and manual are the choices, not {other}")


def check_dialect(name: str, origin: Origin | None = None) -> None:
    if name not in NAMES:
        error = DialectUnknown(name, NAMES)
        raise error.at(origin) if origin else error
