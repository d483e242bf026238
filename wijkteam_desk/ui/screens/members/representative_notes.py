"""Who acts for somebody: mentor, curator, bewindvoerder, or authorised in writing (DOMAIN 1.3)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.read_person import Person
from wijkteam_desk.casework.set_representative import (
    DRAFT_FORM,
    add_representative,
    change_representative,
    remove_representative,
)
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import age_of, may_be_minor
from wijkteam_desk.domain.naming import Called, is_named
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.representation import (
    Representative,
    RepresentativeKind,
    RepresentativeTold,
    fill_representative,
    stands,
)
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, told_day
from wijkteam_desk.ui.common.dutch_day import Lean, short_day
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown

translate = QCoreApplication.translate

KIND, NAME, PHONE, SINCE, UNTIL = "kind", "name", "phone", "since", "until"
FROM = 16
"""Before that the parents decide beside the child, and nobody else is appointed."""


class RepresentativeNotes:
    """For what, who, and from when until when."""

    form = DRAFT_FORM

    def shown(self, person: Person, today: date) -> NotesShown | None:
        """Those who act for the person, with their period."""
        age = age_of(person.member, today)
        own = [one for one in person.around.representatives if one.member_id == person.member.id]
        grown = not may_be_minor(person.member, today) if age is None else age >= FROM
        if not (own or grown):
            return None
        return NotesShown(
            rows=tuple(_row(one, today, person.away) for one in own),
            none=translate("RepresentativeNotes", "Niemand, voor zover bekend."),
            more=translate("RepresentativeNotes", "Noteer een vertegenwoordiger"),
        )

    def lines(self, _: Person, __: str, /) -> Lines:
        """What it rests on, who it is, and the period."""
        kinds = tuple((kind.value, kind.label) for kind in RepresentativeKind)
        return (
            (
                Ask(key=NAME, label=translate("RepresentativeNotes", "Wie of welk kantoor")),
                Ask(key=KIND, label=translate("RepresentativeNotes", "Als"), choices=kinds),
            ),
            (Ask(key=PHONE, label=translate("RepresentativeNotes", "Nummer")),),
            (
                Ask(key=SINCE, label=translate("RepresentativeNotes", "Sinds (mag leeg)")),
                Ask(key=UNTIL, label=translate("RepresentativeNotes", "Tot en met (mag leeg)")),
            ),
        )

    def begin(self, person: Person, record: str, _: date, /) -> dict[str, str]:
        """A new line is empty."""
        found = _found(person, record)
        if found is None:
            return {RECORD: ""}
        return {
            RECORD: found.id,
            KIND: found.kind.value,
            NAME: found.name,
            PHONE: found.phone,
            SINCE: short_day(found.since) if found.since else "",
            UNTIL: short_day(found.until) if found.until else "",
        }

    def open_question(self, _: Person, /) -> str:
        """Nothing is asked about who represents."""
        return ""

    def note(self, person: Person, fields: Mapping[str, str], today: date) -> Do | Wrong:
        """Adds or changes the line."""
        at = KIND
        try:
            kind = _kind(fields)
            at = PHONE
            phone = phone_words(fields.get(PHONE, ""))
            at = SINCE
            since = told_day(fields.get(SINCE, ""), today, Lean.PAST)
            at = UNTIL
            until = told_day(fields.get(UNTIL, ""), today, Lean.COMING)
            name = fields.get(NAME, "").strip()
            told = RepresentativeTold(kind=kind, name=name, phone=phone, since=since, until=until)
            at = NAME if not name else SINCE if since and since > today else UNTIL
            fill_representative(_blank(kind), told, today)
        except Refusal as no:
            return Wrong(at=at, sentence=no.sentence)
        return _do(person, fields, told)

    def take_away(self, record: str) -> Do:
        """Takes the line away."""
        return Do(act=remove_representative, given={"representative_id": record})


def _do(person: Person, fields: Mapping[str, str], told: RepresentativeTold) -> Do:
    found = _found(person, fields.get(RECORD, ""))
    if found is None:
        return Do(act=add_representative, given={"member_id": person.member.id, "told": told})
    was = told_of(found, RepresentativeTold)
    given = {"representative_id": found.id, "told": told, "was": was}
    return Do(act=change_representative, given=given)


def _kind(fields: Mapping[str, str]) -> RepresentativeKind:
    if not fields.get(KIND):
        raise Refusal("Kies waarop dit rust, bijvoorbeeld mentor.")
    return RepresentativeKind.coded(fields[KIND])


def _blank(kind: RepresentativeKind) -> Representative:
    return Representative(household_id="", member_id="", kind=kind)


def _found(person: Person, record: str) -> Representative | None:
    return next((one for one in person.around.representatives if one.id == record), None)


def _row(one: Representative, today: date, away: Called) -> NoteRow:
    phone = "" if is_named(one.name, away) else one.phone
    change = translate("RepresentativeNotes", "Verander wat over {who} staat")
    remove = translate("RepresentativeNotes", "Haal {who} weg als vertegenwoordiger")
    return NoteRow(
        record=one.id,
        title=f"{one.name}, {one.kind.label}",
        under=", ".join(part for part in (_period(one, today), phone) if part),
        change=change.format(who=one.name),
        remove=remove.format(who=one.name),
    )


def _period(one: Representative, today: date) -> str:
    """`sinds 3 mei 2021`, `tot en met 3 mei 2028`, `afgelopen op 3 mei 2024`."""
    if one.until and not stands(one, today):
        return translate("RepresentativeNotes", "afgelopen op {day}").format(
            day=full_date(one.until)
        )
    parts = []
    if one.since:
        since = translate("RepresentativeNotes", "sinds {day}")
        parts.append(since.format(day=full_date(one.since)))
    if one.until:
        until = translate("RepresentativeNotes", "tot en met {day}")
        parts.append(until.format(day=full_date(one.until)))
    return " ".join(parts)
