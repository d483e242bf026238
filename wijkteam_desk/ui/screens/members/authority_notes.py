"""The gezag over a child, and of an adult over the children (DOMAIN 1.3, R-5.9)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.read_person import Person
from wijkteam_desk.casework.set_authority import (
    DRAFT_FORM,
    add_authority,
    change_authority,
    remove_authority,
)
from wijkteam_desk.domain.authority import (
    Authority,
    AuthorityKind,
    AuthorityTold,
    Established,
    fill_authority,
)
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import full_names_apart, is_adult, may_be_minor
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, told_day
from wijkteam_desk.ui.common.dutch_day import Lean, short_day
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown

translate = QCoreApplication.translate

WHO, NAME, KIND, HOW, WHEN = "holder", "holder_name", "kind", "established", "established_on"
_ELSEWHERE = "elsewhere"
_KNOWN = frozenset(kind.value for kind in AuthorityKind if kind is not AuthorityKind.UNKNOWN)


class AuthorityNotes:
    """Per child who decides, on what that rests, and how and when we came to know."""

    form = DRAFT_FORM

    def shown(self, person: Person, today: date) -> NotesShown | None:
        """Of a child who has gezag; of an adult over whom."""
        own = [one for one in person.around.authority if one.child == person.member.id]
        if own or may_be_minor(person.member, today):
            rows = tuple(_row(one, person) for one in own)
            none = translate("AuthorityNotes", "Nog niet bekend wie het gezag heeft.")
            more = translate("AuthorityNotes", "Noteer wie gezag heeft")
            grown = is_adult(person.member, today) and not may_be_minor(person.member, today)
            return NotesShown(rows=rows, none=none, more="" if grown else more)
        over = [one for one in person.around.authority if one.holder == person.member.id]
        return NotesShown(rows=tuple(_over(one, person) for one in over)) if over else None

    def lines(self, person: Person, _: str, /) -> Lines:
        """Who it is, which gezag, how and since when that is known."""
        names = full_names_apart(person.members)
        others = [one for one in person.members if one.id != person.member.id]
        holders = tuple((one.id, names[one.id]) for one in others)
        elsewhere = (_ELSEWHERE, translate("AuthorityNotes", "iemand buiten dit huishouden"))
        known = (KIND, _KNOWN)
        return (
            (
                Ask(
                    key=WHO,
                    label=translate("AuthorityNotes", "Wie"),
                    choices=(*holders, elsewhere),
                ),
                Ask(
                    key=NAME,
                    label=translate("AuthorityNotes", "Naam of instelling"),
                    when=(WHO, frozenset({_ELSEWHERE})),
                ),
            ),
            (
                Ask(
                    key=KIND,
                    label=translate("AuthorityNotes", "Welk gezag"),
                    choices=tuple((kind.value, kind.label) for kind in AuthorityKind),
                ),
            ),
            (
                Ask(
                    key=HOW,
                    label=translate("AuthorityNotes", "Hoe weet je dat"),
                    choices=tuple((how.value, how.label) for how in Established),
                    when=known,
                ),
                Ask(key=WHEN, label=translate("AuthorityNotes", "Van welke datum"), when=known),
            ),
        )

    def begin(self, person: Person, record: str, today: date) -> dict[str, str]:
        """A new line is of today."""
        found = _found(person, record)
        if found is None:
            return {RECORD: "", WHEN: short_day(today)}
        return {
            RECORD: found.id,
            WHO: found.holder or _ELSEWHERE,
            NAME: found.holder_name,
            KIND: found.kind.value,
            HOW: found.established.value if found.established else "",
            WHEN: short_day(found.established_on or today),
        }

    def open_question(self, person: Person) -> str:
        """The line of which the gezag is not known."""
        lines = (one for one in person.around.authority if one.child == person.member.id)
        return next((one.id for one in lines if one.kind is AuthorityKind.UNKNOWN), "")

    def note(self, person: Person, fields: Mapping[str, str], today: date) -> Do | Wrong:
        """Adds or changes the line."""
        at = WHEN
        try:
            told = _told(person, fields, today)
            at = _blamed(told)
            fill_authority(Authority(household_id="", child=told.child), told, today)
        except Refusal as no:
            return Wrong(at=at, sentence=no.sentence)
        found = _found(person, fields.get(RECORD, ""))
        if found is None:
            return Do(act=add_authority, given={"told": told})
        was = told_of(found, AuthorityTold)
        return Do(act=change_authority, given={"authority_id": found.id, "told": told, "was": was})

    def take_away(self, record: str) -> Do:
        """Takes the line away."""
        return Do(act=remove_authority, given={"authority_id": record})


def _found(person: Person, record: str) -> Authority | None:
    return next((one for one in person.around.authority if one.id == record), None)


def _told(person: Person, fields: Mapping[str, str], today: date) -> AuthorityTold:
    who = fields.get(WHO, "")
    elsewhere = who == _ELSEWHERE
    kind = AuthorityKind.coded(fields.get(KIND) or AuthorityKind.UNKNOWN.value)
    known = kind is not AuthorityKind.UNKNOWN
    how = fields.get(HOW, "")
    return AuthorityTold(
        child=person.member.id,
        holder=None if elsewhere else who or None,
        holder_name=fields.get(NAME, "").strip() if elsewhere else "",
        kind=kind,
        established=Established.coded(how) if known and how else None,
        established_on=told_day(fields.get(WHEN, ""), today, Lean.PAST) if known else None,
    )


def _blamed(told: AuthorityTold) -> str:
    """The field that `fill_authority` speaks of, in its order."""
    if not told.holder:
        return NAME if told.holder_name else WHO
    return WHEN if told.established else HOW


def _row(one: Authority, person: Person) -> NoteRow:
    who = full_names_apart(person.members).get(one.holder or "", one.holder_name)
    change = translate("AuthorityNotes", "Verander het gezag van {who}").format(who=who)
    remove = translate("AuthorityNotes", "Haal het gezag van {who} weg").format(who=who)
    return NoteRow(record=one.id, title=who, under=_known(one), change=change, remove=remove)


def _over(one: Authority, person: Person) -> NoteRow:
    child = full_names_apart(person.members)[one.child]
    title = translate("AuthorityNotes", "Over {child}").format(child=child)
    return NoteRow(record=one.id, title=title, under=_known(one))


def _known(one: Authority) -> str:
    """`gezag samen met de ander (gezagsregister, 5 mei 2024)`."""
    if not (one.established and one.established_on):
        return one.kind.label
    return f"{one.kind.label} ({one.established.label}, {full_date(one.established_on)})"
