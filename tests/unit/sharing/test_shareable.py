"""What there is to share, and of whom it tells: nobody is forgotten. FICTIEF."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.unit.sharing.cast import member, share_of
from tests.unit.sharing.people import HOME
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.conversation import Passage, PassageKind
from wijkteam_desk.domain.ground import Sort
from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.household import Relation
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plan import Action, Goal
from wijkteam_desk.domain.shareable import Shareable, ShareableKind, Told, shareables
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import Answer, Next

JORIS = member("Joris", Relation.CHILD, birth_date=date(2013, 6, 1))
MARIT = member("Marit", Relation.PARENT)
TRUUS = NetworkPerson(
    id="Truus",
    household_id=HOME,
    position=1,
    name="Oma Truus",
    relation="oma",
    help_given="Past op.",
)
ROBIN = NetworkPerson(
    id="Robin",
    household_id=HOME,
    position=2,
    name="Robin Tasmeer",
    relation="vader van Joris",
)
BEFORE = datetime(2026, 11, 20, 14, tzinfo=UTC)


def of(
    *,
    passages: tuple[Passage, ...] = (),
    goals: tuple[Goal, ...] = (),
    actions: tuple[Action, ...] = (),
    hidden: HiddenPlace | None = None,
) -> list[Shareable]:
    """What these rows hold, but who is of the family."""
    told = Told(
        members=(JORIS, MARIT),
        network=(TRUUS,),
        passages=passages,
        goals=goals,
        actions=actions,
        hidden=hidden or HiddenPlace(hidden=False),
    )
    return [one for one in shareables(told) if one.kind is not ShareableKind.MEMBER]


def passage(text: str, kind: PassageKind = PassageKind.FACT, **more: Any) -> Passage:
    """An alinea."""
    made = Passage(
        household_id=HOME, conversation_id="talk", position=1, text=text, written_at=BEFORE
    )
    made.kind = kind
    for name, value in more.items():
        setattr(made, name, value)
    return made


def goal(*whom: str) -> Goal:
    """A goal for these."""
    people = {one.id: one for one in (JORIS, MARIT)}
    return Goal(
        id="goal",
        household_id=HOME,
        plan_id="plan",
        position=1,
        own_words="Weer naar school",
        life_domain=LifeDomain.SCHOOL,
        for_members=[people[one] for one in whom],
    )


def action(**more: Any) -> Action:
    """An action."""
    return Action(household_id=HOME, plan_id="plan", position=1, what="Bellen met school", **more)


def test_who_speaks_who_it_is_about_and_who_is_named_all_count() -> None:
    (found, _) = of(passages=(passage("Oma Truus haalt hem op", said_by="Marit", about="Joris"),))
    assert set(found.item.about) == {"Joris", "Marit", "Truus"}


@pytest.mark.parametrize(
    ("words", "about", "father", "bare"),
    [
        ("Papa drinkt te veel.", "", False, "[iemand] drinkt te veel."),
        ("Mama en mijn ex praten niet.", "", False, "[iemand] en [iemand] praten niet."),
        ("Oma past op, oma Truus dus.", "Truus", False, ""),
        ("Papa’s huis, en bij oma.", "Robin Truus", True, ""),
        ("Mama slaapt slecht.", "Marit", True, ""),
        ("Elke ma en wo de buurman.", "", True, "Elke ma en wo [iemand]."),
        ("Elke ma en wo pap eten.", "", False, ""),
    ],
)
def test_r_5_13_papa_is_who_he_is_here_or_nobody_goes_along(
    words: str, about: str, bare: str, *, father: bool
) -> None:
    """Of whom it is not known who that is nothing leaves; the engine asks, but for Veilig Thuis."""
    said = passage(words, about="Joris")
    told = Told(
        members=(JORIS, MARIT),
        network=(TRUUS, ROBIN) if father else (TRUUS,),
        passages=(said,),
        goals=(),
        actions=(),
        hidden=HiddenPlace(hidden=False),
    )
    found = next(one for one in shareables(told) if one.id == said.id)
    assert set(found.item.about) == {"Joris", *about.split()}
    assert found.item.unnamed is bool(bare)
    assert found.without_unnamed.words == (bare or words)


def test_r_5_13_the_mother_of_a_parent_is_somebody_else() -> None:
    for speaker, about in (("Marit", {"Marit"}), ("Joris", {"Joris", "Marit"})):
        said = passage("Mijn moeder staat altijd klaar.", said_by=speaker)
        told = Told(
            members=(JORIS, MARIT),
            network=(ROBIN,),
            passages=(said,),
            goals=(),
            actions=(),
            hidden=HiddenPlace(hidden=False),
        )
        found = next(one for one in shareables(told) if one.id == said.id)
        assert set(found.item.about) == about
        assert found.item.unnamed is (speaker == "Marit")


def test_r_5_13_who_nobody_can_name_is_told_of_to_veilig_thuis_only() -> None:
    yes = {"toestemming": [{"ja": ["moeder"]}], "categorie": ["geld"]}
    for to, purpose, more, answer in (
        ("school", "regelen", yes, Answer.ASK),
        ("politie", "veiligheid", {"feit": ["gewogen"]}, Answer.ASK),
        ("veilig_thuis", "veiligheid", {}, Answer.YES),
        ("veilig_thuis", "regelen", yes, Answer.ASK),
    ):
        item, share = share_of({"over": ["moeder"], "aan": to, "doel": purpose, **more})
        found = judge(replace(item, unnamed=True), share)
        assert found.answer is answer
        assert (Next.WHO in found.next) is (answer is Answer.ASK)
        assert judge(item, share).answer is Answer.YES


def test_what_tells_of_nobody_in_particular_tells_of_the_whole_household() -> None:
    (talk, aim, *_) = of(passages=(passage("Het huis is klein."),), goals=(goal(),))
    assert talk.item.about == aim.item.about == ("Joris", "Marit")


def test_an_action_tells_of_those_of_its_goal_and_who_does_it() -> None:
    for whom, expected in ((("Joris",), {"Joris", "Truus"}), ((), {"Joris", "Marit", "Truus"})):
        doing = action(goal_id="goal", owner_network="Truus")
        (_, found, _) = of(goals=(goal(*whom),), actions=(doing,))
        assert set(found.item.about) == expected
        assert found.item.categories == {Category.SCHOOL}


def test_a_note_and_a_hidden_place_are_told_apart_from_what_is_said() -> None:
    hidden = HiddenPlace(hidden=True, words=("dorpsweg",))
    sorts = [
        one.item.sort
        for one in of(
            passages=(
                passage("Navragen", PassageKind.NOTE),
                passage("Ze zit aan de Dorpsweg"),
                passage("Ze slaapt slecht"),
            ),
            hidden=hidden,
        )
    ]
    assert sorts[:3] == [Sort.NOTE, Sort.PLACE, Sort.ANY]


def test_of_who_helps_the_help_goes_and_special_words_mark_themselves() -> None:
    (talk, helper) = of(passages=(passage("Ze heeft een depressie", about="Marit", alone=True),))
    assert (helper.item.sort, helper.item.about) == (Sort.HELP, ("Truus",))
    assert talk.item.is_special
    assert talk.item.alone == "Marit"
