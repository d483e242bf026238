"""Offers of the regie, absences, escalations and disputes travel in the dossier file. FICTIEF."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, Document, as_bytes, demo_document
from tests.unit.exchange.test_agreed import NOBODY
from tests.unit.exchange.test_contacts import CONTACT, named
from tests.unit.exchange.test_round_trip import through_a_new_vault
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import Standing
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file

FREE = "00000000-0000-4000-8000-0000000000"
OFFERED = "00000000-0000-4000-8000-000000000021"


WAITS: Document = {
    "consultations": [
        {"id": f"{FREE}31", "held_on": "2025-12-30", "with_whom": "Els", "gone": True}
    ],
    "stillness": [
        {
            "id": f"{FREE}32",
            "noted_on": "2025-12-30",
            "reason": "wachtlijst",
            "until": "2026-02-01",
        }
    ],
    "snoozes": [
        {
            "id": f"{FREE}33",
            "about": f"actie:{NOBODY}",
            "noted_on": "2025-12-30",
            "until": "2025-12-31",
            "reason": "Els belt terug",
        }
    ],
}


def steered() -> Document:
    """Korrelaar: Sanne of De Brug leads by law, and an offer to a coach is open."""
    document = named()
    joost = document["coaches"][0]["id"]
    held = document["regie"][0] | {"holder_contact": CONTACT, "forced": "gi"}
    del held["holder_member"]
    offered = {
        "id": OFFERED,
        "holder_coach": joost,
        "deputy_due": "2026-02-01",
        "started_on": "2025-12-30",
        "reason": "weer vrijwillig",
        "agreed_with": "Nel",
    }
    handover = {
        "id": "00000000-0000-4000-8000-000000000022",
        "from_regie": held["id"],
        "to_regie": OFFERED,
        "offered_on": "2025-12-30",
        "cold_reason": "Sanne is al weg",
    }
    vlierenberg, belmir = demo_document("vlierenberg"), demo_document("belmir-oosterdonk")
    return (
        document
        | deepcopy(WAITS)
        | {
            "regie": [held, offered],
            "handovers": [handover],
            "escalations": vlierenberg["escalations"],
            "disputes": belmir["disputes"],
        }
    )


def test_they_come_out_as_they_went_in(tmp_path: Path) -> None:
    dossier = read_dossier_file(as_bytes(steered()), WRITTEN_ON)
    assert [one.standing for one in dossier.regie] == [Standing.HOLDS, Standing.OFFERED]
    content = write_dossier_file(dossier)
    for word in ("Sanne is al weg", '"gi"', "holder_contact", "absences", "stillness", "snoozes"):
        assert word in content.decode()
    assert through_a_new_vault(tmp_path / "vault", content) == content


@pytest.mark.parametrize(
    ("answer", "standing"),
    [("geweigerd", Standing.LAPSED), ("ingetrokken", Standing.LAPSED)],
)
def test_r_3_4_what_was_not_accepted_does_not_hold(answer: str, standing: Standing) -> None:
    document = steered()
    document["handovers"][0] |= {"answer": answer, "answer_reason": "te vol"}
    dossier = read_dossier_file(as_bytes(document), WRITTEN_ON)
    assert [one.standing for one in dossier.regie] == [Standing.HOLDS, standing]


def test_an_overlap_is_still_asked_after_it_travelled(tmp_path: Path) -> None:
    document = steered()
    del document["handovers"]
    content = write_dossier_file(read_dossier_file(as_bytes(document), WRITTEN_ON))
    assert b'"asked": true' in content
    assert through_a_new_vault(tmp_path / "vault", content) == content


def test_with_a_hidden_place_no_regie_of_an_organisation_goes_along() -> None:
    document = steered()
    document["protections"] = [
        {
            "id": "00000000-0000-4000-8000-000000000023",
            "kind": "schuil",
            "set_on": "2025-12-30",
            "reason": "dreiging",
            "second": "Eline",
        }
    ]
    dossier = read_dossier_file(as_bytes(document), WRITTEN_ON)
    content = write_dossier_file(dossier)
    for word in (b'"regie"', b"handovers", b"Sanne Vos"):
        assert word not in content


@pytest.mark.parametrize(
    ("rows", "told", "why"),
    [
        ("regie", {"holder_contact": NOBODY}, "contactpersoon"),
        ("regie", {"forced": "politie"}, r"regie\[0\].forced"),
        ("regie", {"tasks": ["koken"]}, r"regie\[0\].tasks\[0\]"),
        ("regie", {"end_reason": "zomaar"}, r"regie\[0\].end_reason"),
        ("regie", {"contact_coach": NOBODY}, "wijkcoach"),
        ("handovers", {"to_regie": NOBODY}, "periode van de regie"),
        ("handovers", {"from_regie": OFFERED}, "van de een naar de ander"),
        ("handovers", {"offered_on": "2030-01-01"}, r"handovers\[0\]"),
        ("handovers", {"cold_reason": ""}, "waarom dat niet kan"),
        ("handovers", {"answer": "geweigerd"}, "waarom de overdracht"),
        ("absences", {"until": "2026-01-01"}, "ligt voor de eerste"),
        ("absences", {"stand_in": NOBODY}, "wijkcoach"),
        ("escalations", {"discussed": False}, "niet met het huishouden"),
        ("escalations", {"answered_on": "2025-12-30"}, "wat er is besloten"),
        ("escalations", {"level": "9"}, r"escalations\[0\].level"),
        ("disputes", {"one_view": " "}, "Daar horen woorden"),
        ("disputes", {"next_on": "2025-12-01"}, "latere dag"),
        ("disputes", {"settled_on": "2025-12-30"}, "hoe jullie eruit"),
        ("consultations", {"held_on": "2026-01-02"}, r"consultations\[0\]"),
        ("stillness", {"reason": "anders"}, "waarom het stil ligt"),
        ("stillness", {"until": "2025-12-30"}, r"stillness\[0\]"),
        ("snoozes", {"until": "2027-12-30"}, "half jaar"),
        ("snoozes", {"noted_on": "2026-01-02"}, r"snoozes\[0\]"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    rows: str, told: dict[str, Any], why: str
) -> None:
    document = steered()
    document[rows][0] |= told
    with pytest.raises(Refusal, match=why):
        read_dossier_file(as_bytes(document), WRITTEN_ON)


def test_one_offer_is_open_and_each_stands_once() -> None:
    document = steered()
    twice = {"id": "00000000-0000-4000-8000-000000000024"}
    document["handovers"].append(document["handovers"][0] | twice)
    with pytest.raises(Refusal, match="zonder answer"):
        read_dossier_file(as_bytes(document), WRITTEN_ON)
    document["handovers"][0]["answer"] = "ingetrokken"
    with pytest.raises(Refusal, match="dezelfde to_regie"):
        read_dossier_file(as_bytes(document), WRITTEN_ON)
