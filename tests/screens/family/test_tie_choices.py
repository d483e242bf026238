"""What two people can be of each other; what no child is comes last. FICTIEF."""

from datetime import date

import pytest

from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.household import Member, Relation, WhoIsWho, new_member
from wijkteam_desk.ui.screens.family.tie_choices import choices_between

TODAY = date(2026, 11, 22)


def person(name: str, relation: Relation, age: int | None) -> Member:
    told = WhoIsWho(given_name=name, relation=relation, about_age=age)
    return new_member("h", 1, told, TODAY)


def offered(one: Member, other: Member) -> list[str]:
    names = {each.id: each.given_name for each in (one, other)}
    family = Family(members=(one, other), names=names)
    return [each.text for each in choices_between(family, one.id, other.id, TODAY).kin]


@pytest.mark.parametrize("age", [9, 15, None])
def test_two_children_are_first_of_all_siblings(age: int | None) -> None:
    first = offered(person("Sem", Relation.CHILD, age), person("Noor", Relation.CHILD, 12))
    assert first[0] == "Sem is broer of zus van Noor"
    assert len(first) == 9


def test_a_child_is_no_parent_and_no_partner_before_all_else() -> None:
    said = offered(person("Sem", Relation.CHILD, 9), person("Fatima", Relation.PARENT, 38))
    unlikely = [text.startswith("Sem is") and "broer" not in text for text in said]
    assert unlikely == sorted(unlikely)
    assert said.index("Fatima is ouder van Sem") < said.index("Sem is partner van Fatima")


def test_of_two_grown_people_partner_comes_first() -> None:
    said = offered(person("Mark", Relation.PARENT, 40), person("Fatima", Relation.PARENT, 38))
    assert said[0] == "Mark is partner van Fatima"
