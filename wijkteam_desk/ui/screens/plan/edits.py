"""One changed field as the whole wording that an act wants; knows no Qt."""

from dataclasses import replace
from datetime import date
from typing import Any

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import (
    REASONED,
    ActionStatus,
    ActionWords,
    GoalStatus,
    GoalWords,
    Owners,
    Priority,
    owned_by,
)
from wijkteam_desk.ui.screens.plan.when import read_when


def edited_goal(words: GoalWords, field: str, text: str) -> GoalWords:
    """The goal with that field.

    `own_words`, `good_when`, `whose` (ids); `life_domain`, `priority`, `status` (codes, or empty).
    """
    changes: dict[str, Any] = {field: text}
    if field == "life_domain":
        changes = {"life_domain": next((one for one in LifeDomain if one == text), None)}
    elif field == "status":
        changes = {"status": GoalStatus.coded(text) if text else GoalStatus.OPEN}
    elif field == "priority":
        changes = {"priority": Priority.coded(text) if text else Priority.NOW}
    elif field == "whose":
        changes = {"for_members": tuple(text.split())}
    return replace(words, **changes)


def edited_action(
    words: ActionWords, field: str, text: str, *, file: HouseholdFile, today: date
) -> ActionWords | None:
    """The action with that field as the page gives it.

    `what`, `when`, `reason`, `owner` and `goal` (ids), `status` (a code, empty: nothing was done).

    Nothing when `when` is no date. `file` knows who the owner is.
    """
    changes: dict[str, Any] = {}
    if field in ("what", "reason"):
        changes = {field: text}
    elif field == "status":
        status = ActionStatus.coded(text) if text else ActionStatus.OPEN
        changes = {"status": status, "reason": words.reason if status in REASONED else ""}
    elif field == "goal":
        changes = {"goal_id": text or None}
    elif field == "owner":
        network, contacts = ({one.id for one in some} for some in (file.network, file.contacts))
        owners = Owners(members=file.names, network=network, contacts=contacts)
        return owned_by(words, text, owners)
    else:
        when = read_when(text, today, words.due)
        if when is None:
            return None
        changes = {"due": when.due, "rhythm": when.rhythm}
    return replace(words, **changes)
