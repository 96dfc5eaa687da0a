"""What there is to tell of builds, beside their files: the warnings, a line each."""

from collections.abc import Sequence

from sqlgen.output.build import Build


def told(builds: Sequence[Build]) -> tuple[str, ...]:
    """Each warning once, and for which dialects if not for all."""
    found: dict[str, list[str]] = {}
    for build in builds:
        for warning in dict.fromkeys(map(str, build.warnings)):
            found.setdefault(warning, []).append(build.dialect)
    return tuple(_line(warning, dialects, len(builds)) for warning, dialects in found.items())


def _line(warning: str, dialects: Sequence[str], of: int) -> str:
    where = f" ({', '.join(dialects)})" if len(dialects) < of else ""
    return f"warning{where}: {warning}"
