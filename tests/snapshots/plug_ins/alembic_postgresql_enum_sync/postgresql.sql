-- alembic_postgresql_enum: the values of an enum synchronised, one of them renamed, for columns of it and arrays.


-- UPGRADE

-- Raw SQL of the revision, line 21
ALTER TYPE "public"."state" RENAME TO "state_old";

-- Raw SQL of the revision, line 21
CREATE TYPE "public"."state" AS ENUM('new', 'active', 'closed');

-- Raw SQL of the revision, line 21
CREATE FUNCTION "public".new_old_not_equals(
                new_enum_val "public"."state", old_enum_val "public"."state_old"
            )
            RETURNS boolean AS $$
                SELECT new_enum_val::text != CASE
                    WHEN old_enum_val::text = 'actve' THEN 'active'

                    ELSE old_enum_val::text
                END;
            $$ LANGUAGE SQL IMMUTABLE;

-- Raw SQL of the revision, line 21
CREATE OPERATOR "public".!= (
            leftarg = "public"."state",
            rightarg = "public"."state_old",
            procedure = "public".new_old_not_equals
        );

-- Raw SQL of the revision, line 21
CREATE FUNCTION "public".new_old_equals(
                new_enum_val "public"."state", old_enum_val "public"."state_old"
            )
            RETURNS boolean AS $$
                SELECT new_enum_val::text = CASE
                    WHEN old_enum_val::text = 'actve' THEN 'active'

                    ELSE old_enum_val::text
                END;
            $$ LANGUAGE SQL IMMUTABLE;

-- Raw SQL of the revision, line 21
CREATE OPERATOR "public".= (
            leftarg = "public"."state",
            rightarg = "public"."state_old",
            procedure = "public".new_old_equals
        );

-- Raw SQL of the revision, line 21
ALTER TABLE "public"."account"
             ALTER COLUMN "state" DROP DEFAULT;

-- Raw SQL of the revision, line 21
ALTER TABLE "public"."account" 
                ALTER COLUMN "state" TYPE "public"."state" 
                USING CASE 
                WHEN "state"::text = 'actve' THEN 'active'::"public"."state"

                ELSE "state"::text::"public"."state"
                END;

-- Raw SQL of the revision, line 21
ALTER TABLE "public"."account"
            ALTER COLUMN "state" SET DEFAULT 'active'::public.state;

-- Raw SQL of the revision, line 21
ALTER TABLE "public"."account" 
            ALTER COLUMN "states" TYPE "public"."state"[]
            USING array_replace("states"::text[], 'actve', 'active')::"public"."state"[];

-- Raw SQL of the revision, line 21
DROP OPERATOR IF EXISTS "public".!= (
                "public"."state",
                "public"."state_old"
            );

-- Raw SQL of the revision, line 21
DROP FUNCTION "public".new_old_not_equals(
            new_enum_val "public"."state", old_enum_val "public"."state_old"
        );

-- Raw SQL of the revision, line 21
DROP OPERATOR IF EXISTS "public".= (
                "public"."state",
                "public"."state_old"
            );

-- Raw SQL of the revision, line 21
DROP FUNCTION "public".new_old_equals(
            new_enum_val "public"."state", old_enum_val "public"."state_old"
        );

-- Raw SQL of the revision, line 21
DROP TYPE "public"."state_old";


-- DOWNGRADE

-- Raw SQL of the revision, line 41
ALTER TYPE "public"."state" RENAME TO "state_old";

-- Raw SQL of the revision, line 41
CREATE TYPE "public"."state" AS ENUM('new', 'actve');

-- Raw SQL of the revision, line 41
CREATE FUNCTION "public".new_old_not_equals(
                new_enum_val "public"."state", old_enum_val "public"."state_old"
            )
            RETURNS boolean AS $$
                SELECT new_enum_val::text != CASE
                    WHEN old_enum_val::text = 'active' THEN 'actve'

                    ELSE old_enum_val::text
                END;
            $$ LANGUAGE SQL IMMUTABLE;

-- Raw SQL of the revision, line 41
CREATE OPERATOR "public".!= (
            leftarg = "public"."state",
            rightarg = "public"."state_old",
            procedure = "public".new_old_not_equals
        );

-- Raw SQL of the revision, line 41
CREATE FUNCTION "public".new_old_equals(
                new_enum_val "public"."state", old_enum_val "public"."state_old"
            )
            RETURNS boolean AS $$
                SELECT new_enum_val::text = CASE
                    WHEN old_enum_val::text = 'active' THEN 'actve'

                    ELSE old_enum_val::text
                END;
            $$ LANGUAGE SQL IMMUTABLE;

-- Raw SQL of the revision, line 41
CREATE OPERATOR "public".= (
            leftarg = "public"."state",
            rightarg = "public"."state_old",
            procedure = "public".new_old_equals
        );

-- Raw SQL of the revision, line 41
ALTER TABLE "public"."account"
             ALTER COLUMN "state" DROP DEFAULT;

-- Raw SQL of the revision, line 41
ALTER TABLE "public"."account" 
                ALTER COLUMN "state" TYPE "public"."state" 
                USING CASE 
                WHEN "state"::text = 'active' THEN 'actve'::"public"."state"

                ELSE "state"::text::"public"."state"
                END;

-- Raw SQL of the revision, line 41
ALTER TABLE "public"."account"
            ALTER COLUMN "state" SET DEFAULT 'actve'::public.state;

-- Raw SQL of the revision, line 41
ALTER TABLE "public"."account" 
            ALTER COLUMN "states" TYPE "public"."state"[]
            USING array_replace("states"::text[], 'active', 'actve')::"public"."state"[];

-- Raw SQL of the revision, line 41
DROP OPERATOR IF EXISTS "public".!= (
                "public"."state",
                "public"."state_old"
            );

-- Raw SQL of the revision, line 41
DROP FUNCTION "public".new_old_not_equals(
            new_enum_val "public"."state", old_enum_val "public"."state_old"
        );

-- Raw SQL of the revision, line 41
DROP OPERATOR IF EXISTS "public".= (
                "public"."state",
                "public"."state_old"
            );

-- Raw SQL of the revision, line 41
DROP FUNCTION "public".new_old_equals(
            new_enum_val "public"."state", old_enum_val "public"."state_old"
        );

-- Raw SQL of the revision, line 41
DROP TYPE "public"."state_old";
