"""One of the three fictional households in a store, for tests of toestemming. FICTIEF."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.household_store import new_store
from tests.unit.exchange.documents import WRITTEN_ON, as_bytes, demo_document
from wijkteam_desk.casework.read_consents import ConsentLine, ConsentsFile, read_consents
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.domain.consent import ConsentTold, months_after
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.protection import SecondPairOfEyes
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.exchange.dossier_json import read_dossier_file, shifted
from wijkteam_desk.storage.store import Store

DAY = timedelta(days=1)
SECOND = SecondPairOfEyes(second="Pim Haverstraat", reason="Besproken met de aandachtsfunctionaris")


KEPT = frozenset(
    {"format", "version", "household", "members", "organisations", "authority"}
    | {"consents", "consent_voices", "consent_attempts"}
)


@dataclass
class Home:
    """One of the three households, taken in today."""

    store: Store
    id: str

    def do(self, act: Callable[..., Any], **given: object) -> Any:  # noqa: ANN401 - of any act
        return self.store.perform(act, **given)

    @property
    def file(self) -> ConsentsFile:
        return self.store.perform(read_consents, household_id=self.id, policy=Policy())

    def line(self, about: str, reader: str) -> ConsentLine:
        return next(one for one in self.file.lines if one.about == about and reader in one.reader)

    def member(self, name: str) -> str:
        return next(one.id for one in self.file.now.facts.members if one.given_name == name)

    def told(self, about: str, reader: str = "Thuisbaken") -> ConsentTold:
        place = next(key for key, name in self.file.recipients.items() if reader in name)
        return ConsentTold(
            organisation_id=place,
            member_id=self.member(about),
            function="de gezinsbegeleider",
            categories="gezin",
            purpose=Purpose.ARRANGE,
            why="Zodat Thuisbaken kan beginnen.",
            direction=Direction.TELL,
            valid_from=today(),
            valid_until=months_after(today(), 6),
            asked_on=today(),
        )


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Callable[..., Home]]:
    stores = []

    def taken_in(
        name: str = "belmir-oosterdonk", only: frozenset[str] | None = None, **born: int
    ) -> Home:
        """`only` these lists; `born`: of members by name, how many days from today they turn 12."""
        tree = demo_document(name)
        tree = {key: rows for key, rows in tree.items() if only is None or key in only}
        for row in tree["members"]:
            if row["given_name"] in born:
                day = WRITTEN_ON + born[row["given_name"]] * DAY
                row["birth_date"] = day.replace(year=day.year - 12).isoformat()
        raw = shifted(as_bytes(tree), (today() - WRITTEN_ON).days)
        dossier = read_dossier_file(raw, today())
        store = new_store(tmp_path)
        stores.append(store)
        store.perform(take_in_dossier, dossier=dossier)
        return Home(store, dossier.household.id)

    yield taken_in
    for store in stores:
        store.close()
