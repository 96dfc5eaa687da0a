"""The modules that stand in for Alembic's: they outlive each script, so none may change them."""

from types import ModuleType
from typing import Any

from sqlgen.errors import AlembicPatched
from sqlgen.recording.recorder import shared


class LastingModule(ModuleType):
    """Only the import system sets something here. What sqlgen puts into it goes by `vars()`."""

    def __setattr__(self, name: str, value: Any) -> None:
        self._refuse(name)
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        self._refuse(name)
        super().__delattr__(name)

    def _refuse(self, name: str) -> None:
        if not name.startswith("__"):
            shared().refuse(AlembicPatched(f"{self.__name__}.{name}"))
