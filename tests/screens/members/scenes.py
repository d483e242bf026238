"""The page of a member in its states, as the practice vault fills it. All persons are FICTIEF."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice, Scene
from tests.screens.pressing import press
from wijkteam_desk.casework.judge_capacity import judge_capacity
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_person import read_person
from wijkteam_desk.casework.set_authority import add_authority
from wijkteam_desk.casework.set_bsn import set_bsn
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_reach import set_reach
from wijkteam_desk.casework.set_representative import add_representative
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.authority import AuthorityKind, AuthorityTold, Established
from wijkteam_desk.domain.bsn import BsnGround, BsnUse
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.reaching import LivesHere, Reach
from wijkteam_desk.domain.representation import (
    Capable,
    CapacityTold,
    RepresentativeKind,
    RepresentativeTold,
)
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.members.bsn_notes import BsnNotes
from wijkteam_desk.ui.screens.members.view import MemberView
from wijkteam_desk.ui.screens.overview.view import OverviewView

USE = BsnUse(ground=BsnGround.WMO, since=date(2026, 11, 1), decided_by="de FG")
BORN = date(2017, 3, 5)
DAY = date(2025, 5, 3)
LINA = WhoIsWho(
    given_name="Lina",
    prefix="van der",
    family_name="Berg",
    relation=Relation.CHILD,
    birth_date=BORN,
)
FAMILY = (
    WhoIsWho(given_name="Fatima", family_name="Haddou", relation=Relation.PARENT, about_age=38),
    LINA,
    WhoIsWho(given_name="Sam", relation=Relation.CHILD),
    WhoIsWho(given_name="Wim", family_name="Haddou", relation=Relation.SIBLING, about_age=47),
)
EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")


def member_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; two households are made for them, of which one hides its place."""
    file = _known(practice.desk)

    def opened(name: str, then: Callable[[MemberView], None] = lambda _: None) -> Scene:
        return lambda look: _member(practice, look, file, name, then)

    return {
        "open-questions": lambda look: practice.settled(
            practice.household(look, file.household.id)
        ),
        "member-child": opened("Lina"),
        "member-gezag": opened("Lina", lambda view: press(view, "Noteer wie gezag heeft")),
        "member-represented": opened("Wim", lambda view: _show_bsn(practice.desk, file, view)),
        "member-judging": opened(
            "Wim", lambda view: press(view, "Noteer een nieuw oordeel over De woning opzeggen")
        ),
        "member-hidden": opened("Sam"),
    }


def _known(desk: Desk) -> HouseholdFile:
    def family(name: str, members: tuple[WhoIsWho, ...]) -> HouseholdFile:
        made = desk.perform(make_household, name=name, members=members).result()
        return desk.perform(read_household, household_id=made.household_id).result()

    family("Van der Berg", (WhoIsWho(given_name="Ahmed", relation=Relation.PARENT), LINA))
    file = family("Haddou", FAMILY)
    fatima, lina, sam, wim = (member.id for member in file.members)
    reach = Reach(
        lives_here=LivesHere.PARTLY,
        address="Merelhof 2, Blokweer (bij haar vader)",
        phone="06 00 00 00 41",
        safe_contact="Alleen overdag. Niet inspreken: haar vader luistert mee.",
        language="Tarifit",
        interpreter=True,
    )
    for member in (fatima, lina):
        desk.perform(set_reach, member_id=member, told=reach, was=Reach()).result()
    joint = AuthorityTold(
        child=lina,
        holder=fatima,
        kind=AuthorityKind.JOINT,
        established=Established.REGISTER,
        established_on=DAY,
    )
    desk.perform(add_authority, told=joint).result()
    _represent(desk, wim)
    hidden = ProtectionKind.HIDDEN
    household = file.household.id
    desk.perform(protect, household_id=household, kind=hidden, told=EYES, person_id=sam).result()
    return file


def _show_bsn(desk: Desk, file: HouseholdFile, view: MemberView) -> None:
    """As where a municipality switched it on, just looked at."""
    wim = file.members[-1].id
    known = desk.perform(read_person, member_id=wim).result()
    if not known.bsn:
        words = GoalWords(own_words="Weer fietsen maken.", for_members=(wim,))
        desk.perform(add_goal, household_id=file.household.id, words=words).result()
        desk.perform(set_bsn, member_id=wim, typed="123456782", was="", ground=USE.ground).result()
        known = desk.perform(read_person, member_id=wim).result()
    view.bsn.show_notes(BsnNotes(USE).shown(known, today()))
    view.bsn.show_whole("123456782")
    view.ensureWidgetVisible(view.bsn)


def _represent(desk: Desk, wim: str) -> None:
    """A mentor, a doubt and a judgement."""
    told = RepresentativeTold(
        kind=RepresentativeKind.MENTOR, name="Anja Haddou", phone="06 00 00 00 42", since=DAY
    )
    desk.perform(add_representative, member_id=wim, told=told).result()
    for doubt in (
        CapacityTold(matter="De woning opzeggen", capable=Capable.NOT_JUDGED),
        CapacityTold(
            matter="Dagbesteding", capable=Capable.YES, judged_by="Arts Kok", judged_on=DAY
        ),
    ):
        desk.perform(judge_capacity, member_id=wim, told=doubt).result()


def _member(
    practice: Practice,
    look: Look,
    file: HouseholdFile,
    name: str,
    then: Callable[[MemberView], None],
) -> QWidget:
    composer = practice.household(look, file.household.id)
    member = next(one for one in file.members if one.given_name == name)
    part(composer.window, OverviewView).member_chosen.emit(member.id)
    practice.settled(composer)
    then(part(composer.window, MemberView))
    return practice.settled(composer)
