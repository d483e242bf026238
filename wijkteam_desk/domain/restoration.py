"""A backup that was put back: what stood in the store after it was made is gone."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.record import Identified, Record


class Restoration(Identified, Record):
    """How far back the store went. `entries_lost` is unknown when the old store told nothing."""

    __tablename__ = "restoration"

    copy_made_at: Mapped[datetime] = mapped_column()
    restored_at: Mapped[datetime] = mapped_column()
    entries_lost: Mapped[int | None] = mapped_column()
