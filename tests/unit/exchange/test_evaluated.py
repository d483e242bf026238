"""How the plan was evaluated and closed travels in the dossier file. FICTIEF."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, Document, as_bytes
from tests.unit.exchange.test_agreed import NOBODY, agreed_document
from tests.unit.exchange.test_round_trip import through_a_new_vault
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file

OWN = "Ik slaap weer."


def evaluated_document(*, closed: bool = False) -> Document:
    document = agreed_document()
    for name in ("evaluations", "goal_evaluations", "closings"):
        document.pop(name, None)
    marit, goal = document["members"][0]["id"], document["goals"][0]
    version = document["plan_versions"][1]["id"]

    def row(n: int, **told: object) -> Document:
        return {"id": f"00000000-0000-4000-8000-{n:012}", **told}

    def closing(n: int, day: str, **told: object) -> Document:
        said = {
            "reason": "Klaar.",
            "agreed_with": "Marit",
            "relapse": "Bel.",
            "call": "De huisarts",
        }
        return row(n, closed_on=day, **said, **told)

    again = {"reopened_on": "2025-12-27", "reopen_reason": "Toch niet."}
    closings = [closing(13, "2025-12-26", **again)]
    if closed:
        closings.append(closing(14, "2025-12-29"))
        for action in document["actions"]:
            action |= {"status": "loopt_door", "reason": "oma"}
    return document | {
        "evaluations": [row(11, version_id=version, held_on="2025-12-24", outcome="overdracht",
                            others="Sandra van De Brug", present=[marit])],
        "goal_evaluations": [row(12, evaluation_id=row(11)["id"], position=1, of=goal["id"],
                                 words="Rust in huis.", good_when="Wij eten samen.",
                                 whose=[marit], status="deels_behaald",
                                 view=OWN, view_of=marit, helper_view="Ja.", helper="Sandra")],
        "closings": closings,
    }  # fmt: skip


@pytest.mark.parametrize("closed_on", [None, date(2025, 12, 29)])
def test_it_comes_out_as_it_went_in(tmp_path: Path, closed_on: date | None) -> None:
    document = evaluated_document(closed=bool(closed_on))
    dossier = read_dossier_file(as_bytes(document), WRITTEN_ON)
    assert dossier.plan.closed_on == closed_on
    first = write_dossier_file(dossier)
    for word in (OWN, "Sandra van De Brug", "overdracht", "Toch niet.", "eten samen"):
        assert word in first.decode()
    assert through_a_new_vault(tmp_path / "vault", first) == first


@pytest.mark.parametrize(
    ("rows", "n", "told", "why"),
    [
        ("evaluations", 0, {"held_on": "2030-01-01"}, r"evaluations\[0\]"),
        ("evaluations", 0, {"version_id": NOBODY}, "versie van het plan"),
        ("evaluations", 0, {"outcome": "misschien"}, r"evaluations\[0\].outcome"),
        ("evaluations", 0, {"present": [], "others": ""}, "wie erbij waren"),
        ("evaluations", 0, {"present": [NOBODY]}, "gezinslid"),
        ("goal_evaluations", 0, {"evaluation_id": NOBODY}, "een evaluatie"),
        ("goal_evaluations", 0, {"helper": ""}, "van wie dit is"),
        ("goal_evaluations", 0, {"status": "bijna"}, r"goal_evaluations\[0\].status"),
        ("closings", 0, {"closed_on": "2030-01-01"}, r"closings\[0\]"),
        ("closings", 0, {"reason": "  "}, "Daar horen woorden"),
        ("closings", 0, {"reopened_on": "2025-12-01"}, "voordat het sloot"),
        ("closings", 0, {"reopened_on": "2025-12-30"}, "al dicht was"),
        ("actions", 0, {"status": "bezig"}, "open actie is nog niet gekozen"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    rows: str, n: int, told: dict[str, Any], why: str
) -> None:
    document = evaluated_document(closed=True)
    document[rows][n] |= told
    with pytest.raises(Refusal, match=why):
        read_dossier_file(as_bytes(document), date(2026, 1, 1))
