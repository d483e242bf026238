"""Who may read what of whom, as a table: a word and a shape in each cell; knows no Qt."""

from dataclasses import dataclass

from wijkteam_desk.casework.read_consents import ConsentsFile
from wijkteam_desk.domain.consent_status import ConsentStatus

Look = tuple[str, str]
"""An icon and a tone."""

LOOKS: dict[ConsentStatus, Look] = {
    ConsentStatus.GIVEN: ("circle-check", "green"),
    ConsentStatus.PARTLY: ("circle-half-2", "green"),
    ConsentStatus.REFUSED: ("x", "plain"),
    ConsentStatus.WITHDRAWN: ("hand-stop", "plain"),
    ConsentStatus.EXPIRED: ("history", "plain"),
    ConsentStatus.ASK_AGAIN: ("refresh", "amber"),
    ConsentStatus.INCOMPLETE: ("user-question", "amber"),
}
_NOT_ASKED = "niet gevraagd"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One person and one reader; without a `consent_id` nothing was asked, without a word never."""

    person_id: str
    recipient_id: str
    consent_id: str
    word: str
    icon_name: str
    tone: str
    heard: str


@dataclass(frozen=True, kw_only=True)
class Line:
    """One person with a cell for each reader; about who is not approached nothing is asked."""

    name: str
    may_ask: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """The table, and how many questions wait for somebody."""

    readers: tuple[str, ...]
    lines: tuple[Line, ...]
    waiting: int


def matrix_of(file: ConsentsFile) -> Matrix:
    """The members in their order, then who else something was asked about."""
    facts = file.now.facts
    asked = {one.asked.consent.person_id for one in file.lines}
    people = [one.id for one in facts.members]
    people += [one.id for one in facts.network if one.id in asked]
    lines = [_line(file, one, facts.names[one]) for one in people]
    cells = [cell for line in lines for cell in line.cells]
    wait = (ConsentStatus.INCOMPLETE.label, ConsentStatus.ASK_AGAIN.label)
    return Matrix(
        readers=tuple(file.recipients.values()),
        lines=tuple(lines),
        waiting=sum(cell.word in wait for cell in cells),
    )


def _line(file: ConsentsFile, person_id: str, name: str) -> Line:
    cells = tuple(_cell(file, person_id, name, to) for to in file.recipients)
    return Line(name=name, may_ask=person_id not in file.now.facts.away, cells=cells)


def _is_shut(file: ConsentsFile, person_id: str, to: str) -> bool:
    """Whether nothing is asked: of oneself, and about or for who is not approached."""
    return person_id == to or bool({person_id, to} & file.now.facts.away)


def _cell(file: ConsentsFile, person_id: str, name: str, to: str) -> Cell:
    found = file.latest(person_id, to)
    word = found.status.label if found else _NOT_ASKED
    icon_name, tone = LOOKS[found.status] if found else ("plus", "plain")
    return Cell(
        person_id=person_id,
        recipient_id=to,
        consent_id=found.id if found else "",
        word=word if found or not _is_shut(file, person_id, to) else "",
        icon_name=icon_name,
        tone=tone,
        heard=f"{name}, {file.recipients[to]}: {word}",
    )
