"""What sqlgen costs beside Alembic, measured on generated histories: `make bench`."""
