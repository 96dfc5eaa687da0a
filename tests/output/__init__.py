"""Tests of what stands below the output folder."""
