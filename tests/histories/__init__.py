"""Histories that real projects have published: compiled as they are, run, and compared with Alembic online."""
