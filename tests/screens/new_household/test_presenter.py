"""A household is made, or what was typed is kept. FICTIEF."""

from dataclasses import dataclass, field

import pytest

from tests.household_store import StoreActs
from tests.screens.household.with_store import draft
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.make_household import DRAFT_FORM
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.domain.household import Relation
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.member_told import Asked
from wijkteam_desk.ui.screens.new_household.form import (
    NewHousehold,
    from_draft,
    proposed_name,
    same_family,
    to_draft,
)
from wijkteam_desk.ui.screens.new_household.presenter import NewHouseholdPresenter

FATIMA = {"given_name": "Fatima", "prefix": "de", "family_name": "Wit", "relation": "ouder"}
DAAN = FATIMA | {"given_name": "Daan", "relation": "kind", "about_age": "14"}
ONLY_SURNAME = {"prefix": "de", "family_name": "Wit"}


@dataclass
class Screen:
    """Remembers what it was asked to show."""

    restored: list[NewHousehold] = field(default_factory=list)
    problems: list[tuple[int, Wrong]] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    unkept: list[str] = field(default_factory=list)
    made: list[str] = field(default_factory=list)

    def restore(self, form: NewHousehold) -> None:
        self.restored.append(form)

    def keep_again(self, sentence: str) -> None:
        self.unkept.append(sentence)

    def show_member_problem(self, number: int, wrong: Wrong) -> None:
        self.problems.append((number, wrong))

    def show_refusal(self, sentence: str) -> None:
        self.refusals.append(sentence)

    def finish(self, household_id: str) -> None:
        self.made.append(household_id)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, acts: StoreActs) -> NewHouseholdPresenter:
    return NewHouseholdPresenter(screen, acts)


def form(*members: dict[str, str], name: str = "De Wit") -> NewHousehold:
    return NewHousehold(name=name, named_by_hand=False, members=members)


def test_the_household_has_its_members_in_order(
    presenter: NewHouseholdPresenter, screen: Screen, acts: StoreActs
) -> None:
    presenter.make(form(FATIMA, DAAN))
    made = acts.store.perform(read_household, household_id=screen.made[0])
    assert made.household.name == "De Wit"
    assert [member.full_name for member in made.members] == ["Fatima de Wit", "Daan de Wit"]
    assert [member.relation for member in made.members] == [Relation.PARENT, Relation.CHILD]
    assert made.members[1].about_age == 14


def test_a_line_on_which_nobody_is_told_is_left_out(
    presenter: NewHouseholdPresenter, screen: Screen, acts: StoreActs
) -> None:
    presenter.make(form(FATIMA, ONLY_SURNAME))
    made = acts.store.perform(read_household, household_id=screen.made[0])
    assert len(made.members) == 1


def test_a_problem_is_said_at_its_line_and_nothing_is_made(
    presenter: NewHouseholdPresenter, screen: Screen, acts: StoreActs
) -> None:
    presenter.make(form(FATIMA, DAAN | {"birth_date": "31-2-2012"}))
    sentence = "Deze datum klopt niet. Typ bijvoorbeeld 5-3-1988."
    assert screen.problems == [(1, Wrong(at=Asked.BORN, sentence=sentence))]
    assert acts.store.perform(list_households) == ()


def test_the_first_line_is_never_left_out(presenter: NewHouseholdPresenter, screen: Screen) -> None:
    presenter.make(form({}))
    assert [(n, problem.at) for n, problem in screen.problems] == [(0, Asked.GIVEN)]


def test_r_1_1_a_household_without_a_name_is_refused_and_can_be_made_after_all(
    presenter: NewHouseholdPresenter, screen: Screen
) -> None:
    presenter.make(form(FATIMA, name=" "))
    assert screen.refusals == ["Geef het huishouden een naam, bijvoorbeeld de achternaam."]
    presenter.make(form(FATIMA))
    assert len(screen.made) == 1


def test_a_half_filled_form_comes_back_and_is_forgotten_when_made(
    presenter: NewHouseholdPresenter, screen: Screen, acts: StoreActs
) -> None:
    typed = form(FATIMA, ONLY_SURNAME)
    presenter.keep(to_draft(typed))
    NewHouseholdPresenter(screen, acts).load()
    assert to_draft(screen.restored[0]) == to_draft(typed)
    presenter.make(screen.restored[0])
    assert draft(acts, DRAFT_FORM, "") == {}


def test_starting_over_forgets_what_was_typed(
    presenter: NewHouseholdPresenter, screen: Screen, acts: StoreActs
) -> None:
    presenter.keep(to_draft(form(FATIMA)))
    presenter.start_over()
    presenter.load()
    assert screen.restored == []


def test_a_draft_keeps_every_letter() -> None:
    typed = NewHousehold(
        name=" De", named_by_hand=True, members=(dict.fromkeys(Asked, "5-3"), dict(DAAN))
    )
    assert to_draft(from_draft(to_draft(typed))) == to_draft(typed)
    assert from_draft(to_draft(typed)).named_by_hand


@pytest.mark.parametrize(
    ("prefix", "family", "name"),
    [
        ("de", "Wit", "De Wit"),
        ("van der", "Veen", "Van der Veen"),
        ("", "Yılmaz", "Yılmaz"),  # noqa: RUF001 - a Turkish name
        ("de", "", ""),
    ],
)
def test_the_name_is_proposed_from_the_surname(prefix: str, family: str, name: str) -> None:
    members = ({"given_name": "Fatima"}, {"prefix": prefix, "family_name": family})
    assert proposed_name(members) == name


def test_the_next_line_takes_over_the_surname() -> None:
    assert same_family(FATIMA) == {"prefix": "de", "family_name": "Wit"}
