"""The `operations` that a registered operation is called with: all that `op` has, and what Alembic's has beside it."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from sqlgen.recording.asker import lacking
from sqlgen.recording.context import MigrationContext, get_context
from sqlgen.recording.context.impl import Impl
from sqlgen.recording.plugins.registry import REGISTRY, Function, Kind

T = TypeVar("T")


class AbstractOperations:
    """What `op` and a batch have in common. Where Alembic is not installed, plug-ins register on these classes."""

    kind: Kind

    @classmethod
    def register_operation(cls, name: str, sourcename: str | None = None) -> Callable[[type[T]], type[T]]:
        """`op.<name>` is the decorated class's function of that name, or of the name `sourcename`."""

        def register(op_cls: type[T]) -> type[T]:
            REGISTRY.register(cls.kind, name, getattr(op_cls, sourcename or name))
            return op_cls

        return register

    @classmethod
    def implementation_for(cls, op_cls: type[Any], replace: bool = False) -> Callable[[Function], Function]:
        """What is done for operations of this class."""

        def implement(function: Function) -> Function:
            REGISTRY.implement(op_cls, function)
            return function

        return implement

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        """So that a plug-in's `isinstance(operations, BatchOperations)` holds for Alembic's own class."""
        return getattr(REGISTRY.installed, self.kind, type(self))

    @property
    def migration_context(self) -> MigrationContext:
        return get_context()

    @property
    def schema_obj(self) -> Any:
        """Alembic's own maker of SQLAlchemy's objects, which its plug-ins may use where it is installed."""
        if REGISTRY.installed is None:
            raise lacking("operations.schema_obj")
        return REGISTRY.installed.base.schemaobj.SchemaObjects(get_context())


class Operations(AbstractOperations):
    """That of `op` is one lasting object. Others, which a script makes of its context, say the same."""

    kind = "Operations"
    directives: ClassVar[dict[str, Any]] = {}
    """What `op` holds, which fills it in."""

    def __init__(self, migration_context: MigrationContext | None = None, impl: Any = None) -> None:
        """As Alembic's; here there is one context."""

    @property
    def impl(self) -> Impl:
        return get_context().impl

    def __getattr__(self, name: str) -> Any:
        if name in self.directives:
            return self.directives[name]
        directive = REGISTRY.directive(self.kind, name)
        if directive is None:
            raise lacking(f"operations.{name}")
        return lambda *args, **kwargs: directive(self, *args, **kwargs)
