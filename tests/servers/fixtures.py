"""The fixtures `servers` and `server`, and the loud line for what can't be had."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from typing import NoReturn

import pytest

from tests.servers.server import Server
from tests.servers.servers import KINDS, Servers
from tests.servers.unavailable import Unavailable

_LOUD = re.compile("(Skipped: )?(?P<loud>NO [A-Z]+: .*)", re.DOTALL)


def missed(what: str, why: str) -> NoReturn:
    """Skip the test with a loud line, `NO SERVER: ...`; under CI fail it."""
    sentence = f"NO {what.upper()}: {why}"
    if os.environ.get("CI"):
        pytest.fail(sentence, pytrace=False)
    pytest.skip(sentence)


class SessionServers(Servers):
    """The session's servers. A test that asks for one that can't be had is skipped, under CI it fails."""

    def __getitem__(self, name: str) -> Server:
        try:
            return super().__getitem__(name)
        except Unavailable as why:
            sentence = f"{name} can't be had here: {why}"
        missed("server", sentence)


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    """`servers["mysql"]` and the like, each started when it is first asked for, stopped at the session's end."""
    servers = SessionServers()
    yield servers
    servers.close()


@pytest.fixture(params=list(KINDS))
def server(request: pytest.FixtureRequest, servers: Servers) -> Server:
    """Each kind of server in turn."""
    return servers[request.param]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One red line for each thing that was missed, with the number of tests that this cost."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(str(report.longrepr[2]) for report in skipped if isinstance(report.longrepr, tuple | list))
    for reason, tests in sorted(reasons.items()):
        if found := _LOUD.match(reason):
            line = f"{tests} tests skipped, {found['loud']}"
            terminalreporter.write_line(line, red=True, bold=True)
