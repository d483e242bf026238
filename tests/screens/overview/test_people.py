"""The overview says what is not known yet of these people, and how one calls them. FICTIEF."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, focused, said, settle, show
from tests.screens.household.with_store import named, now
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_authority import add_authority
from wijkteam_desk.casework.set_reach import set_reach
from wijkteam_desk.domain.authority import AuthorityKind, AuthorityTold, Established
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.reaching import LivesHere, Reach
from wijkteam_desk.domain.settle import Question, Settle
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.overview.glance import glance_at
from wijkteam_desk.ui.screens.overview.presenter import OverviewPresenter
from wijkteam_desk.ui.screens.overview.view import OverviewView

WHO_HAS_IT = "Wie heeft het gezag over Daan? Kijk in het gezagsregister."
NUMBER = "06 00 00 00 41"


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> Iterator[OverviewView]:
    view, area = OverviewView(), QScrollArea()  # a tab scrolls
    area.setWidgetResizable(True)
    area.setWidget(view)
    show(qtbot, area)
    yield view
    area.hide()


def shown(view: OverviewView, acts: StoreActs, file: HouseholdFile) -> None:
    OverviewPresenter(view, acts, lambda _: None).show(now(acts, file))
    settle()


def settle_gezag(acts: StoreActs, file: HouseholdFile) -> None:
    told = AuthorityTold(
        child=named(file, "Daan").id,
        holder=named(file, "Fatima").id,
        kind=AuthorityKind.SOLE,
        established=Established.REGISTER,
        established_on=today(),
    )
    acts.store.perform(add_authority, told=told)


def under(file: HouseholdFile, name: str) -> str:
    lines = glance_at(file, today()).members
    return next(line.under for line in lines if line.about == named(file, name).id)


def test_what_is_not_known_is_a_sentence_that_leads_to_where_it_is_settled(
    view: OverviewView, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    shown(view, acts, file)
    assert "Nog uit te zoeken" in said(view)
    with qtbot.waitSignal(view.question_chosen) as chosen:
        qtbot.mouseClick(button(view, f"Zoek uit: {WHO_HAS_IT}"), Qt.MouseButton.LeftButton)
    daan = named(file, "Daan").id
    assert chosen.args == [Question(about=Settle.AUTHORITY, member_id=daan, sentence=WHO_HAS_IT)]


def test_no_card_where_all_is_settled(
    view: OverviewView, acts: StoreActs, file: HouseholdFile
) -> None:
    shown(view, acts, file)
    settle_gezag(acts, file)
    shown(view, acts, file)
    assert "Nog uit te zoeken" not in said(view)


def test_questions_that_did_not_change_keep_the_focus(
    view: OverviewView, acts: StoreActs, file: HouseholdFile
) -> None:
    shown(view, acts, file)
    chevron = button(view, f"Zoek uit: {WHO_HAS_IT}")
    chevron.setFocus()
    shown(view, acts, file)
    assert focused() is chevron


def test_a_number_stands_there_with_how_one_calls_and_not_of_who_is_protected(
    acts: StoreActs, file: HouseholdFile
) -> None:
    fatima = named(file, "Fatima").id
    told = Reach(lives_here=LivesHere.PARTLY, phone=NUMBER, safe_contact="Niet inspreken.")
    acts.store.perform(set_reach, member_id=fatima, told=told, was=Reach())
    assert under(now(acts, file), "Fatima").endswith(f"woont hier deels\n{NUMBER}. Niet inspreken.")
    acts.store.perform(
        protect,
        household_id=file.household.id,
        kind=ProtectionKind.NO_CONTACT,
        told=SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd."),
        person_id=fatima,
    )
    assert NUMBER not in under(now(acts, file), "Fatima")


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_a_name_and_nothing_is_cut(
    view: OverviewView, acts: StoreActs, file: HouseholdFile, look: Look, scale: int
) -> None:
    shown(view, acts, file)
    look.scale_text(scale)
    settle()
    assert nameless_controls(view) == []
    assert cut_texts(view) == []
