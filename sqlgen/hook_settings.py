"""Post-write hooks, as the settings say them: programs that are run on a new revision file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlgen.errors import Origin
from sqlgen.errors.new_files import HookInvalid
from sqlgen.settings import IniSection, Layer, TomlTable

KEY = "post_write_hooks"

TARGETS = {"console_scripts": "entrypoint", "exec": "executable", "module": "module"}
"""For each type of hook the option that says what it runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hook:
    """`target` is what the type's own option names. `options` and `cwd` are as they stand in the settings."""

    name: str
    type: str
    target: str
    options: str = ""
    cwd: str | None = None
    origin: Origin


def read_hooks(layer: Layer) -> tuple[Hook, ...]:
    """The hooks that the settings beside or in this layer name, in their order.

    In toml they are an array of tables, [[tool.alembic.post_write_hooks]]; in an ini file a section of that name.
    """
    match layer:
        case TomlTable():
            return tuple(_hook(layer.origin(KEY), values) for values in layer.tables(KEY))
        case IniSection() if section := layer.sibling(KEY):
            return tuple(_hook(section.origin("hooks"), values) for values in _ini_hooks(section))
    return ()


def _ini_hooks(section: IniSection) -> Iterator[Mapping[str, str]]:
    """`hooks` lists their names, and the options of each begin with its name."""
    for name in section.texts("hooks") if section.holds("hooks") else ():
        prefix = f"{name.lower()}."
        options = {key.removeprefix(prefix): section.text(key) for key in section.options() if key.startswith(prefix)}
        yield {"name": name, **options}


def _hook(origin: Origin, values: Mapping[str, str]) -> Hook:
    name = values.get("name", "")
    if not name:
        raise HookInvalid("without a name", "it needs one").at(origin)
    kind = values.get("type", "")
    if kind not in TARGETS:
        reason = f"its type is {kind}, " if kind else "it has no type, "
        raise HookInvalid(name, f"{reason}and {', '.join(TARGETS)} are those that can be run").at(origin)
    target = values.get(TARGETS[kind], "")
    if not target:
        raise HookInvalid(name, f"of type {kind}, it needs {TARGETS[kind]}").at(origin)
    options = values.get("options", "")
    return Hook(name=name, type=kind, target=target, options=options, cwd=values.get("cwd") or None, origin=origin)
