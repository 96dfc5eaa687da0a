"""Operations that a script registers, for views that later revisions replace, as Alembic's cookbook has them."""

import sqlalchemy as sa
from alembic import op
from alembic.operations import MigrateOperation, Operations


class ReplaceableObject:
    def __init__(self, name, text):
        self.name = name
        self.text = text


class ReversibleOp(MigrateOperation):
    def __init__(self, target):
        self.target = target

    @classmethod
    def invoke_for_target(cls, operations, target):
        return operations.invoke(cls(target))

    @classmethod
    def replace(cls, operations, target, *, old):
        operations.drop_view(old)
        operations.create_view(target)


@Operations.register_operation("create_view", "invoke_for_target")
@Operations.register_operation("replace_view", "replace")
class CreateViewOp(ReversibleOp):
    pass


@Operations.register_operation("drop_view", "invoke_for_target")
class DropViewOp(ReversibleOp):
    pass


@Operations.implementation_for(CreateViewOp)
def create_view(operations, operation):
    operations.execute(f"CREATE VIEW {operation.target.name} AS {operation.target.text}")


@Operations.implementation_for(DropViewOp)
def drop_view(operations, operation):
    operations.execute(f"DROP VIEW {operation.target.name}")


young = ReplaceableObject("member", "SELECT id FROM account WHERE age < 30")
every = ReplaceableObject("member", "SELECT id, age FROM account")


def given():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.create_view(young)


def upgrade():
    op.replace_view(every, old=young)


def downgrade():
    op.replace_view(young, old=every)
