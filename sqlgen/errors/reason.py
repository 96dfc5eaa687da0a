"""What another program's exception says, as the end of a sentence of ours."""

import re

_BACKGROUND = re.compile(r" *\(Background on this error at: \S+\)")
"""SQLAlchemy's link, which names its release."""
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
_CANNOT_RENDER = re.compile(r"Compiler <.*?> can't render element of type (?:<class '[\w.]*\.)?(\w+)(?:'>)?")
_IN_COLUMN = re.compile(r"^\(in table '.*?', column '.*?'\): ")


def reason(error: BaseException) -> str:
    """The exception's text on one line, without what is different in each run or release."""
    text = _IN_COLUMN.sub("", _BACKGROUND.sub("", " ".join(str(error).split())))
    return _ADDRESS.sub("", _CANNOT_RENDER.sub(r"it has no \1", text)).removesuffix(".")


def named_reason(error: BaseException) -> str:
    """The same behind the exception's name: `ValueError: too many`."""
    return f"{type(error).__name__}: {reason(error)}".removesuffix(": ")
