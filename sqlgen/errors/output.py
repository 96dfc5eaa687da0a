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


class ManifestConflicted(OutputError):
    path: str
    sentence = "this manifest holds the two sides of a merge"
    way_out = (
        "take the side that is released, whole: git checkout --theirs {path}, or --ours; then sqlgen compile"
        " numbers the revisions of the other side after it"
    )


class GitMissing(OutputError):
    sentence = "check --against asks git, and there is no git on this machine"
    way_out = "install it, or leave --against out"


class GitRefused(OutputError):
    reason: str
    sentence = "git cannot tell what is released: {reason}"


class RefUnknown(OutputError):
    ref: str
    sentence = "git knows no commit {ref} here"
    way_out = "name a branch, a tag or a commit; a shallow clone may have to fetch it first"


class NothingReleased(OutputError):
    ref: str
    sentence = "{ref} holds no manifest below this folder, so nothing of it is released there"
    way_out = "name a ref at which the generated files are committed"


class ManifestNewer(OutputError):
    format: int
    sentence = "this manifest has format {format}, and this sqlgen reads format 1"
    way_out = "use the sqlgen release that wrote it"
