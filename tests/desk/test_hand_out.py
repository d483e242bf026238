"""What leaves is in the register, or it does not leave. FICTIEF."""

import hashlib
import os
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.unit.paper.heard import said
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_involvements import read_involvements
from wijkteam_desk.casework.set_melding import register_melding
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import draw_card, draw_plan, export_household, print_plan
from wijkteam_desk.desk.hand_out import register as hand_over_on_paper
from wijkteam_desk.desk.take_in import import_file
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.identity import is_reference
from wijkteam_desk.domain.melding import MeldingTold
from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.storage.unit_of_work import Work


def household_id(desk: Desk, name: str = "Vlierenberg") -> str:
    lines = desk.perform(list_households).result()
    return next(line.household_id for line in lines if line.name == name)


def register(desk: Desk) -> list[tuple[str, str]]:
    def read(work: Work) -> list[tuple[str, str]]:
        found = work.session.execute(
            text("SELECT kind, document_sha256 FROM disclosure WHERE kind <> 'delen'")
        )
        return [(row[0], row[1]) for row in found]

    return desk.perform(read).result()


def variants(desk: Desk) -> list[tuple[str, str, str]]:
    def read(work: Work) -> list[tuple[str, str, str]]:
        asked = "SELECT kind, readers, variant FROM disclosure WHERE kind <> 'delen' ORDER BY id"
        return [(row[0], row[1], row[2]) for row in work.session.execute(text(asked))]

    return desk.perform(read).result()


def test_the_practice_vault_holds_three_fictional_households_and_is_sound(desk: Desk) -> None:
    lines = desk.perform(list_households).result()
    assert [line.name for line in lines] == ["Belmir-Oosterdonk", "Korrelaar", "Vlierenberg"]
    assert all(line.fictitious for line in lines)
    assert desk.faults() == []


def test_r_1_16_a_printed_plan_is_registered_with_the_exact_document(
    desk: Desk, tmp_path: Path
) -> None:
    target = tmp_path / "plan.pdf"
    print_plan(desk, household_id(desk), (), target)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    assert register(desk) == [("plan", digest)]
    assert list(tmp_path.glob("*.part")) == []


def test_r_1_16_the_register_knows_the_readers_and_the_variant(desk: Desk, tmp_path: Path) -> None:
    household = household_id(desk)
    reader = desk.perform(read_household, household_id=household).result().members[0].id
    large = Variant(language=PaperLanguage.TURKISH, large=True, full=True)
    for name in ("plan.pdf", "plan.docx", "plan.ics"):
        print_plan(desk, household, (reader,), tmp_path / name, large)
    sheet, _ = draw_plan(desk, household, (reader,))
    told = f"{sheet.agreed.status}; volledig, Turks ernaast, grote letters"
    kinds = ("plan", "plan_word", "plan_agenda")
    assert variants(desk) == [(kind, reader, told) for kind in kinds]


def test_r_4_8_an_organisation_finds_only_its_own_kenmerk_on_paper(desk: Desk) -> None:
    household = household_id(desk, "Korrelaar")
    file = desk.perform(read_household, household_id=household).result()
    (first, *_) = desk.perform(read_involvements, household_id=household).result().sheets
    of = first.course.involvement
    one, two = draw_card(desk, of.id), draw_card(desk, of.id)
    assert (is_reference(one.reference), one.reference == two.reference) == (True, False)
    hand_over_on_paper(desk, one)
    assert draw_card(desk, of.id, large=True).reference == one.reference
    words = said(one.content)
    assert (one.reference in words, file.household.reference in words) == (True, False)


@pytest.mark.parametrize("place", ["map/plan.pdf", "."])
def test_what_cannot_be_written_is_refused_and_leaves_nothing(
    desk: Desk, tmp_path: Path, place: str
) -> None:
    target = tmp_path / "weg" / place
    if place == ".":
        target.mkdir(parents=True)
    with pytest.raises(Refusal):
        print_plan(desk, household_id(desk), (), target)
    assert register(desk) == []


@pytest.mark.skipif(os.name != "posix", reason="a full device is made with /dev/full")
def test_a_target_that_is_no_file_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal, match="gewoon bestand"):
        export_household(desk, household_id(desk), Path("/dev/full"))


def test_export_import_export_gives_the_same_document(desk: Desk, tmp_path: Path) -> None:
    first, second = tmp_path / "een.json", tmp_path / "twee.json"
    export_household(desk, household_id(desk), first)
    other = open_practice_without(desk, "Vlierenberg")
    try:
        import_file(other, first)
        export_household(other, household_id(other), second)
        assert second.read_bytes() == first.read_bytes()
        with pytest.raises(Refusal, match="staat al in deze kluis"):
            import_file(other, first)
    finally:
        other.close()


def open_practice_without(desk: Desk, name: str) -> Desk:
    from wijkteam_desk.desk.opening import create_vault
    from wijkteam_desk.domain.coach import CoachDetails
    from wijkteam_desk.vault.key_slots import SMALLEST

    folder = desk.folder.parent / f"zonder-{name}"
    author = CoachDetails(name="Ander")
    return create_vault(folder, "appel fiets lamp tuin wolk", author, kdf=SMALLEST).desk


def test_an_unreadable_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="kan niet worden gelezen"):
        import_file(desk, tmp_path / "niets.json")


def test_a_hidden_place_that_is_still_written_leaves_on_purpose_only(
    desk: Desk, tmp_path: Path
) -> None:
    about, target = household_id(desk), tmp_path / "uit.json"
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    melding = MeldingTold(reported_on=today(), question="Een huis dichter bij De Vlinder.")
    desk.perform(register_melding, household_id=about, told=melding).result()
    kind, words = ProtectionKind.HIDDEN, "Opvang De Vlinder"
    desk.perform(protect, household_id=about, kind=kind, told=eyes, words=words).result()
    with pytest.raises(Refusal, match=r"verborgen plek in .*de melding"):
        export_household(desk, about, target)
    assert (target.exists(), variants(desk)) == (False, [])
    export_household(desk, about, target, with_places=True)
    assert "De Vlinder" in target.read_text("utf-8")
    assert [one[2] for one in variants(desk)] == ["met een verborgen plek"]
