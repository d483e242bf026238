"""The people around a household, and the help they give (DOMAIN 1.3; W5 of DOMAIN 5.3)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.household import Member, names_apart
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class Nearness(Labelled):
    """How near somebody stands: the rings of the ecogram."""

    NEAR = "dichtbij", "dichtbij"
    MIDDLE = "midden", "in het midden"
    FAR = "ver_weg", "verder weg"


class Group(Labelled):
    """Where people know each other from: the sides of the ecogram."""

    FAMILY = "familie", "familie"
    FRIENDS = "vrienden", "vrienden"
    NEIGHBOURS = "buren", "buren"
    ACQUAINTANCES = "kennissen", "kennissen"
    HELPERS = "hulp", "hulp"


class Bond(Labelled):
    """How the contact is."""

    STEADY = "goed", "loopt goed"
    STRAINED = "gespannen", "gaat stroef"


class NetworkPerson(Identified, Record):
    """Somebody around the household: only what help he or she gives, or gets."""

    __tablename__ = "network_person"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    position: Mapped[int] = mapped_column()
    name: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(default="")
    tied_to: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    group: Mapped[Group] = mapped_column(default=Group.FAMILY)
    nearness: Mapped[Nearness] = mapped_column(default=Nearness.MIDDLE)
    practical: Mapped[bool] = mapped_column(default=False)
    company: Mapped[bool] = mapped_column(default=False)
    advice: Mapped[bool] = mapped_column(default=False)
    comfort: Mapped[bool] = mapped_column(default=False)
    gives: Mapped[bool] = mapped_column(default=True)
    receives: Mapped[bool] = mapped_column(default=False)
    bond: Mapped[Bond] = mapped_column(default=Bond.STEADY)
    help_given: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class NetworkTold:
    """What the form tells. `tied_to`: one member, or nobody for the whole household."""

    name: str
    relation: str = ""
    tied_to: str | None = None
    group: Group = Group.FAMILY
    nearness: Nearness = Nearness.MIDDLE
    practical: bool = False
    company: bool = False
    advice: bool = False
    comfort: bool = False
    gives: bool = True
    receives: bool = False
    bond: Bond = Bond.STEADY
    help_given: str = ""
    phone: str = ""


def fill_network_person(record: NetworkPerson, told: NetworkTold) -> None:
    """Writes what was told; refused without a name, and as by `phone_words`."""
    if not told.name.strip():
        raise Refusal("Vul in wie dit is, bijvoorbeeld een voornaam.")
    refuse_long_names(told.name, told.relation)
    refuse_long_texts(told.help_given)
    tell(record, replace(told, phone=phone_words(told.phone)))


def names_around(members: Sequence[Member], network: Sequence[NetworkPerson]) -> dict[str, str]:
    """By id, a name for each member and each person around them that tells them apart."""
    names = names_apart(members)
    times = Counter(name.casefold() for name in (*names.values(), *(one.name for one in network)))
    for place, one in enumerate(network, start=1):
        apart = f"{one.name} ({one.relation or place})"
        names[one.id] = one.name if times[one.name.casefold()] == 1 else apart
    return names


def support_in_words(person: NetworkPerson | NetworkTold) -> str:
    """`helpt praktisch en geeft raad`, or nothing."""
    kinds = (
        (person.practical, "helpt praktisch"),
        (person.company, "geeft gezelschap"),
        (person.advice, "geeft raad"),
        (person.comfort, "geeft steun"),
    )
    *first, last = [words for given, words in kinds if given] or [""]
    return f"{', '.join(first)} en {last}" if first else last
