"""JSON with a line for each value, as `json.dumps(indent=2)` writes it and several times as fast."""

import json
from typing import Any

_scalar = json.JSONEncoder(ensure_ascii=False).encode


def indented(value: Any, line: str = "\n") -> str:
    """`line` begins a line of what is around the value. The keys of a dict are strings."""
    deeper = f"{line}  "
    if isinstance(value, dict):
        pairs = [f"{deeper}{_scalar(key)}: {indented(each, deeper)}" for key, each in value.items()]
        return f"{{{','.join(pairs)}{line}}}" if pairs else "{}"
    if isinstance(value, (list, tuple)):
        items = [f"{deeper}{indented(each, deeper)}" for each in value]
        return f"[{','.join(items)}{line}]" if items else "[]"
    return _scalar(value)
