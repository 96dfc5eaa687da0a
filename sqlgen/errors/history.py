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
    name: str
    value: str
    sentence = "{name} cannot be known without running the file: {value}"
    way_out = "write it out: a string, a tuple or list of strings, or None"


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


class MultipleHeads(HistoryError):
    heads: str
    sentence = "there is more than one head: {heads}"
    way_out = "name one of them, or say heads for all"


class NumberConflict(HistoryError):
    reason: str
    sentence = "the numbers of the generated files no longer fit the history: {reason}"
    way_out = "sqlgen compile --renumber numbers anew from there and lists the files that it renames"
