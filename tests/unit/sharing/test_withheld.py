"""What is withheld is in nothing that leaves, in random households. FICTIEF."""

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.domain.histories import how_many
from tests.unit.paper.heard import said
from tests.unit.sharing.cast import share_of
from tests.unit.sharing.people import HOME
from wijkteam_desk.casework.may_share import Judged, judged
from wijkteam_desk.domain.conversation import Passage
from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.naming import called_around, is_named
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.share_sheet import ShareSheet, SheetThing
from wijkteam_desk.domain.shareable import Told, shareables
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.domain.without_names import without_names
from wijkteam_desk.paper.share_package import share_paper

SAID = datetime(2026, 11, 20, 14, tzinfo=UTC)
NAMES = ("Oma Truus", "Ab", "buurvrouw Ria", "Jan-Willem de Boer", "Mensen van de kerk", "Ömer")
SMALL = ("komt", "elke", "dinsdag", "langs", "met", "mijn", "en", "haalt", "de", "was", "op")
KIN = ("tante", "ex", "buurman")
WORDS = st.lists(st.sampled_from((*SMALL, *NAMES, *KIN)), min_size=3, max_size=9).map(" ".join)
PASSAGES = st.lists(
    st.fixed_dictionaries(
        {
            "text": WORDS,
            "life_domain": st.sampled_from((LifeDomain.SCHOOL, LifeDomain.MONEY, LifeDomain.MIND)),
            "about": st.sampled_from(("kind", "moeder", "zusje", None)),
        }
    ),
    min_size=1,
    max_size=8,
)
CONSENTS = st.lists(
    st.fixed_dictionaries(
        {
            "over": st.sampled_from(("kind", "moeder", "zusje")),
            "ja": st.just(["moeder", "vader", "kind"]),
            "categorie": st.lists(st.sampled_from(("school", "geld", "geest")), unique=True),
            "uitdrukkelijk": st.booleans(),
        }
    ),
    max_size=4,
)


def network() -> tuple[NetworkPerson, ...]:
    return tuple(
        NetworkPerson(id=name, household_id=HOME, position=at, name=name)
        for at, name in enumerate(NAMES)
    )


@settings(max_examples=how_many(30), deadline=None)
@given(passages=PASSAGES, consents=CONSENTS, to=st.sampled_from(("school", "wmo", "wonen")))
def test_no_word_of_what_is_withheld_is_in_what_leaves(
    passages: list[dict[str, Any]], consents: list[dict[str, Any]], to: str
) -> None:
    found = _judged(passages, consents, to)
    going = [one for one in found if one.verdict.answer is Answer.YES]
    told = said(share_paper(_sheet(going)))
    for n, one in enumerate(found):
        assert (f"teken{n}x" in told) is (one in going)
    for one in going:
        for name in one.without:
            assert not is_named(one.what.words, called_around(name))
        assert not is_named(one.what.words, frozenset((word,) for word in KIN))


@settings(max_examples=how_many(200), deadline=None)
@given(text=WORDS, names=st.sets(st.sampled_from(NAMES), min_size=1))
def test_no_name_is_left_where_it_was_taken_out(text: str, names: set[str]) -> None:
    called = frozenset().union(*map(called_around, names))
    assert not is_named(without_names(text, called), called)


def _judged(
    passages: list[dict[str, Any]], consents: list[dict[str, Any]], to: str
) -> list[Judged]:
    told = {"over": ["kind"], "geboren": date(2018, 1, 10), "gezag": "beide", "aan": to}
    _, share = share_of(told | {"toestemming": consents})
    facts = share.now.facts
    for person in network():
        facts.around[person.id] = person
        facts.names[person.id] = person.name
    rows = Told(
        members=facts.members,
        network=network(),
        passages=[_passage(n, one) for n, one in enumerate(passages)],
        goals=(),
        actions=(),
        hidden=HiddenPlace(hidden=False),
    )
    return [judged(one, share, rows) for one in shareables(rows) if "teken" in one.words]


def _passage(n: int, told: dict[str, Any]) -> Passage:
    text = f"{told['text']} teken{n}x"
    made = Passage(household_id=HOME, conversation_id="g", position=n, text=text, written_at=SAID)
    made.about, made.life_domain = told["about"], told["life_domain"]
    return made


def _sheet(going: list[Judged]) -> ShareSheet:
    return ShareSheet(
        to="School",
        function="",
        reference="W8HK-7Z",
        about=(),
        purpose=Purpose.ARRANGE,
        things=tuple(SheetThing(kind=one.what.kind, words=one.what.words) for one in going),
        without=any(one.without for one in going),
        sender="Eline",
        team="",
        phone="",
        household_id=HOME,
        made_on=SAID.date(),
        fictitious=False,
    )
