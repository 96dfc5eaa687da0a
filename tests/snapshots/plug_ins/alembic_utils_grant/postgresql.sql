-- Grants of alembic_utils, on PostgreSQL alone: what a role may do with a table, given and taken away.


-- UPGRADE

-- Raw SQL of the revision, line 19
GRANT SELECT ( id, name ) ON "public"."account" TO "public";

-- Raw SQL of the revision, line 20
GRANT DELETE  ON "public"."account" TO "public";


-- DOWNGRADE

-- Raw SQL of the revision, line 25
REVOKE DELETE ON "public"."account" FROM "public";

-- Raw SQL of the revision, line 26
REVOKE SELECT ON "public"."account" FROM "public";
