"""A real store with the fictional household De Wit, for stories of the household screens."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.household_store import StoreActs, de_wit, new_store
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.domain.household import Member
from wijkteam_desk.storage.drafts import read_draft


@pytest.fixture
def acts(tmp_path: Path) -> Iterator[StoreActs]:
    """Acts on a store of its own, of coach Noor Haddad."""
    store = new_store(tmp_path)
    yield StoreActs(store)
    store.close()


@pytest.fixture
def file(acts: StoreActs) -> HouseholdFile:
    """The household De Wit, just made: Fatima, Mark and Daan, nobody with the regie."""
    return de_wit(acts.store)


def now(acts: StoreActs, file: HouseholdFile) -> HouseholdFile:
    """The household read anew."""
    return acts.store.perform(read_household, household_id=file.household.id)


def draft(acts: StoreActs, form: str, about: str) -> dict[str, str]:
    """What is kept of a half-filled form."""
    return acts.store.perform(read_draft, form=form, about=about)


def named(file: HouseholdFile, given_name: str) -> Member:
    """The member with that given name."""
    return next(member for member in file.members if member.given_name == given_name)
