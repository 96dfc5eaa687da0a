"""Every promise, one module each: its sentence, and the trials."""

from tests.faults import mysql
from tests.faults.promise import Promise
from tests.faults.promises import (
    by_hand,
    causes,
    compiler_full,
    compiler_killed,
    compilers_at_once,
    error,
    hostile,
    killed_at_work,
    killed_client,
    killed_server,
    sessions,
    two_at_once,
    wrong_place,
    wrong_start,
)

PROMISES: tuple[Promise, ...] = (
    wrong_start.PROMISE,
    wrong_place.PROMISE,
    sessions.PROMISE,
    error.PROMISE,
    causes.PROMISE,
    killed_client.PROMISE,
    killed_at_work.PROMISE,
    killed_server.PROMISE,
    two_at_once.PROMISE,
    by_hand.PROMISE,
    *mysql.PROMISES,
    hostile.PROMISE,
    compiler_killed.PROMISE,
    compiler_full.PROMISE,
    compilers_at_once.PROMISE,
)
"""In the order of the README's table."""
