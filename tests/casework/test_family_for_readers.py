"""Who is on the drawing that leaves, for which readers. FICTIEF."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from tests.unit.paper.heard import alternatives, said
from wijkteam_desk.casework.family_for_readers import family_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.casework.tie_kin import tie_kin
from wijkteam_desk.domain.family_sheet import FamilySheet
from wijkteam_desk.domain.kinship import KinTieKind, KinTieTold
from wijkteam_desk.domain.network import Group, NetworkTold
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.paper.family import family_paper

EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
OMA = NetworkTold(name="Oma Lies", relation="oma", help_given="Past op in de Kanariestraat.")
ANS = NetworkTold(name="Ans", relation="buurvrouw", group=Group.NEIGHBOURS)
YUSUF = NetworkTold(name="Yusuf", relation="van de kerk in Blokweer", group=Group.FRIENDS)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    table = Table(tmp_path)
    for told in (OMA, ANS, YUSUF, replace(OMA, name="Coach van Daan", tied_to=table.daan)):
        table.store.perform(add_network_person, household_id=table.household_id, told=told)
    return table


def sheet(table: Table, *readers: str) -> FamilySheet:
    return table.store.perform(family_for_readers, household_id=table.household_id, readers=readers)


def names(sheet: FamilySheet) -> list[str]:
    return [one.name for one in sheet.family.network]


def hide(table: Table, member: str | None, kind: ProtectionKind = ProtectionKind.HIDDEN) -> None:
    table.store.perform(
        protect, household_id=table.household_id, kind=kind, told=EYES, person_id=member
    )


def test_who_is_there_for_one_is_read_about_by_that_one_alone(table: Table) -> None:
    both = sheet(table, table.fatima, table.mark)
    assert names(both) == ["Oma Lies", "Ans", "Yusuf"]
    assert both.left_out == ("1 persoon die er voor iemand anders is",)
    assert both.readers == ("Fatima", "Mark")
    assert "Coach van Daan" in names(sheet(table, table.daan))
    assert "Coach van Daan" not in names(sheet(table, table.daan, table.mark))


def test_nobody_reads_along_or_somebody_of_elsewhere_is_refused(table: Table) -> None:
    with pytest.raises(Refusal, match="wie er meeleest"):
        sheet(table)
    with pytest.raises(Refusal, match="hoort niet bij dit huishouden"):
        sheet(table, "van elders")


def test_who_is_not_approached_gets_no_paper(table: Table) -> None:
    hide(table, table.mark, ProtectionKind.NO_CONTACT)
    with pytest.raises(Refusal, match="krijgt ook geen papier"):
        sheet(table, table.fatima, table.mark)
    assert names(sheet(table, table.fatima))


@pytest.mark.parametrize("whole", [True, False])
def test_where_an_address_is_hidden_nothing_tells_a_place(table: Table, *, whole: bool) -> None:
    hide(table, None if whole else table.fatima)
    shown = sheet(table, table.fatima)
    assert names(shown) == ["Oma Lies", "Yusuf"]
    assert [one.relation for one in shown.family.network] == ["oma", ""]
    assert all(one.help_given == one.phone == "" for one in shown.family.network)
    assert shown.left_out[1] == "1 persoon die een plek kan verraden"
    pdf = family_paper(replace(shown, team=""))
    words = "\n".join([said(pdf), *alternatives(pdf)])
    assert "Oma Lies" in words
    assert [word for word in ("Kanariestraat", "Blokweer", "buurvrouw") if word in words] == []


def test_a_tie_goes_with_who_is_left_out(table: Table) -> None:
    for one in table.store.perform(
        family_for_readers, household_id=table.household_id, readers=(table.daan,)
    ).family.network:
        told = KinTieTold(kind=KinTieKind.SIBLING, one_network=one.id, other_member=table.fatima)
        table.store.perform(tie_kin, household_id=table.household_id, told=told)
    assert len(sheet(table, table.daan).family.kin) == 4
    assert len(sheet(table, table.fatima).family.kin) == 3


def test_a_hidden_place_is_in_no_name_and_the_team_is_not_told(table: Table) -> None:
    told = NetworkTold(name="Zus in Blokweer", relation="zus", group=Group.FAMILY)
    table.store.perform(add_network_person, household_id=table.household_id, told=told)
    assert "Zus in Blokweer" in names(sheet(table, table.fatima))
    table.store.perform(
        protect,
        household_id=table.household_id,
        kind=ProtectionKind.HIDDEN,
        told=EYES,
        person_id=None,
        words="Blokweer",
    )
    found = sheet(table, table.fatima)
    assert "Blokweer" not in repr((found.family.network, found.team))
    assert found.team == ""
