"""The simulated inspector, asked in the ways that scripts ask."""
