"""Post-write hooks, run: formatters and the like, which get the new file's path."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import entry_points
from pathlib import Path

from sqlgen.errors import SqlgenError
from sqlgen.errors.new_files import HookInvalid
from sqlgen.hook_settings import Hook
from sqlgen.locations import spec_of

FILE = "REVISION_SCRIPT_FILENAME"
"""Where the options do not say this, the path is the first argument."""


def command(hook: Hook, path: Path) -> list[str]:
    """The hook's command line. Raises HookInvalid for a program that is not there, before anything is written."""
    return [*_program(hook), *_arguments(hook, path)]


def run(hooks: Iterable[tuple[Hook, list[str]]]) -> Iterator[str]:
    """Run the commands, their talk on stderr. What fails is told and stops nothing, for the file is written."""
    for hook, arguments in hooks:
        try:
            status = subprocess.run(arguments, cwd=hook.cwd, stdout=2).returncode
        except OSError as error:
            yield f"the post-write hook {hook.name} cannot be run: {(error.strerror or str(error)).lower()}"
            continue
        if status:
            yield f"the post-write hook {hook.name} exits with {status}"


def _program(hook: Hook) -> list[str]:
    match hook.type:
        case "exec":
            return [_executable(hook)]
        case "module":
            return [sys.executable, "-m", _module(hook)]
        case _:
            return [sys.executable, "-c", _entry_point(hook)]


def _executable(hook: Hook) -> str:
    """As it stands: a path in it starts at the hook's working directory."""
    plain = Path(hook.target).name == hook.target
    if not shutil.which(hook.target if plain else Path(hook.cwd or "", hook.target).absolute()):
        raise _invalid(hook, f"there is no program {hook.target}")
    return hook.target


def _module(hook: Hook) -> str:
    if not spec_of(hook.target.split("."), [Path(hook.cwd or "").absolute()]):
        raise _invalid(hook, f"there is no module {hook.target}")
    return hook.target


def _entry_point(hook: Hook) -> str:
    """What starts the script of an installed package, in one line of Python."""
    for entry in entry_points(group="console_scripts", name=hook.target):
        return f"import {entry.module}; {entry.module}.{entry.attr}()"
    raise _invalid(hook, f"there is no console script {hook.target}")


def _arguments(hook: Hook, path: Path) -> list[str]:
    options = hook.options if FILE in hook.options else f"{FILE} {hook.options}"
    try:
        return [option.replace(FILE, str(path)) for option in shlex.split(options, posix=os.name == "posix")]
    except ValueError as error:
        raise _invalid(hook, f"its options cannot be read: {str(error).lower()}") from None


def _invalid(hook: Hook, reason: str) -> SqlgenError:
    return HookInvalid(hook.name, reason).at(hook.origin)
