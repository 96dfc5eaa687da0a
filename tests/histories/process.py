"""A process of its own for each tool that imports a history's scripts, so that neither meets the other's modules."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_be_quiet)


def _be_quiet() -> None:
    """Packages that report their use over the network know this variable: https://donottrack.sh"""
    os.environ["DO_NOT_TRACK"] = "true"
