"""The error tree. Every error is a sentence with a place and a way out; its class is named for the mistake.

SqlgenError
├── SettingsError               what the project says of itself
│   ├── SettingsMissing
│   ├── SettingsUnreadable
│   ├── SectionMissing
│   ├── SettingUnknown
│   ├── SettingInvalid, BaselineUnreadable
│   ├── ModelsFailed, ModelsImportFailed, ModelsAct, ModelsMissing, ModelsOther
│   ├── DatabaseMissing, DatabaseUnknown
│   ├── DialectMissing
│   └── DialectUnknown
├── HistoryError                the revision files and their graph
│   ├── RevisionUnreadable
│   ├── RevisionInvalid
│   ├── LiteralExpected, HeaderFailed
│   ├── RevisionDuplicate
│   ├── LabelDuplicate
│   ├── ParentMissing
│   ├── RevisionCycle
│   ├── RevisionUnknown
│   ├── RevisionAmbiguous
│   ├── BranchUnknown, RevisionOffBranch
│   ├── MultipleHeads, MultipleStarts, CurrentUnknown
│   ├── StepAmbiguous, StepsTooMany
│   ├── RangeMalformed, ListMalformed, RangeReversed, ListReversed, RowsImpossible
│   └── NumberConflict
├── NewFileError                what init, revision and merge are asked to make: drawn in new_files.py, theirs alone
├── EnvError                    what env.py does: drawn in env.py, its alone
├── ScriptError                 what a revision script does, at its own line
│   ├── ScriptFailed
│   ├── ImportFailed, StubUsed
│   ├── UpgradeMissing, Irreversible
│   ├── OperationUnknown
│   ├── OutsideRevision, EnvironmentOnly, AlembicLacking, AlembicMissing, AlembicPatched
│   ├── CallInvalid
│   ├── ArgumentMissing, ArgumentUnknown, ArgumentsTooMany, ArgumentInvalid
│   ├── NotImplementedYet, ImplementationMissing
│   ├── ResultRead (RowsUnknown), KeyRead, AddressRead, UnknownWritten, ParameterLeft, ParameterUngiven,
│   │   RollbackAsked, FailedMidway, DefaultUnrepeatable, SecretDrawn, ConnectionOpened, ProgramStarted
│   ├── Unsupported, TypeUnsupported
│   ├── SqlMisread, SqlForeign
│   └── SchemaError             a call that does not fit the simulated schema
│       ├── TextInvalid
│       ├── TableMissing (TableNeverMade), TableExists, TableUnknown
│       ├── TriggerUnknown, ViewUnknown
│       ├── ColumnMissing, ColumnExists
│       ├── ConstraintMissing, ConstraintExists, ConstraintUnnamed
│       ├── IndexMissing, IndexExists
│       ├── TypeMissing (TypeNeverMade), TypeExists
│       ├── PlaceRefused, RebuildRefused
│       └── StillNeeded
├── OutputError                 the folder of generated files
│   ├── OutputUnwritable
│   ├── OutputUnreadable
│   ├── OutputEdited
│   ├── OutputBusy
│   ├── RenumberedInPart
│   ├── JournalBroken
│   ├── ManifestUnreadable, ManifestConflicted
│   ├── ManifestNewer
│   └── GitMissing, GitRefused, RefUnknown, NothingReleased
└── VerifyError                 what verify is asked to run, and where: drawn in verify.py, its alone
"""

from sqlgen.errors.alembic import AlembicLacking, AlembicMissing, AlembicPatched, EnvironmentOnly, ImplementationMissing
from sqlgen.errors.base import Origin, SqlgenError
from sqlgen.errors.diagnostic import Diagnostic
from sqlgen.errors.history import (
    BranchUnknown,
    CurrentUnknown,
    HeaderFailed,
    HistoryError,
    LabelDuplicate,
    ListMalformed,
    ListReversed,
    LiteralExpected,
    MultipleHeads,
    MultipleStarts,
    NumberConflict,
    ParentMissing,
    RangeMalformed,
    RangeReversed,
    RevisionAmbiguous,
    RevisionCycle,
    RevisionDuplicate,
    RevisionInvalid,
    RevisionOffBranch,
    RevisionUnknown,
    RevisionUnreadable,
    RowsImpossible,
    StepAmbiguous,
    StepsTooMany,
)
from sqlgen.errors.one_line import is_one_line, one_line
from sqlgen.errors.output import (
    GitMissing,
    GitRefused,
    JournalBroken,
    ManifestConflicted,
    ManifestNewer,
    ManifestUnreadable,
    NothingReleased,
    OutputBusy,
    OutputEdited,
    OutputError,
    OutputUnreadable,
    OutputUnwritable,
    RefUnknown,
    RenumberedInPart,
)
from sqlgen.errors.reason import named_reason, reason
from sqlgen.errors.schema import (
    ColumnExists,
    ColumnMissing,
    ConstraintExists,
    ConstraintMissing,
    ConstraintUnnamed,
    IndexExists,
    IndexMissing,
    PlaceRefused,
    RebuildRefused,
    SchemaError,
    StillNeeded,
    TableExists,
    TableMissing,
    TableNeverMade,
    TableUnknown,
    TextInvalid,
    TriggerUnknown,
    TypeExists,
    TypeMissing,
    TypeNeverMade,
    ViewUnknown,
)
from sqlgen.errors.script import (
    AddressRead,
    ArgumentInvalid,
    ArgumentMissing,
    ArgumentsTooMany,
    ArgumentUnknown,
    CallInvalid,
    ConnectionOpened,
    DefaultUnrepeatable,
    FailedMidway,
    ImportFailed,
    Irreversible,
    KeyRead,
    NotImplementedYet,
    OperationUnknown,
    OutsideRevision,
    ParameterLeft,
    ParameterUngiven,
    ProgramStarted,
    ResultRead,
    RollbackAsked,
    RowsUnknown,
    ScriptError,
    ScriptFailed,
    SecretDrawn,
    SqlForeign,
    SqlMisread,
    StubUsed,
    TypeUnsupported,
    UnknownWritten,
    Unsupported,
    UpgradeMissing,
)
from sqlgen.errors.settings import (
    BaselineUnreadable,
    DatabaseMissing,
    DatabaseUnknown,
    DialectMissing,
    DialectUnknown,
    SectionMissing,
    SettingInvalid,
    SettingsError,
    SettingsMissing,
    SettingsUnreadable,
    SettingUnknown,
)

__all__ = [
    "AddressRead",
    "AlembicLacking",
    "AlembicMissing",
    "AlembicPatched",
    "ArgumentInvalid",
    "ArgumentMissing",
    "ArgumentUnknown",
    "ArgumentsTooMany",
    "BaselineUnreadable",
    "BranchUnknown",
    "CallInvalid",
    "ColumnExists",
    "ColumnMissing",
    "ConnectionOpened",
    "ConstraintExists",
    "ConstraintMissing",
    "ConstraintUnnamed",
    "CurrentUnknown",
    "DatabaseMissing",
    "DatabaseUnknown",
    "DefaultUnrepeatable",
    "Diagnostic",
    "DialectMissing",
    "DialectUnknown",
    "EnvironmentOnly",
    "FailedMidway",
    "GitMissing",
    "GitRefused",
    "HeaderFailed",
    "HistoryError",
    "ImplementationMissing",
    "ImportFailed",
    "IndexExists",
    "IndexMissing",
    "Irreversible",
    "JournalBroken",
    "KeyRead",
    "LabelDuplicate",
    "ListMalformed",
    "ListReversed",
    "LiteralExpected",
    "ManifestConflicted",
    "ManifestNewer",
    "ManifestUnreadable",
    "MultipleHeads",
    "MultipleStarts",
    "NotImplementedYet",
    "NothingReleased",
    "NumberConflict",
    "OperationUnknown",
    "Origin",
    "OutputBusy",
    "OutputEdited",
    "OutputError",
    "OutputUnreadable",
    "OutputUnwritable",
    "OutsideRevision",
    "ParameterLeft",
    "ParameterUngiven",
    "ParentMissing",
    "PlaceRefused",
    "ProgramStarted",
    "RangeMalformed",
    "RangeReversed",
    "RebuildRefused",
    "RefUnknown",
    "RenumberedInPart",
    "ResultRead",
    "RevisionAmbiguous",
    "RevisionCycle",
    "RevisionDuplicate",
    "RevisionInvalid",
    "RevisionOffBranch",
    "RevisionUnknown",
    "RevisionUnreadable",
    "RollbackAsked",
    "RowsImpossible",
    "RowsUnknown",
    "SchemaError",
    "ScriptError",
    "ScriptFailed",
    "SecretDrawn",
    "SectionMissing",
    "SettingInvalid",
    "SettingUnknown",
    "SettingsError",
    "SettingsMissing",
    "SettingsUnreadable",
    "SqlForeign",
    "SqlMisread",
    "SqlgenError",
    "StepAmbiguous",
    "StepsTooMany",
    "StillNeeded",
    "StubUsed",
    "TableExists",
    "TableMissing",
    "TableNeverMade",
    "TableUnknown",
    "TextInvalid",
    "TriggerUnknown",
    "TypeExists",
    "TypeMissing",
    "TypeNeverMade",
    "TypeUnsupported",
    "UnknownWritten",
    "Unsupported",
    "UpgradeMissing",
    "ViewUnknown",
    "is_one_line",
    "named_reason",
    "one_line",
    "reason",
]
