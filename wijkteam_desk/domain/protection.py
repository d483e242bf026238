"""Niet benaderen, and schuil: what keeps somebody safe from our own hand (DESIGN decision 11)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Column, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.plain_words import plain_words
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal

OTHER_ROADS = "Overleg met de aandachtsfunctionaris, of bel Veilig Thuis op 0800-2000."


class ProtectionKind(Labelled):
    """What the program does no more."""

    NO_CONTACT = "niet_benaderen", "niet benaderen"
    HIDDEN = "schuil", "verborgen adres"


class Protection(Identified, Record):
    """One protection, set and lifted with a second pair of eyes. It is never thrown away.

    About a member or, for niet benaderen, somebody of the network; a hidden address may be that of
    the whole household (both are nothing). `words`, with commas between, never leave the laptop:
    what would give a hidden place away, or what else who is not approached is called.
    """

    __tablename__ = "protection"
    __table_args__ = (
        Index(
            "uq_protection_standing",
            "member_id",
            "kind",
            unique=True,
            sqlite_where=Column("lifted_on").is_(None),
        ),
        Index(
            "uq_protection_standing_network",
            "network_id",
            "kind",
            unique=True,
            sqlite_where=Column("lifted_on").is_(None),
        ),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    kind: Mapped[ProtectionKind] = mapped_column()
    set_on: Mapped[date] = mapped_column()
    reason: Mapped[str] = mapped_column()
    second: Mapped[str] = mapped_column()
    member_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    network_id: Mapped[str | None] = mapped_column(
        ForeignKey("network_person.id"), default=None, index=True
    )
    words: Mapped[str] = mapped_column(default="")
    lifted_on: Mapped[date | None] = mapped_column(default=None)
    lift_reason: Mapped[str] = mapped_column(default="")
    lift_second: Mapped[str] = mapped_column(default="")

    @property
    def person_id(self) -> str | None:
        """Whom it is about: a member or somebody of the network; nothing for the household."""
        return self.member_id or self.network_id

    @property
    def stands(self) -> bool:
        """Whether it was not lifted."""
        return self.lifted_on is None

    @property
    def hides_nothing(self) -> bool:
        """Whether a place is hidden without a word of what would give it away."""
        return self.kind is ProtectionKind.HIDDEN and self.stands and not self.words


@dataclass(frozen=True, kw_only=True)
class SecondPairOfEyes:
    """Who looked along, and why."""

    second: str
    reason: str


def check_second(told: SecondPairOfEyes, author: str) -> None:
    """Refuses without a colleague's name or a reason; nobody is his or her own second."""
    if not told.second.strip():
        raise Refusal("Dit doe je met z'n tweeën. Vul in welke collega meekeek.")
    if _same_name(plain_words(told.second), plain_words(author)):
        raise Refusal(
            "Je kunt niet zelf de tweede zijn. Vraag een collega, en schrijf diens hele naam op."
        )
    if not told.reason.strip():
        raise Refusal("Schrijf op waarom. Dat helpt wie dit later leest.")
    refuse_long_names(told.second)
    refuse_long_texts(told.reason)


def _same_name(one: Sequence[str], author: Sequence[str]) -> bool:
    """Whether these can be one person: `N. Haddad`, `Haddad, Noor` and `Noor` of Noor Haddad."""
    return _all_in(one, author) or (len(author) > 1 and _all_in(author, one))


def _all_in(words: Sequence[str], others: Sequence[str]) -> bool:
    def fits(word: str, other: str) -> bool:
        return word == other or (1 in (len(word), len(other)) and word[0] == other[0])

    return bool(words) and all(any(fits(word, other) for other in others) for word in words)


def check_protection(protection: Protection, today: date) -> None:
    """Refuses one from elsewhere without second or reason, without whom, or of days to come."""
    check_second(SecondPairOfEyes(second=protection.second, reason=protection.reason), author="")
    check_whom(protection.kind, protection.person_id)
    if protection.network_id and (protection.member_id or protection.kind is ProtectionKind.HIDDEN):
        raise Refusal("Een verborgen adres is van het huishouden of van een gezinslid.")
    days = [day for day in (protection.set_on, protection.lifted_on) if day]
    if days != sorted(days) or days[-1] > today:
        raise Refusal("De dagen kloppen niet. Het begint en eindigt op een dag die geweest is.")
    refuse_long_names(protection.lift_second)
    refuse_long_texts(protection.lift_reason, protection.words)


def check_whom(kind: ProtectionKind, person_id: str | None) -> None:
    """Refuses niet benaderen of nobody in particular."""
    if kind is ProtectionKind.NO_CONTACT and not person_id:
        raise Refusal("Kies wie er niet wordt benaderd.")


def lift(protection: Protection, told: SecondPairOfEyes, today: date) -> None:
    """Ends the protection; it stays in the file. Refused when it was lifted before."""
    if protection.lifted_on:
        raise Refusal("Dit was al opgeheven.")
    protection.lifted_on = today
    protection.lift_reason = told.reason.strip()
    protection.lift_second = told.second.strip()


def not_to_approach(protections: Iterable[Protection]) -> frozenset[str]:
    """The ids of the people whom nothing may be asked, told or sent."""
    return frozenset(
        one.person_id
        for one in protections
        if one.kind is ProtectionKind.NO_CONTACT and one.person_id and one.stands
    )


def protecting(protections: Iterable[Protection], member_id: str) -> tuple[ProtectionKind, ...]:
    """What stands about just this member."""
    return tuple(one.kind for one in protections if one.stands and one.member_id == member_id)


def refuse_to_approach(protections: Iterable[Protection], people: Collection[str | None]) -> None:
    """Refuses to ask, tell or send anything to these people, and names the other roads."""
    if not_to_approach(protections).intersection(people):
        raise Refusal(f"Deze persoon wordt niet benaderd. {OTHER_ROADS}")


def hides_place(protections: Iterable[Protection], member_id: str | None = None) -> bool:
    """Whether the place of this member, or of the household, is not told to anybody."""
    return any(
        one.kind is ProtectionKind.HIDDEN and one.stands and one.member_id in (None, member_id)
        for one in protections
    )
