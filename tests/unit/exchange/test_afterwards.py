"""What follows from a conversation travels in the dossier file. FICTIEF."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, Document, as_bytes, demo_document
from tests.unit.exchange.test_round_trip import through_a_new_vault
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file

NOBODY = "00000000-0000-4000-8000-000000000099"


def told_since() -> Document:
    document = demo_document()
    marit = document["members"][0]["id"]

    def row(n: int, **told: object) -> Document:
        return {"id": f"00000000-0000-4000-8000-{n:012}", **told}

    first, second = (
        row(1, version=1, words="Wij zijn thuis.", approved_on="2025-12-20"),
        row(2, version=2, words="Wij zijn vaker thuis."),
    )
    document["actions"][0]["promised_to"] = marit
    return document | {
        "affirmations": [row(3, passage_id=document["passages"][0]["id"], member_id=marit,
                             said_at="2025-12-20T10:00:00Z")],
        "wrap_ups": [row(4, conversation_id=document["conversations"][0]["id"],
                         safety="twijfel", safety_note="Ik bel Els.")],
        "stories": [first, second],
        "story_approvals": [row(5, story_id=first["id"], member_id=marit)],
        "story_given": [row(6, story_id=first["id"], given_to="School", given_on="2025-12-21")],
    }  # fmt: skip


def test_it_comes_out_as_it_went_in(tmp_path: Path) -> None:
    first = write_dossier_file(read_dossier_file(as_bytes(told_since()), WRITTEN_ON))
    for word in ("vaker thuis", "Ik bel Els", '"School"', "promised_to", "2025-12-20T10:00:00Z"):
        assert word in first.decode()
    assert through_a_new_vault(tmp_path / "vault", first) == first


@pytest.mark.parametrize(
    ("rows", "n", "told", "why"),
    [
        ("affirmations", 0, {"passage_id": NOBODY}, "id van een alinea"),
        ("wrap_ups", 0, {"safety": "misschien"}, r"wrap_ups\[0\].safety"),
        ("stories", 0, {"approved_on": "2030-01-01"}, r"stories\[0\]"),
        ("story_given", 0, {"given_on": "2025-12-19"}, "nog niet goedgekeurd"),
        ("story_given", 0, {"story_id": "00000000-0000-4000-8000-000000000002"}, "goedgekeurd"),
        ("story_approvals", 0, {"story_id": NOBODY}, "versie van het verhaal"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    rows: str, n: int, told: dict[str, Any], why: str
) -> None:
    document = told_since()
    document[rows][n] |= told
    with pytest.raises(Refusal, match=why):
        read_dossier_file(as_bytes(document), date(2026, 1, 1))


def test_at_most_one_version_is_being_written() -> None:
    document = told_since()
    del document["stories"][0]["approved_on"]
    document["story_given"] = []
    with pytest.raises(Refusal, match="hooguit één"):
        read_dossier_file(as_bytes(document), WRITTEN_ON)
