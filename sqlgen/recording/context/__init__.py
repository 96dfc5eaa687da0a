"""`op.get_context()` and `alembic.context`: what a revision script learns of the migration that it is a part of."""

from sqlgen.recording.context.environment import EnvironmentContext, context
from sqlgen.recording.context.migration import MigrationContext, get_context

__all__ = ["EnvironmentContext", "MigrationContext", "context", "get_context"]
