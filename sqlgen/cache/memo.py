"""What is remembered of a compile: what it depended on, what it made, what it told."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Self

from sqlgen.cache.inputs import Hashes, Inputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Memo:
    """`scripts` are the revision files, in the order of their finding; `files` all inputs, with their sha256.

    `environment` is the fingerprint of the environment's variables, where a script reads them. `manifests` are the
    sha256 of all in the output folder, by dialect. `told` are the warnings.
    """

    fingerprint: str
    scripts: tuple[str, ...]
    files: Hashes
    imports: tuple[str, ...]
    environment: str | None
    shared: bool
    manifests: Mapping[str, str]
    told: tuple[str, ...]
    checkpoints: str
    """The sha256 of the checkpoints that were written with it."""

    def inputs(self) -> Inputs:
        return Inputs(dict(self.files), set(self.imports), self.environment is not None, self.shared)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Any) -> Self | None:
        """None for what is no memo, or one of another release."""
        if not isinstance(data, dict) or data.keys() != {field.name for field in fields(cls)}:
            return None
        lists: dict[str, Any] = {name: tuple(data.pop(name)) for name in ("scripts", "imports", "told")}
        return cls(**data, **lists)
