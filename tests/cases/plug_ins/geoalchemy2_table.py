"""GeoAlchemy2: a table with a geometry and an index on it, and another geometry added, by the plug-in's operations."""

import sqlalchemy as sa
from alembic import op
from geoalchemy2 import Geometry, alembic_helpers  # noqa: F401 - registers its operations

NOT_RUN = {
    "postgresql": "PostGIS is not at hand",
    "postgresql with ICU": "PostGIS is not at hand",
    "sqlite": "SpatiaLite is not at hand",
    "newest sqlite": "SpatiaLite is not at hand",
}


def upgrade():
    op.create_geospatial_table(
        "place",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("geom", Geometry("POINT", srid=4326, spatial_index=False), nullable=False),
    )
    op.create_geospatial_index(
        "idx_place_geom",
        "place",
        ["geom"],
        unique=False,
        postgresql_using="gist",
        mysql_prefix="SPATIAL",
        mariadb_prefix="SPATIAL",
    )
    if op.get_bind().dialect.name == "postgresql":
        op.add_geospatial_column("place", sa.Column("area", Geometry("POLYGON", srid=4326, spatial_index=False)))


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_geospatial_column("place", "area")
    op.drop_geospatial_index("idx_place_geom", table_name="place", postgresql_using="gist", column_name="geom")
    op.drop_geospatial_table("place")
