"""The collector of cycles waits while a compile reads and writes, works while scripts run, and is then as it was."""

import gc

from sqlgen.cli.collector import MANY, collecting, waiting


def test_it_works_while_scripts_run_and_is_as_it_was_afterwards() -> None:
    before = gc.isenabled(), gc.get_threshold()
    with waiting():
        assert not gc.isenabled()
        with collecting():
            assert gc.isenabled() and gc.get_threshold()[0] == MANY and gc.get_freeze_count()
        assert not gc.isenabled()
    assert (gc.isenabled(), gc.get_threshold()) == before and not gc.get_freeze_count()
