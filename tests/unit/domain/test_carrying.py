"""Who carries the plan, on the ladder from near to far. FICTIEF."""

from dataclasses import dataclass, field

import pytest

from wijkteam_desk.domain.carrying import (
    Carrier,
    Rung,
    carriers,
    children_who_carry_much,
    who_carries_most,
)
from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import Group, NetworkPerson
from wijkteam_desk.domain.organisation import ContactPerson, Organisation, OrganisationKind
from wijkteam_desk.domain.plan import Action, ActionStatus, Goal


@dataclass
class Plan:
    """Goals and actions as they are put in."""

    goals: list[Goal] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    network: list[NetworkPerson] = field(default_factory=list)
    contacts: list[ContactPerson] = field(default_factory=list)

    def goal(self, *whose: str, about: LifeDomain | None = None) -> str:
        """A goal of these members; its id."""
        made = Goal(household_id="h", plan_id="p", position=1, own_words="Rust", life_domain=about)
        made.for_members = [
            Member(id=who, household_id="h", position=1, given_name=who, relation=Relation.OTHER)
            for who in whose
        ]
        self.goals.append(made)
        return made.id

    def around(self, who: str, relation: str, group: Group = Group.FAMILY) -> str:
        """Somebody around them; the id."""
        one = NetworkPerson(id=who, household_id="h", position=1, relation=relation, group=group)
        self.network.append(one)
        return who

    def works_at(self, who: str, kind: OrganisationKind) -> str:
        one = ContactPerson(id=who, organisation_id="o")
        one.organisation = Organisation(kind=kind)
        self.contacts.append(one)
        return who

    def does(
        self,
        *,
        member: str | None = None,
        network: str | None = None,
        coach: str | None = None,
        goal: str | None = None,
        times: int = 1,
        status: ActionStatus = ActionStatus.OPEN,
    ) -> None:
        """So many actions of this owner."""
        for _ in range(times):
            self.actions.append(
                Action(
                    household_id="h",
                    plan_id="p",
                    position=1,
                    what="Bellen",
                    goal_id=goal,
                    owner_member=member,
                    owner_network=network,
                    owner_coach=coach,
                    status=status,
                )
            )

    def asks(self, contact: str) -> None:
        """One action of this contact."""
        self.does()
        self.actions[-1].owner_contact = contact

    @property
    def found(self) -> tuple[Carrier, ...]:
        return carriers(self.goals, self.actions, self.network, self.contacts)

    @property
    def told(self) -> list[tuple[Rung, str, int]]:
        return [(one.rung, one.who, one.count) for one in self.found]


@pytest.fixture
def plan() -> Plan:
    return Plan()


def test_own_strength_and_the_network_come_before_help_from_outside(plan: Plan) -> None:
    plan.does(coach="noor", times=2)
    plan.does()
    plan.does(network=plan.around("oma", "oma"))
    plan.does(network=plan.around("piet", "maatje van Humanitas", Group.HELPERS))
    plan.does(network=plan.around("juf", "juf van Sem", Group.HELPERS))
    plan.does(member="mark", goal=plan.goal("fatima"))
    plan.does(member="fatima", goal=plan.goal("fatima", "mark"))
    assert plan.told == [
        (Rung.SELF, "fatima", 1),
        (Rung.USUAL, "mark", 1),
        (Rung.NETWORK, "oma", 1),
        (Rung.VOLUNTEER, "piet", 1),
        (Rung.GENERAL, "noor", 2),
        (Rung.GENERAL, "juf", 1),
        (Rung.NOBODY, "", 1),
    ]


def test_what_is_done_or_given_up_is_carried_by_nobody(plan: Plan) -> None:
    plan.does(member="mark", status=ActionStatus.DONE)
    plan.does(member="mark", status=ActionStatus.DROPPED)
    assert plan.found == ()


def test_00_10_what_is_done_for_safety_stands_on_no_ladder(plan: Plan) -> None:
    plan.does(member="mark", goal=plan.goal(about=LifeDomain.SAFETY))
    assert plan.found == ()


def test_00_10_a_child_that_does_three_things_or_something_for_another_stands_out(
    plan: Plan,
) -> None:
    plan.does(member="daan", goal=plan.goal("daan"), times=2)
    assert children_who_carry_much(plan.found, ["daan"]) == ()
    plan.does(member="daan", goal=plan.goal("fatima"))
    assert children_who_carry_much(plan.found, ["daan"]) == (("daan", 3),)


def test_00_10_who_does_half_of_it_all_for_others_stands_out(plan: Plan) -> None:
    plan.does(network=plan.around("oma", "oma"), times=3)
    plan.does(member="fatima", times=3)
    plan.does(coach="noor", times=9)
    assert who_carries_most(plan.found) == ("oma", 3, 6)
    plan.does(member="mark")
    assert who_carries_most(plan.found) is None


def test_a_parent_who_does_all_of_its_own_is_no_mantelzorger(plan: Plan) -> None:
    plan.does(member="fatima", times=9)
    assert who_carries_most(plan.found) is None


@pytest.mark.parametrize(
    ("kind", "rung"),
    [
        (OrganisationKind.WMO, Rung.INDIVIDUAL),
        (OrganisationKind.YOUTH, Rung.INDIVIDUAL),
        (OrganisationKind.CARE, Rung.INDIVIDUAL),
        (OrganisationKind.VOLUNTEERS, Rung.VOLUNTEER),
        (OrganisationKind.SCHOOL, Rung.GENERAL),
        (OrganisationKind.DEBTS, Rung.GENERAL),
    ],
)
def test_what_an_organisation_does_stands_on_the_rung_of_its_kind(
    plan: Plan, kind: OrganisationKind, rung: Rung
) -> None:
    plan.asks(plan.works_at("sanne", kind))
    plan.does()
    assert plan.told == [(rung, "sanne", 1), (Rung.NOBODY, "", 1)]


def test_help_made_to_measure_comes_after_what_is_there_for_all(plan: Plan) -> None:
    plan.asks(plan.works_at("sanne", OrganisationKind.WMO))
    plan.does(coach="noor")
    assert [rung for rung, _, _ in plan.told] == [Rung.GENERAL, Rung.INDIVIDUAL]
