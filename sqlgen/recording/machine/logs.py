"""Logging, as it was: scripts set it up for a run of Alembic's, by `fileConfig` as a rule."""

import logging
from typing import Any

_Kept = tuple[int, bool, bool, list[logging.Handler], list[Any]]
State = tuple[dict[logging.Logger, _Kept], list[Any], int]


def state() -> State:
    """The level, the handlers and the filters of each logger."""
    handlers = logging._handlerList[:]  # type: ignore[attr-defined]
    return {logger: _kept(logger) for logger in _loggers()}, handlers, logging.root.manager.disable


def put_back(before: State) -> None:
    """A logger that was not there is as new."""
    kept, logging._handlerList[:], logging.root.manager.disable = before  # type: ignore[attr-defined]
    for logger in _loggers():
        if logger in kept:
            logger.level, logger.disabled, logger.propagate, logger.handlers[:], logger.filters[:] = kept[logger]
        else:
            logger.handlers.clear()
            logger.setLevel(logging.NOTSET)
    logging.root.manager._clear_cache()  # type: ignore[attr-defined]


def _loggers() -> list[logging.Logger]:
    named = [each for each in logging.root.manager.loggerDict.values() if isinstance(each, logging.Logger)]
    return [logging.root, *named]


def _kept(logger: logging.Logger) -> _Kept:
    return logger.level, logger.disabled, logger.propagate, logger.handlers[:], logger.filters[:]
