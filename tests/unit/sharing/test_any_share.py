"""What holds of every share, whatever is asked. FICTIEF."""

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.domain.histories import how_many
from tests.unit.sharing.cast import share_of
from wijkteam_desk.domain.ground import Asks
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import ROAD_TO_SAFETY, Answer, Verdict

PEOPLE = ("kind", "zusje", "moeder", "vader", "opa", "oma")
KINDS = ("wmo", "jeugd", "zvw", "wgs", "school", "wonen", "college", "veilig_thuis", "moeder")
CATEGORIES = ("school", "geld", "geest", "recht", "veilig")
FEW = settings(max_examples=how_many(60), deadline=None)


def some(of: tuple[str, ...], most: int = 3) -> st.SearchStrategy[list[str]]:
    """A few of these, each once."""
    return st.lists(st.sampled_from(of), unique=True, max_size=most)


CONSENTS = st.lists(
    st.fixed_dictionaries(
        {"over": st.sampled_from(PEOPLE), "ja": some(PEOPLE), "uitdrukkelijk": st.booleans()},
        optional={"categorie": some(CATEGORIES), "meekijken": st.just(value=True)},
    ),
    max_size=3,
)
SHARES = st.fixed_dictionaries(
    {
        "over": some(PEOPLE).filter(bool),
        "aan": st.sampled_from(KINDS),
        "geboren": st.dates(date(2006, 1, 1), date(2026, 1, 1)),
        "gezag": st.sampled_from(("beide", "moeder", "onbekend", "voogd", "gi")),
        "categorie": some(CATEGORIES),
        "doel": st.sampled_from(("regelen", "uitzoeken", "veiligheid")),
        "richting": st.sampled_from(("verstrekken", "opvragen", "overleg")),
        "niet_benaderen": some(PEOPLE, 1),
        "soort": st.sampled_from(("gewoon", "hulp", "werkaantekening", "meldcode", "schuiladres")),
        "toestemming": CONSENTS,
    },
    optional={
        "stand": st.sampled_from(("actief", "aangemeld", "uitgevoegd", "anoniem")),
        "wet": st.sampled_from(("wmo", "jeugdwet")),
        "werkwijze": some(("college", "wmo", "jeugd"), 2),
        "bekwaam": st.sampled_from(("ja", "nee", "niet_beoordeeld")),
        "beleid": some(("jeugdige", "inzetten"), 2),
    },
)


def answer(told: dict[str, Any]) -> Verdict:
    """What the engine says."""
    return judge(*share_of(told))


@FEW
@given(SHARES)
def test_nothing_of_somebody_goes_without_a_ground_for_that_person(told: dict[str, Any]) -> None:
    verdict = answer(told)
    if verdict.answer is Answer.YES:
        grounds = {one.person_id: one.ground for one in verdict.people}
        assert set(grounds) == set(told["over"])
        assert all(grounds.values())
        for one in verdict.people:
            consented = one.ground is not None and one.ground.asks is not Asks.NOTHING
            assert consented is bool(one.consent_id)


@FEW
@given(SHARES, CONSENTS)
def test_a_yes_more_takes_no_yes_from_others(
    told: dict[str, Any], more: list[dict[str, Any]]
) -> None:
    before = answer(told)
    others = [one for one in more if one["over"] not in told["over"]]
    assert answer(told | {"toestemming": [*told["toestemming"], *others]}).answer is before.answer
    after = answer(told | {"toestemming": [*told["toestemming"], *more]})
    order = [Answer.NO, Answer.ASK, Answer.YES]
    assert order.index(after.answer) >= order.index(before.answer)


@FEW
@given(SHARES)
def test_who_is_not_approached_is_never_asked(told: dict[str, Any]) -> None:
    verdict = answer(told)
    assert set(told["niet_benaderen"]).isdisjoint(verdict.ask)
    assert not any(
        f"Vraag ook wat {one}" in " ".join(verdict.full) for one in told["niet_benaderen"]
    )


@FEW
@given(SHARES)
def test_every_no_ends_with_the_road_to_safety_and_every_ask_with_somebody(
    told: dict[str, Any],
) -> None:
    verdict = answer(told)
    assert verdict.why.endswith(ROAD_TO_SAFETY) is (verdict.answer is Answer.NO)
    assert bool(verdict.next) is (verdict.answer is not Answer.YES)
    assert bool(verdict.ask) is (verdict.answer is Answer.ASK)
    assert not any("{" in line or "  " in line for line in verdict.full)


@FEW
@given(SHARES)
def test_one_person_more_never_makes_it_easier(told: dict[str, Any]) -> None:
    order = [Answer.NO, Answer.ASK, Answer.YES]
    alone = answer(told | {"over": told["over"][:1]})
    assert order.index(answer(told).answer) <= order.index(alone.answer)
