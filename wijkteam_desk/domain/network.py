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
from wijkteam_desk.domain.told import tell, told_of


class Nearness(Labelled):
    """How near somebody stands: the rings of the ecogram."""

    NEAR = "dichtbij", "dichtbij"
    MIDDLE = "midden", "in het midden"
    FAR = "ver_weg", "verder weg"
    UNKNOWN = "onbekend", "nog niet bekend hoe dichtbij"


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
    UNKNOWN = "onbekend", "nog niet bekend"


class NetworkPerson(Identified, Record):
    """Somebody around the household: only what help he or she gives, or gets."""

    __tablename__ = "network_person"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    position: Mapped[int] = mapped_column()
    name: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(default="")
    tied_to: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    wished_by: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    group: Mapped[Group] = mapped_column(default=Group.FAMILY)
    nearness: Mapped[Nearness] = mapped_column(default=Nearness.UNKNOWN)
    practical: Mapped[bool] = mapped_column(default=False)
    company: Mapped[bool] = mapped_column(default=False)
    advice: Mapped[bool] = mapped_column(default=False)
    comfort: Mapped[bool] = mapped_column(default=False)
    gives: Mapped[bool] = mapped_column(default=True)
    receives: Mapped[bool] = mapped_column(default=False)
    bond: Mapped[Bond] = mapped_column(default=Bond.UNKNOWN)
    help_given: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    safe_contact: Mapped[str] = mapped_column(default="")

    @property
    def tells_place(self) -> bool:
        """Whether this person alone says where a family lives or is helped."""
        return self.group in (Group.NEIGHBOURS, Group.HELPERS)


@dataclass(frozen=True, kw_only=True)
class NetworkTold:
    """What the form tells, by the wish of the household only.

    `tied_to` and `wished_by`: for whom this person is there, and who wants him or her named; one
    member, or nobody for the whole household. `safe_contact`: how and when one may call.
    """

    name: str
    relation: str = ""
    tied_to: str | None = None
    wished_by: str | None = None
    group: Group = Group.FAMILY
    nearness: Nearness = Nearness.UNKNOWN
    practical: bool = False
    company: bool = False
    advice: bool = False
    comfort: bool = False
    gives: bool = True
    receives: bool = False
    bond: Bond = Bond.UNKNOWN
    help_given: str = ""
    phone: str = ""
    safe_contact: str = ""


def fill_network_person(record: NetworkPerson, told: NetworkTold) -> None:
    """Writes what was told; refused without a name, and as by `phone_words`."""
    if not told.name.strip():
        raise Refusal("Vul in wie dit is, bijvoorbeeld een voornaam.")
    refuse_long_names(told.name, told.relation)
    refuse_long_texts(told.help_given, told.safe_contact)
    tell(record, replace(told, phone=phone_words(told.phone)))


def without_place(person: NetworkPerson) -> NetworkPerson:
    """A copy for paper without words in which a place may stand; of family the relation stays."""
    told = told_of(person, NetworkTold)
    relation = told.relation if person.group is Group.FAMILY else ""
    bare = replace(told, relation=relation, help_given="", phone="", safe_contact="")
    copy = NetworkPerson(id=person.id, household_id=person.household_id, position=person.position)
    tell(copy, bare)
    return copy


_WORDS_OF = {
    Group.NEIGHBOURS: ("buur", "overkant", "boven", "beneden", "straat"),
    Group.FRIENDS: ("vriend", "collega", "klasgeno"),
    Group.HELPERS: (
        *("juf", "meester", "leraar", "docent", "mentor", "arts", "verpleeg", "begeleid"),
        *("maatje", "vrijwillig", "coach", "hulp", "mantelzorg", "oppas", "school"),
    ),
    Group.FAMILY: (
        *("oma", "opa", "vader", "moeder", "zus", "broer", "tante", "oom", "nicht", "neef"),
        *("dochter", "zoon", "kind", "partner", "famil", "schoon", "peet"),
    ),
}


def group_told(relation: str) -> Group | None:
    """The group that goes with what somebody is called: `buurvrouw` is of the neighbours."""
    said = relation.casefold()
    return next(
        (group for group, words in _WORDS_OF.items() if any(word in said for word in words)), None
    )


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
