"""Snapshots as plain SQL files, the dialects side by side, in a tree of their own beside the cases."""

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

SNAPSHOTS = Path(__file__).parent.parent / "snapshots"


class SqlFile(SingleFileSnapshotExtension):
    """tests/snapshots/<operation>/<case>/<dialect>.sql"""

    file_extension = "sql"
    _write_mode = WriteMode.TEXT

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        return str(SNAPSHOTS / _parameters(test_location)[0])

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: object = 0) -> str:
        return _parameters(test_location)[1]

    @classmethod
    def discovery_dirname(cls, *, test_location: PyTestLocation) -> str:
        return str(SNAPSHOTS)

    @classmethod
    def matches_test_location(cls, *, test_location: PyTestLocation, snapshot_location: str) -> bool:
        """By the test's parameters, where syrupy would go by the name of the test's file."""
        case, dialect = _parameters(test_location)
        return Path(snapshot_location) == SNAPSHOTS / case / f"{dialect}.sql"

    def owns_snapshot_collection(self, *, filepath: str, test_location: PyTestLocation) -> bool:
        """All of the tree is this one test's."""
        return self.is_snapshot_location(location=filepath)


def _parameters(location: PyTestLocation) -> tuple[str, str]:
    """The case and the dialect, which are the test's parameters: `test_sql[add_column/plain-mysql]`."""
    case, dialect = location.snapshot_name.partition("[")[2].rstrip("]").rsplit("-", 1)
    return case, dialect


@pytest.fixture
def sql_file(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(SqlFile)
