"""Keep a passage, against an ORM insert and commit of one row in the same store."""

from itertools import count
from typing import Any

from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from tests.bench.clock import side_by_side
from tests.bench.row import Row
from tests.bench.vaults import BenchVault
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.identity import new_id
from wijkteam_desk.storage.connection import engine_on
from wijkteam_desk.storage.store import Store

TEXT = "Ik doe de post niet meer open, want er komt alleen maar ellende uit."
A_TALK = 40


class _Base(DeclarativeBase):
    pass


class _Plain(_Base):
    """A row without index, journal or head."""

    __tablename__ = "bench_row"

    id: Mapped[str] = mapped_column(primary_key=True)
    household_id: Mapped[str] = mapped_column()
    text: Mapped[str] = mapped_column()


def keeping(vault: BenchVault, rounds: int) -> list[Row]:
    """A conversation of forty passages at a time, as one has them at a table."""
    with vault.store() as store:
        engine: Any = engine_on(store.connection, lambda: "BEGIN IMMEDIATE")
        _Base.metadata.create_all(engine)
        household = vault.made_up.usual

        def plain() -> None:
            with Session(engine) as session, session.begin():
                session.add(_Plain(id=new_id(), household_id=household, text=TEXT))

        keep = _Keeping(store, household)
        side_by_side(keep, plain, 5)
        ours, theirs = side_by_side(keep, plain, rounds)
    seen = f"{ours:.2f} ms against {theirs:.2f} ms"
    return [
        Row(what="keep a passage", value=ours / theirs, unit="x", limit=2.5, seen=seen),
    ]


class _Keeping:
    def __init__(self, store: Store, household: str) -> None:
        self._store = store
        self._household = household
        self._count = count()
        self._talk = ""

    def __call__(self) -> None:
        if next(self._count) % A_TALK == 0:
            self._talk = self._store.perform(
                start_conversation, household_id=self._household, present=()
            ).made
        words = PassageWords(text=TEXT)
        self._store.perform(write_passage, conversation_id=self._talk, words=words)
