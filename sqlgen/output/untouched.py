"""The output folder as a compile has left it: whether it still is."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlgen.errors import ManifestNewer, ManifestUnreadable
from sqlgen.output import journal, text
from sqlgen.output.compare import generated_names
from sqlgen.output.manifest import MANIFEST, read
from sqlgen.output.report import Report


def manifest_hashes(output: Path) -> dict[str, str]:
    """The sha256 of each dialect's manifest."""
    return {path.parent.name: text.digest(path.read_bytes()) for path in output.glob(f"*/{MANIFEST}")}


def untouched(output: Path, dialects: Sequence[str], manifests: Mapping[str, str]) -> tuple[Report, ...] | None:
    """What a compile reports that finds nothing to do.

    None if the manifests or any file that they list differ, or where there are more that look generated.
    """
    try:
        if journal.is_left(output) or manifest_hashes(output) != manifests:
            return None
        reports = [_report(output, dialect, manifests[dialect]) for dialect in dialects]
    except (OSError, KeyError, ManifestUnreadable, ManifestNewer):
        return None
    whole = tuple(each for each in reports if each)
    return whole if len(whole) == len(reports) else None


def _report(output: Path, dialect: str, manifest: str) -> Report | None:
    folder = output / dialect
    hashes = read(folder / MANIFEST).hashes
    if generated_names(folder) - hashes.keys() or any(
        text.digest_of(f"{folder}/{name}") != recorded for name, recorded in hashes.items()
    ):
        return None
    return Report(
        dialect=dialect,
        written=(),
        unchanged=(*(f"{dialect}/{name}" for name in sorted(hashes)), f"{dialect}/{MANIFEST}"),
        removed=(),
        renamed=(),
        unlisted=(),
        manifest=manifest,
    )
