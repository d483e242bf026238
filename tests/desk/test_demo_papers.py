"""Papers of the fictional households: whole for who reads along, nothing of anybody else."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf
import pytest

from tests.unit.paper.heard import said
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_involvements import read_involvements
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import draw_card, draw_plan
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.plan import when_in_words
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.reading_along import may_read_goal
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.signal import SignalKind
from wijkteam_desk.domain.turn import Thread


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    desk = open_practice()
    yield desk
    desk.close()
    forget_practice(desk.folder)


def dossiers(desk: Desk) -> list[HouseholdFile]:
    lines = desk.perform(list_households).result()
    return [desk.perform(read_household, household_id=line.household_id).result() for line in lines]


@dataclass(frozen=True)
class Read:
    """A plan on paper, for whom it was drawn and what it says."""

    dossier: HouseholdFile
    readers: tuple[str, ...]
    sheet: PlanSheet
    pdf: bytes
    text: str


@pytest.fixture(scope="module")
def papers(desk: Desk) -> list[Read]:
    """For every member alone, and every household together; drawn once, for that takes long."""
    found = []
    for dossier in dossiers(desk):
        members = tuple(member.id for member in dossier.members)
        for readers in (members, *((one,) for one in members)):
            sheet, leaving = draw_plan(desk, dossier.household.id, readers)
            text = said(leaving.content)
            found.append(Read(dossier, readers, sheet, leaving.content, text))
    return found


def test_every_demo_paper_is_accessible_and_says_that_it_is_fiction(papers: list[Read]) -> None:
    for one in papers:
        assert_accessible(one.pdf)
        assert "FICTIEF" in one.text


def test_a_paper_holds_all_of_its_goals_actions_owners_and_days(papers: list[Read]) -> None:
    for one in papers:
        dossier, text = one.dossier, one.text
        shown = {goal.id: goal for goal in dossier.goals if may_read_goal(goal, one.readers)}
        assert [goal.own_words for goal in shown.values() if goal.own_words not in text] == []
        for action in (each for each in dossier.actions if each.goal_id in shown):
            assert action.what in text
            assert dossier.owner_of(action) in text
            assert when_in_words(action, one.sheet.printed_on) in text


def test_a_paper_holds_nothing_of_who_does_not_read_along(papers: list[Read]) -> None:
    for one in papers:
        hidden = [goal for goal in one.dossier.goals if not may_read_goal(goal, one.readers)]
        ids = {goal.id for goal in hidden}
        assert [goal.own_words for goal in hidden if goal.own_words in one.text] == []
        under = [action.what for action in one.dossier.actions if action.goal_id in ids]
        assert [what for what in under if what in one.text] == []


def test_r_1_17_organisations_of_the_demo_get_a_paper_with_what_they_do_for_a_goal(
    desk: Desk,
) -> None:
    """Not about Joris or Ilyas, for whom nobody may hear it (DOMAIN 9.4)."""
    got: dict[str, str] = {}
    for dossier in dossiers(desk):
        for key, name in dossier.providers.items():
            with contextlib.suppress(Refusal):
                sheet, leaving = draw_plan(desk, dossier.household.id, (key,))
                assert all(goal.actions for goal in sheet.goals)
                got[name] = said(leaving.content) if sheet.goals else ""
    assert {name for name, text in got.items() if text} == {
        "Budgethulp Het Kasboekje",
        "GGZ-praktijk De Luwteplaats",
        "Gezinshulp Thuisbaken",
        "Jeugdgezondheidszorg Zonnekring",
        "Thuiszorg Het Lindeblad",
        "Veldmeer College",
    }
    assert not any(who in text for text in got.values() for who in ("Joris", "Ilyas", "Noor "))


def test_every_demo_card_is_one_accessible_page_for_whom_it_is(desk: Desk) -> None:
    for dossier in dossiers(desk):
        about = dossier.household.id
        for sheet in desk.perform(read_involvements, household_id=about).result().sheets:
            leaving = draw_card(desk, sheet.course.involvement.id)
            assert_accessible(leaving.content)
            assert said(leaving.content).count("FICTIEF") == 1
            assert len(pikepdf.open(BytesIO(leaving.content)).pages) == 1
            assert leaving.kind is DisclosureKind.CARD
            whom = {one.id for one in sheet.course.involvement.for_members or dossier.members}
            assert {*leaving.readers.split(",")} - {sheet.organisation.id} <= whom
            assert leaving.variant.endswith("gezien")


def test_the_practice_vault_shows_what_lies_still_and_where_three_do_not_agree(desk: Desk) -> None:
    abouts = [dossier.household.id for dossier in dossiers(desk)]
    found = [desk.perform(read_involvements, household_id=about).result() for about in abouts]
    kinds = {signal.kind for file in found for signal in file.signals}
    threads = {turn.thread for file in found for turn in file.turns}
    assert {SignalKind.LONG, SignalKind.ADULT, SignalKind.AGREEMENTS} <= kinds
    assert Thread.TALK in threads
