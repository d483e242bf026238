"""What is known around a household travels too; a hidden place does not. FICTIEF."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, Document, as_bytes, demo_document
from tests.unit.exchange.test_round_trip import through_a_new_vault
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file

DAY = "2025-12-01"
OMA = {"practical": True, "phone": "06 00 00 00 03", "safe_contact": "Alleen 's avonds."}
SKIPPED = {
    "family_plan": "belangen_geschaad", "family_plan_skipped_on": DAY, "help_plan_asked_on": DAY,
}  # fmt: skip
REACHED = {
    "lives_here": "deels", "address": "Merelhof 2", "phone": "06 00 00 00 02",
    "safe_contact": "Niet inspreken.", "language": "Pools", "interpreter": True,
}  # fmt: skip


def known_around() -> Document:
    document = demo_document()
    mother, joris, fenna = (member["id"] for member in document["members"])

    def row(n: int, **told: object) -> Document:
        return {"id": f"00000000-0000-4000-8000-{n:012}", **told}

    oma = row(1, name="Oma Riet", relation="oma", nearness="dichtbij", wished_by=mother, **OMA)
    melding = row(2, reported_on=DAY, question="Wie helpt ons?", brought_by="school", **SKIPPED)
    looked = {"reason": "Er is gedreigd.", "second": "Pim Haverstraat", "set_on": DAY}
    document["household"]["address"] = "Kanariestraat 1, Blokweer"
    document["members"][1] |= REACHED
    return document | {
        "authority": [
            row(3, child=joris, holder=mother, kind="eenhoofdig",
                established="gezagsregister", established_on=DAY),
            row(4, child=fenna, holder_name="Vader in Gent"),
        ],
        "representatives": [row(5, member_id=mother, kind="mentor", name="Ria Kok", since=DAY,
                                until=DAY)],
        "capacity": [row(6, member_id=mother, matter="Verhuizen", capable="deels",
                         judged_by="Arts Kok", judged_on=DAY),
                      row(12, member_id=mother, matter="Geld", capable="niet_beoordeeld")],
        "network": [oma, row(7, name="Wim", bond="gespannen", gives=False), *document["network"]],
        "kin": [row(8, kind="ouder_van", one_network=oma["id"], other_member=mother)],
        "drawn": [row(21, drawing="genogram", x=-120, y=40, member_id=fenna),
                  row(22, drawing="ecogram", x=300, y=200.0, network_id=oma["id"])],
        "protections": [row(9, kind="niet_benaderen", member_id=joris, **looked)],
        "situations": [row(10, member_id=mother, seen_on=DAY, life_domain="geld",
                           standing="aandacht", own_mark=5)],
        "meldingen": [melding],
        "feedback_agreements": [row(40, melding_id=melding["id"], moment="m2", way="aanmelder",
                                    level="1", by=DAY)],
        "feedback": [row(41, agreement_id=row(40)["id"], told_on=DAY, reason="Zij belde zelf.")],
        "feedback_chases": [row(42, agreement_id=row(40)["id"], chased_on=DAY, form="mail")],
        "research": [row(11, melding_id=melding["id"], item="b", found="Zij kan zelf sorteren.")],
    }  # fmt: skip


def test_it_comes_out_as_it_went_in(tmp_path: Path) -> None:
    first = write_dossier_file(read_dossier_file(as_bytes(known_around()), WRITTEN_ON))
    for word in (
        "Oma Riet",
        "Niet inspreken",
        "Kanariestraat",
        "Arts Kok",
        '"y": 200,',
        "'s avonds",
        "zelf sorteren",
        "belangen_geschaad",
        "Zij belde zelf",
        "feedback_chases",
    ):
        assert word in first.decode()
    assert through_a_new_vault(tmp_path / "vault", first) == first


def test_a_note_that_was_emptied_again_comes_out_too(tmp_path: Path) -> None:
    document = known_around()
    del document["research"][0]["found"]
    first = write_dossier_file(read_dossier_file(as_bytes(document), WRITTEN_ON))
    assert through_a_new_vault(tmp_path / "vault", first) == first


@pytest.mark.parametrize(
    ("whose", "lives_here", "gone", "stays"),
    [
        (None, "deels", ("Kanariestraat", "Merelhof", "0184 00", '"team"', "078 000"), ()),
        (1, "deels", ("Kanariestraat", "Merelhof", "0184 00", '"team"', "078 000"), ()),
        (1, "nee", ("Merelhof", "0184 00", '"team"', "078 000"), ("Kanariestraat",)),
    ],
)
def test_a_hidden_address_leaves_in_no_file(
    whose: int | None, lives_here: str, gone: tuple[str, ...], stays: tuple[str, ...]
) -> None:
    document = known_around()
    document["members"][1] |= {"lives_here": lives_here, "phone": "0184 00 00 02"}
    hidden = document["protections"][0]
    hidden["kind"] = "schuil"
    del hidden["member_id"]
    if whose is not None:
        hidden["member_id"] = document["members"][whose]["id"]
    written = write_dossier_file(read_dossier_file(as_bytes(document), WRITTEN_ON)).decode()
    assert [word for word in gone if word in written] == []
    assert [word for word in stays if word not in written] == []


def test_what_else_somebody_is_called_leaves_in_no_file() -> None:
    dossier = read_dossier_file(as_bytes(known_around()), WRITTEN_ON)
    (away,) = dossier.around.protections
    away.words = "boze wim"
    assert b"boze wim" not in write_dossier_file(dossier)


def test_how_one_calls_stays_here_when_it_names_a_hidden_place() -> None:
    document = known_around()
    document["members"][1]["safe_contact"] = "Via de receptie van de Kanariestraat."
    document["network"][0]["safe_contact"] = "Achterom, 3311 ab."
    document["members"][0]["safe_contact"] = "Niet inspreken."
    hidden = document["protections"][0]
    hidden["kind"] = "schuil"
    del hidden["member_id"]
    written = write_dossier_file(read_dossier_file(as_bytes(document), WRITTEN_ON)).decode()
    assert [word for word in ("receptie", "Achterom") if word in written] == []
    assert "Niet inspreken." in written


@pytest.mark.parametrize(
    ("rows", "told", "why"),
    [
        ("authority", {"established": None}, r"authority\[0\].established"),
        ("authority", {"established_on": "2030-01-01"}, "die geweest is"),
        ("authority", {"child": "00000000-0000-4000-8000-000000000001"}, "id van een gezinslid"),
        ("kin", {"one_network": "00000000-0000-4000-8000-000000000099"}, "uit het netwerk"),
        ("drawn", {"x": 20001}, r"drawn\[0\].x"),
        ("drawn", {"drawing": "plattegrond"}, r"drawn\[0\].drawing"),
        ("drawn", {"network_id": "00000000-0000-4000-8000-000000000001"}, "wie er op deze plek"),
        ("protections", {"member_id": ""}, r"protections\[0\]"),
        ("protections", {"lifted_on": "2025-01-01"}, "De dagen kloppen niet"),
        ("situations", {"own_mark": 11}, r"situations\[0\].own_mark"),
        ("feedback_agreements", {"melding_id": ""}, r"feedback_agreements\[0\]"),
        ("feedback_agreements", {"days": 251}, r"feedback_agreements\[0\].days"),
        ("feedback", {"told_on": "2031-01-01"}, "moet nog komen"),
        ("meldingen", {"applied_on": "2025-12-02"}, "pas na het onderzoek"),
        ("meldingen", {"family_plan": "ouders_willen_niet"}, "familiegroepsplan eerst aan"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    rows: str, told: dict[str, Any], why: str
) -> None:
    document = known_around()
    document[rows][0] |= told
    with pytest.raises(Refusal, match=why):
        read_dossier_file(as_bytes(document), date(2026, 1, 1))
