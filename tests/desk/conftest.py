"""What is drawn, handed out and taken in, in the practice vault. FICTIEF."""

from collections.abc import Iterator

import pytest

from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.practice import forget_practice, open_practice


@pytest.fixture
def desk() -> Iterator[Desk]:
    """The practice vault, open."""
    desk = open_practice()
    yield desk
    desk.close()
    forget_practice(desk.folder)


@pytest.fixture
def korrelaar(desk: Desk) -> str:
    """The id of one of its households."""
    lines = desk.perform(list_households).result()
    return next(line.household_id for line in lines if line.name == "Korrelaar")
