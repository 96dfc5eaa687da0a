"""Tests of sqlgen/cli."""
