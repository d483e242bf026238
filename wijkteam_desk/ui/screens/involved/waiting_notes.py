"""How the time on a waiting list is bridged, and what of that is not arranged yet."""

from collections.abc import Iterator, Mapping
from datetime import date

from wijkteam_desk.casework.let_join import WAITING_FORM, set_waiting
from wijkteam_desk.domain.involvement import Stage
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.waiting import Waiting, WaitingTold, fill_waiting
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import spoken_day
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.involved.one import One, shown_in

_BY = ((Party.TEAM.value, Party.TEAM.label), (Party.PROVIDER.value, Party.PROVIDER.label))
_LABELS = {
    "bridging": "Hulp tot die tijd",
    "check_on": "Iemand vraagt of het nog veilig is op",
    "phones": "Wie belt het gezin",
    "phoned_by": "Van",
    "tenable_until": "Thuis vol te houden tot",
}


class WaitingNotes:
    """Has a place as long as the family waits."""

    form = WAITING_FORM

    def shown(self, one: One, today: date, /) -> NotesShown | None:
        """The duties."""
        if one.course.stage(today) is not Stage.WAITING:
            return None
        waiting = one.course.waiting
        return NotesShown(
            rows=tuple(_rows(waiting or WaitingTold(), today)),
            more="Verander hoe het wachten gaat" if waiting else "Regel het wachten",
            changes=waiting is not None,
        )

    def lines(self, _: One, __: str, /) -> Lines:
        """What is asked."""
        return (
            (
                Ask(key="check_on", label=_LABELS["check_on"]),
                Ask(key="tenable_until", label=_LABELS["tenable_until"]),
            ),
            (
                Ask(key="phones", label=_LABELS["phones"]),
                Ask(key="phoned_by", label=_LABELS["phoned_by"], choices=_BY),
            ),
            (Ask(key="bridging", label=_LABELS["bridging"], free=True),),
        )

    def begin(self, one: One, _: str, __: date, /) -> dict[str, str]:
        """What was arranged until now."""
        told = one.course.waiting or WaitingTold()
        return {RECORD: one.id, **shown_in(told, _LABELS)}

    def open_question(self, one: One, /) -> str:
        """There is one way to wait."""
        return one.id

    def note(self, one: One, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """Keeps it."""
        said, waiting = ToldFields(fields, today), one.course.waiting
        try:
            told = WaitingTold(
                bridging=said.words("bridging"),
                check_on=said.day("check_on"),
                tenable_until=said.day("tenable_until"),
                phoned_by=said.choice("phoned_by", Party) or Party.TEAM,
                phones=said.words("phones"),
            )
            fill_waiting(Waiting(household_id="", involvement_id=""), told)
        except Refusal as no:
            return Wrong(at=said.at, sentence=no.sentence)
        was = told_of(waiting, WaitingTold) if waiting else WaitingTold()
        return Do(act=set_waiting, given={"involvement_id": one.id, "told": told, "was": was})

    def take_away(self, record: str, /) -> Do:
        """What was arranged is changed."""
        raise LookupError(record)


def _rows(told: WaitingTold | Waiting, today: date) -> Iterator[NoteRow]:
    phones = f"{told.phones}, van {told.phoned_by.label}" if told.phones else ""
    for key, said in (
        ("check_on", spoken_day(told.check_on, today) if told.check_on else ""),
        ("phones", phones),
        ("tenable_until", spoken_day(told.tenable_until, today) if told.tenable_until else ""),
        ("bridging", told.bridging),
    ):
        chip = "" if said else "ontbreekt"
        opens = "" if said else "Regel"
        yield NoteRow(record=key, title=_LABELS[key], under=said, chip=chip, open=opens, at=key)
