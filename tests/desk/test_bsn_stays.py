"""A BSN never leaves: it is on no paper and in no file (R-1.18, R-8.1). FICTIEF."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.paper.heard import said
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_person import read_person
from wijkteam_desk.casework.set_bsn import set_bsn
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import draw_family, draw_plan, draw_story, export_household
from wijkteam_desk.desk.policy import policy_file, read_policy
from wijkteam_desk.domain.bsn import BsnGround
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.refusal import Refusal

NUMBERS = {"111222333": "2333", "123456782": "6782"}
"""Format examples, of nobody, and what is shown of them."""


def dossiers(desk: Desk) -> list[HouseholdFile]:
    lines = desk.perform(list_households).result()
    return [desk.perform(read_household, household_id=line.household_id).result() for line in lines]


def note_all(desk: Desk) -> int:
    """Gives every client one of the numbers; how many there are."""
    members = [one.id for dossier in dossiers(desk) for one in dossier.members]
    clients = [one for one in members if desk.perform(read_person, member_id=one).result().client]
    for place, member_id in enumerate(clients):
        typed = list(NUMBERS)[place % len(NUMBERS)]
        desk.perform(
            set_bsn, member_id=member_id, typed=typed, was="", ground=BsnGround.WMO
        ).result()
    return len(clients)


def papers(desk: Desk, dossier: HouseholdFile) -> Iterator[bytes]:
    """Everything that can be drawn about this household."""
    everyone = tuple(one.id for one in dossier.members)
    about = dossier.household.id
    for readers in (everyone, *((one,) for one in everyone)):
        yield draw_plan(desk, about, readers)[1].content
        yield draw_family(desk, about, readers)[1].content
    try:
        yield draw_story(desk, about).content
    except Refusal:
        return


def test_no_paper_and_no_file_holds_a_bsn(desk: Desk, tmp_path: Path) -> None:
    assert note_all(desk) > len(dossiers(desk))
    for n, dossier in enumerate(dossiers(desk)):
        target = tmp_path / f"{n}.json"
        export_household(desk, dossier.household.id, target)
        texts = [target.read_text("utf-8"), *map(said, papers(desk, dossier))]
        assert len(texts) > 2 * len(dossier.members)
        assert [number for number in NUMBERS for text in texts if number in text] == []
        assert [text for text in texts if "•••••" in text or "bsn" in text.casefold()] == []


def test_r_8_1_without_a_policy_file_the_bsn_is_off() -> None:
    assert not policy_file().exists()
    read = read_policy(policy_file())
    assert (read.policy, read.complaint) == (Policy(), "")


@pytest.mark.parametrize("content", [b"bsn = true", b"\xff\xfe", None])
def test_a_bad_policy_file_switches_nothing_on_and_is_told(content: bytes | None) -> None:
    policy_file().parent.mkdir(parents=True)
    if content is None:
        policy_file().mkdir()
    else:
        policy_file().write_bytes(content)
    read = read_policy(policy_file())
    assert read.policy.bsn is None
    assert read.complaint.startswith("Het beleid van de gemeente")
    assert read.complaint.endswith("Daarom blijft alles uit wat het kan aanzetten.")
