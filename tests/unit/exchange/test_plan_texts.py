"""What a plan tells beside goals and actions travels in the dossier file. FICTIEF."""

from pathlib import Path
from typing import Any

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, Document, as_bytes, demo_document
from tests.unit.exchange.test_agreed import agreed_document
from tests.unit.exchange.test_round_trip import through_a_new_vault
from tests.unit.exchange.test_schema import PARTS
from wijkteam_desk.domain.plan_text import PERSONAL, PlanTextKind
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file

NOBODY = "00000000-0000-4000-8000-000000000099"


def told() -> Document:
    """A text of every kind, one goal for later, and a version that was put over."""
    document = agreed_document()
    who = document["members"][0]["id"]
    document["goals"][0]["priority"] = "later"
    document["plan_versions"][0]["transferred_on"] = "2025-11-25"
    document["plan_texts"] = [
        {"id": f"00000000-0000-4000-8000-{n:012}", "kind": kind.value, "text": f"Woorden {n}"}
        | ({"member_id": who} if kind in PERSONAL else {})
        for n, kind in enumerate(PlanTextKind, start=20)
    ]
    return document


def test_it_comes_out_as_it_went_in(tmp_path: Path) -> None:
    first = write_dossier_file(read_dossier_file(as_bytes(told()), WRITTEN_ON))
    for word in ('"later"', "2025-11-25", *(f"Woorden {n}" for n in range(20, 30))):
        assert word in first.decode()
    assert through_a_new_vault(tmp_path / "vault", first) == first


def test_the_published_kinds_are_those_of_the_domain() -> None:
    kinds = PARTS["plan_text"]["properties"]["kind"]
    assert kinds["enum"] == [kind.value for kind in PlanTextKind]
    assert all(f"`{kind.value}`" in kinds["description"] for kind in PlanTextKind)


@pytest.mark.parametrize(
    ("n", "changed", "why"),
    [
        (0, {"kind": "droom"}, r"plan_texts\[0\].kind"),
        (0, {"member_id": NOBODY}, "gezinslid"),
        (2, {"member_id": "019ad779-0e42-7299-ad49-bb9f974cf41e"}, "van het hele gezin"),
        (1, {"kind": "wens"}, "staat er al"),
        (0, {"text": " "}, r"plan_texts\[0\].text"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    n: int, changed: dict[str, Any], why: str
) -> None:
    document = told()
    document["plan_texts"][n] |= changed
    with pytest.raises(Refusal, match=why):
        read_dossier_file(as_bytes(document), WRITTEN_ON)


def test_a_wish_is_of_somebody() -> None:
    document = demo_document() | {"plan_texts": told()["plan_texts"][:1]}
    del document["plan_texts"][0]["member_id"]
    with pytest.raises(Refusal, match="van wie"):
        read_dossier_file(as_bytes(document), WRITTEN_ON)


@pytest.mark.parametrize("day", ["2025-11-19", "2030-01-01"])
def test_a_version_is_put_over_after_it_was_agreed_and_not_in_days_to_come(day: str) -> None:
    document = told()
    document["plan_versions"][0]["transferred_on"] = day
    with pytest.raises(Refusal, match=r"plan_versions\[0\]"):
        read_dossier_file(as_bytes(document), WRITTEN_ON)
