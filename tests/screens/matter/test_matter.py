"""The pages about an escalation and a dispute, and what their fields tell. FICTIEF."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import said, settle, show
from wijkteam_desk.casework import scale_up, set_dispute
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.dispute import DisputeTold
from wijkteam_desk.domain.escalation import (
    Escalation,
    EscalationLevel,
    EscalationTold,
    proposed_level,
)
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.matter.asked import dispute_in, escalation_in
from wijkteam_desk.ui.screens.matter.view import MatterView
from wijkteam_desk.ui.screens.matter.wiring import wire

DAY = date(2026, 11, 22)
UP = {
    "level": "1",
    "raised_on": "gisteren",
    "occasion": "de hulp begint niet",
    "asked": "wie begint",
    "to_whom": "de teamleider",
    "answer_by": "3 dec",
    "discussed": "ja",
}
VIEWS = {
    "raised_on": "22 nov",
    "one_name": "School",
    "one_view": "het wijkteam heeft regie",
    "other_name": "Wijkteam",
    "other_view": "school heeft regie",
    "next_step": "samen praten",
    "next_on": "volgende week dinsdag",
}
DIFFERING = DisputeTold(**(VIEWS | {"raised_on": today(), "next_on": today()}))  # type: ignore[arg-type]  # days among words


def test_days_are_typed_as_one_says_them() -> None:
    told = escalation_in(UP, DAY)
    assert isinstance(told, EscalationTold)
    assert (told.raised_on, told.answer_by) == (date(2026, 11, 21), date(2026, 12, 3))
    views = dispute_in(VIEWS, DAY)
    assert isinstance(views, DisputeTold)
    assert (views.raised_on, views.next_on) == (DAY, date(2026, 11, 24))


@pytest.mark.parametrize(
    ("key", "text"),
    [
        *((key, "") for key in UP),
        ("raised_on", "morgen"),
        ("answer_by", "31-2-2027"),
        ("answer_by", "20-11-2026"),
        ("not_discussed", ""),
    ],
)
def test_what_is_the_matter_with_an_escalation_is_said_at_its_field(key: str, text: str) -> None:
    asked = UP | {"discussed": "nee"} if key == "not_discussed" else UP
    wrong = escalation_in(asked | {key: text}, DAY)
    assert isinstance(wrong, Wrong)
    assert wrong.at == key


@pytest.mark.parametrize(
    ("key", "text"),
    [*((key, "") for key in VIEWS), ("raised_on", "morgen"), ("next_on", "1-11-2026")],
)
def test_what_is_the_matter_with_a_dispute_is_said_at_its_field(key: str, text: str) -> None:
    wrong = dispute_in(VIEWS | {key: text}, DAY)
    assert isinstance(wrong, Wrong)
    assert wrong.at == key


def test_each_time_one_rung_higher_is_proposed_up_to_the_last() -> None:
    asked = [
        Escalation(
            household_id="",
            level=level,
            raised_on=DAY,
            occasion="",
            asked="",
            to_whom="",
            answer_by=DAY,
        )
        for level in EscalationLevel
    ]
    proposed = [proposed_level(asked[:count]).value for count in range(len(asked) + 1)]
    assert proposed == ["0", "1", "2", "3", "3"]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("form", [scale_up.DRAFT_FORM, set_dispute.DRAFT_FORM])
def test_nothing_is_cut_and_everything_has_a_name(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile, form: str, scale: int
) -> None:
    about = file.household.id
    made = acts.store.perform(set_dispute.note_dispute, household_id=about, told=DIFFERING).made
    look.scale_text(scale)
    view = MatterView()
    shown = made if form == set_dispute.DRAFT_FORM else ""
    presenter = wire(view, acts, (about, form, shown), lambda _: None)
    show(qtbot, view)
    settle()
    assert ("Zijn jullie eruit" in said(view)) == bool(shown)
    assert nameless_controls(view) == []
    assert cut_texts(view) == []
    presenter.finish("end" if shown else "tell", view.fields)
    settle()
    assert "Schrijf op" in said(view) or "Deze datum" in said(view)
    assert cut_texts(view) == []
