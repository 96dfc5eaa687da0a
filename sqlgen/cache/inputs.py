"""The files that a compile depends on: revisions, settings, what scripts import and open, and what is not there.

Each is remembered with its sha256. A file that would take another one's place, were it there, is remembered as absent.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.util import source_from_cache
from pathlib import Path

from sqlgen.cache.imports import Found, find_below, find_top, is_library, search_path
from sqlgen.cache.sight import sight
from sqlgen.project import Project

Hashes = dict[str, str | None]
"""By path; None where there is to be no file."""


class CannotBeFollowed(Exception):
    """What a script depends on cannot be told: nothing is remembered of the compile."""


@dataclass
class Inputs:
    """What was found: the files, and the modules that any of them imports.

    `environment`: some read the environment's variables. `shared`: revisions may know of each other.
    """

    files: Hashes = field(default_factory=dict)
    imports: set[str] = field(default_factory=set)
    environment: bool = False
    shared: bool = False


@dataclass
class Follower:
    """Follows what files import, and what those import. What is as it was `before` is not looked at again."""

    path: Sequence[Path]
    before: Inputs
    inputs: Inputs = field(default_factory=Inputs)
    found: dict[str, Found] = field(default_factory=dict)

    def everything_from_before(self) -> None:
        """What was imported before counts as imported."""
        self.inputs.environment, self.inputs.shared = self.before.environment, self.before.shared
        for name in sorted(self.before.imports):
            self._module(name)

    def file(self, file: Path, package: str = "", *, alone: bool = False) -> None:
        """A revision, a module in its package, or what is `alone`: env.py has run before any revision has."""
        if str(file) in self.inputs.files:
            return
        data = content(file)
        if data is None:
            raise CannotBeFollowed(f"{file} is gone")
        self.inputs.files[str(file)] = hashed = digest(data)
        if self.before.files.get(str(file)) != hashed:
            self._look(file, data, package, alone=alone)

    def _look(self, file: Path, data: bytes, package: str, *, alone: bool) -> None:
        seen = sight(data, package, connects_to_nothing=alone)
        doubt = seen.doubt or (
            "it is a link, and asks where it lies" if b"__file__" in data and file.is_symlink() else ""
        )
        if doubt:
            raise CannotBeFollowed(f"{file}: {doubt}")
        self.inputs.environment |= seen.environment
        self.inputs.shared |= seen.shared and not alone
        for name in seen.imports:
            self._module(name, alone=alone)

    def _module(self, name: str, *, alone: bool = False) -> Found:
        """The module, after the packages that it is in. What is no module of the project's leads nowhere."""
        if name in self.found:
            return self.found[name]
        package, _, last = name.rpartition(".")
        if package:
            around = self._module(package, alone=alone)
            found = find_below(last, around.folders) if around.folders else Found()
        else:
            found = find_top(name, self.path)
        self.found[name] = found
        self.inputs.imports.add(name)
        self._follow(name, found, alone=alone)
        return found

    def _follow(self, name: str, found: Found, *, alone: bool) -> None:
        if found.doubt:
            raise CannotBeFollowed(f"it imports {name}: {found.doubt}")
        for file in found.absent:
            self.inputs.files.setdefault(str(file), None)
        if found.file:
            package = name if found.file.name == "__init__.py" else name.rpartition(".")[0]
            self.file(found.file, package, alone=alone)


def followed(project: Project, scripts: Iterable[Path], opened: Iterable[str], before: Inputs) -> Inputs:
    """What the compile depended on, as far as files tell. `opened` are those that were opened meanwhile.

    Errors: CannotBeFollowed.
    """
    follower = Follower(search_path(project.prepend_sys_path), before)
    follower.everything_from_before()
    for script in scripts:
        follower.file(script)
    for file in _opened(opened):
        if file.suffix == ".py":
            follower.file(file, alone=True)
        elif str(file) not in follower.inputs.files:
            follower.inputs.files[str(file)] = hash_of(file)
    env = project.script_location / "env.py"
    for each in (project.ini, project.toml, env if project.env else None):
        if each:
            follower.inputs.files[str(each)] = hash_of(each)
    return follower.inputs


def _opened(paths: Iterable[str]) -> Iterator[Path]:
    """The project's own among them, and sources in the place of their bytecode."""
    for path in map(Path, paths):
        if not is_library(path):
            yield Path(source_from_cache(path)) if path.suffix == ".pyc" and path.parent.name == "__pycache__" else path


def hash_of(file: Path | str) -> str | None:
    """None where there is no file that can be read."""
    data = content(file)
    return None if data is None else digest(data)


def content(file: Path | str) -> bytes | None:
    try:
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - thousands of them, by their names
            return opened.read()
    except OSError:
        return None


def digest(data: bytes) -> str:
    return sha256(data).hexdigest()
