"""The text of the files: against the files written by hand, and on the real client."""
