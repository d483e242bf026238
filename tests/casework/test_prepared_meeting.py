"""The meeting about the plan is prepared from what was agreed and happened since. FICTIEF."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.casework.own_meeting import Meeting, agreed_before
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.plan import ActionStatus, ActionWords


@pytest.fixture
def meeting(tmp_path: Path) -> Meeting:
    return agreed_before(tmp_path)


def test_the_meeting_is_prepared_from_what_was_agreed(meeting: Meeting) -> None:
    review = meeting.read().review
    assert review
    assert [line.words for line in review.agreed][1] == "De post sorteren"
    assert [one.what for one in review.silent] == ["De post sorteren"]
    assert review.unheard == (meeting.desk.people[0],)
    assert (review.late, review.talks) == ((), ())


def test_what_is_begun_or_heard_of_is_not_silent(meeting: Meeting) -> None:
    meeting.change_action(status=ActionStatus.BUSY)
    meeting.desk.store.perform(
        start_conversation,
        household_id=meeting.desk.household,
        present=meeting.desk.people[:1],
        told=TalkTold(held_on=meeting.desk.today),
    )
    review = meeting.read().review
    assert review
    assert (review.silent, review.unheard) == ((), ())
    assert [talk.held_on for talk in review.talks] == [meeting.desk.today]


def test_somebody_around_them_who_does_something_is_heard_of_or_not(meeting: Meeting) -> None:
    home, store = meeting.desk.household, meeting.desk.store
    told = NetworkTold(name="Ans Buur")
    store.perform(add_network_person, household_id=home, told=told)
    ans = meeting.desk.read().file.network[0].id
    words = ActionWords(what="De post helpen sorteren", owner_network=ans)
    store.perform(add_action, household_id=home, words=words)
    review = meeting.read().review
    assert review
    assert ans in review.unheard
    present = (meeting.desk.people[0], ans)
    today = TalkTold(held_on=meeting.desk.today)
    store.perform(start_conversation, household_id=home, present=present, told=today)
    review = meeting.read().review
    assert review
    assert review.unheard == ()


def test_silence_counts_only_weeks_after_they_spoke_of_the_plan(meeting: Meeting) -> None:
    meeting.evaluate(held_on=meeting.desk.today - timedelta(weeks=3))
    review = meeting.read().review
    assert review
    assert (review.quiet, review.silent, review.unheard) == (False, (), ())
    meeting.change_action(due=meeting.desk.today - timedelta(days=1))
    review = meeting.read().review
    assert review
    assert [one.what for one in review.late] == ["De post sorteren"]


def test_what_is_past_its_day_is_told_once(meeting: Meeting) -> None:
    meeting.change_action(due=meeting.desk.today - timedelta(days=1))
    review = meeting.read().review
    assert review
    assert [one.what for one in review.late] == ["De post sorteren"]
    assert review.silent == ()


def test_what_was_done_or_added_since_is_no_silence(meeting: Meeting) -> None:
    meeting.change_action(status=ActionStatus.DONE)
    words = ActionWords(what="De gemeente bellen", owner_member=meeting.desk.people[1])
    meeting.desk.store.perform(add_action, household_id=meeting.desk.household, words=words)
    review = meeting.read().review
    assert review
    assert (review.late, review.silent) == ((), ())
    assert review.unheard == (meeting.desk.people[1],)
    done = review.action_of(review.agreed[1])
    assert done
    assert done.status is ActionStatus.DONE
    assert [one.after.words for one in review.changes if one.after] == ["De gemeente bellen"]
