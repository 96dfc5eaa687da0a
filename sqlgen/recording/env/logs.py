"""Logging, as it was: an env.py sets it up for Alembic's run, by `fileConfig` as a rule."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_Kept = tuple[int, bool, bool, list[logging.Handler], list[Any]]


@contextmanager
def logging_as_before() -> Iterator[None]:
    """Afterwards each logger has the level, the handlers and the filters that it had."""
    kept = {logger: _kept(logger) for logger in _loggers()}
    handlers, disabled = logging._handlerList[:], logging.root.manager.disable  # type: ignore[attr-defined]
    try:
        yield
    finally:
        logging._handlerList[:] = handlers  # type: ignore[attr-defined]
        logging.root.manager.disable = disabled
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
