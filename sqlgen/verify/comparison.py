"""A database that files have changed, compared with the simulation: version rows and catalogue, by a twin too."""

import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

import sqlalchemy as sa
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, SAWarning

from sqlgen.dialects import get_dialect
from sqlgen.dump import dump
from sqlgen.schema import Name, Schema
from sqlgen.schema.tables import Tables
from sqlgen.verify.catalogue import Facts, full_name, read_catalogue
from sqlgen.verify.difference import Difference, differing
from sqlgen.verify.objects import differing_objects, read_objects
from sqlgen.verify.scratch import Scratch
from sqlgen.verify.session import why
from sqlgen.verify.simulated import differences
from sqlgen.verify.twin import build_twin

_KEPT = 3
"""Expected catalogues that are kept: those before a revision, after it, and after its downgrade."""


@dataclass(frozen=True, slots=True)
class Expected:
    """The catalogue that a schema should have; or the reason why no server says it. `unknown` is not compared."""

    schema: Schema
    catalogue: Facts | None
    unknown: tuple[str, ...]
    untold: str = ""


@dataclass
class Comparison:
    """Compares databases of one dialect; what is expected is asked of a twin, once for each schema."""

    dialect: str
    scratch: Scratch
    version_table: Name
    _expected: list[Expected] = field(default_factory=list)
    _there: frozenset[str] | None = None

    def expected(self, schema: Schema) -> Expected:
        for expected in self._expected:
            if expected.schema == schema:
                return expected
        self._expected = [self._ask(schema), *self._expected[: _KEPT - 1]]
        return self._expected[0]

    def differences(self, engine: Engine, schema: Schema, rows: tuple[str, ...]) -> Iterator[Difference]:
        """What the files have left otherwise than they should."""
        expected = self.expected(schema)
        with engine.connect() as connection:
            found, catalogue = self._rows(connection), self._read(connection)
            objects = read_objects(connection, self.dialect)
        if found != rows:
            here, there = (", ".join(side) or "<base>" for side in (found, rows))
            yield Difference("version rows", here, there, (self.version_table.name,), of_rows=True)
        yield from self._catalogue(_without(catalogue, _strange(schema)), expected)
        yield from differing_objects(objects, _known(schema))

    def _catalogue(self, found: Facts, expected: Expected) -> Iterator[Difference]:
        """By the twin, and directly, where the twin has told nothing of the table."""
        alone = _without(found, _half_known(expected.schema))
        told = [*differing(alone, expected.catalogue)] if expected.catalogue else []
        yield from told
        tables = {each.names[0] for each in told}
        for each in differences(_known(expected.schema), found, self.dialect):
            if each.names[0] not in tables:
                yield each

    def _ask(self, schema: Schema) -> Expected:
        unknown = dump(schema, get_dialect(self.dialect, schema.server.version)).unknown
        half = _half_known(schema)
        known = _known(schema)
        whole = replace(known, tables=Tables(each for each in known.tables.values() if str(each.name) not in half))
        with self.scratch.database() as twin:
            if self._there is None:
                with twin.connect() as connection:
                    self._there = frozenset(self._all(connection)["tables"])
            try:
                build_twin(whole, self.dialect, twin)
            except DBAPIError as error:
                return Expected(schema, None, unknown, why(error))
            with twin.connect() as connection:
                return Expected(schema, self._read(connection), unknown)

    def _read(self, connection: Connection) -> Facts:
        """Without what stands in every new database of the server."""
        return _without(self._all(connection), self._there or ())

    def _all(self, connection: Connection) -> Facts:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SAWarning)  # SQLAlchemy does not reflect everything, and says so
            return read_catalogue(connection, without=(self._own(),))

    def _own(self) -> str:
        """The version table, as the catalogue calls it; SQLite's has no schemas."""
        name = self.version_table
        return name.name if self.dialect == "sqlite" else full_name(name.schema, name.name)

    def _rows(self, connection: Connection) -> tuple[str, ...]:
        """None before the first file has made their table."""
        name, schema = self.version_table.name, self.version_table.schema
        if not sa.inspect(connection).has_table(name, schema=schema):
            return ()
        rows = sa.select(sa.column("version_num", sa.String)).select_from(sa.table(name, schema=schema))
        return tuple(sorted(connection.execute(rows).scalars()))


def _known(schema: Schema) -> Schema:
    """The schema with what revisions made, and what is known of that."""
    tables = Tables(table for table in schema.tables.values() if table.made and table.known)
    return replace(schema, tables=tables, types={name: each for name, each in schema.types.items() if each.known})


def _strange(schema: Schema) -> set[str]:
    """The tables and types that are no part of that."""
    known = _known(schema)
    return {str(name) for name in {*schema.tables, *schema.types} - {*known.tables, *known.types}}


def _half_known(schema: Schema) -> set[str]:
    """The tables that no twin can have: a foreign key leads to what is not known, or to one of these."""
    tables, half = _known(schema).tables, set[Name]()
    while more := [
        name
        for name, table in tables.items()
        if name not in half and any(key.referent not in tables or key.referent in half for key in table.foreign_keys)
    ]:
        half.update(more)
    return set(map(str, half))


def _without(facts: Facts, names: Iterable[str]) -> Facts:
    left_out = set(names)
    return {kind: {name: each for name, each in found.items() if name not in left_out} for kind, found in facts.items()}
