"""The BSN of a client, where the municipality switched it on (R-8.1)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.read_person import Person
from wijkteam_desk.casework.set_bsn import DRAFT_FORM, remove_bsn, set_bsn
from wijkteam_desk.domain.bsn import BsnUse, bsn_number
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown

translate = QCoreApplication.translate

TYPED = "typed"


class BsnNotes:
    """One line at most, and masked; without `use` there is no card at all."""

    form = DRAFT_FORM

    def __init__(self, use: BsnUse | None) -> None:
        self._use = use

    def shown(self, person: Person, _: date) -> NotesShown | None:
        """Of a client; of who is none any more only to take it away."""
        if self._use is None or not (person.client or person.bsn):
            return None
        ground = translate("BsnNotes", "Het mag op grond van {ground} ({who}, {day}).").format(
            ground=self._use.ground.label,
            who=self._use.decided_by,
            day=full_date(self._use.since),
        )
        stays = translate("BsnNotes", "Het komt niet op papier en niet in een bestand.")
        return NotesShown(
            rows=(_row(person, f"{ground} {stays}"),) if person.bsn else (),
            none=f"{ground} {stays}",
            more="" if person.bsn else translate("BsnNotes", "Noteer het BSN"),
        )

    def lines(self, _: Person, __: str, /) -> Lines:
        """The number; what is known is not shown in it."""
        hint = translate("BsnNotes", "Neem het over van een geldig identiteitsbewijs.")
        return ((Ask(key=TYPED, label=translate("BsnNotes", "BSN"), hint=hint),),)

    def begin(self, _: Person, record: str, __: date) -> dict[str, str]:
        """One types it anew."""
        return {RECORD: record}

    def open_question(self, _: Person) -> str:
        """Nothing is asked."""
        return ""

    def note(self, person: Person, fields: Mapping[str, str], _: date) -> Do | Wrong:
        """Notes the number."""
        typed = fields.get(TYPED, "")
        try:
            bsn_number(typed)
        except Refusal as no:
            return Wrong(at=TYPED, sentence=no.sentence)
        ground = self._use.ground if self._use else None
        given = {"member_id": person.member.id, "typed": typed, "was": person.bsn, "ground": ground}
        return Do(act=set_bsn, given=given)

    def take_away(self, record: str) -> Do:
        """Takes the number away."""
        return Do(act=remove_bsn, given={"member_id": record})


def _row(person: Person, under: str) -> NoteRow:
    name = person.member.given_name
    no_more = translate("BsnNotes", "Er is geen doel van {name} meer. Haal het BSN weg.")
    return NoteRow(
        record=person.member.id,
        title=person.bsn,
        under=under if person.client else no_more.format(name=name),
        change=translate("BsnNotes", "Verander het BSN") if person.client else "",
        remove=translate("BsnNotes", "Haal het BSN weg"),
        look=translate("BsnNotes", "Toon het BSN even"),
    )
