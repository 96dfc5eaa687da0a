"""Programs from Debian's packages, fetched and unpacked into the cache: nothing is installed, root is not needed."""

import os
import platform
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.servers.cache import cached
from tests.servers.unavailable import Unavailable, last_lines

_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")

_CONFIGURATION = """
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Dir::State "{apt}";
Dir::State::Lists "{apt}/lists";
Dir::State::Status "{apt}/status";
Dir::Cache "{apt}/cache";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
APT::Sandbox::User "root";
APT::Update::Error-Mode "any";
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::Retries "1";
Debug::NoLocking "true";
"""
"""What apt-get writes is ours alone; the machine's proxies, credentials and trusted keys hold."""

_INSTALLED = """\
Package: perl
Status: install ok installed
Version: 99
Architecture: {architecture}
Multi-Arch: allowed
Maintainer: nobody
Description: said to be here already, for only scripts that nobody runs here need it
"""


@dataclass(frozen=True)
class Tree:
    """Unpacked packages, whose programs run on the libraries beside them, whatever the machine's own are."""

    root: Path

    def command(self, program: str) -> list[str]:
        """The start of a command line that runs `program`, such as `usr/bin/mysql`, by the tree's own loader."""
        libraries = [*self.root.glob("lib/*-linux-gnu*"), *self.root.glob("usr/lib/*-linux-gnu*")]
        loader = next(loader for folder in libraries for loader in folder.glob("ld-linux*.so.*"))
        return [str(loader), "--library-path", ":".join(map(str, libraries)), str(self.root / program)]


def unpacked(suite: str, *packages: str) -> Tree:
    """The packages of one suite with all that they depend on, fetched the first time."""

    def fetch(folder: Path) -> None:
        apt = _Apt(folder / "apt")
        for package in apt.download(suite, packages):
            _run("dpkg", "--extract", str(package), str(folder))
        shutil.rmtree(apt.folder)

    return Tree(cached(f"{packages[0]}-{suite}", (suite, packages), fetch))


class _Apt:
    """apt-get with a state of its own in one folder, on a system where nothing but perl is installed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "lists" / "partial").mkdir(parents=True)
        (folder / "cache" / "archives" / "partial").mkdir(parents=True)
        architecture = _run("dpkg", "--print-architecture").strip()
        (folder / "status").write_text(_INSTALLED.format(architecture=architecture))
        (folder / "apt.conf").write_text(_CONFIGURATION.format(apt=folder))

    def download(self, suite: str, packages: tuple[str, ...]) -> list[Path]:
        """Fetch twice if need be: between its lists and its packages an archive may have moved on."""
        sources = self.folder / "sources.list"
        sources.write_text(self._sources(suite))
        private = ("-o", f"Dir::Etc::SourceList={sources}", "-o", "Dir::Etc::SourceParts=/dev/null")
        try:
            self._fetch(*private, packages=packages)
        except Unavailable:
            self._fetch(*private, packages=packages)
        return sorted((self.folder / "cache" / "archives").glob("*.deb"))

    def _fetch(self, *options: str, packages: tuple[str, ...]) -> None:
        self._get(*options, "update")
        self._get(*options, "--yes", "--download-only", "install", *packages)

    def _sources(self, suite: str) -> str:
        """The machine's own archive of Debian, as apt-get itself reads it out of its sources, for another suite."""
        own = platform.freedesktop_os_release().get("VERSION_CODENAME", "stable")
        archive = re.search(rf"'(\S+)/dists/{own}/InRelease'", self._get("--print-uris", "update"))
        if not archive:
            raise Unavailable(f"it comes in Debian's packages, and apt-get's sources name no archive of {own}")
        signed = f"[signed-by={_KEYRING}] " if _KEYRING.exists() else ""
        return f"deb {signed}{archive[1]} {suite} main\n"

    def _get(self, *arguments: str) -> str:
        return _run("apt-get", "-c", str(self.folder / "apt.conf"), "-q", *arguments)


def _run(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, check=False)
    except FileNotFoundError:
        raise Unavailable(f"it comes in Debian's packages, and this machine has no {command[0]}") from None
    if done.returncode:
        raise Unavailable(f"{command[0]} failed: {last_lines(done.stderr)}")
    return done.stdout
