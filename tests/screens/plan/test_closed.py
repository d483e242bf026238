"""A closed plan is read on its tab, and written in again once it is open. FICTIEF."""

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.plan.open_plan import OpenPlan
from wijkteam_desk.casework.close_plan import close_plan, reopen_plan
from wijkteam_desk.domain.closing import ClosingTold, Decision
from wijkteam_desk.domain.plan import ActionStatus
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.plan.choice import Choice
from wijkteam_desk.ui.screens.plan.live_text import LiveText
from wijkteam_desk.ui.screens.plan.view import PlanView

CHANGES = {"Afspreken", "Evalueren", "Haal deze actie uit het plan"}
OPENS = "Afsluiting en opnieuw openen"


def seen(tab: PlanView) -> set[str]:
    QApplication.processEvents()
    return {one.accessibleName() for one in tab.findChildren(QPushButton) if one.isVisible()}


def test_nothing_in_a_closed_plan_can_be_changed_until_it_is_open_again(
    plan: OpenPlan, qtbot: QtBot, look: Look
) -> None:
    del look
    tab, presenter = plan.filled().tab()
    qtbot.addWidget(tab)
    tab.resize(1100, 700)
    tab.show()
    assert OPENS not in seen(tab)
    assert seen(tab) >= CHANGES

    told = ClosingTold(
        closed_on=today(), reason="Klaar.", agreed_with="Fatima", relapse="Bel.", call="Ans"
    )
    done = {one.id: Decision(status=ActionStatus.DONE) for one in plan.actions}
    home = plan.household_id
    plan.store.perform(close_plan, household_id=home, told=told, decisions=done)
    presenter.show(plan.file)
    assert OPENS in seen(tab)
    assert not CHANGES & seen(tab)
    texts = [one for one in tab.findChildren(LiveText) if one.isVisible()]
    choices = [one for one in tab.findChildren(Choice) if one.isVisible()]
    assert (len(texts) > 0, [one for one in texts if not one.isReadOnly()]) == (True, [])
    assert (len(choices) > 0, [one for one in choices if one.isEnabled()]) == (True, [])
    assert cut_texts(tab) == []

    plan.store.perform(reopen_plan, household_id=home, reason="Toch niet.")
    presenter.show(plan.file)
    assert OPENS not in seen(tab)
    assert [one for one in tab.findChildren(LiveText) if one.isVisible() and one.isReadOnly()] == []
