"""Prints a checksum for each case and dialect: run in other surroundings, it must print the same."""

import hashlib
import tempfile
from pathlib import Path

from sqlgen.dialects import NAMES
from sqlgen.errors import SqlgenError
from tests.nets.case import Case, all_cases


def checksum(case: Case, dialect: str) -> str:
    """Over all files of the case, or over the refusal's text."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            build = case.on(dialect, Path(folder)).build
            files = (file for entry in build.entries for file in (entry.upgrade, entry.downgrade) if file)
            text = "".join(file.text for file in files)
        except SqlgenError as refusal:
            text = str(refusal)
    return hashlib.sha256(text.encode()).hexdigest()


def own_cases() -> list[Case]:
    """Not those of other packages, which need their own releases of SQLAlchemy."""
    return [case for case in all_cases() if not case.name.startswith("plug_ins/")]


if __name__ == "__main__":
    for case in own_cases():
        for dialect in NAMES:
            print(case.name, dialect, checksum(case, dialect))
