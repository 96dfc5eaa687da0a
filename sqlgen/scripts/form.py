"""What a project chooses of the form of its files."""

from dataclasses import dataclass
from typing import Literal

Client = Literal["native", "plain"]
"""Who runs the file: the database's own shell, or a driver or other runner that knows SQL and nothing else."""


@dataclass(frozen=True, slots=True)
class Form:
    """`rerunnable` is MySQL's and MariaDB's choice: without it a file is short, and after a failure needs a hand.

    `lock_timeout` is how many seconds a statement waits for a lock; None: as long as the dialect's files usually do.
    """

    rerunnable: bool = True
    client: Client = "native"
    lock_timeout: int | None = None


USUAL = Form()
