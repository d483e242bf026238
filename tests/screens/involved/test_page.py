"""The page of one involvement on a real store: agreed, moved, and nothing lost. FICTIEF."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.household.on_screen import button, buttons, focused, line, said, settle, show
from tests.screens.household.with_store import acts, draft, file
from wijkteam_desk.casework.let_join import DRAFT_FORM
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import (
    InvolvementsFile,
    InvolvementSheet,
    read_involvements,
)
from wijkteam_desk.casework.set_involvement import Heard, note_heard
from wijkteam_desk.casework.set_organisation import OrganisationNoted
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.joining import Missing
from wijkteam_desk.domain.organisation import ContactTold, OrganisationKind, OrganisationTold
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.screens.involved.page_view import InvolvementView
from wijkteam_desk.ui.screens.involved.places import At
from wijkteam_desk.ui.screens.involved.view import InvolvedView
from wijkteam_desk.ui.screens.involved.wiring import wire, wire_page

__all__ = ["acts", "file"]
BRIDGE = OrganisationTold(name="De Brug", kind=OrganisationKind.WMO)
SOON = today() + timedelta(days=60)


def works(acts: StoreActs, file: HouseholdFile, contact: ContactTold | None = None) -> str:
    heard = Heard(
        noted=OrganisationNoted(organisation=BRIDGE, contact=contact),
        step=StepTold(stage=Stage.ACTIVE, since=today() - timedelta(days=9)),
    )
    about = file.household.id
    return acts.store.perform(note_heard, household_id=about, heard=heard).made or ""


def sheet(acts: StoreActs, file: HouseholdFile) -> InvolvementSheet:
    found = acts.store.perform(read_involvements, household_id=file.household.id)
    return found.sheets[0]


def opened(
    qtbot: QtBot, acts: StoreActs, file: HouseholdFile, of: str, at: At, field: str = ""
) -> InvolvementView:
    view = InvolvementView(of)
    presenter = wire_page(view, acts, of, file)
    view.setProperty("kept", presenter)
    show(qtbot, view)
    presenter.begin(at, field)
    settle()
    return view


def press(view: InvolvementView, name: str) -> None:
    found = button(view, name)
    assert isinstance(found, QAbstractButton)
    found.click()
    settle()


def test_what_was_being_agreed_comes_back_and_is_kept(
    qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    of = works(acts, file)
    view = opened(qtbot, acts, file, of, At.JOINING, "feedback")
    qtbot.keyClicks(line(view, "Wanneer en hoe koppelen ze terug"), "Elke maand bellen.")
    view.flush()
    assert draft(acts, DRAFT_FORM, of)["feedback"] == "Elke maand bellen."
    view = opened(qtbot, acts, file, of, At.JOINING, "end_expected")
    assert "Hier was je nog mee bezig." in said(view)
    qtbot.keyClicks(line(view, "Stopt naar verwachting"), "3 dcc")
    press(view, "Pas aan")
    assert "Deze datum klopt niet." in said(view)
    line(view, "Stopt naar verwachting").clear()
    qtbot.keyClicks(line(view, "Stopt naar verwachting"), short_day(SOON))
    press(view, "Pas aan")
    assert draft(acts, DRAFT_FORM, of) == {}
    missing = sheet(acts, file).missing
    assert Missing.FEEDBACK not in missing
    assert Missing.END not in missing
    assert Missing.PROCESS in missing
    assert f"Stopt naar verwachting\n{SOON.day} " in said(view)


def test_the_keyboard_stays_at_the_card_in_which_something_was_noted(
    qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    of = works(acts, file)
    view = opened(qtbot, acts, file, of, At.ASKING)
    for done in ("Noteer", "Pas aan"):
        line(view, "Antwoord uiterlijk").setFocus()
        press(view, done)
        settle()
        assert view.cards[At.ASKING].isAncestorOf(focused())
        assert focused().accessibleName() == "Schrijf het antwoord op"
        if done == "Noteer":
            press(view, "Geef meer tijd")


def test_a_step_is_planned_and_moved_once_one_knows_what_follows(
    qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    of = works(acts, file)
    view = opened(qtbot, acts, file, of, At.JOINING, "end_expected")
    qtbot.keyClicks(line(view, "Stopt naar verwachting"), short_day(SOON))
    press(view, "Pas aan")
    view = opened(qtbot, acts, file, of, At.STEPS)
    view.cards[At.STEPS].finish_asked.emit(
        {"record": "", "stage": "uitgevoegd", "since": short_day(SOON)}
    )
    settle()
    (planned,) = sheet(acts, file).course.planned
    view.cards[At.STEPS].open_asked.emit(planned.id, "")
    settle()
    day = line(view, "Naar welke dag")
    day.clear()
    qtbot.keyClicks(day, "volgende week dinsdag")
    press(view, "Pas aan")
    assert "Pas ook die afspraak aan." in said(view)
    assert sheet(acts, file).course.planned[0].since == SOON
    press(view, "Verplaats deze dag")
    assert today() < sheet(acts, file).course.planned[0].since < SOON


def test_who_works_there_is_offered_and_the_way_in_comes_back_in_sight(
    qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    works(acts, file, ContactTold(name="Sanne Vos"))
    tab, area = InvolvedView(), QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(tab)
    show(qtbot, area)
    area.resize(900, 300)
    presenter = wire(tab, acts, lambda _: None, lambda _: None)
    presenter.show(file)
    presenter.turn(in_front=True)
    settle()
    presenter.ask_new()
    settle()
    qtbot.keyClicks(line(tab, "Welke organisatie"), "De Brug")
    contact = line(tab, "Contactpersoon (mag leeg)")
    contact.setFocus()
    qtbot.keyClicks(contact, "vos")
    offered = contact.completer().popup()
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    settle()
    assert contact.text() == "Sanne Vos"
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    tab.form.leave()
    settle()
    assert focused().accessibleName() == "Organisatie erbij"
    assert not focused().visibleRegion().isEmpty()
    area.hide()


def test_nobody_can_be_who_is_called(qtbot: QtBot, acts: StoreActs, file: HouseholdFile) -> None:
    of = works(acts, file, ContactTold(name="Sanne Vos"))
    view = opened(qtbot, acts, file, of, At.ABOUT)
    assert "Belt met: Sanne Vos" in said(view)
    combos = view.findChildren(CalmCombo)
    next(one for one in combos if one.findText("niemand daar") >= 0).setCurrentText("niemand daar")
    press(view, "Pas aan")
    assert sheet(acts, file).course.involvement.contact_id is None
    assert "Sanne Vos" not in said(view)


def test_the_tab_reads_once_it_is_in_front_and_moves_what_its_picture_asks(
    qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    of, read = works(acts, file), list[InvolvementsFile]()
    plan = StepTold(stage=Stage.LEFT, since=SOON, planned=True)
    acts.store.perform(take_step, involvement_id=of, told=plan)
    view = InvolvedView()
    show(qtbot, view)
    presenter = wire(view, acts, lambda _: presenter.show(file), read.append)
    presenter.show(file)
    assert read == []
    presenter.turn(in_front=True)
    settle()
    assert "Werkt nu mee" in said(view)
    assert "7 afspraken ontbreken, De Brug" in buttons(view)
    button(view, "Bekijk De Brug").setFocus()
    view.move_asked.emit(read[-1].sheets[0].course.planned[0].id, today() + timedelta(days=9))
    settle()
    assert read[-1].sheets[0].course.planned[0].since == today() + timedelta(days=9)
    assert "Bespreek uitvoegen of afschalen." in said(view)
    assert focused().accessibleName() == "Bekijk De Brug"
    view.hide()
