"""The error tree. Every error is a sentence with a place and a way out; its class is named for the mistake.

SqlgenError
├── SettingsError               what the project says of itself
│   ├── SettingsMissing
│   ├── SettingsUnreadable
│   ├── SettingInvalid
│   ├── DialectMissing
│   └── DialectUnknown
├── HistoryError                the revision files and their graph
│   ├── RevisionUnreadable
│   ├── RevisionInvalid
│   ├── RevisionDuplicate
│   ├── ParentMissing
│   ├── RevisionCycle
│   ├── RevisionUnknown
│   ├── RevisionAmbiguous
│   └── NumberConflict
├── ScriptError                 what a revision script does, at its own line
│   ├── ScriptFailed
│   ├── UpgradeMissing
│   ├── OperationUnknown
│   ├── CallInvalid
│   ├── NotImplementedYet
│   ├── ResultRead
│   ├── Unsupported
│   └── SchemaError             a call that does not fit the simulated schema
│       ├── TableMissing, TableExists
│       ├── ColumnMissing, ColumnExists
│       ├── ConstraintMissing, ConstraintExists
│       ├── IndexMissing, IndexExists
│       └── TypeMissing, TypeExists
└── OutputError                 the folder of generated files
    ├── OutputUnwritable
    ├── OutputUnreadable
    ├── OutputEdited
    ├── OutputBusy
    ├── RenumberedInPart
    ├── JournalBroken
    ├── ManifestUnreadable
    └── ManifestNewer
"""

from sqlgen.errors.base import Origin, SqlgenError
from sqlgen.errors.history import (
    HistoryError,
    LabelDuplicate,
    LiteralExpected,
    MultipleHeads,
    NumberConflict,
    ParentMissing,
    RevisionAmbiguous,
    RevisionCycle,
    RevisionDuplicate,
    RevisionInvalid,
    RevisionUnknown,
    RevisionUnreadable,
)
from sqlgen.errors.output import (
    JournalBroken,
    ManifestNewer,
    ManifestUnreadable,
    OutputBusy,
    OutputEdited,
    OutputError,
    OutputUnreadable,
    OutputUnwritable,
    RenumberedInPart,
)
from sqlgen.errors.script import (
    CallInvalid,
    ColumnExists,
    ColumnMissing,
    ConstraintExists,
    ConstraintMissing,
    ImportFailed,
    IndexExists,
    IndexMissing,
    NotImplementedYet,
    OperationUnknown,
    ResultRead,
    SchemaError,
    ScriptError,
    ScriptFailed,
    TableExists,
    TableMissing,
    TypeExists,
    TypeMissing,
    Unsupported,
    UpgradeMissing,
)
from sqlgen.errors.settings import (
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
    "CallInvalid",
    "ColumnExists",
    "ColumnMissing",
    "ConstraintExists",
    "ConstraintMissing",
    "DialectMissing",
    "DialectUnknown",
    "HistoryError",
    "ImportFailed",
    "IndexExists",
    "IndexMissing",
    "JournalBroken",
    "LabelDuplicate",
    "LiteralExpected",
    "ManifestNewer",
    "ManifestUnreadable",
    "MultipleHeads",
    "NotImplementedYet",
    "NumberConflict",
    "OperationUnknown",
    "Origin",
    "OutputBusy",
    "OutputEdited",
    "OutputError",
    "OutputUnreadable",
    "OutputUnwritable",
    "ParentMissing",
    "RenumberedInPart",
    "ResultRead",
    "RevisionAmbiguous",
    "RevisionCycle",
    "RevisionDuplicate",
    "RevisionInvalid",
    "RevisionUnknown",
    "RevisionUnreadable",
    "SchemaError",
    "ScriptError",
    "ScriptFailed",
    "SectionMissing",
    "SettingInvalid",
    "SettingUnknown",
    "SettingsError",
    "SettingsMissing",
    "SettingsUnreadable",
    "SqlgenError",
    "TableExists",
    "TableMissing",
    "TypeExists",
    "TypeMissing",
    "Unsupported",
    "UpgradeMissing",
]
