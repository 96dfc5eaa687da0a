"""What the script asks the clock and draws by chance is the same in each compile, and on each dialect.

Create Date: 2018-05-30 16:55:11+02:00
"""

import random
import time
import uuid
from datetime import date, datetime

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = dict.fromkeys(("postgresql", "mysql", "mariadb", "sqlite"), "online each run stores another value")

event = sa.table("event", sa.column("id"), sa.column("key"), sa.column("made"), sa.column("day"), sa.column("number"))


def given():
    op.create_table(
        "event",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("key", sa.String(40)),
        sa.Column("made", sa.DateTime),
        sa.Column("day", sa.Date),
        sa.Column("number", sa.Integer),
    )


def upgrade():
    for _ in range(2):
        op.execute(
            event.insert().values(
                id=int(time.time() * 1000),
                key=str(uuid.uuid4()),
                made=datetime.now(),
                day=date.today(),
                number=random.randint(1, 1000),
            )
        )
        time.sleep(1)


def downgrade():
    op.execute(event.delete())
