"""Mistakes in what `init`, `revision` and `merge` are asked to make.

NewFileError
├── AutogenerateRefused
├── HeadUnclear, HeadTwice, HeadFollowed
├── NothingToMerge, MergeRedundant
├── IdTaken, NameReserved
├── DependencyUnclear
├── VersionPathUnclear, VersionPathUnknown
├── PathUnseen
├── TemplateMissing, TemplateFailed, TemplateMisled, TemplateSilent
├── HookInvalid
├── FileInTheWay, FolderInTheWay
├── EnvironmentPresent, LocationSet
└── SourceUnwritable
"""

from sqlgen.errors.base import SqlgenError


class NewFileError(SqlgenError):
    """What is to be made anew cannot be made; nothing is written."""


class AutogenerateRefused(NewFileError):
    sentence = "--autogenerate compares your models with a database, and sqlgen opens none"
    way_out = "alembic revision --autogenerate writes the same kind of file, from a database at head"


class HeadUnclear(NewFileError):
    heads: str
    sentence = "there is more than one head to follow: {heads}"
    way_out = "say which with --head, or join them first: sqlgen merge heads"


class HeadTwice(NewFileError):
    revision: str
    sentence = "revision {revision} is named twice"


class HeadFollowed(NewFileError):
    revision: str
    followers: str
    sentence = "revision {revision} is no head: {followers} follows it"
    way_out = "--splice begins a new branch there"


class NothingToMerge(NewFileError):
    revisions: str
    sentence = "there is nothing to merge: two revisions or more are needed, and this is {revisions}"
    way_out = "name the heads, or say heads for all of them; sqlgen heads lists them"


class MergeRedundant(NewFileError):
    revision: str
    other: str
    sentence = "revision {other} comes after {revision}, so there is nothing to merge of the two"
    way_out = "leave {revision} out"


class IdTaken(NewFileError):
    revision: str
    source: str
    sentence = "{revision} is taken: {source} has it"
    way_out = "without --rev-id a new one is made"


class NameReserved(NewFileError):
    name: str
    reason: str
    sentence = "{name} cannot be the name of a revision or a branch: {reason}"


class DependencyUnclear(NewFileError):
    name: str
    revisions: str
    sentence = "a revision depends on single revisions, and {name} is {revisions}"
    way_out = "give --depends-on once for each"


class VersionPathUnclear(NewFileError):
    locations: str
    sentence = "there are several version locations, and no parent says which: {locations}"
    way_out = "say which with --version-path"


class VersionPathUnknown(NewFileError):
    path: str
    known: tuple[str, ...]
    sentence = "{path} is none of the version locations"
    known_are = "the version locations"
    wrong = "path"


class PathUnseen(NewFileError):
    path: str
    reason: str
    sentence = "{path} would not be found again: {reason}"
    way_out = "the setting file_template and --rev-id make the path"


class TemplateMissing(NewFileError):
    sentence = "this template of new revisions is not there"
    way_out = "sqlgen init makes one, in an environment of its own"


class TemplateFailed(NewFileError):
    reason: str
    sentence = "this template cannot be rendered: {reason}"


class TemplateMisled(NewFileError):
    reason: str
    sentence = "what this template makes is no revision: {reason}"


class TemplateSilent(NewFileError):
    name: str
    value: str
    variable: str
    sentence = "what this template makes does not say {name} = {value}"
    way_out = "it needs the line: {name} = ${{repr({variable})}}"


class HookInvalid(NewFileError):
    hook: str
    reason: str
    sentence = "the post-write hook {hook} cannot be run: {reason}"


class FileInTheWay(NewFileError):
    sentence = "this file is there already, and nothing is written over it"


class EnvironmentPresent(NewFileError):
    sentence = "there are settings here already, so this is an environment"
    way_out = "an Alembic project needs no init: sqlgen compile reads it as it is; -c/--config names another file"


class FolderInTheWay(NewFileError):
    sentence = "this folder is there already, and not empty"
    way_out = "name another: sqlgen init DIRECTORY"


class LocationSet(NewFileError):
    location: str
    directory: str
    sentence = "script_location is {location} here, not {directory}"
    way_out = "leave the directory out, or change the setting"


class SourceUnwritable(NewFileError):
    reason: str
    sentence = "cannot be written: {reason}"
