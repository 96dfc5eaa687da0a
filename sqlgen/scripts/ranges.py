"""A script of no revision's own: a range of them behind one guard, or a stamp of the version rows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlgen.scripts.comment import comment
from sqlgen.scripts.header import range_header
from sqlgen.scripts.script import Script
from sqlgen.scripts.version import shown
from sqlgen.scripts.writer import Writer


def range_text(writers: Sequence[Writer], command: str) -> str:
    """One guard at the start, and the version rows after each script. `command` is what was called to make it.

    One transaction around all where every script can share it; else each has what its own file would have, and after a
    failure the database is at the last one that was done.
    """
    apart = not all(writer.transactional and writer.transactional_ddl for writer in writers)
    chain = [replace(writer, apart=apart, follows=bool(place)) for place, writer in enumerate(writers)]
    for writer in chain:
        writer.refuse_misread()
    first, last = chain[0], chain[-1]
    way = f"{first.version.start} -> {shown(last.script.end)}"
    what = f"{first.script.direction}, {first.quoting.name}"
    paragraphs = (
        range_header(way, what, _manner(first, last), command),
        *first.opening(),
        *_cores(chain),
        last.closing(f"sqlgen: {first.script.direction} {way} done"),
    )
    return "\n\n".join(paragraphs) + "\n"


def _manner(first: Writer, last: Writer) -> Iterator[str]:
    if first.apart and first is not last:
        rest = f"sqlgen {first.script.direction} WHERE_IT_IS:{','.join(last.script.end) or 'base'}"
        yield f"Transaction: none around all. After a failure ask the version table, and run the rest: {rest}"
        yield f"Run: {first.run}"
    else:
        yield from first.manner()


def _cores(chain: Sequence[Writer]) -> Iterator[str]:
    for writer in chain:
        if writer.follows:
            yield from writer.between()
        if writer.script.direction != "stamp":
            yield comment(_running(writer.script))
        yield from writer.core()


def _running(script: Script) -> str:
    """What Alembic says above each: `Running upgrade 1975ea83b712 -> 3f2a91c07d4e, add years`."""
    parents = ", ".join(script.parents)
    way = f"{parents} -> {script.revision}" if script.direction == "upgrade" else f"{script.revision} -> {parents}"
    return f"Running {script.direction} {way}, {script.message}"
