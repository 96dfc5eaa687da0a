"""What the files promise, tried with faults on real servers and counted: `make faults`, and a sample in `make test`."""
