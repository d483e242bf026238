"""What was said, as it is read together: plain words, to residents."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.read_together import Together
from wijkteam_desk.domain.conversation import Passage, PassageKind
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.ui.common.quoted import quoted

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Somebody at the table."""

    member_id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class ReadingLine:
    """One passage. `lead` says what it is, `klopt` holds who said that it is right."""

    id: str
    lead: str
    text: str
    words: str
    klopt: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Who sits there and is asked whether it is right, and what may be read.

    `came_later` are the names of those before whom not everything was said.
    """

    held: str
    readers: tuple[Reader, ...]
    lines: tuple[ReadingLine, ...]
    came_later: tuple[str, ...]

    def only(self, ids: tuple[str, ...]) -> tuple[ReadingLine, ...]:
        """The lines that were ticked, in the order of the conversation."""
        return tuple(line for line in self.lines if line.id in ids)


def reading_of(together: Together) -> Reading:
    """The lines in order, each with who said it."""
    names = together.names
    talk = together.conversation
    return Reading(
        held=f"{full_date(talk.held_on)}, {talk.place.label}",
        readers=tuple(
            Reader(member_id=one.id, name=names[one.id])
            for one in talk.present
            if one.id not in together.not_to_approach
        ),
        lines=tuple(
            ReadingLine(
                id=passage.id,
                lead=_lead(passage, names.get(passage.speaker or "", "")),
                text=_quoted(passage),
                words=passage.text,
                klopt=frozenset(
                    one.member_id for one in together.affirmations if one.passage_id == passage.id
                ),
            )
            for passage in together.passages
        ),
        came_later=tuple(names[one] for one in talk.there if one in together.came_later),
    )


def _quoted(passage: Passage) -> str:
    return quoted(passage.text) if passage.kind is PassageKind.QUOTE else passage.text


def _lead(passage: Passage, who: str) -> str:
    ours, theirs = _leads()[passage.kind]
    return theirs.format(who=who) if who else ours


def _leads() -> dict[PassageKind, tuple[str, str]]:
    """For each kind: what stands above it without a speaker, and with one."""
    return {
        PassageKind.FACT: (
            translate("Reading", "Hier hebben we over gepraat"),
            translate("Reading", "{who} vertelde"),
        ),
        PassageKind.QUOTE: (
            translate("Reading", "In uw eigen woorden"),
            translate("Reading", "{who} zei"),
        ),
        PassageKind.VIEW: (
            translate("Reading", "Dit viel mij op"),
            translate("Reading", "Dit viel mij op bij {who}"),
        ),
        PassageKind.GOAL: (
            translate("Reading", "Dit wilt u bereiken"),
            translate("Reading", "Dit wil {who} bereiken"),
        ),
        PassageKind.ACTION: (
            translate("Reading", "Dit spreken we af"),
            translate("Reading", "Dit gaat {who} doen"),
        ),
        PassageKind.STRENGTH: (
            translate("Reading", "Dit gaat goed"),
            translate("Reading", "Dit gaat goed, zegt {who}"),
        ),
        PassageKind.WORRY: (
            translate("Reading", "Dit is een zorgpunt"),
            translate("Reading", "Dit is een zorgpunt van {who}"),
        ),
    }
