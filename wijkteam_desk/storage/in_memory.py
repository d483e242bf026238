"""An empty store that is nowhere on a disk."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.orm import Session

from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.storage.connection import engine_on
from wijkteam_desk.storage.migrate import migrate, steps
from wijkteam_desk.storage.unit_of_work import Work


@contextmanager
def work_in_memory() -> Iterator[Work]:
    """Work in a store of the newest shape; all of it is forgotten afterwards."""
    with closing(sqlcipher.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, steps())
        engine = engine_on(connection, lambda: "BEGIN")
        with Session(engine, expire_on_commit=False) as session, session.begin():
            yield Work(session=session, author="", device="", now=datetime.now(UTC), today=today())
        engine.dispose()
