"""Who reads along unless the coach says otherwise. FICTIEF."""

from dataclasses import replace
from datetime import date

import pytest

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.household import Member, Relation, WhoIsWho, new_member
from wijkteam_desk.ui.screens.print_plan.readers import first_reader, readers_of, together

TODAY = date(2026, 11, 26)
GROWN, YOUNG = date(1988, 3, 5), date(2012, 1, 1)


def told(
    name: str, relation: Relation, *, born: date | None = None, about: int | None = None
) -> Member:
    who = WhoIsWho(given_name=name, relation=relation, birth_date=born, about_age=about)
    return new_member("", 1, who, TODAY)


@pytest.mark.parametrize(
    ("members", "first"),
    [
        ((told("Daan", Relation.CHILD, born=YOUNG), told("Mark", Relation.PARENT)), "Mark"),
        ((told("Daan", Relation.CHILD), told("Mark", Relation.PARENT)), "Mark"),
        ((told("Oma", Relation.GRANDPARENT, about=71), told("Mark", Relation.PARENT)), "Oma"),
        ((told("Tess", Relation.CHILD, born=GROWN), told("Mark", Relation.PARENT)), "Tess"),
        ((told("Jong", Relation.PARENT, about=17), told("Oma", Relation.GRANDPARENT)), "Oma"),
        ((told("Daan", Relation.CHILD, about=14), told("Lina", Relation.SIBLING)), "Daan"),
    ],
    ids=["parent", "no-ages", "grandparent", "grown-child", "young-parent", "only-children"],
)
def test_the_first_adult_reads_unless_said_otherwise(
    file: HouseholdFile, members: tuple[Member, ...], first: str
) -> None:
    of = replace(file, members=members)
    (chosen,) = [one for one in members if (one.id,) == first_reader(of, TODAY)]
    assert chosen.given_name == first


def test_namesakes_are_told_apart_by_what_they_are_and_their_age(file: HouseholdFile) -> None:
    assert [(one.name, one.line) for one in readers_of(file, date(2026, 11, 26))] == [
        ("Fatima de Wit", "ouder, 38 jaar"),
        ("Mark de Wit", "ouder"),
        ("Daan de Wit", "kind, ongeveer 14 jaar"),
    ]


@pytest.mark.parametrize(
    ("ticked", "before", "reads"),
    [
        (("fatima", "brug"), ("fatima",), ("brug",)),
        (("brug", "fatima"), ("brug",), ("fatima",)),
        (("brug", "school"), ("brug",), ("school",)),
        (("fatima", "mark"), ("fatima",), ("fatima", "mark")),
        ((), ("brug",), ()),
    ],
)
def test_an_organisation_reads_alone(
    ticked: tuple[str, ...], before: tuple[str, ...], reads: tuple[str, ...]
) -> None:
    assert together(ticked, before, {"brug", "school"}) == reads
