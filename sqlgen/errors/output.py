"""Mistakes about the folder of generated files."""

from sqlgen.errors.base import SqlgenError


class OutputError(SqlgenError):
    """The folder of generated files cannot be used as it is."""


class OutputUnwritable(OutputError):
    reason: str
    sentence = "cannot be written: {reason}"


class OutputUnreadable(OutputError):
    reason: str
    sentence = "cannot be read: {reason}"


class OutputEdited(OutputError):
    files: str
    sentence = "edited by hand since sqlgen wrote it: {files}"
    way_out = "put the change into the revision script; compile --force overwrites the edit"


class OutputBusy(OutputError):
    sentence = "another sqlgen is writing here"
    way_out = "wait for it, then run the command again"


class RenumberedInPart(OutputError):
    dialect: str
    sentence = "the files of {dialect} would keep their old numbers"
    way_out = "compile {dialect} together with the others, or delete its folder if it is no longer wanted"


class JournalBroken(OutputError):
    reason: str
    folder: str
    sentence = "an interrupted write cannot be finished: {reason}"
    way_out = "delete {folder}, restore the other files from version control, then compile again"


class ManifestUnreadable(OutputError):
    reason: str
    sentence = "this manifest cannot be read: {reason}"
    way_out = "restore it from version control, after a merge from either side, and compile again"


class ManifestNewer(OutputError):
    format: int
    sentence = "this manifest has format {format}, and this sqlgen reads format 1"
    way_out = "use the sqlgen release that wrote it"
