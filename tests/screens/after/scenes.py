"""What follows from a conversation, as the practice vault fills it. All persons are FICTIEF."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.pressing import press
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.plan import goes_on
from wijkteam_desk.domain.wrap_up import Safety, WrapUpTold
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.agreement.view import AgreementView
from wijkteam_desk.ui.screens.closing.view import ClosingView
from wijkteam_desk.ui.screens.conversation.view import ConversationView
from wijkteam_desk.ui.screens.evaluation.view import EvaluationView
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.overview.view import OverviewView
from wijkteam_desk.ui.screens.plan.view import PlanView
from wijkteam_desk.ui.screens.reading.view import ReadingView
from wijkteam_desk.ui.screens.story.view import StoryView
from wijkteam_desk.ui.screens.wrap_up.safety import SafetyCard

Scene = Callable[[Look], QWidget]


class Practice(Protocol):
    """What a scene needs of the practice vault."""

    desk: Desk

    def household(self, look: Look, household_id: str = "", tab: str = "") -> Composer:
        """Open that household, or the first one."""

    def settled(self, composer: Composer) -> QWidget:
        """Give its window when nothing is under way."""


def after_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name."""
    return {
        "reading-list": lambda look: _reading(practice, look),
        "reading-one": lambda look: _reading(practice, look, "Begin met lezen"),
        "reading-whole": lambda look: _reading(
            practice, look, "Begin met lezen", "Alles op één bladzijde"
        ),
        "reading-correct": lambda look: _reading(
            practice, look, "Begin met lezen", "Dit klopt niet, verbeter het"
        ),
        "reading-hidden": lambda look: _hidden(practice, look),
        "table-plan": lambda look: _table_plan(practice, look, 1),
        "table-plan-shut": lambda look: _table_plan(practice, look, -1),
        "wrap-up": lambda look: _wrap_up(practice, look, 0, Safety.YES),
        "wrap-up-doubt": lambda look: _wrap_up(practice, look, 1, Safety.DOUBT),
        "situation": lambda look: _from_overview(practice, look, "Vlierenberg", "situation"),
        "story": lambda look: _from_overview(practice, look, "Korrelaar", "story"),
        "story-writing": lambda look: _from_overview(practice, look, "Vlierenberg", "story"),
        "story-paper": lambda look: _story_paper(practice, look),
        "agree": lambda look: _agree(practice, look, "Vlierenberg"),
        "evaluate": lambda look: _evaluate(practice, look),
        "evaluate-told": lambda look: _evaluate(practice, look, "opschalen"),
        "close": lambda look: _close(practice, look),
        "closed": lambda look: _close(practice, look, done=True),
        "closed-plan": lambda look: _closed_plan(practice, look),
        "blank-form": lambda look: _from_overview(practice, look, "Vlierenberg", "form"),
    }


def _agree(practice: Practice, look: Look, name: str) -> QWidget:
    file = known(practice, name)
    composer = practice.household(look, file.household.id, "plan")
    part(composer.window, PlanView).ways.agree_asked.emit()
    practice.settled(composer)
    fields = part(composer.window, AgreementView)
    for who, answer in zip(file.members, ("akkoord", "met_opmerking"), strict=False):
        fields.restore({f"{who.id}.answer": answer})
    return practice.settled(composer)


def _evaluate(practice: Practice, look: Look, outcome: str = "") -> QWidget:
    file = known(practice, "Vlierenberg")
    composer = practice.household(look, file.household.id, "plan")
    part(composer.window, PlanView).ways.evaluate_asked.emit()
    practice.settled(composer)
    page = part(composer.window, EvaluationView)
    if outcome:
        goal, who = file.goals[0].id, file.members[0].id
        view = "Ik slaap weer, en dat scheelt een hoop ruzie in huis."
        page.restore(
            {
                f"{goal}.status": "deels_behaald",
                f"{goal}.view": view,
                f"{goal}.view_of": who,
                "present": who,
                "outcome": outcome,
            }
        )
        press(page, "Leg de evaluatie vast")
    return practice.settled(composer)


def _close(practice: Practice, look: Look, *, done: bool = False) -> QWidget:
    file = known(practice, "Korrelaar" if done else "Vlierenberg")
    composer = practice.household(look, file.household.id, "plan")
    _tell_closing(practice, composer, file, done=done)
    return practice.settled(composer)


def _tell_closing(
    practice: Practice, composer: Composer, file: HouseholdFile, *, done: bool
) -> None:
    part(composer.window, PlanView).ways.closing_asked.emit()
    practice.settled(composer)
    page = part(composer.window, ClosingView)
    open_actions = [one.id for one in file.actions if goes_on(one)]
    told = {f"{one}.status": "loopt_door" for one in open_actions}
    told |= {f"{one}.reason": "de dochter, met buurvrouw Ans" for one in open_actions}
    told |= {
        "reason": "Het loopt met hulp van de buren.",
        "agreed_with": "meneer en mevrouw",
        "relapse": "Bel als meneer twee nachten achter elkaar gaat dwalen.",
        "call": "De huisarts, 078 000 11 22",
    }
    if file.plan.closed_on is None:
        page.restore(told)
        if done:
            press(page, "Sluit het plan af")
    practice.settled(composer)


def _closed_plan(practice: Practice, look: Look) -> QWidget:
    composer = practice.household(look, known(practice, "Korrelaar").household.id, "plan")
    _tell_closing(practice, composer, known(practice, "Korrelaar"), done=True)
    press(composer.window, "Terug naar het huishouden")
    practice.settled(composer)
    part(composer.window, HouseholdView).show_tab("plan")
    return practice.settled(composer)


def known(practice: Practice, name: str) -> HouseholdFile:
    """The household of that name."""
    lines = practice.desk.perform(list_households).result()
    about = next(line.household_id for line in lines if line.name == name)
    return practice.desk.perform(read_household, household_id=about).result()


def _reading(practice: Practice, look: Look, *presses: str) -> QWidget:
    file = known(practice, "Vlierenberg")
    composer = practice.household(look, file.household.id)
    composer.open_conversation(file.conversations[-1].id)
    practice.settled(composer)
    part(composer.window, ConversationView).reading_asked.emit()
    for name in ("Vink alles aan", *presses):
        practice.settled(composer)
        press(composer.window, name)
    return practice.settled(composer)


def _table_plan(practice: Practice, look: Look, talk: int) -> QWidget:
    file = known(practice, "Vlierenberg")
    composer = practice.household(look, file.household.id)
    composer.open_conversation(file.conversations[talk].id)
    practice.settled(composer)
    part(composer.window, ConversationView).plan_asked.emit()
    return practice.settled(composer)


def _wrap_up(practice: Practice, look: Look, talk: int, safety: Safety) -> QWidget:
    file = known(practice, "Korrelaar")
    composer = practice.household(look, file.household.id)
    composer.open_conversation(file.conversations[talk].id)
    practice.settled(composer)
    part(composer.window, ConversationView).wrap_up_asked.emit()
    practice.settled(composer)
    part(composer.window, SafetyCard).show_told(WrapUpTold(safety=safety))
    return practice.settled(composer)


def _from_overview(practice: Practice, look: Look, name: str, what: str) -> QWidget:
    composer = practice.household(look, known(practice, name).household.id)
    getattr(part(composer.window, OverviewView), f"{what}_asked").emit()
    return practice.settled(composer)


def _story_paper(practice: Practice, look: Look) -> QWidget:
    window = _from_overview(practice, look, "Korrelaar", "story")
    part(window, StoryView).print_asked.emit()
    for _ in range(20):
        practice.desk.aside(int).result()
        QCoreApplication.processEvents()
    return window


def _hidden(practice: Practice, look: Look) -> QWidget:
    window = _reading(practice, look, "Begin met lezen")
    part(window, ReadingView).hide_asked.emit()
    return window
