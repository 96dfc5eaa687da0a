"""sqlgen verify."""
