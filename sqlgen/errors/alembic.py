"""Where a script or a plug-in wants more of Alembic than what stands in for it has."""

from sqlgen.errors.script import ScriptError


class EnvironmentOnly(ScriptError):
    what: str
    sentence = "{what} is for env.py and Alembic's own commands, and a revision script runs without them"
    way_out = "leave it out: a revision says what changes, and sqlgen moves the version"


class AlembicLacking(ScriptError, AttributeError):
    """An AttributeError too, so that hasattr() answers."""

    what: str
    by: str
    sentence = "{by} asks for Alembic's {what}, and what stands in for Alembic here has none"
    way_out = "do it by op.execute() with SQL; a plug-in that autogenerates finds all of Alembic where it is installed"


class AlembicPatched(ScriptError):
    name: str
    sentence = "{name} is replaced, which would hold for all revisions and not be seen in theirs"
    way_out = "call a function of your own, or make it an operation: Operations.register_operation"


class AlembicMissing(ScriptError):
    what: str
    by: str
    sentence = "{by} uses {what}, and Alembic is not installed here"
    way_out = "install alembic beside sqlgen"


class ImplementationMissing(ScriptError):
    operation: str
    package: str
    sentence = "nothing says what the operation {operation} of {package} does"
    way_out = "its package registers that by Operations.implementation_for({operation})"
