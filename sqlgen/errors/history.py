"""Mistakes in the revision files and their graph."""

from sqlgen.errors.base import SqlgenError


class HistoryError(SqlgenError):
    """The revision files, or their graph, are not a history."""


class RevisionUnreadable(HistoryError):
    reason: str
    sentence = "this file cannot be read as a revision: {reason}"


class RevisionInvalid(HistoryError):
    reason: str
    sentence = "{reason}"


class LiteralExpected(HistoryError):
    """`may_be_run` is false where the file says it plainly, and wrong."""

    name: str
    value: str
    may_be_run: bool = True
    sentence = "{name} cannot be known without running the file: {value}"
    way_out = "write it out: a string, a tuple or list of strings, or None"


class HeaderFailed(HistoryError):
    reason: str
    sentence = "which revision this is cannot be known without running the file, and that failed: {reason}"
    way_out = (
        "write revision, down_revision, depends_on and branch_labels out, as strings; or install what the file imports "
        "beside sqlgen, or name its folder in prepend_sys_path"
    )


class RevisionDuplicate(HistoryError):
    revision: str
    other: str
    sentence = "revision {revision} is in {other} already"
    way_out = "give one of the two a new id, and mend the down_revision of what follows it"


class LabelDuplicate(HistoryError):
    label: str
    other: str
    sentence = "the branch label {label} is taken: {other} has it already"
    way_out = "a label names one branch; give this one another"


class ParentMissing(HistoryError):
    revision: str
    parent: str
    known: tuple[str, ...]
    sentence = "revision {revision} follows {parent}, which no file holds"
    known_are = "the revisions"
    wrong = "parent"


class RevisionCycle(HistoryError):
    cycle: str
    sentence = "these revisions follow each other in a circle: {cycle}"
    way_out = "one of their down_revision or depends_on is wrong"


class RevisionUnknown(HistoryError):
    name: str
    known: tuple[str, ...]
    sentence = "there is no revision {name}"
    known_are = "the revisions"
    wrong = "name"


class RevisionAmbiguous(HistoryError):
    name: str
    matches: str
    sentence = "{name} is not one revision but several: {matches}"
    way_out = "give more of the id"


class BranchUnknown(HistoryError):
    name: str
    known: tuple[str, ...]
    sentence = "there is no branch {name}"
    known_are = "the labels and revisions"
    wrong = "name"


class RevisionOffBranch(HistoryError):
    revision: str
    branch: str
    sentence = "revision {revision} is not on the branch {branch}"


class CurrentUnknown(HistoryError):
    name: str
    sentence = "{name} is where a database stands, and none is opened"
    way_out = "name the revision that it is at"


class MultipleStarts(HistoryError):
    name: str
    choices: str
    sentence = "{name} could be counted from each of {choices}"
    way_out = "say from which, such as 1975ea83b712+1, or name the branch, such as label@+1"


class StepAmbiguous(HistoryError):
    name: str
    place: str
    choices: str
    sentence = "{name} is not one revision: from {place} the way goes to {choices}"
    way_out = "name one of them, or the branch, such as label@+1"


class StepsTooMany(HistoryError):
    name: str
    steps: int
    sentence = "{name} goes too far: after {steps} of its steps the history ends"


class RangeMalformed(HistoryError):
    text: str
    sentence = "{text} is no range"
    way_out = "a range is TO or FROM:TO, such as 1975ea83b712:head"


class ListMalformed(HistoryError):
    text: str
    sentence = "{text} is not what history lists"
    way_out = "say FROM:TO, FROM: or :TO, such as 1975ea83b712:head"


class ListReversed(HistoryError):
    start: str
    goal: str
    sentence = "nothing lies between: {goal} does not follow {start}"
    way_out = "name the earlier one first, and one that leads to the other"


class RangeReversed(HistoryError):
    start: str
    goal: str
    side: str
    other: str
    sentence = "{goal} is not {side} {start}"
    way_out = "the way there is sqlgen {other} {start}:{goal}"


class RowsImpossible(HistoryError):
    row: str
    other: str
    sentence = "no database is at {row} and {other} at once: {other} follows {row}, and takes its place"
    way_out = "leave {row} out"


class MultipleHeads(HistoryError):
    heads: str
    sentence = "there is more than one head: {heads}"
    way_out = "name one of them, or say heads for all"


class NumberConflict(HistoryError):
    reason: str
    sentence = "the numbers of the generated files no longer fit the history: {reason}"
    way_out = "sqlgen compile --renumber numbers anew from there and lists the files that it renames"
