"""The wijkcoach."""

from dataclasses import dataclass

from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.length import refuse_long_names
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal


class Coach(Identified, Record):
    """A colleague of the wijkteam; the first one is the author of all that follows."""

    __tablename__ = "coach"

    name: Mapped[str] = mapped_column()
    function: Mapped[str] = mapped_column(default="wijkcoach")
    team: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class Newcomer:
    """A colleague of the same team whom a form names for the first time, not yet checked."""

    name: str
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class CoachDetails:
    """What a form tells of a colleague; it stands on every plan."""

    name: str
    function: str = ""
    team: str = ""
    phone: str = ""


def introduce(*, name: str, function: str = "", team: str = "", phone: str = "") -> Coach:
    """A colleague with a name; refused as by `check_details`."""
    told = CoachDetails(name=name, function=function, team=team, phone=phone)
    return Coach(**vars(check_details(told)))


def check_details(told: CoachDetails) -> CoachDetails:
    """The details as they are kept; refused without a name, and as by `phone_words`."""
    if not told.name.strip():
        raise Refusal("Vul een naam in.")
    refuse_long_names(*vars(told).values())
    return CoachDetails(
        name=told.name.strip(),
        function=told.function.strip() or "wijkcoach",
        team=told.team.strip(),
        phone=phone_words(told.phone),
    )
