"""Who keeps the overview, and whom to call: as it stands on every paper (R-3.6)."""

from dataclasses import replace

from wijkteam_desk.domain.plan_sheet import SheetRegie
from wijkteam_desk.paper.help_words import begun
from wijkteam_desk.paper.labels import Label, Sentence, sentence
from wijkteam_desk.paper.typesetting.words import Bold

_NO_BREAK = "\u00a0"


def overview(regie: SheetRegie | None) -> list[Sentence]:
    """Who keeps the overview and who can be called."""
    if regie is None:
        return [sentence(Label.NOBODY_HOLDS, bold=True)]
    if not regie.holder:
        return _held_unnamed(regie)
    if not regie.contact:
        return _held_by(regie, Label.HOLDS)
    return _held_outside(regie) if regie.outside else _held_by_family(regie)


def held_since(regie: SheetRegie | None) -> list[Sentence]:
    """Since when somebody keeps it, where that one is named (R-3.6)."""
    return [sentence(Label.HELD_SINCE, day=regie.since)] if regie and regie.holder else []


def can_call(regie: SheetRegie | None) -> bool:
    """Whether the overview names a telephone number."""
    if regie is None:
        return False
    return bool(first_to_call(regie)[1] or (regie.deputy and regie.deputy_phone))


def _held_by(regie: SheetRegie, label: Label) -> list[Sentence]:
    first = (
        sentence(Label.STUCK_CALL, phone=unbroken_number(regie.holder_phone))
        if regie.holder_phone
        else sentence(Label.STUCK_TELL, who=regie.holder)
    )
    away = _deputy(regie, Label.AWAY_CALL, Label.AWAY_SEE)
    return [sentence(label, bold=True, holder=begun(regie.holder)), first, *away]


def _held_outside(regie: SheetRegie) -> list[Sentence]:
    first = sentence(Label.HOLDS, bold=True, holder=begun(regie.holder))
    called = replace(regie, holder=regie.contact)
    return [first, _call_contact(regie), *_deputy(called, Label.AWAY_CALL, Label.AWAY_SEE)]


def _held_unnamed(regie: SheetRegie) -> list[Sentence]:
    if regie.contact:
        first_one = replace(regie, holder=regie.contact, holder_phone=regie.contact_phone)
        return _held_by(first_one, Label.IS_CONTACT)
    first = sentence(Label.NOT_NAMED, bold=True)
    if regie.deputy and regie.deputy_phone:
        return [first, sentence(Label.STUCK_CALL, phone=unbroken_number(regie.deputy_phone))]
    return [first, sentence(Label.STUCK_TELL, who=regie.deputy or sentence(Label.THE_TEAM))]


def _held_by_family(regie: SheetRegie) -> list[Sentence]:
    first = _call_contact(regie)
    away = _deputy(regie, Label.UNABLE_CALL, Label.UNABLE_HOLDS)
    return [
        sentence(Label.HOLDS_SELF, bold=True, holder=begun(regie.holder)),
        first,
        *away,
    ]


def _call_contact(regie: SheetRegie) -> Sentence:
    if regie.contact_phone:
        phone = unbroken_number(regie.contact_phone)
        return sentence(Label.STUCK_CALL_CONTACT, contact=regie.contact, phone=phone)
    return sentence(Label.STUCK_TELL_CONTACT, contact=regie.contact)


def _deputy(regie: SheetRegie, call: Label, see: Label) -> list[Sentence]:
    if not regie.deputy:
        return []
    who, deputy = regie.holder, regie.deputy
    if regie.deputy_phone:
        return [sentence(call, who=who, deputy=deputy, phone=unbroken_number(regie.deputy_phone))]
    return [sentence(see, who=who, deputy=deputy)]


def first_to_call(regie: SheetRegie) -> tuple[str, str]:
    """Whom one turns to first, and the number."""
    known = (
        (regie.contact, regie.contact_phone),
        (regie.holder, regie.holder_phone),
        (regie.deputy, regie.deputy_phone),
    )
    return next((one for one in known if one[0]), ("", ""))


def unbroken_number(phone: str) -> Bold:
    """A telephone number, not broken over two lines."""
    return Bold(phone.replace(" ", _NO_BREAK))
