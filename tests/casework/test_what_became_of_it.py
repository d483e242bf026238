"""An action that is done is told as done, and asks nothing any more. FICTIEF."""

from pathlib import Path

import pytest

from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.set_action import add_action, change_action
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.plan import ActionStatus, ActionWords
from wijkteam_desk.ui.screens.overview.glance import glance_at


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (ActionStatus.OPEN, "elke dinsdag"),
        (ActionStatus.BUSY, "elke dinsdag"),
        (ActionStatus.DONE, "klaar"),
        (ActionStatus.FAILED, "niet gelukt"),
        (ActionStatus.DROPPED, "niet meer nodig"),
    ],
)
def test_paper_and_overview_say_how_it_stands(
    tmp_path: Path, status: ActionStatus, said: str
) -> None:
    store = new_store(tmp_path)
    file = de_wit(store)
    home, fatima = file.household.id, file.members[0].id
    was = ActionWords(what="De post sorteren", owner_member=fatima, rhythm="elke dinsdag")
    made = store.perform(add_action, household_id=home, words=was)
    now = ActionWords(**{**vars(was), "status": status, "reason": "De map was op."})
    store.perform(change_action, action_id=made.made, words=now, was=was)

    sheet = store.perform(plan_for_readers, household_id=home, readers=(fatima,))
    assert [action.when for action in sheet.loose_actions] == [said]
    assert "De map was op." not in str(sheet)
    asked = glance_at(store.perform(read_household, household_id=home), today()).actions
    assert bool(asked) is (status in (ActionStatus.OPEN, ActionStatus.BUSY))
