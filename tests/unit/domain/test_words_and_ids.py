"""Ids, kenmerken, dates and codes."""

import uuid
from datetime import date
from threading import Thread

from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.domain.dutch_date import before, day_and_month, long_date
from wijkteam_desk.domain.identity import is_reference, new_id, new_reference
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import Action, when_in_words

TODAY = date(2026, 11, 22)


def test_ids_are_version_7_and_never_go_back() -> None:
    made = [new_id() for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {uuid.UUID(one).version for one in made} == {7}


def test_ids_from_several_threads_are_all_different() -> None:
    made: list[str] = []
    threads = [Thread(target=lambda: made.extend(new_id() for _ in range(1000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 4000


@given(place=st.integers(0, 5), letter=st.sampled_from("23456789ABCDEFGHJKMNPQRSTUVWXYZ"))
def test_one_wrong_letter_in_a_kenmerk_is_seen(place: int, letter: str) -> None:
    reference = new_reference()
    letters = list(reference.replace("-", ""))
    same = letters[place] == letter
    letters[place] = letter
    assert is_reference(reference)
    assert is_reference("".join(letters)) == same


@given(st.text(max_size=8))
def test_any_text_may_be_asked_whether_it_is_a_kenmerk(text: str) -> None:
    assert is_reference(text) in (True, False)


def test_dates_as_people_say_them() -> None:
    assert long_date(TODAY) == "zondag 22 november 2026"
    assert day_and_month(date(2026, 3, 1)) == "1 maart"
    assert before(date(2026, 11, 28), TODAY) == "voor 28 november"
    assert before(date(2027, 1, 5), TODAY) == "voor 5 januari 2027"


def test_when_an_action_happens_in_words() -> None:
    action = Action(household_id="h", plan_id="p", position=1, what="De post sorteren")
    assert when_in_words(action, TODAY) == "nog geen datum"
    action.due = date(2026, 12, 24)
    assert when_in_words(action, TODAY) == "voor 24 december"
    action.rhythm = "elke dinsdag"
    assert when_in_words(action, TODAY) == "elke dinsdag, tot 24 december"


def test_there_are_fifteen_leefgebieden_each_with_a_word() -> None:
    assert len(LifeDomain) == 15
    assert all(one.label for one in LifeDomain)
