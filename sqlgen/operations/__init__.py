"""The operations: one file each, named like the directive of Alembic's that it is."""

from sqlgen.operations.add_column import AddColumn
from sqlgen.operations.alter_column import AlterColumn
from sqlgen.operations.alter_type import AlterType
from sqlgen.operations.batch_alter_table import BatchAlterTable
from sqlgen.operations.bulk_insert import BulkInsert
from sqlgen.operations.check_keys import CheckKeys
from sqlgen.operations.check_rows import CheckRows
from sqlgen.operations.create_check_constraint import CreateCheckConstraint
from sqlgen.operations.create_domain import CreateDomain
from sqlgen.operations.create_enum import CreateEnum
from sqlgen.operations.create_exclude_constraint import CreateExcludeConstraint
from sqlgen.operations.create_foreign_key import CreateForeignKey
from sqlgen.operations.create_index import CreateIndex
from sqlgen.operations.create_primary_key import CreatePrimaryKey
from sqlgen.operations.create_routine import CreateRoutine
from sqlgen.operations.create_schema import CreateSchema
from sqlgen.operations.create_sequence import CreateSequence
from sqlgen.operations.create_table import CreateTable
from sqlgen.operations.create_table_comment import CreateTableComment
from sqlgen.operations.create_trigger import CreateTrigger
from sqlgen.operations.create_unique_constraint import CreateUniqueConstraint
from sqlgen.operations.create_view import CreateView
from sqlgen.operations.do_by_hand import DoByHand
from sqlgen.operations.drop_column import DropColumn
from sqlgen.operations.drop_constraint import DropConstraint
from sqlgen.operations.drop_domain import DropDomain
from sqlgen.operations.drop_enum import DropEnum
from sqlgen.operations.drop_index import DropIndex
from sqlgen.operations.drop_routine import DropRoutine
from sqlgen.operations.drop_schema import DropSchema
from sqlgen.operations.drop_sequence import DropSequence
from sqlgen.operations.drop_table import DropTable
from sqlgen.operations.drop_table_comment import DropTableComment
from sqlgen.operations.drop_trigger import DropTrigger
from sqlgen.operations.drop_view import DropView
from sqlgen.operations.execute import Execute
from sqlgen.operations.forget import Forget
from sqlgen.operations.move_column import MoveColumn
from sqlgen.operations.operation import Operation
from sqlgen.operations.rename_table import RenameTable
from sqlgen.operations.set_table_options import SetTableOptions
from sqlgen.operations.step import Step

DIRECTIVES: tuple[type[Operation], ...] = (
    AddColumn,
    AlterColumn,
    CreateCheckConstraint,
    CreateExcludeConstraint,
    CreateForeignKey,
    CreateIndex,
    CreatePrimaryKey,
    CreateTable,
    CreateTableComment,
    CreateUniqueConstraint,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    DropTableComment,
    RenameTable,
)
"""What a script calls as `op.<method>`, made by `from_call`. The others are made by the recorder."""

OPERATIONS: tuple[type[Operation], ...] = (
    *DIRECTIVES,
    BatchAlterTable,
    BulkInsert,
    CheckRows,
    CreateDomain,
    CreateEnum,
    DoByHand,
    DropDomain,
    DropEnum,
    Execute,
    MoveColumn,
    SetTableOptions,
)
"""What a dialect prints, one method each."""

__all__ = [
    "DIRECTIVES",
    "OPERATIONS",
    "AddColumn",
    "AlterColumn",
    "AlterType",
    "BatchAlterTable",
    "BulkInsert",
    "CheckKeys",
    "CheckRows",
    "CreateCheckConstraint",
    "CreateDomain",
    "CreateEnum",
    "CreateExcludeConstraint",
    "CreateForeignKey",
    "CreateIndex",
    "CreatePrimaryKey",
    "CreateRoutine",
    "CreateSchema",
    "CreateSequence",
    "CreateTable",
    "CreateTableComment",
    "CreateTrigger",
    "CreateUniqueConstraint",
    "CreateView",
    "DoByHand",
    "DropColumn",
    "DropConstraint",
    "DropDomain",
    "DropEnum",
    "DropIndex",
    "DropRoutine",
    "DropSchema",
    "DropSequence",
    "DropTable",
    "DropTableComment",
    "DropTrigger",
    "DropView",
    "Execute",
    "Forget",
    "MoveColumn",
    "Operation",
    "RenameTable",
    "SetTableOptions",
    "Step",
]
