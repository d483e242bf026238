"""The household at first sight. FICTIEF."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, buttons, focused, said, settle, show
from tests.screens.household.with_store import named, now
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.ui.common.dutch_day import spoken_day, today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.screens.overview.glance import RegieLine, glance_at
from wijkteam_desk.ui.screens.overview.presenter import OverviewPresenter
from wijkteam_desk.ui.screens.overview.view import OverviewView

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 23)
Tab = tuple[OverviewView, OverviewPresenter]


@pytest.fixture
def tab(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> Iterator[Tab]:
    view = OverviewView()
    presenter: list[OverviewPresenter] = []

    def changed(_: Changed) -> None:
        presenter[0].show(now(acts, file))

    presenter.append(OverviewPresenter(view, acts, changed))
    presenter[0].show(file)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(view)
    show(qtbot, area)
    yield view, presenter[0]
    area.hide()


def fill(acts: StoreActs, file: HouseholdFile) -> HouseholdFile:
    """Two goals, three actions of which one is nobody's, four conversations, regie."""
    perform, household = acts.store.perform, file.household.id
    fatima, mark, daan = (member.id for member in file.members)
    post = GoalWords(
        own_words="Post geeft geen angst meer",
        for_members=(fatima, mark),
        life_domain=LifeDomain.MONEY,
    )
    perform(add_goal, household_id=household, words=post)
    perform(add_goal, household_id=household, words=GoalWords(own_words="Samen eten"))
    sort = ActionWords(what="De post sorteren", owner_member=fatima, rhythm="elke dinsdag")
    for words in (sort, ActionWords(what="Schulden op een rij"), ActionWords(what="Sport kiezen")):
        perform(add_action, household_id=household, words=words)
    for weeks in range(4):
        day = today() - timedelta(weeks=weeks)
        told = TalkTold(held_on=day)
        perform(start_conversation, household_id=household, present=(daan,), told=told)
    deputy = perform(introduce_coach, name="Tom Bos").id
    regie = RegieWords(
        started_on=today(),
        reason="kent het gezin",
        agreed_with="Fatima",
        holder_coach=acts.store.author,
        deputy_coach=deputy,
    )
    perform(assign_regie, household_id=household, words=regie)
    return now(acts, file)


def test_members_are_named_with_age_and_relation(file: HouseholdFile) -> None:
    glance = glance_at(file, TODAY)
    assert [(line.title, line.under) for line in glance.members] == [
        ("Fatima de Wit", "38 jaar, ouder"),
        ("Mark de Wit", "ouder"),
        ("Daan de Wit", "ongeveer 14 jaar, kind"),
    ]


def test_goals_stand_in_their_own_words_and_say_whose_they_are(
    acts: StoreActs, file: HouseholdFile
) -> None:
    goals = glance_at(fill(acts, file), today()).goals
    assert [(line.title, line.under) for line in goals] == [
        ("“Post geeft geen angst meer”", "Fatima en Mark, geld en administratie"),
        ("“Samen eten”", "het hele gezin"),
    ]


def test_r_1_11_actions_of_nobody_stand_apart(acts: StoreActs, file: HouseholdFile) -> None:
    glance = glance_at(fill(acts, file), today())
    assert [line.title for line in glance.nobody] == ["Schulden op een rij", "Sport kiezen"]
    assert [(line.title, line.under) for line in glance.actions] == [
        ("De post sorteren", "Fatima, elke dinsdag")
    ]


def test_only_the_latest_conversations_are_named(acts: StoreActs, file: HouseholdFile) -> None:
    glance = glance_at(fill(acts, file), today())
    assert len(glance.conversations) == 3
    assert glance.more_conversations == 1
    assert glance.conversations[0].under == "bij het gezin thuis, met Daan"


def test_the_regie_says_holder_start_and_deputy(acts: StoreActs, file: HouseholdFile) -> None:
    assert glance_at(file, today()).regie == RegieLine()
    assert glance_at(fill(acts, file), today()).regie == RegieLine(
        holder="Noor Haddad", since=spoken_day(today(), today()), deputy="Tom Bos"
    )


def test_a_new_household_says_how_to_begin(tab: Tab, qtbot: QtBot) -> None:
    view, _ = tab
    assert "Nog geen doelen." in said(view)
    assert "Nog geen gesprekken." in said(view)
    assert "Niemand heeft de regie." in said(view)
    with qtbot.waitSignal(view.regie_asked):
        qtbot.mouseClick(button(view, "Leg de regie vast"), LEFT)
    with qtbot.waitSignal(view.talk_asked):
        qtbot.mouseClick(button(view, "Nieuw gesprek"), LEFT)
    with qtbot.waitSignal(view.member_asked):
        qtbot.mouseClick(button(view, "Iemand toevoegen"), LEFT)


def test_r_1_11_the_word_nobody_stands_first_in_the_card(
    tab: Tab, acts: StoreActs, file: HouseholdFile
) -> None:
    view, presenter = tab
    presenter.show(fill(acts, file))
    settle()
    words = said(view)
    assert words.count("nog niemand") == 2
    assert words.index("Sport kiezen") < words.index("De post sorteren")


def test_only_the_first_actions_stand_there_in_the_order_of_their_days(
    tab: Tab, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    fatima, household = file.members[0].id, file.household.id
    for days in (9, 2, 30, 5):
        what, due = f"Over {days} dagen", TODAY + timedelta(days=days)
        words = ActionWords(what=what, owner_member=fatima, due=due)
        acts.store.perform(add_action, household_id=household, words=words)
    glance = glance_at(fill(acts, file), TODAY)
    assert [line.title for line in glance.nobody] == ["Schulden op een rij", "Sport kiezen"]
    assert [line.title for line in glance.actions] == [f"Over {n} dagen" for n in (2, 5, 9)]
    view, presenter = tab
    presenter.show(now(acts, file))
    settle()
    with qtbot.waitSignal(view.plan_asked):
        qtbot.mouseClick(button(view, "en nog 2 in het plan"), LEFT)


@pytest.mark.parametrize(("days", "late"), [(0, False), (-1, True)])
def test_a_deputy_who_should_have_been_there_is_late_in_words(
    tab: Tab, acts: StoreActs, file: HouseholdFile, days: int, *, late: bool
) -> None:
    view, presenter = tab
    due = today() + timedelta(days=days)
    words = RegieWords(
        started_on=today(),
        reason="kent het gezin",
        agreed_with="Fatima",
        holder_coach=acts.store.author,
        deputy_due=due,
    )
    acts.store.perform(assign_regie, household_id=file.household.id, words=words)
    presenter.show(now(acts, file))
    settle()
    assert ("te laat" in said(view)) is late
    assert (f"zou er op {spoken_day(due, today())} zijn" in said(view)) is late


def test_every_card_leads_on(tab: Tab, acts: StoreActs, file: HouseholdFile, qtbot: QtBot) -> None:
    view, presenter = tab
    filled = fill(acts, file)
    presenter.show(filled)
    settle()
    with qtbot.waitSignal(view.member_chosen) as member:
        qtbot.mouseClick(button(view, "Verander wat over Mark de Wit is ingevuld"), LEFT)
    assert member.args == [named(file, "Mark").id]
    with qtbot.waitSignal(view.plan_asked):
        qtbot.mouseClick(button(view, "Bekijk het plan"), LEFT)
    with qtbot.waitSignal(view.plan_asked):
        qtbot.mouseClick(button(view, "Regel het in het plan"), LEFT)
    with qtbot.waitSignal(view.regie_asked):
        qtbot.mouseClick(button(view, "Draag over"), LEFT)
    with qtbot.waitSignal(view.talks_asked):
        qtbot.mouseClick(button(view, "en nog 1 eerder"), LEFT)
    latest = next(name for name in buttons(view) if name.startswith("Open het gesprek van"))
    with qtbot.waitSignal(view.conversation_chosen) as conversation:
        qtbot.mouseClick(button(view, latest), LEFT)
    assert conversation.args == [filled.conversations[0].id]


def test_a_card_that_did_not_change_keeps_the_focus(
    tab: Tab, acts: StoreActs, file: HouseholdFile
) -> None:
    view, presenter = tab
    mark = button(view, "Verander wat over Mark de Wit is ingevuld")
    mark.setFocus()
    presenter.show(fill(acts, file))
    settle()
    assert focused() is mark


def test_who_was_taken_out_can_be_put_back(
    tab: Tab, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    view, presenter = tab
    mark = named(file, "Mark")
    changed = acts.store.perform(remove_member, member_id=mark.id)
    presenter.show(now(acts, file))
    presenter.offer_back("Mark", changed.entry)
    assert view.banner.sentence == "Mark is weggehaald."
    qtbot.mouseClick(button(view, "Maak ongedaan"), LEFT)
    settle()
    names = [member.full_name for member in now(acts, file).members]
    assert names == ["Fatima de Wit", "Mark de Wit", "Daan de Wit"]
    assert "Mark de Wit" in said(view)


@pytest.mark.parametrize(("wide", "columns"), [(75, 3), (52, 2), (37, 1)])
def test_the_cards_stand_in_as_many_columns_as_fit(
    tab: Tab, qtbot: QtBot, wide: int, columns: int
) -> None:
    view, _ = tab
    view.window().resize(em(wide), em(40))
    qtbot.waitUntil(lambda: view.columns.count == columns)


def test_cards_grow_after_they_were_dealt_anew(
    tab: Tab, acts: StoreActs, file: HouseholdFile
) -> None:
    view, presenter = tab
    for wide in (40, 75):
        view.window().resize(em(wide), em(40))
        settle()
    presenter.show(fill(acts, file))
    settle()
    assert cut_texts(view) == []


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_a_name_and_nothing_is_cut(
    tab: Tab, acts: StoreActs, file: HouseholdFile, look: Look, scale: int
) -> None:
    view, presenter = tab
    presenter.show(fill(acts, file))
    look.scale_text(scale)
    settle()
    assert nameless_controls(view) == []
    assert cut_texts(view) == []
