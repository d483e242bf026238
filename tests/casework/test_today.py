"""Vandaag through the store: done in place and undone, silent since something moved. FICTIEF."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.household_store import KEYS, RememberedHead, another_store, de_wit
from tests.year.life import StoreOfADay
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.open_household import open_household
from wijkteam_desk.casework.read_today import TodayFile, derive_due, read_today
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.settle_attention import (
    consult,
    explain_silence,
    finish_item,
    note_call,
    snooze_item,
)
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Group
from wijkteam_desk.domain.consultation import ConsultationTold
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.domain.snooze import SnoozeTold
from wijkteam_desk.domain.stillness import StillnessTold, StillReason
from wijkteam_desk.vault.trouble import WritingBlocked

K = AttentionKind


class Day:
    """De Wit, without regie and without a next step, on a day that goes by."""

    def __init__(self, folder: Path) -> None:
        another_store(folder).close()
        self.store = StoreOfADay(folder / "store.db", KEYS, RememberedHead())
        self.home = de_wit(self.store).household.id
        self.go_on(1)

    def go_on(self, days: int) -> None:
        """So many days later; or back, as a clock may go."""
        self.store.day += timedelta(days)

    def read(self) -> TodayFile:
        """As the screen does."""
        file = self.store.perform(read_today)
        self.store.perform(derive_due, households=file.stale)
        return file

    def item(self, kind: AttentionKind) -> AttentionItem:
        """The one of that kind."""
        (found,) = (one for one in self.read().items if one.kind is kind)
        return found

    def kinds(self) -> list[AttentionKind]:
        return [one.kind for one in self.read().items]

    def act(self, **told: object) -> str:
        """An action of Noor."""
        words = ActionWords(what="bellen", owner_coach=self.store.author, **told)  # type: ignore[arg-type]  # as told
        made: str = self.store.perform(add_action, household_id=self.home, words=words).made
        return made


@pytest.fixture
def day(tmp_path: Path) -> Day:
    return Day(tmp_path)


def test_an_action_is_done_in_place_and_undone(day: Day) -> None:
    day.act(due=day.store.day)
    item = day.item(K.ACTION)
    entry = day.store.perform(finish_item, item=item).entry
    assert K.ACTION not in day.kinds()
    day.store.perform(undo, entry=entry)
    assert day.item(K.ACTION).key == item.key
    with pytest.raises(Refusal, match="op de bladzijde zelf"):
        day.store.perform(finish_item, item=day.item(K.NO_REGIE))


def test_a_call_and_a_snooze_wait_and_come_back_and_another_takes_its_place(day: Day) -> None:
    item = day.item(K.NO_REGIE)
    given = {"household_id": day.home, "about": item.key}
    day.store.perform(note_call, item=item)
    told = SnoozeTold(until=day.store.day + timedelta(3), reason="Els belt terug")
    entry = day.store.perform(snooze_item, **given, told=told).entry
    assert day.kinds() == []
    day.go_on(2)
    assert day.kinds() == []
    day.go_on(1)
    assert day.kinds() == [K.NO_REGIE]
    day.go_on(-3)
    day.store.perform(undo, entry=entry)
    assert day.kinds() == []
    day.go_on(7)
    assert day.kinds() == [K.NO_REGIE]


def test_my_households_are_known_at_once(day: Day) -> None:
    words = RegieWords(
        started_on=day.store.day,
        reason="kent het gezin",
        agreed_with="het gezin",
        holder_coach=day.store.author,
        deputy_due=day.store.day,
    )
    day.store.perform(assign_regie, household_id=day.home, words=words)
    for _ in range(2):
        file = day.read()
        assert ([one.now.id for one in file.own], file.own_count) == ([day.home], 1)


def test_silence_counts_from_the_last_act_that_moved_something(day: Day) -> None:
    day.act(due=day.store.day + timedelta(100))
    told = SnoozeTold(until=day.store.day + timedelta(90), reason="straks")
    key = f"{K.NO_REGIE}:{day.home}"
    day.store.perform(snooze_item, household_id=day.home, about=key, told=told)
    day.go_on(20)
    day.store.perform(open_household, household_id=day.home)
    assert day.kinds() == []
    day.go_on(8)
    item = day.item(K.SILENT)
    assert "28 dagen" in item.sentence
    why = StillnessTold(reason=StillReason.WAITING_LIST, until=day.store.day + timedelta(30))
    day.store.perform(explain_silence, household_id=day.home, about=item.key, told=why)
    assert day.kinds() == []
    day.go_on(30)
    assert K.SILENT not in day.kinds()  # asked again four weeks after that day


def test_a_consultation_is_kept(day: Day) -> None:
    told = ConsultationTold(held_on=day.store.day, with_whom="Els")
    done = day.store.perform(consult, household_id=day.home, about="zorg", told=told)
    day.store.perform(undo, entry=done.entry)
    with pytest.raises(Refusal, match="met wie je dit hebt overlegd"):
        day.store.perform(
            consult,
            household_id=day.home,
            about="zorg",
            told=ConsultationTold(held_on=day.store.day, with_whom=" "),
        )


def test_where_nothing_can_be_kept_it_is_read_all_the_same(day: Day) -> None:
    day.act(due=day.store.day - timedelta(1))
    day.store.block(WritingBlocked())
    assert [one.kind for one in day.read().under(Group.LATE)] == [K.ACTION]
    assert day.read().urgent == 2


def test_with_the_clock_turned_back_a_day_the_order_is_the_same(day: Day) -> None:
    for days in (3, 1, 2):
        day.act(due=day.store.day - timedelta(days))
    day.go_on(5)
    before = [one.key for one in day.read().items]
    day.go_on(-1)
    assert [one.key for one in day.read().items] == before
