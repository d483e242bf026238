"""The marks one can give a passage: what they are called, how they are found, what they do."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.special import special_in
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.screens.conversation.sheet import Sheet

LOOKS = {
    PassageKind.QUOTE: ("quote", Tone.VIOLET),
    PassageKind.FACT: ("", Tone.PLAIN),
    PassageKind.VIEW: ("eye", Tone.PLAIN),
    PassageKind.GOAL: ("target-arrow", Tone.TEAL),
    PassageKind.ACTION: ("checkbox", Tone.TEAL),
    PassageKind.STRENGTH: ("heart-handshake", Tone.GREEN),
    PassageKind.WORRY: ("alert-circle", Tone.AMBER),
    PassageKind.NOTE: ("pencil", Tone.PLAIN),
}
"""The icon and the tone of each kind; the word stands beside it."""

_COACHS_OWN = frozenset({PassageKind.VIEW, PassageKind.NOTE})
_SAYS_ITSELF = frozenset({PassageKind.QUOTE, PassageKind.FACT})


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One thing to choose: a kind (of somebody), a life domain, or whom it is about."""

    label: str
    kind: PassageKind | None = None
    said_by: str | None = None
    life_domain: LifeDomain | None = None
    about: str | None = None

    @property
    def sign(self) -> str:
        """What one types to be offered it."""
        if self.about:
            return "@"
        return "#" if self.life_domain else "/"

    def fits(self, words: PassageWords) -> bool:
        """Whether the words are marked so already."""
        if self.life_domain:
            return words.life_domain is self.life_domain
        if self.about:
            return words.about == self.about
        whose = self.kind is not PassageKind.QUOTE or words.said_by == self.said_by
        return words.kind is self.kind and whose


def marks_of(sheet: Sheet) -> tuple[Mark, ...]:
    """Quotes of who is at the table, the other kinds, the life domains in sight, the family.

    A werkaantekening is for who is alone: nobody else reads what the coach thinks (R-2.3).
    """
    quote = QCoreApplication.translate("Marks", "Citaat van {name}")
    about = QCoreApplication.translate("Marks", "Over {name}")
    quotes = [
        Mark(label=quote.format(name=seat.name), kind=PassageKind.QUOTE, said_by=seat.member_id)
        for seat in sheet.at_table
    ]
    kinds = [
        Mark(label=kind.label.capitalize(), kind=kind)
        for kind in PassageKind
        if kind is not PassageKind.QUOTE and (sheet.alone or kind is not PassageKind.NOTE)
    ]
    domains = [Mark(label=domain.label, life_domain=domain) for domain in sheet.domains]
    people = [
        Mark(label=about.format(name=seat.name), about=seat.member_id)
        for seat in (*sheet.seats, *sheet.only_about)
        if seat.of_family
    ]
    return (*quotes, *kinds, *domains, *people)


def narrowed(marks: Sequence[Mark], typed: str) -> list[Mark]:
    """The marks that have the typed words in them, those that begin so first."""
    asked = _plain(typed)
    found = [mark for mark in marks if f" {asked}" in f" {_plain(mark.label)}"]
    return sorted(found, key=lambda mark: not _plain(mark.label).startswith(asked))


def marked(words: PassageWords, mark: Mark) -> PassageWords:
    """The words with this mark; once more the same mark takes it off again."""
    if mark.life_domain:
        return replace(words, life_domain=None if mark.fits(words) else mark.life_domain)
    if mark.about:
        return replace(words, about=None if mark.fits(words) else mark.about)
    if mark.fits(words):
        return replace(words, kind=PassageKind.FACT, said_by=None)
    if mark.kind is PassageKind.QUOTE:
        return replace(words, kind=PassageKind.QUOTE, said_by=mark.said_by)
    said_by = None if mark.kind in _COACHS_OWN else words.said_by
    return replace(words, kind=mark.kind or words.kind, said_by=said_by)


def spoken_by(words: PassageWords, member_id: str) -> PassageWords:
    """The words as said by this member; once more the same member takes it off again (R-2.2)."""
    if words.said_by == member_id:
        kind = PassageKind.FACT if words.kind is PassageKind.QUOTE else words.kind
        return replace(words, kind=kind, said_by=None)
    own = words.kind is PassageKind.FACT or words.kind in _COACHS_OWN
    return replace(words, kind=PassageKind.QUOTE if own else words.kind, said_by=member_id)


@dataclass(frozen=True, kw_only=True)
class ChipLook:
    """A chip that belongs to a passage."""

    text: str
    tone: Tone
    icon: str = ""


def chips_before(words: PassageWords, speaker: str, about: str = "") -> list[ChipLook]:
    """What it is, who said it, of whom (R-2.1, R-2.2); a fact is the page's own voice."""
    icon, tone = LOOKS[words.kind]
    chips = []
    if words.kind not in _SAYS_ITSELF:
        chips.append(ChipLook(text=words.kind.label, tone=tone, icon=icon))
    if speaker:
        told = QCoreApplication.translate("Marks", "volgens {name}")
        name = told.format(name=speaker) if words.kind is PassageKind.FACT else speaker
        chips.append(ChipLook(text=name, tone=Tone.VIOLET))
    elif words.kind is PassageKind.QUOTE:
        chips.append(ChipLook(text=words.kind.label, tone=tone, icon=icon))
    if about and about != speaker:
        over = QCoreApplication.translate("Marks", "over {name}")
        chips.append(ChipLook(text=over.format(name=about), tone=Tone.VIOLET, icon="user"))
    return chips


def chips_after(words: PassageWords, *, unfinished: bool = False) -> list[ChipLook]:
    """What it is about, whether it is delicate by law (R-2.6), and whether a change was begun."""
    chips = []
    if words.life_domain:
        chips.append(ChipLook(text=words.life_domain.label, tone=Tone.PLAIN))
    by_law = special_in(words.text, words.life_domain)
    chips.extend(ChipLook(text=one.label, tone=Tone.PLAIN, icon="lock") for one in by_law)
    if unfinished:
        begun = QCoreApplication.translate("Marks", "wijziging niet af")
        chips.append(ChipLook(text=begun, tone=Tone.AMBER, icon="pencil"))
    return chips


def heard(words: PassageWords, speaker: str, about: str = "", *, unfinished: bool = False) -> str:
    """The passage as a screen reader says it: the marks first, then the words."""
    looks = [*chips_before(words, speaker, about), *chips_after(words, unfinished=unfinished)]
    said = [look.text for look in looks]
    if words.kind is PassageKind.QUOTE and speaker:
        said.insert(0, words.kind.label)
    return f"{', '.join(said)}: {words.text}" if said else words.text


def _plain(text: str) -> str:
    """Without capitals and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
