"""The servers, for the tests that run what is printed."""

from tests.servers.fixtures import server, servers

__all__ = ["server", "servers"]
