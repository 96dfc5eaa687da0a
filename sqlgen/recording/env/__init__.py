"""A project's env.py: it runs once a dialect, before any revision does, and what it configures is kept."""

from sqlgen.recording.env.run import run_env

__all__ = ["run_env"]
