"""Operations that plug-ins, or scripts themselves, register as they would with Alembic."""
