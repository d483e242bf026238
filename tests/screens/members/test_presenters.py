"""A member is added, changed or taken out, and answers may come late. FICTIEF."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest

from tests.household_store import StoreActs
from tests.screens.household.with_store import draft, named, now
from wijkteam_desk.casework.add_member import DRAFT_FORM
from wijkteam_desk.casework.change_member import change_member
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.member_told import Asked, member_texts
from wijkteam_desk.ui.screens.members.add_presenter import AddMemberPresenter
from wijkteam_desk.ui.screens.members.change_presenter import ChangeMemberPresenter, Tell

T = TypeVar("T")
LINA = {"given_name": "Lina", "prefix": "de", "family_name": "Wit", "relation": "kind"}


@dataclass
class Screen:
    """Remembers what it was asked to show."""

    names: list[str] = field(default_factory=list)
    shown: list[dict[str, str]] = field(default_factory=list)
    restored: list[dict[str, str]] = field(default_factory=list)
    kept: list[dict[str, str]] = field(default_factory=list)
    problems: list[tuple[Wrong, bool]] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    unkept: list[str] = field(default_factory=list)
    closed: int = 0
    changed: list[Changed] = field(default_factory=list)
    removed: list[tuple[str, Changed]] = field(default_factory=list)

    def show_new(self, fields: dict[str, str]) -> None:
        self.shown.append(fields)

    def show_known(self, name: str, fields: dict[str, str]) -> None:
        self.names.append(name)
        self.shown.append(fields)

    def restore(self, fields: dict[str, str]) -> None:
        self.restored.append(fields)

    def show_kept(self, fields: dict[str, str]) -> None:
        self.kept.append(fields)

    def keep_again(self, sentence: str) -> None:
        self.unkept.append(sentence)

    def show_problem(self, wrong: Wrong, *, go_there: bool) -> None:
        self.problems.append((wrong, go_there))

    def show_refusal(self, sentence: str) -> None:
        self.refusals.append(sentence)

    def close_form(self) -> None:
        self.closed += 1

    @property
    def tell(self) -> Tell:
        return Tell(changed=self.changed.append, removed=lambda *told: self.removed.append(told))


@dataclass
class LateActs:
    """The acts on a real store, of which the answers wait until they are let through."""

    acts: StoreActs
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def run(
        self,
        act: Callable[..., T],
        *,
        then: Callable[[T], None],
        failed: Callable[[str], None] | None = None,
        **kwargs: Any,
    ) -> None:
        """Performs at once, answers later."""
        late = self.waiting

        def answer(got: T) -> None:
            late.append(lambda: then(got))

        def refuse(sentence: str) -> None:
            late.append(lambda: failed(sentence) if failed else None)

        self.acts.run(act, then=answer, failed=refuse, **kwargs)

    def let_through(self) -> None:
        """Gives every answer that waits, and those that come of it."""
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture
def screen() -> Screen:
    return Screen()


def change(screen: Screen, acts: Acts, file: HouseholdFile, name: str) -> ChangeMemberPresenter:
    return ChangeMemberPresenter(screen, acts, named(file, name), screen.tell)


def texts(file: HouseholdFile, name: str, **typed: str) -> dict[str, str]:
    return member_texts(told_of(named(file, name), WhoIsWho)) | typed


def test_somebody_new_joins_with_the_surname_proposed(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    presenter = AddMemberPresenter(screen, acts, file, screen.changed.append)
    assert screen.shown == [{"prefix": "de", "family_name": "Wit"}]
    presenter.keep(LINA)
    presenter.finish(LINA)
    assert [member.given_name for member in now(acts, file).members][-1] == "Lina"
    assert (len(screen.changed), screen.closed) == (1, 1)
    assert draft(acts, DRAFT_FORM, file.household.id) == {}


def test_somebody_new_without_a_name_is_asked_for_it(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    AddMemberPresenter(screen, acts, file, screen.changed.append).finish(LINA | {"given_name": ""})
    assert [(problem.at, go) for problem, go in screen.problems] == [(Asked.GIVEN, True)]
    assert len(now(acts, file).members) == 3


def test_pressing_twice_adds_one(screen: Screen, acts: StoreActs, file: HouseholdFile) -> None:
    late = LateActs(acts)
    presenter = AddMemberPresenter(screen, late, file, screen.changed.append)
    presenter.finish(LINA)
    presenter.finish(LINA)
    late.let_through()
    assert [member.given_name for member in now(acts, file).members].count("Lina") == 1


def test_leaving_a_field_keeps_the_change(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    presenter = change(screen, acts, file, "Daan")
    assert screen.names == ["Daan de Wit"]
    presenter.leave_field(texts(file, "Daan", birth_date="1-2-2012", about_age=""))
    daan = named(now(acts, file), "Daan")
    assert (str(daan.birth_date), daan.about_age) == ("2012-02-01", None)
    assert len(screen.changed) == 1
    assert screen.closed == 0


def test_leaving_a_field_that_did_not_change_writes_nothing(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    before = acts.store.seq
    change(screen, acts, file, "Daan").leave_field(texts(file, "Daan", given_name=" Daan "))
    assert acts.store.seq == before
    assert screen.changed == []


def test_a_problem_is_said_without_pulling_somebody_back(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    presenter = change(screen, acts, file, "Daan")
    presenter.leave_field(texts(file, "Daan", given_name=""))
    presenter.finish(texts(file, "Daan", given_name=""))
    assert [(problem.at, go) for problem, go in screen.problems] == [
        (Asked.GIVEN, False),
        (Asked.GIVEN, True),
    ]
    assert screen.closed == 0


def test_what_changed_meanwhile_is_not_overwritten(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    presenter = change(screen, acts, file, "Mark")
    was = told_of(named(file, "Mark"), WhoIsWho)
    other = WhoIsWho(given_name="Marc", prefix="de", family_name="Wit", relation=was.relation)
    acts.store.perform(change_member, member_id=named(file, "Mark").id, told=other, was=was)
    presenter.finish(texts(file, "Mark", family_name="Bakker"))
    assert screen.refusals == ["Dit is intussen veranderd. Kijk nog eens wat er nu staat."]
    assert screen.closed == 0
    assert named(now(acts, file), "Marc").family_name == "Wit"


def test_two_changes_follow_each_other_before_the_first_is_answered(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    late = LateActs(acts)
    presenter = change(screen, late, file, "Mark")
    presenter.leave_field(texts(file, "Mark", family_name="Bakker"))
    presenter.finish(texts(file, "Mark", family_name="Bakker", about_age="41"))
    assert screen.closed == 0
    late.let_through()
    mark = named(now(acts, file), "Mark")
    assert (mark.family_name, mark.about_age) == ("Bakker", 41)
    assert screen.refusals == []
    assert (len(screen.changed), screen.closed) == (2, 1)


def test_a_reading_from_before_an_edit_does_not_undo_it(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    late = LateActs(acts)
    presenter = change(screen, late, file, "Mark")
    presenter.leave_field(texts(file, "Mark", family_name="Bakker"))
    presenter.show(file)
    assert len(screen.shown) == 1
    presenter.finish(texts(file, "Mark", family_name="Bos"))
    late.let_through()
    assert screen.refusals == []
    assert named(now(acts, file), "Mark").family_name == "Bos"


def test_leaving_waits_for_what_is_under_way(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    late = LateActs(acts)
    presenter = change(screen, late, file, "Mark")
    presenter.leave_field(texts(file, "Mark", family_name="Bakker"))
    presenter.leave()
    assert screen.closed == 0
    late.let_through()
    assert screen.closed == 1


def test_a_half_typed_change_comes_back_until_it_is_kept(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    typed = texts(file, "Daan", birth_date="1-2", about_age="")
    change(screen, acts, file, "Daan").keep(typed)
    presenter = change(screen, acts, file, "Daan")
    assert screen.restored == [typed]
    presenter.finish(typed | {"birth_date": "1-2-2012"})
    assert draft(acts, DRAFT_FORM, named(file, "Daan").id) == {}


def test_a_draft_about_one_member_is_not_shown_with_another(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    change(screen, acts, file, "Daan").keep(texts(file, "Daan", given_name="D"))
    change(screen, acts, file, "Mark")
    AddMemberPresenter(screen, acts, file, screen.changed.append)
    assert screen.restored == []


def test_a_member_added_by_mistake_goes(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    change(screen, acts, file, "Mark").remove()
    assert [member.given_name for member in now(acts, file).members] == ["Fatima", "Daan"]
    assert screen.removed == [("Mark", screen.changed[0])]
    assert screen.changed[0].entry
    assert (len(screen.changed), screen.closed) == (1, 1)


def test_a_member_who_was_at_the_table_stays(
    screen: Screen, acts: StoreActs, file: HouseholdFile
) -> None:
    mark = named(file, "Mark").id
    acts.store.perform(start_conversation, household_id=file.household.id, present=(mark,))
    change(screen, acts, file, "Mark").remove()
    assert screen.refusals == [
        "Deze persoon staat al in een gesprek, het plan, een toestemming, de regie, hulp"
        " of wat gedeeld is, en blijft daarom."
    ]
    assert screen.closed == 0


def test_the_relation_can_change(screen: Screen, acts: StoreActs, file: HouseholdFile) -> None:
    change(screen, acts, file, "Mark").finish(texts(file, "Mark", relation="stiefouder"))
    assert named(now(acts, file), "Mark").relation is Relation.STEPPARENT
