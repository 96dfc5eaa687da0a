"""MySQL and MariaDB under faults: a file goes on where it stopped, and does nothing twice."""

from tests.faults.mysql import at_once, changed_by_hand, error, killed_client, killed_server, kinds, sessions
from tests.faults.promise import Promise

PROMISES: tuple[Promise, ...] = (
    sessions.PROMISE,
    error.PROMISE,
    killed_client.PROMISE,
    kinds.PROMISE,
    killed_server.PROMISE,
    at_once.PROMISE,
    changed_by_hand.PROMISE,
)
"""In the order of the README's table."""
