"""The household and the people in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, validates

from wijkteam_desk.domain.identity import new_reference
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names
from wijkteam_desk.domain.name_order import order_key
from wijkteam_desk.domain.reaching import LivesHere
from wijkteam_desk.domain.record import Record, Searchable
from wijkteam_desk.domain.refusal import Refusal

OLDEST = 120
ADULT = 18
GROWING_UP = 16


class Relation(Labelled):
    """What somebody is within the household."""

    PARENT = "ouder", "ouder"
    STEPPARENT = "stiefouder", "stiefouder"
    PARTNER = "partner", "partner"
    CHILD = "kind", "kind"
    GRANDPARENT = "grootouder", "grootouder"
    SIBLING = "broer_of_zus", "broer of zus"
    RELATIVE = "familielid", "ander familielid"
    ALONE = "alleen", "woont alleen"
    OTHER = "anders", "anders"


_GROWN = frozenset(
    {
        Relation.PARENT,
        Relation.STEPPARENT,
        Relation.PARTNER,
        Relation.GRANDPARENT,
        Relation.ALONE,
    }
)


class Household(Searchable, Record):
    """The people who live or belong together and have one plan."""

    __tablename__ = "household"

    name: Mapped[str] = mapped_column()
    opened_on: Mapped[date] = mapped_column()
    reference: Mapped[str] = mapped_column(unique=True, default_factory=new_reference)
    fictitious: Mapped[bool] = mapped_column(default=False)
    address: Mapped[str] = mapped_column(default="")
    order_key: Mapped[str] = mapped_column(init=False, default="")

    @validates("name")
    def _put_in_order(self, _: str, name: str) -> str:
        self.order_key = order_key(name)
        return name


Index("ix_household_in_order", Household.order_key, Household.id)


class Member(Searchable, Record):
    """A gezinslid. The age is a birth date, or about so many years on a day."""

    __tablename__ = "member"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    position: Mapped[int] = mapped_column()
    relation: Mapped[Relation] = mapped_column()
    given_name: Mapped[str] = mapped_column()
    prefix: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date | None] = mapped_column(default=None)
    about_age: Mapped[int | None] = mapped_column(default=None)
    about_age_on: Mapped[date | None] = mapped_column(default=None)
    lives_here: Mapped[LivesHere] = mapped_column(default=LivesHere.YES)
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    safe_contact: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    interpreter: Mapped[bool] = mapped_column(default=False)

    @property
    def full_name(self) -> str:
        """`Fatima de Wit`."""
        return " ".join(part for part in (self.given_name, self.prefix, self.family_name) if part)


def check_household_name(name: str) -> None:
    """Refuses a household without a name, or with one that is no name any more."""
    if not name.strip():
        raise Refusal("Geef het huishouden een naam, bijvoorbeeld de achternaam.")
    refuse_long_names(name)


@dataclass(frozen=True, kw_only=True)
class WhoIsWho:
    """What a form or a file tells about a member, not yet checked."""

    given_name: str
    prefix: str = ""
    family_name: str = ""
    relation: Relation = Relation.OTHER
    birth_date: date | None = None
    about_age: int | None = None


def check_member(told: WhoIsWho, today: date) -> None:
    """Refuses a member without a name or with an age that cannot be."""
    if not told.given_name.strip():
        raise Refusal("Vul een voornaam of roepnaam in.")
    refuse_long_names(told.given_name, told.prefix, told.family_name)
    if told.birth_date and told.birth_date > today:
        raise Refusal("Deze geboortedatum ligt in de toekomst. Kijk de datum na.")
    if told.birth_date and age_on(told.birth_date, today) > OLDEST:
        raise Refusal("Deze geboortedatum is langer dan 120 jaar geleden. Kijk het jaar na.")
    if told.about_age is not None and not 0 <= told.about_age <= OLDEST:
        raise Refusal("Vul bij de leeftijd een getal in van 0 tot 120.")
    if told.birth_date and told.about_age is not None:
        raise Refusal("Vul een geboortedatum in of een leeftijd, niet allebei.")


def fill_member(member: Member, told: WhoIsWho, today: date) -> None:
    """Writes what was told into the member; refused as by `check_member`."""
    check_member(told, today)
    member.given_name = told.given_name.strip()
    member.prefix = told.prefix.strip()
    member.family_name = told.family_name.strip()
    member.relation = told.relation
    member.birth_date = told.birth_date
    if told.about_age != member.about_age:
        member.about_age_on = today if told.about_age is not None else None
    member.about_age = told.about_age


def new_member(household_id: str, position: int, told: WhoIsWho, today: date) -> Member:
    """A member of the household; refused as by `check_member`."""
    member = Member(
        household_id=household_id, position=position, relation=told.relation, given_name=""
    )
    fill_member(member, told, today)
    return member


def age_on(birth_date: date, day: date) -> int:
    """Whole years lived on that day; someone born on 29 February turns a year on 1 March."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (not had_birthday)


def birthday(birth_date: date, age: int) -> date:
    """The day on which somebody turns that age; see `age_on` for 29 February."""
    year = birth_date.year + age
    try:
        return birth_date.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def age_of(member: Member, day: date) -> int | None:
    """The age in years; an about-age has grown with the years since it was told."""
    if member.birth_date:
        return age_on(member.birth_date, day)
    if member.about_age is None or member.about_age_on is None:
        return None
    return member.about_age + age_on(member.about_age_on, day)


def is_adult(member: Member, day: date) -> bool:
    """Eighteen or older; of unknown age, whoever is no child or brother or sister here."""
    age = age_of(member, day)
    if age is None:
        return member.relation not in (Relation.CHILD, Relation.SIBLING)
    return age >= ADULT


def is_called_je(member: Member, day: date) -> bool:
    """Under sixteen; of unknown age nobody."""
    age = age_of(member, day)
    return age is not None and age < GROWING_UP


def may_be_minor(member: Member, day: date) -> bool:
    """Under eighteen; of unknown age, whoever may be a child, a foster child too."""
    age = age_of(member, day)
    if age is None:
        return member.relation not in _GROWN
    return age < ADULT


def age_in_words(member: Member, today: date) -> str:
    """`38`, `ongeveer 14`, or nothing."""
    age = age_of(member, today)
    if age is None:
        return ""
    return str(age) if member.birth_date else f"ongeveer {age}"


def names_in_words(names: tuple[str, ...]) -> str:
    """`Fatima, Mark en Daan`."""
    *first, last = names or ("",)
    return f"{', '.join(first)} en {last}" if first else last


def names_apart(members: Sequence[Member]) -> dict[str, str]:
    """By id, the shortest name that tells each of these people from the others.

    `Mark`; of namesakes `Fatima de Wit`; then `Fatima de Wit (geboren 1988)`; else their place.
    """
    return _apart(members, {member.id: member.given_name for member in members})


def full_names_apart(members: Sequence[Member]) -> dict[str, str]:
    """The same, with the surname of everybody."""
    return _apart(members, {member.id: member.full_name for member in members})


def _apart(members: Sequence[Member], names: dict[str, str]) -> dict[str, str]:
    places = {member.id: f" ({place})" for place, member in enumerate(members, start=1)}
    nothing: dict[str, str] = {}
    for added in (nothing, {member.id: _born_in_words(member) for member in members}, places):
        times = Counter(name.casefold() for name in names.values())
        names = {
            member.id: f"{member.full_name}{added.get(member.id, '')}"
            if times[names[member.id].casefold()] > 1
            else names[member.id]
            for member in members
        }
    return names


def _born_in_words(member: Member) -> str:
    if member.birth_date:
        return f" (geboren {member.birth_date.year})"
    if member.about_age is None or member.about_age_on is None:
        return " (geboortejaar onbekend)"
    return f" (geboren rond {member.about_age_on.year - member.about_age})"


def family_in_words(members: tuple[Member, ...], household: Sequence[Member]) -> str:
    """`Fatima en Mark de Wit` where all bear one name and no namesake lives there; else in full."""
    short, full = names_apart(household), full_names_apart(household)
    surnames = {(member.prefix, member.family_name) for member in members}
    namesakes = any(short[member.id] != member.given_name for member in members)
    if namesakes or len(surnames) != 1:
        return names_in_words(tuple(full[member.id] for member in members))
    given = names_in_words(tuple(member.given_name for member in members))
    return " ".join(part for part in (given, *surnames.pop()) if part)
