"""Who is involved, in each state. All organisations and persons are FICTIEF."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QWidget

from tests.household_store import FAMILY
from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice
from tests.screens.pressing import line, press
from wijkteam_desk.casework.answer_involvement import answer_involvement, ask_involvement
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.set_beschikking import set_beschikking
from wijkteam_desk.casework.set_involvement import Heard, note_heard
from wijkteam_desk.casework.set_organisation import OrganisationNoted
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.asking import Answer, AnswerTold, AskingTold
from wijkteam_desk.domain.beschikking import BeschikkingTold
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.organisation import ContactTold, OrganisationKind, OrganisationTold
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.involved.places import At
from wijkteam_desk.ui.screens.involved.view import InvolvedView

Scene = Callable[[Look], QWidget]
DAY = timedelta(days=1)


def involved_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; two households are made for them."""
    made = practice.desk.perform(make_household, name="Waterhoen", members=FAMILY).result()
    nobody, about = made.household_id, _involved(practice.desk)
    waits, works = about[1], about[2]
    return {
        "involved-none": lambda look: _tab(practice, look, nobody),
        "involved": lambda look: _tab(practice, look, about[0]),
        "involved-practice": lambda look: _tab(practice, look, practice.household_id),
        "involved-new": lambda look: _new(practice, look, about[0]),
        "involvement-waits": lambda look: _page(practice, look, (about[0], waits)),
        "involvement-works": lambda look: _page(practice, look, (about[0], works)),
        "involvement-agreeing": lambda look: _page(practice, look, (about[0], works), At.JOINING),
        "involvement-granted": lambda look: _page(practice, look, (about[0], works), At.GRANTED),
        "involvement-moving": lambda look: _moving(practice, look, (about[0], works)),
        "involvement-answer": lambda look: _page(practice, look, (about[0], about[3]), At.ASKING),
    }


class _Family:
    """A household, and what is noted of who is involved with it."""

    def __init__(self, desk: Desk) -> None:
        made = desk.perform(make_household, name="Rietzanger", members=FAMILY)
        self._desk, self.id = desk, made.result().household_id

    def noted(self, name: str, kind: OrganisationKind, question: str, step: StepTold) -> str:
        place = OrganisationNoted(
            organisation=OrganisationTold(name=name, kind=kind),
            contact=ContactTold(name="Sanne Vos", function="begeleider", phone="078 000 12 34"),
        )
        consulted = step.stage is Stage.CONSULTED
        heard = Heard(noted=place, step=step, question=question, anonymous=consulted)
        made = self._desk.perform(note_heard, household_id=self.id, heard=heard)
        return made.result().made or ""

    def asked(self, of: str, ago: int, by: int) -> str:
        told = AskingTold(
            asked_on=today() - ago * DAY,
            answer_by=today() + by * DAY,
            what="Is er plek voor Daan?",
        )
        made = self._desk.perform(ask_involvement, involvement_id=of, told=told)
        return made.result().made or ""

    def steps(self, of: str, stage: Stage, days: int, *, planned: bool = False) -> None:
        told = StepTold(stage=stage, since=today() + days * DAY, planned=planned)
        self._desk.perform(take_step, involvement_id=of, told=told).result()


def _involved(desk: Desk) -> tuple[str, str, str, str]:
    """A household, and who waits, who works, and who does not answer."""
    family = _Family(desk)
    works, waits, silent = _works(desk, family), _waits(desk, family), _silent(family)
    raised = StepTold(stage=Stage.CONSULTED, since=today() - 3 * DAY)
    family.noted("Steunpunt Merel", OrganisationKind.OTHER, "", raised)
    began = StepTold(stage=Stage.ACTIVE, since=today() - 300 * DAY)
    gone = family.noted("Maatje", OrganisationKind.VOLUNTEERS, "", began)
    family.steps(gone, Stage.LEFT, -20)
    return family.id, waits, works, silent


def _works(desk: Desk, family: _Family) -> str:
    began = StepTold(stage=Stage.ACTIVE, since=today() - 200 * DAY)
    question = "Hoe krijgen Fatima en Mark weer overzicht over hun geld?"
    works = family.noted("De Brug", OrganisationKind.WMO, question, began)
    granted = BeschikkingTold(
        product="Begeleiding",
        starts_on=today() - 200 * DAY,
        ends_on=today() + 20 * DAY,
        volume="3 uur per week",
        taken_over_on=today() - 190 * DAY,
    )
    desk.perform(set_beschikking, involvement_id=works, told=granted).result()
    family.steps(works, Stage.LEFT, -1, planned=True)
    return works


def _waits(desk: Desk, family: _Family) -> str:
    asked = StepTold(stage=Stage.ASKED, since=today() - 40 * DAY)
    waits = family.noted("Veldzicht GGZ", OrganisationKind.CARE, "", asked)
    told = AnswerTold(answer=Answer.WAITING_LIST, answered_on=today() - 30 * DAY, weeks=12)
    question = family.asked(waits, 39, -32)
    desk.perform(answer_involvement, asking_id=question, told=told).result()
    return waits


def _silent(family: _Family) -> str:
    asked = StepTold(stage=Stage.ASKED, since=today() - 12 * DAY)
    question = "Wie helpt Daan naar school?"
    silent = family.noted("Gezinshulp Kwikstaart", OrganisationKind.YOUTH, question, asked)
    family.asked(silent, 12, -5)
    return silent


def _tab(practice: Practice, look: Look, about: str) -> QWidget:
    composer = practice.household(look, about, "involved")
    return practice.settled(composer)


def _new(practice: Practice, look: Look, about: str) -> QWidget:
    composer = practice.household(look, about, "involved")
    practice.settled(composer)
    part(composer.window, InvolvedView).new_asked.emit()
    who = line(practice.settled(composer), "Welke organisatie")
    who.setText("Schuldhulp Koolmees")
    who.textEdited.emit(who.text())
    return practice.settled(composer)


def _page(practice: Practice, look: Look, ids: tuple[str, str], at: str = "") -> QWidget:
    composer = practice.household(look, ids[0], "involved")
    part(composer.window, InvolvedView).involvement_asked.emit(ids[1], at, "")
    return practice.settled(composer)


def _moving(practice: Practice, look: Look, ids: tuple[str, str]) -> QWidget:
    """The planned end of who works moves to a day after the beschikking."""
    composer = practice.household(look, ids[0], "involved")
    part(composer.window, InvolvedView).involvement_asked.emit(ids[1], "", "")
    window = practice.settled(composer)
    move = next(one for one in window.findChildren(QPushButton) if "Verplaats: Gepl" in _name(one))
    move.click()
    line(practice.settled(composer), "Naar welke dag").setText(short_day(today() + 40 * DAY))
    press(window, "Pas aan")
    return practice.settled(composer)


def _name(button: QPushButton) -> str:
    return button.accessibleName()
