"""A new migration environment, for sqlgen and Alembic alike."""

from sqlgen.init.environment import make_environment

__all__ = ["make_environment"]
