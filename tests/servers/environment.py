"""The environment of the servers and the clients."""

import os


def bare_environment() -> dict[str, str]:
    """Nothing of the person at the machine: no PG* or MYSQL* variable, no home with settings, passwords and history."""
    return {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
