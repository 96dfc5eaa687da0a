"""The folder of generated files: names, numbers, manifests, and the only writer below it."""

from sqlgen.output.build import Build, Entry, File
from sqlgen.output.compare import Compared, State
from sqlgen.output.content import Spool
from sqlgen.output.diff import unified
from sqlgen.output.entries import entries
from sqlgen.output.folder import Compile, Verdict, check, update, update_all, write
from sqlgen.output.manifest import Manifest
from sqlgen.output.names import file_name
from sqlgen.output.numbering import number
from sqlgen.output.released import Broken, broken
from sqlgen.output.report import Report
from sqlgen.output.told import told
from sqlgen.output.untouched import manifest_hashes, untouched
from sqlgen.place import shown

__all__ = [
    "Broken",
    "Build",
    "Compared",
    "Compile",
    "Entry",
    "File",
    "Manifest",
    "Report",
    "Spool",
    "State",
    "Verdict",
    "broken",
    "check",
    "entries",
    "file_name",
    "manifest_hashes",
    "number",
    "shown",
    "told",
    "unified",
    "untouched",
    "update",
    "update_all",
    "write",
]
