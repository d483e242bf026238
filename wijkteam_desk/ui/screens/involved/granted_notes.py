"""What the municipality granted, copied from its record, and what is done before it ends."""

from collections.abc import Iterator, Mapping
from datetime import date

from wijkteam_desk.casework.set_beschikking import DRAFT_FORM, remove_beschikking, set_beschikking
from wijkteam_desk.domain.beschikking import (
    ASK_WEEKS,
    PRODUCTS,
    Beschikking,
    BeschikkingTold,
    Next,
    asked_from,
    fill_beschikking,
)
from wijkteam_desk.domain.involvement import Law
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import Lean, short_day, spoken_day
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.involved.one import One, said_in, shown_in

NEXT = "next"
_KEYS = (
    *("product", "law", "starts_on", "ends_on", "volume", "lead_weeks", "taken_over_on"),
    *(NEXT, "asked_on", "bridging"),
)
_NEXT = tuple((one.value, one.label) for one in Next)
_LAWS = tuple((one.value, one.label) for one in Law)


class GrantedNotes:
    """A line for each period; the last one is the one that counts."""

    form = DRAFT_FORM

    def shown(self, one: One, today: date, /) -> NotesShown:
        """The beschikkingen."""
        granted = reversed(one.course.beschikkingen)
        return NotesShown(
            rows=tuple(_row(each, one.course.granted, today) for each in granted),
            none="Geen beschikking, voor zover bekend.",
            more="Neem een beschikking over",
        )

    def lines(self, one: One, record: str, /) -> Lines:
        """The product from the list or typed, the period, and what comes next."""
        known = _found(one, record)
        law = known.law if known else one.course.involvement.law
        offers = tuple(dict.fromkeys(PRODUCTS.get(law) or sum(PRODUCTS.values(), ())))
        shows_next = known is not None
        return (
            (
                Ask(key="product", label="Wat is toegekend", offers=offers),
                Ask(key="law", label="Op grond van", choices=_LAWS),
            ),
            (
                Ask(key="starts_on", label="Loopt vanaf"),
                Ask(key="ends_on", label="Tot en met", hint="Leeg als er geen einde is."),
            ),
            (
                Ask(key="volume", label="Hoeveel (mag leeg)", hint="Bijvoorbeeld 3 uur per week."),
                Ask(key="lead_weeks", label="Verlengen duurt, in weken"),
            ),
            (Ask(key="taken_over_on", label="Overgenomen uit het systeem van de gemeente op"),),
            *(_next_lines() if shows_next else ()),
        )

    def begin(self, one: One, record: str, today: date, /) -> dict[str, str]:
        """A new one is copied today."""
        known = _found(one, record)
        if known:
            return {RECORD: record, **shown_in(known, _KEYS)}
        law = one.course.involvement.law
        return {
            RECORD: "",
            "law": law.value if law in PRODUCTS else Law.WMO.value,
            "lead_weeks": str(ASK_WEEKS),
            "taken_over_on": short_day(today),
        }

    def open_question(self, one: One, /) -> str:
        """The one that ends last."""
        return one.course.granted.id if one.course.granted else ""

    def note(self, one: One, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """Keeps it."""
        said = ToldFields(fields, today)
        known = _found(one, fields.get(RECORD, ""))
        try:
            told = _told(said, known, today)
            blank = Beschikking(household_id="", involvement_id="", starts_on=told.starts_on)
            said.at = "ends_on" if told.product else "product"
            fill_beschikking(blank, told, today)
        except Refusal as no:
            return Wrong(at=said.at, sentence=no.sentence)
        given = {
            "involvement_id": one.id,
            "told": told,
            "was": told_of(known, BeschikkingTold) if known else None,
            "beschikking_id": known.id if known else "",
        }
        return Do(act=set_beschikking, given=given)

    def take_away(self, record: str, /) -> Do:
        """It was copied by mistake."""
        return Do(act=remove_beschikking, given={"beschikking_id": record})


def _next_lines() -> Lines:
    extend = frozenset({Next.EXTEND.value})
    return (
        (
            Ask(key=NEXT, label="Wat gebeurt er als zij eindigt", choices=_NEXT),
            Ask(key="asked_on", label="Verlenging gevraagd op", when=(NEXT, extend)),
        ),
        (
            Ask(
                key="bridging",
                label="Wat geldt als de beslissing te laat komt",
                free=True,
                when=(NEXT, extend),
            ),
        ),
    )


def _found(one: One, record: str) -> Beschikking | None:
    return next((each for each in one.course.beschikkingen if each.id == record), None)


def _told(said: ToldFields, known: Beschikking | None, today: date) -> BeschikkingTold:
    chosen = said.choice(NEXT, Next)
    same = known is not None and known.next is chosen
    weeks = said.number("lead_weeks")
    starts_on = said.nearest_day("starts_on")
    return BeschikkingTold(
        product=said.words("product"),
        law=said.choice("law", Law) or Law.WMO,
        volume=said.words("volume"),
        bridging=said.words("bridging"),
        lead_weeks=ASK_WEEKS if weeks is None else weeks,
        taken_over_on=said.day("taken_over_on", Lean.PAST),
        next=chosen,
        next_chosen_on=known.next_chosen_on if known and same else today if chosen else None,
        asked_on=said.day("asked_on", Lean.PAST),
        ends_on=said.day_from("ends_on", starts_on),
        starts_on=starts_on,
    )


def _row(each: Beschikking, counts: Beschikking | None, today: date) -> NoteRow:
    begin, until = asked_from(each), each.ends_on
    asks = each is counts and each.next is None and begin is not None and begin <= today
    ends = f" tot en met {spoken_day(until, today)}" if until else ", zonder einde"
    return NoteRow(
        record=each.id,
        title=f"{each.product}, van {spoken_day(each.starts_on, today)}{ends}",
        under=said_in(_under(each, today)),
        chip=_chip(each, today) if asks else "",
        open="Kies wat volgt" if asks else "",
        at=NEXT,
        change=f"Verander deze beschikking: {each.product}",
        remove=f"Haal deze beschikking weg: {each.product}",
    )


def _chip(each: Beschikking, today: date) -> str:
    return "geëindigd" if each.ends_on and each.ends_on < today else "eindigt binnenkort"


def _under(each: Beschikking, today: date) -> Iterator[tuple[str, str]]:
    def on(day: date | None) -> str:
        return spoken_day(day, today) if day else ""

    yield "Op grond van", each.law.label
    yield "Hoeveel", each.volume
    yield "Daarna", each.next.label if each.next else ""
    yield "Verlenging gevraagd op", on(each.asked_on)
    yield "Tot de beslissing", each.bridging
    yield "Overgenomen op", on(each.taken_over_on)
