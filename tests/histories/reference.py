"""The database that only Alembic online migrates: up as far as somebody asks, later down again."""

from collections.abc import Sequence

import sqlalchemy as sa

from tests.histories.online import Altered, Online
from tests.histories.pinned import Pinned
from tests.histories.rows import fill
from tests.histories.stand_in import Snapshot
from tests.histories.state import State, read_state
from tests.servers.server import Database


class Reference:
    """`stopped` is the revision that Alembic itself cannot upgrade to, and `error` why."""

    def __init__(self, database: Database, online: Online, order: Sequence[str], pinned: Pinned) -> None:
        self.database, self.online, self._pinned = database, online, pinned
        self._order = list(order)
        self._states: dict[str, State] = {}
        self.altered: dict[str, tuple[Altered, ...]] = {}
        self.stopped: str | None = None
        self.error: str | None = None

    def after(self, revision: str) -> State | None:
        """What Alembic leaves after its upgrade; None if it does not come so far."""
        while revision not in self._states and self.stopped is None:
            self._upgrade(self._order[len(self._states)])
        return self._states.get(revision)

    def _upgrade(self, revision: str) -> None:
        self.fill(self.database)
        went = self.online.step(self.database.url, "upgrade", revision)
        if went.error:
            self.stopped, self.error = revision, went.error
        else:
            self._states[revision] = self.state_of(self.database)
            self.altered[revision] = went.altered

    def around(self, revision: str) -> tuple[Snapshot, Snapshot] | None:
        """The tables before and after a revision that the database has not seen yet."""
        place = self._order.index(revision)
        if place and self.after(self._order[place - 1]) is None:
            return None
        before = self._snapshot()
        return None if self.after(revision) is None else (before, self._snapshot())

    def downgraded(self, revision: str) -> State | None:
        """What Alembic leaves after its downgrade, asked last revision first; None if it cannot."""
        if self.stopped is not None:
            return None
        self.fill(self.database)
        went = self.online.step(self.database.url, "downgrade", revision)
        self.stopped, self.error = (revision, went.error) if went.error else (None, None)
        self.altered[revision] = went.altered
        return None if went.error else self.state_of(self.database)

    def state_of(self, database: Database) -> State:
        with database.engine.connect() as connection:
            return read_state(connection, self._pinned.version_table)

    def fill(self, database: Database) -> None:
        """Before each step, in this database and in the files'."""
        if self._pinned.texts is not None:
            fill(database.engine, self._pinned.texts, self._pinned.version_table)

    def _snapshot(self) -> Snapshot:
        tables = sa.MetaData()
        tables.reflect(self.database.engine)
        return Snapshot(self.state_of(self.database), tables)
