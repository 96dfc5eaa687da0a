"""Tests of sqlgen/history."""
