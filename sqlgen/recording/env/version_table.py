"""A version table of env.py's own make, which the files do not have.

https://alembic.sqlalchemy.org/en/latest/api/ddl.html#alembic.ddl.impl.DefaultImpl.version_table_impl
"""

from sqlalchemy.engine import Dialect

from sqlgen.recording.standin import imported

MODULE = "alembic.ddl.impl"


def is_made_otherwise(dialect: Dialect) -> bool:
    """Whether env.py, or what it imports, has given Alembic another `version_table_impl` for this dialect."""
    module = imported(MODULE)
    if module is None:
        return False
    made = module.DefaultImpl.get_by_dialect(dialect).version_table_impl
    return str(made.__module__) != MODULE
