"""Mistakes that a project's env.py makes, or that become known while it runs.

EnvError
├── EnvFailed, EnvImportFailed
├── EnvNeverMigrates, EnvMigratesTwice, EnvMigratesOthers
├── EnvUnconfigured, EnvArgumentInvalid
└── EngineOfEnv (a ScriptError)
"""

from collections.abc import Iterator

from sqlgen.errors.base import SqlgenError
from sqlgen.errors.script import ScriptError


class EnvError(SqlgenError):
    """env.py says what sqlgen cannot go by. Whatever it is, the settings can say the rest without it."""


class EnvFailed(EnvError):
    """`offline` is how it failed before, offline, if that was otherwise."""

    reason: str
    offline: str = ""
    sentence = "env.py cannot be run: {reason}"
    way_out = (
        "mend it; or compile without it, by --no-env or env = false in [tool.sqlgen], "
        "and say in the settings what it configures (version_table, naming_convention)"
    )

    def _hints(self) -> Iterator[str]:
        if self.offline:
            yield f"in offline mode: {self.offline}"
        yield from super()._hints()


class EnvImportFailed(EnvError):
    reason: str
    sentence = "env.py cannot be run, as an import failed: {reason}"
    way_out = (
        "install what it imports beside sqlgen, or name its folder in prepend_sys_path; have nothing stand for it, by "
        "the setting stubs; or compile without env.py, by --no-env or env = false in [tool.sqlgen]"
    )


class EnvNeverMigrates(EnvError):
    sentence = "env.py never calls context.run_migrations(), offline or online"
    way_out = (
        "call it once, behind context.configure(), as in Alembic's templates; or compile without env.py, by --no-env "
        "or env = false in [tool.sqlgen]"
    )


class EnvMigratesTwice(EnvError):
    sentence = "env.py calls context.run_migrations() a second time, and one set of files can come of one call alone"
    way_out = (
        "call it once, or name the databases that it is called for in the setting databases; or compile without "
        "env.py, by --no-env or env = false in [tool.sqlgen]"
    )


class EnvMigratesOthers(EnvError):
    database: str
    sentence = "env.py calls context.run_migrations() for other databases, and not for {database}"
    way_out = (
        "call it once for each of the setting databases, with its name as an argument, as Alembic's multidb template "
        "has it: context.run_migrations(engine_name=name)"
    )


class EnvUnconfigured(EnvError):
    name: str
    sentence = "context.{name}() is called before context.configure()"
    way_out = "configure first, as in Alembic's templates"


class EnvArgumentInvalid(EnvError):
    name: str
    reason: str
    sentence = "{name}: {reason}"


class EngineOfEnv(ScriptError):
    sentence = "the script speaks to a database by an engine that was made while env.py ran, and not by op"
    way_out = "use op.get_bind(), which is the connection that the revision runs on"
