"""A family for the truth table, made from the words of one case. FICTIEF."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from tests.unit.sharing.people import AROUND, HOME, READERS, SECOND, THERE, TODAY
from tests.unit.sharing.told_consent import consent
from wijkteam_desk.domain.age_rule import YouthChoice
from wijkteam_desk.domain.authority import Authority, AuthorityKind
from wijkteam_desk.domain.basis import WorksAs
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.ground import Fact, Side, Sort
from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.involvement import Involvement, InvolvementStep, Law, Stage, law_of
from wijkteam_desk.domain.leaving import Leaving
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.organisation import OrganisationKind
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.protection import Protection, ProtectionKind
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.reaching import LivesHere
from wijkteam_desk.domain.representation import (
    Capable,
    Capacity,
    Representative,
    RepresentativeKind,
)
from wijkteam_desk.domain.rules import Rules, shipped_rules
from wijkteam_desk.domain.share_facts import Circumstances, Facts
from wijkteam_desk.domain.share_question import Item, Recipient, Share
from wijkteam_desk.domain.special import Special

KNOWN = frozenset(
    {
        *("datum", "geboren", "ongeveer", "over", "gezag", "bekwaam", "vertegenwoordiger", "vader"),
        *("categorie", "bijzonder", "soort", "naw", "gegevens_uit", "geschreven_door", "alleen"),
        *("afronding", "aan", "stand", "wet", "voor_wie", "functie", "voor_wet", "opnieuw"),
        *("richting", "doel", "werkwijze", "beleid", "functies", "feit", "uitzondering"),
        *("niet_benaderen", "toestemming"),
    }
)
"""The words a case may use for what is so."""

_PARENTS = {
    "beide": {"moeder": "gezamenlijk", "vader": "gezamenlijk"},
    "moeder": {"moeder": "eenhoofdig", "vader": "geen"},
    "onbekend": {"moeder": "gezamenlijk", "vader": "onbekend"},
    "half": {"moeder": "gezamenlijk"},
    "niemand": {},
    "stief": {"moeder": "eenhoofdig", "stiefvader": "geen"},
    "voogd": {"oma": "voogd"},
    "gi": {"de gezinsvoogd": "voogd_gi"},
}


def share_of(told: Mapping[str, Any], rules: Rules | None = None) -> tuple[Item, Share]:
    """The question that a case asks."""
    now = Circumstances(
        on=told.get("datum", TODAY),
        facts=_facts(told),
        policy=_policy(told),
        rules=rules or shipped_rules(),
    )
    share = Share(
        recipient=_recipient(told),
        purpose=Purpose.coded(told.get("doel", "regelen")),
        direction=Direction.coded(told.get("richting", "verstrekken")),
        now=now,
    )
    return _item(told), share


def member(key: str, relation: Relation, **more: Any) -> Member:
    """Somebody of the household, known by a word."""
    return Member(id=key, household_id=HOME, position=1, relation=relation, given_name=key, **more)


def _facts(told: Mapping[str, Any]) -> Facts:
    network = tuple(
        NetworkPerson(id=key, household_id=HOME, position=at, name=key)
        for at, key in enumerate(AROUND)
    )
    return Facts(
        members=tuple(_members(told)),
        network=network,
        authority=tuple(_authority(told)),
        representatives=tuple(_representatives(told)),
        capacity=tuple(_capacity(told)),
        protections=tuple(_protections(told)),
        consents=tuple(consent(one, told) for one in told.get("toestemming", [])),
        so={one: frozenset(Fact.coded(code) for code in told["feit"]) for one in told["over"]}
        if "feit" in told
        else {},
        excepted={"kind": YouthChoice.coded(told["uitzondering"])}
        if "uitzondering" in told
        else {},
    )


def _members(told: Mapping[str, Any]) -> list[Member]:
    about = told.get("ongeveer")
    born = None if about is not None or told.get("geboren") == "onbekend" else told.get("geboren")
    lives = LivesHere.YES if told.get("vader") == "hier" else LivesHere.NO
    return [
        member(
            "kind",
            Relation.CHILD,
            birth_date=born,
            about_age=about,
            about_age_on=told.get("datum", TODAY) if about is not None else None,
        ),
        member("zusje", Relation.CHILD, birth_date=date(2018, 5, 1)),
        member("moeder", Relation.PARENT, birth_date=date(1988, 3, 1)),
        member("vader", Relation.PARENT, birth_date=date(1985, 3, 1), lives_here=lives),
        member("stiefvader", Relation.STEPPARENT, birth_date=date(1987, 3, 1)),
        member("opa", Relation.GRANDPARENT, birth_date=date(1947, 3, 1)),
    ]


def _authority(told: Mapping[str, Any]) -> list[Authority]:
    found = []
    for child, word in (("kind", told.get("gezag", "beide")), ("zusje", "beide")):
        for who, kind in _PARENTS[word].items():
            known = who in ("moeder", "vader", "stiefvader")
            found.append(
                Authority(
                    household_id=HOME,
                    child=child,
                    holder=who if known else None,
                    holder_name="" if known else who,
                    kind=AuthorityKind.coded(kind),
                )
            )
    return found


def _representatives(told: Mapping[str, Any]) -> list[Representative]:
    return [
        Representative(
            household_id=HOME,
            member_id=told["over"][0],
            kind=RepresentativeKind.coded(one.partition(" tot ")[0]),
            name=f"de {one.partition(' tot ')[0]}",
            until=date.fromisoformat(one.partition(" tot ")[2]) if " tot " in one else None,
        )
        for one in told.get("vertegenwoordiger", [])
    ]


def _capacity(told: Mapping[str, Any]) -> list[Capacity]:
    if "bekwaam" not in told:
        return []
    code, _, matter = told["bekwaam"].partition(" over ")
    return [
        Capacity(
            household_id=HOME,
            member_id=told["over"][0],
            matter=matter or "gegevens delen",
            capable=Capable.coded(code),
            judged_by="de huisarts",
            judged_on=TODAY,
        )
    ]


def _protections(told: Mapping[str, Any]) -> list[Protection]:
    return [
        Protection(
            household_id=HOME,
            kind=ProtectionKind.NO_CONTACT,
            set_on=TODAY,
            reason="onveilig",
            second=SECOND,
            member_id=None if one in AROUND else one,
            network_id=one if one in AROUND else None,
        )
        for one in told.get("niet_benaderen", [])
    ]


def _recipient(told: Mapping[str, Any]) -> Recipient:
    to = told.get("aan", "school")
    if to in READERS:
        return Recipient(side=Side.RELATIVE, name=to, person_id=to)
    kinds = {one.value: one for one in OrganisationKind}
    usual = law_of(kinds[to]) if to in kinds else Law.OTHER
    return Recipient(
        side=Side.coded(to),
        name=to,
        organisation_id=THERE,
        function=told.get("functie", ""),
        courses=_courses(told),
        law=Law.coded(told["voor_wet"]) if "voor_wet" in told else usual,
    )


def _courses(told: Mapping[str, Any]) -> tuple[Course, ...]:
    """`stand` is one word: a stage, or `anoniem`, `afronding` for leaving with feedback to come."""
    word = told.get("stand")
    if not word:
        return ()
    stage = {"anoniem": Stage.CONSULTED, "afronding": Stage.LEFT}.get(word) or Stage.coded(word)
    day = told.get("datum", TODAY)
    people = {one.id: one for one in _members(told)}
    usual = [one for one in told["over"][:1] if one in people] or ["moeder"]
    of = Involvement(
        household_id=HOME,
        organisation_id=THERE,
        law=Law.coded(told.get("wet", "wmo")),
        anonymous=word == "anoniem",
        for_members=[people[one] for one in told.get("voor_wie", usual)],
    )
    step = InvolvementStep(
        household_id=HOME, involvement_id=of.id, stage=stage, since=day - timedelta(days=3)
    )
    leaving = Leaving(household_id=HOME, involvement_id=of.id)
    if word == "afronding":
        leaving.feedback_until = day + timedelta(days=10)
    if "opnieuw" in told:
        leaving.still_told, leaving.ember_until = "Zij bellen elke maand.", told["opnieuw"]
    return (Course(involvement=of, steps=(step,), leaving=leaving),)


def _policy(told: Mapping[str, Any]) -> Policy:
    switches: Sequence[str] = told.get("beleid", [])
    allowed = (YouthChoice.HARM, YouthChoice.WISH)
    return Policy(
        works_as=frozenset(WorksAs.coded(one) for one in told.get("werkwijze", ["college"])),
        youth_decides="jeugdige" in switches,
        engages="inzetten" in switches,
        functions=tuple(told.get("functies", [])),
        exceptions=frozenset(one for one in allowed if one.value in switches),
        receipt="geen ontvangst" not in switches,
    )


def _item(told: Mapping[str, Any]) -> Item:
    return Item(
        about=tuple(told["over"]),
        sort=Sort.coded(told.get("soort", "gewoon")),
        categories=frozenset(Category.coded(one) for one in told.get("categorie", [])),
        special=frozenset(Special.coded(one) for one in told.get("bijzonder", [])),
        identity=told.get("naw", False),
        gained=Law.coded(told.get("gegevens_uit", "anders")),
        source=told.get("geschreven_door", ""),
        alone=told.get("alleen", ""),
        closing=told.get("afronding", False),
    )
