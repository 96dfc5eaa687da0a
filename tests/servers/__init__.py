"""Real database servers and their own clients for the tests: no root, no daemon, nothing installed by hand."""
