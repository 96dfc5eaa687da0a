"""Procedures with bodies, and a DELIMITER that was copied from a dump: they run in the plain client, and run twice."""

from alembic import op

ALEMBIC_DIFFERS = {"mysql": "no DELIMITER there, and no way to run twice", "mariadb": "as MySQL"}


def upgrade():
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        op.execute(
            """
            DELIMITER $$
            CREATE PROCEDURE add_up(IN one INT, OUT two INT)
            BEGIN
                IF one > 1 THEN SET two = one + 1; ELSE SET two = 0; END IF;
            END$$
            DELIMITER ;
            CREATE FUNCTION half(whole INT) RETURNS INT DETERMINISTIC RETURN whole / 2;
            """
        )
    elif op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE FUNCTION half(whole INT) RETURNS INT BEGIN ATOMIC SELECT 1; SELECT whole / 2; END")


def downgrade():
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION half")
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        op.execute("DROP PROCEDURE IF EXISTS add_up")
