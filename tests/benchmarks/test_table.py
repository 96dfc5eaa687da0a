"""What the README says of the speed: ratios, rounded, under the command that has measured them."""

from benchmarks.growth import Grown
from benchmarks.table import block
from benchmarks.trials import Outcome, Trial


def test_ratios_and_what_they_are_of() -> None:
    trial = Trial("compile", "three runs", lambda: None, lambda: 0.0, lambda: 0.0, 10)
    sizes = [Grown(1000, 0, 10.0, 4.0, 100.4), Grown(5000, 500, 100.0, 50.0, 169.6)]
    assert block("python -m benchmarks", 1000, [Outcome(trial, 0.4, 4.96)], sizes) == (
        "Ratios of CPU time, as `python -m benchmarks` has measured them.\n"
        "\n"
        "| at 1,000 revisions | beside | times as fast | to reach |\n"
        "|---|---|---|---|\n"
        "| compile | three runs | 12.4 | 10 |\n"
        "\n"
        "| revisions | branches | times as fast as three `alembic upgrade base:heads --sql` | CPU time a revision | memory |\n"  # noqa: E501
        "|---|---|---|---|---|\n"
        "| 1,000 | 0 | 0.40 | 1.00 | 100 MiB |\n"
        "| 5,000 | 500 | 0.50 | 2.00 | 170 MiB |\n"
    )
