"""sqlgen: the compiler for schema migrations. Revision scripts in, reviewed SQL files out."""
