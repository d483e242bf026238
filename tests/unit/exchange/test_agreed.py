"""What was agreed of a plan travels in the dossier file. FICTIEF."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, Document, as_bytes, demo_document
from tests.unit.exchange.test_round_trip import through_a_new_vault
from wijkteam_desk.domain.plan_version import LineKind, PlanLine, text_sha256
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file

NOBODY = "00000000-0000-4000-8000-000000000099"
OWN = "  Het gaat mij\nte snel!!  "


def agreed_document() -> Document:
    document = demo_document()
    for name in ("plan_versions", "plan_version_lines", "agreements"):
        document.pop(name, None)
    marit, goal = document["members"][0]["id"], document["goals"][0]

    def row(n: int, **told: object) -> Document:
        return {"id": f"00000000-0000-4000-8000-{n:012}", **told}

    line = PlanLine(kind=LineKind.GOAL, of=goal["id"], words="Rust in huis.", whose=marit)
    first, second = (
        row(n, number=n, agreed_on=day, text_sha256=text_sha256(lines))
        for n, day, lines in ((1, "2025-11-20", [line]), (2, "2025-12-20", []))
    )
    document["plan"]["evaluate_on"] = "2026-02-03"
    return document | {
        "plan_versions": [first, second],
        "plan_version_lines": [row(3, version_id=first["id"], position=1, kind="doel",
                                   of=goal["id"], words="Rust in huis.", whose=[marit])],
        "agreements": [row(4, version_id=first["id"], member_id=marit, said_on="2025-11-21",
                           answer="niet_akkoord", means="pen", statement=OWN,
                           signature="1,2 3,4;5,6")],
    }  # fmt: skip


def test_it_comes_out_as_it_went_in(tmp_path: Path) -> None:
    first = write_dossier_file(read_dossier_file(as_bytes(agreed_document()), WRITTEN_ON))
    for word in ("Rust in huis.", "te snel!!  ", "1,2 3,4;5,6", "2026-02-03", text_sha256([])):
        assert word in first.decode()
    assert through_a_new_vault(tmp_path / "vault", first) == first


@pytest.mark.parametrize(
    ("rows", "n", "told", "why"),
    [
        ("plan_versions", 1, {"number": 3}, "tellen de nummers"),
        ("plan_versions", 1, {"agreed_on": "2025-11-19"}, "voor de vorige"),
        ("plan_versions", 0, {"agreed_on": "2030-01-01"}, r"plan_versions\[0\]"),
        ("plan_version_lines", 0, {"version_id": NOBODY}, "versie van het plan"),
        ("plan_versions", 0, {"text_sha256": "kort"}, "SHA-256"),
        ("plan_versions", 0, {"text_sha256": "0" * 64}, r"plan_versions\[0\].* andere woorden"),
        ("plan_version_lines", 0, {"words": "Onrust in huis."}, "zoals die is afgesproken"),
        ("agreements", 0, {"answer": "misschien"}, r"agreements\[0\].answer"),
        ("agreements", 0, {"answer": "niet_gevraagd"}, "waarom"),
        ("agreements", 0, {"member_id": NOBODY}, "gezinslid"),
        ("agreements", 0, {"signature": "krabbel"}, r"agreements\[0\].signature"),
        ("agreements", 0, {"signature": "9999,2"}, "handtekening"),
        ("agreements", 0, {"means": "papier"}, "Laat hier tekenen"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    rows: str, n: int, told: dict[str, Any], why: str
) -> None:
    document = agreed_document()
    document[rows][n] |= told
    with pytest.raises(Refusal, match=why):
        read_dossier_file(as_bytes(document), date(2026, 1, 1))
