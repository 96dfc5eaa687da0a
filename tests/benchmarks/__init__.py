"""The benchmarks' own parts: what they measure must be what it says."""
