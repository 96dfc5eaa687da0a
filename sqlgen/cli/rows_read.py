"""What compile ends with: the rows that scripts read, which their files check or wait for."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlgen.errors import one_line
from sqlgen.output.build import RowsRead
from sqlgen.output.manifest import Manifest, read_all


def rows_read(output: Path, dialects: Iterable[str]) -> Iterator[str]:
    """A line for each, with the dialects in whose files it stands."""
    manifests = read_all(output)
    found: dict[str, list[str]] = {}
    for dialect in dialects:
        for said in _said(manifests[dialect]) if dialect in manifests else ():
            found.setdefault(said, []).append(dialect)
    yield from (f"{said} ({', '.join(names)})" for said, names in found.items())


def _said(manifest: Manifest) -> Iterator[str]:
    for listed in manifest.revisions:
        for direction, file in (("upgrade", listed.upgrade), ("downgrade", listed.downgrade)):
            yield from (f"rows: {listed.revision} {direction}, {_what(read)}" for read in (file.rows if file else ()))


def _what(read: RowsRead) -> str:
    queries = one_line("; ".join(" ".join(each.split()) for each in read.queries))
    if read.acknowledged_by is None:
        return f"line {read.line}, told {read.told}: {queries}"
    return f"line {read.line}, by hand: {queries}; done by {read.acknowledged_by}"
