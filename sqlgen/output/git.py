"""What git holds at a ref, asked of git itself. Nothing of the repository is changed."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlgen.errors import GitMissing, GitRefused, RefUnknown
from sqlgen.place import place, whole

_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""What git tells its hooks, as seen from where they run: https://git-scm.com/docs/githooks#_description"""


def files_at(ref: str, folder: Path) -> Mapping[str, str]:
    """The files below `folder` as the ref's commit has them: their objects by their paths from the folder.

    Errors: GitMissing, GitRefused where no repository holds the folder, RefUnknown.
    """
    here, below = _nearest(folder)
    top = _run(here, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").rstrip("\n")
    commit = _commit(here, ref)
    prefix = f"{top}{below}/" if below else top
    listing = _run(here, "ls-tree", "-r", "-z", "--full-tree", commit, *([prefix] if prefix else []))
    return {path.removeprefix(prefix): object_ for object_, path in _listed(listing)}


def contents(folder: Path, objects: list[str]) -> dict[str, bytes]:
    """What these objects hold, by their names. One call of git for all of them."""
    here, _ = _nearest(folder)
    answer = _run(here, "cat-file", "--batch", given="".join(f"{name}\n" for name in objects).encode())
    found, at = dict[str, bytes](), 0
    for name in objects:
        head = answer.index(b"\n", at)
        size = int(answer[at:head].split()[-1])
        found[name] = answer[head + 1 : head + 1 + size]
        at = head + size + 2
    return found


def _nearest(folder: Path) -> tuple[Path, str]:
    """The folder, or what is there of the way to it, and the rest of the way."""
    folder = whole(folder)
    here = next(each for each in (folder, *folder.parents) if each.is_dir())
    below = folder.relative_to(here).as_posix()
    return here, "" if below == "." else below


def _commit(here: Path, ref: str) -> str:
    try:
        found = _run(here, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    except GitRefused:
        raise RefUnknown(ref).at(place(here)) from None
    return found.decode().strip()


def _listed(listing: bytes) -> Iterator[tuple[str, str]]:
    """`100644 blob 1f7a…\\tPATH`, ended by NUL."""
    for line in listing.decode("utf-8", "surrogateescape").split("\0")[:-1]:
        about, _, path = line.partition("\t")
        _, kind, object_ = about.split()
        if kind == "blob":
            yield object_, path


def _run(here: Path, *arguments: str, given: bytes = b"") -> bytes:
    around = {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}
    try:
        done = subprocess.run(["git", *arguments], cwd=here, env=around, input=given, capture_output=True, check=False)
    except FileNotFoundError:
        raise GitMissing() from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").partition("\n")[0]
        raise GitRefused(reason).at(place(here))
    return done.stdout
