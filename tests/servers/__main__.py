"""`python -m tests.servers`: fetch and start everything once, so that a test run need not wait for it."""

import sys
import time

from tests.servers.servers import KINDS, MORE, Servers
from tests.servers.unavailable import Unavailable


def main() -> int:
    """One line for each server. Exit status 1 if one can't be had."""
    servers = Servers()
    try:
        return max([_warm_up(servers, name) for name in KINDS | MORE])
    finally:
        servers.close()


def _warm_up(servers: Servers, name: str) -> int:
    begun = time.monotonic()
    try:
        print(f"{name} {servers[name].version}: ready in {time.monotonic() - begun:.1f} s", flush=True)
    except Unavailable as why:
        print(f"{name} can't be had here: {why}", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
