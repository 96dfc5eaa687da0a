"""What compiles remember: never wrong, whatever has changed."""
