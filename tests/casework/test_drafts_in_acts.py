"""The act that keeps what was typed forgets its draft, both or neither. FICTIEF."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.household_store import de_wit, new_store
from wijkteam_desk.casework import (
    add_member,
    assign_regie,
    make_household,
    rename_household,
    start_conversation,
)
from wijkteam_desk.casework.change_member import change_member
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import keep_draft, read_draft
from wijkteam_desk.storage.store import Store

TYPED = {"name": "Half getypt"}
LINA, NOBODY = WhoIsWho(given_name="Lina"), WhoIsWho(given_name=" ")
STARTED = date(2026, 11, 20)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def file(store: Store) -> HouseholdFile:
    return de_wit(store)


def regie(file: HouseholdFile, reason: str) -> RegieWords:
    (noor,) = file.coaches
    return RegieWords(
        started_on=STARTED,
        reason=reason,
        agreed_with="Fatima",
        holder_coach=noor.id,
        deputy_due=STARTED,
    )


Finish = tuple[str, str, Any, dict[str, Any], dict[str, Any]]
"""The form, what its draft is about, the act, what is refused, and what is not."""


def member_forms(file: HouseholdFile) -> dict[str, Finish]:
    household, mark = file.household.id, file.members[1]
    form, here = add_member.DRAFT_FORM, {"household_id": household}
    of_mark = {"member_id": mark.id, "was": told_of(mark, WhoIsWho)}
    nobody, lina = {"told": NOBODY}, {"told": LINA}
    gone, there = {"member_id": household}, {"member_id": mark.id}
    return {
        "add": (form, household, add_member.add_member, here | nobody, here | lina),
        "change": (form, mark.id, change_member, of_mark | nobody, of_mark | lina),
        "remove": (form, mark.id, remove_member, gone, there),
    }


def household_forms(file: HouseholdFile) -> dict[str, Finish]:
    household, here = file.household.id, {"household_id": file.household.id}
    make, rename = make_household, rename_household
    begin, settle = start_conversation, assign_regie
    new, named = {"name": "Bakker"}, here | {"was": "De Wit"}
    held, day = here | {"present": ()}, {"told": TalkTold(held_on=date.max)}
    idle, good = {"words": regie(file, " ")}, {"words": regie(file, "kent het gezin")}
    nobody, lina = {"members": ()}, {"members": (LINA,)}
    return {
        "make": (make.DRAFT_FORM, "", make.make_household, new | nobody, new | lina),
        "rename": (
            rename.DRAFT_FORM,
            household,
            rename.rename_household,
            named | {"name": " "},
            named | new,
        ),
        "begin": (begin.DRAFT_FORM, household, begin.start_conversation, held | day, held),
        "settle": (settle.DRAFT_FORM, household, settle.assign_regie, here | idle, here | good),
    }


@pytest.mark.parametrize("name", ["add", "change", "remove", "make", "rename", "begin", "settle"])
def test_the_draft_goes_with_its_act_and_stays_when_that_is_refused(
    store: Store, file: HouseholdFile, name: str
) -> None:
    form, about, act, refused, given = (member_forms(file) | household_forms(file))[name]
    store.perform(keep_draft, form=form, about=about, fields=TYPED)
    with pytest.raises(Refusal):
        store.perform(act, **refused)
    assert store.perform(read_draft, form=form, about=about) == TYPED
    before = store.seq
    store.perform(act, **given)
    assert store.perform(read_draft, form=form, about=about) == {}
    assert store.seq == before + 1
