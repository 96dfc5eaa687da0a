# make sql        set up, compile migrations/ to dialects/
# make check      formatting, lint, types; dialects/ is fresh, and does on SQLite what migrations/ says
# make test       set up, run all tests; brings its own database servers
# make bench      speed and memory beside Alembic, on generated histories; half an hour
# make faults     what the files promise, tried with faults; make test tries a sample
# make snapshots  renew the snapshots of tests/cases, to be read as SQL before they are committed

PYTHON ?= python3
BIN := .venv/bin

.PHONY: sql check test bench faults snapshots clean

sql: .venv/installed
	$(BIN)/sqlgen compile

check: .venv/installed
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/sqlgen check
	$(BIN)/sqlgen verify

test: .venv/installed
	$(BIN)/python -m tests.servers
	$(BIN)/pytest -n auto

bench: .venv/installed
	$(BIN)/python -m benchmarks

faults: .venv/installed
	$(BIN)/python -m tests.faults

snapshots: .venv/installed
	$(BIN)/pytest tests/test_cases.py -q -k test_sql --snapshot-update

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@

clean:
	rm -rf .venv
