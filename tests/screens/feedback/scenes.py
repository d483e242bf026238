"""Terugkoppeling: the checklist, a provider that is late, and what came of it. All is FICTIEF."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice
from wijkteam_desk.casework.agree_feedback import agree_feedback
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.read_feedback import read_feedback
from wijkteam_desk.casework.receive_feedback import chase_feedback
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.feedback import AgreementTold, ChaseTold, Form, Moment
from wijkteam_desk.domain.feedback_guide import FeedbackGuide
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.feedback.view import FeedbackTab
from wijkteam_desk.ui.screens.household.view import HouseholdView

Scene = Callable[[Look], QWidget]


def feedback_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name."""
    homes = {one.name: one.household_id for one in practice.desk.perform(list_households).result()}
    scenes: dict[str, Scene] = {
        f"feedback-{name.lower()}": partial(_tab, practice, home=homes[name])
        for name in ("Vlierenberg", "Korrelaar", "Belmir-Oosterdonk")
    }
    return scenes | {
        "feedback-late": lambda look: _late(practice, look, homes["Vlierenberg"]),
        "feedback-receiving": lambda look: _late(practice, look, homes["Vlierenberg"], write=True),
    }


def _tab(practice: Practice, look: Look, home: str) -> QWidget:
    composer = practice.household(look, home)
    part(composer.window, HouseholdView).show_tab("feedback")
    return practice.settled(composer)


def _late(practice: Practice, look: Look, home: str, *, write: bool = False) -> QWidget:
    """The practice vault is as it was afterwards: other scenes are drawn from it too."""
    of, agreed, entries = _chased_twice(practice.desk, home)
    composer = practice.household(look, home)
    part(composer.window, HouseholdView).show_tab("feedback")
    practice.settled(composer)
    card = part(composer.window, FeedbackTab).cards[of]
    if write:
        card.open_asked.emit(agreed, "")
    practice.settled(composer)
    card.setFocus()
    for entry in reversed(entries):
        practice.desk.perform(undo, entry=entry).result()
    return composer.window


def _chased_twice(desk: Desk, home: str) -> tuple[str, str, list[str]]:
    guide, policy = FeedbackGuide({}), Policy()
    read = desk.perform(read_feedback, household_id=home, guide=guide, policy=policy).result()
    (of,) = [one.involvement_id for one in read.groups if one.name == "GGZ-praktijk De Luwteplaats"]
    told = AgreementTold(moment=Moment.MIDWAY, weeks=6, by=today() - timedelta(days=14))
    made = desk.perform(agree_feedback, involvement_id=of, told=(told,)).result()
    entries = [made.entry]
    for ago, form, word in ((6, Form.PHONE, "Belt terug"), (1, Form.MAIL, "")):
        chase = ChaseTold(chased_on=today() - timedelta(days=ago), form=form, word=word)
        changed = desk.perform(chase_feedback, agreement_id=made.made, told=chase).result()
        entries.append(changed.entry)
    return of, made.made, entries
