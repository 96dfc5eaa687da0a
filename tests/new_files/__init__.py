"""New sources: what init, revision and merge write."""
