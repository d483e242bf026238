"""Gezag, representatives, network, kin and protection in a real store. FICTIEF."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.casework.test_from_table_to_plan import Table
from wijkteam_desk.casework.judge_capacity import judge_capacity, remove_judgement
from wijkteam_desk.casework.mark_situation import mark_situation
from wijkteam_desk.casework.protect import lift_protection, protect
from wijkteam_desk.casework.set_authority import add_authority, change_authority, remove_authority
from wijkteam_desk.casework.set_melding import change_melding, note_research, register_melding
from wijkteam_desk.casework.set_network import (
    add_network_person,
    change_network_person,
    remove_network_person,
)
from wijkteam_desk.casework.set_reach import set_reach
from wijkteam_desk.casework.set_representative import (
    add_representative,
    change_representative,
    remove_representative,
)
from wijkteam_desk.casework.tie_kin import tie_kin, untie_kin
from wijkteam_desk.domain.authority import (
    Authority,
    AuthorityKind,
    AuthorityTold,
    Established,
    is_settled,
)
from wijkteam_desk.domain.kinship import KinTie, KinTieKind, KinTieTold
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.melding import MeldingTold, ResearchItem, ResearchNote
from wijkteam_desk.domain.network import NetworkPerson, NetworkTold, support_in_words
from wijkteam_desk.domain.protection import (
    Protection,
    ProtectionKind,
    SecondPairOfEyes,
    hides_place,
    not_to_approach,
)
from wijkteam_desk.domain.reaching import LivesHere, Reach
from wijkteam_desk.domain.record import Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.representation import (
    Capable,
    Capacity,
    CapacityTold,
    Representative,
    RepresentativeKind,
    RepresentativeTold,
)
from wijkteam_desk.domain.situation import Situation, SituationTold, Standing
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work

YESTERDAY = date(2026, 1, 5)
EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is geweld geweest.")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def rows(table: Table, kind: type[Record]) -> list[Any]:
    def read(work: Work) -> list[Any]:
        return list(work.session.scalars(select(kind)))

    return table.store.perform(read)


def joint(table: Table, holder: str) -> AuthorityTold:
    return AuthorityTold(
        child=table.daan,
        holder=holder,
        kind=AuthorityKind.JOINT,
        established=Established.REGISTER,
        established_on=YESTERDAY,
    )


def test_how_somebody_is_reached_is_kept_and_never_overwritten_unseen(table: Table) -> None:
    told = Reach(
        lives_here=LivesHere.PARTLY,
        phone="06 00 00 00 01",
        safe_contact="Alleen overdag, nooit inspreken.",
        language="Pools",
        interpreter=True,
    )
    table.store.perform(set_reach, member_id=table.fatima, told=told, was=Reach())
    with pytest.raises(Refusal, match="intussen veranderd"):
        table.store.perform(set_reach, member_id=table.fatima, told=Reach(), was=Reach())
    member = table.store.perform(members_of, table.household_id)[0]
    assert (member.language, member.lives_here) == ("Pools", LivesHere.PARTLY)


def test_r_5_9_unknown_gezag_stays_a_question_to_settle(table: Table) -> None:
    assert not is_settled([])
    table.store.perform(add_authority, told=joint(table, table.fatima))
    asked = AuthorityTold(child=table.daan, holder_name="Vader in Gent")
    made = table.store.perform(add_authority, told=asked).made
    assert not is_settled(rows(table, Authority))
    known = replace(asked, kind=AuthorityKind.JOINT, established=Established.DECISION)
    with pytest.raises(Refusal, match="hoe je dit weet"):
        table.store.perform(change_authority, authority_id=made, told=known, was=asked)
    known = replace(known, established_on=YESTERDAY)
    table.store.perform(change_authority, authority_id=made, told=known, was=asked)
    assert is_settled(rows(table, Authority))
    table.store.perform(remove_authority, authority_id=made)
    assert len(rows(table, Authority)) == 1


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"holder": None}, "Kies wie het is"),
        ({"holder_name": "Nog iemand"}, "Kies wie het is"),
        ({"established_on": date(2100, 1, 1)}, "die geweest is"),
    ],
)
def test_gezag_that_cannot_be_is_refused(table: Table, changes: dict[str, Any], why: str) -> None:
    with pytest.raises(Refusal, match=why):
        table.store.perform(add_authority, told=replace(joint(table, table.fatima), **changes))


def test_nobody_has_gezag_over_an_adult_or_over_oneself(table: Table) -> None:
    over_fatima = replace(joint(table, table.mark), child=table.fatima)
    with pytest.raises(Refusal, match="18 of ouder"):
        table.store.perform(add_authority, told=over_fatima)
    with pytest.raises(Refusal, match="over zichzelf"):
        table.store.perform(add_authority, told=joint(table, table.daan))


def test_a_representative_comes_and_goes(table: Table) -> None:
    told = RepresentativeTold(kind=RepresentativeKind.ADMINISTRATOR, name="Kantoor Zilverling")
    made = table.store.perform(add_representative, member_id=table.mark, told=told).made
    assert [one.name for one in rows(table, Representative)] == ["Kantoor Zilverling"]
    ended = replace(told, since=YESTERDAY, until=YESTERDAY)
    table.store.perform(change_representative, representative_id=made, told=ended, was=told)
    with pytest.raises(Refusal, match="einde ligt voor het begin"):
        table.store.perform(
            change_representative,
            representative_id=made,
            told=replace(ended, until=date(2026, 1, 4)),
            was=ended,
        )
    table.store.perform(remove_representative, representative_id=made)
    with pytest.raises(Refusal, match="wie de vertegenwoordiger is"):
        table.store.perform(add_representative, member_id=table.mark, told=replace(told, name=" "))


def test_what_somebody_can_decide_is_judged_per_matter(table: Table) -> None:
    told = CapacityTold(
        matter="De woning opzeggen",
        capable=Capable.NO,
        judged_by="Arts van De Linde",
        judged_on=YESTERDAY,
    )
    doubt = CapacityTold(matter=told.matter, capable=Capable.NOT_JUDGED)
    made = table.store.perform(judge_capacity, member_id=table.mark, told=doubt).made
    table.store.perform(judge_capacity, member_id=table.mark, told=told)
    table.store.perform(remove_judgement, capacity_id=made)
    assert [one.capable for one in rows(table, Capacity)] == [Capable.NO]
    with pytest.raises(Refusal, match="wie dit heeft beoordeeld"):
        table.store.perform(judge_capacity, member_id=table.mark, told=replace(told, judged_by=""))
    with pytest.raises(Refusal, match="waarover"):
        table.store.perform(judge_capacity, member_id=table.mark, told=replace(told, matter=""))


def test_the_network_holds_who_gives_which_help(table: Table) -> None:
    told = NetworkTold(name="Ans", relation="buurvrouw", practical=True, company=True)
    made = table.store.perform(add_network_person, household_id=table.household_id, told=told).made
    table.store.perform(
        change_network_person, person_id=made, told=replace(told, advice=True), was=told
    )
    (ans,) = rows(table, NetworkPerson)
    assert support_in_words(ans) == "helpt praktisch, geeft gezelschap en geeft raad"
    with pytest.raises(Refusal, match="wie dit is"):
        table.store.perform(
            add_network_person, household_id=table.household_id, told=NetworkTold(name=" ")
        )


def test_who_goes_out_of_the_network_takes_the_ties_along(table: Table) -> None:
    told = NetworkTold(name="Oma Lies")
    oma = table.store.perform(add_network_person, household_id=table.household_id, told=told).made
    tie = KinTieTold(kind=KinTieKind.PARENT, one_network=oma, other_member=table.mark)
    table.store.perform(tie_kin, household_id=table.household_id, told=tie)
    table.store.perform(remove_network_person, person_id=oma)
    assert rows(table, KinTie) == []


def test_a_tie_that_cannot_be_is_refused(table: Table) -> None:
    def draw(kind: KinTieKind, one: str, other: str) -> str:
        told = KinTieTold(kind=kind, one_member=one, other_member=other)
        return table.store.perform(tie_kin, household_id=table.household_id, told=told).made

    made = draw(KinTieKind.PARENT, table.fatima, table.daan)
    for kind, one, other, why in (
        (KinTieKind.PARENT, table.fatima, table.daan, "staat er al"),
        (KinTieKind.PARENT, table.daan, table.fatima, "Draai het om"),
        (KinTieKind.PARTNER, table.fatima, table.fatima, "twee mensen"),
        (KinTieKind.PARTNER, table.fatima, "van elders", "hoort niet bij"),
    ):
        with pytest.raises(Refusal, match=why):
            draw(kind, one, other)
    table.store.perform(untie_kin, tie_id=made)
    assert rows(table, KinTie) == []


def test_niet_benaderen_is_set_and_lifted_with_a_second_pair_of_eyes(table: Table) -> None:
    asked: dict[str, Any] = {
        "household_id": table.household_id,
        "kind": ProtectionKind.NO_CONTACT,
    }
    made = table.store.perform(protect, **asked, told=EYES, person_id=table.mark).made
    assert not_to_approach(rows(table, Protection)) == {table.mark}
    with pytest.raises(Refusal, match="staat al aan"):
        table.store.perform(protect, **asked, told=EYES, person_id=table.mark)
    for told, why in (
        (replace(EYES, second=" "), "welke collega"),
        (replace(EYES, second="noor haddad"), "niet zelf de tweede"),
        (replace(EYES, second=" Noor  Haddad\u00a0"), "niet zelf de tweede"),
        (replace(EYES, second="N. Haddad"), "niet zelf de tweede"),
        (replace(EYES, second="N.A. Haddad"), "niet zelf de tweede"),
        (replace(EYES, second="Haddad, Noor"), "niet zelf de tweede"),
        (replace(EYES, second="Noor"), "niet zelf de tweede"),
        (replace(EYES, reason=""), "waarom"),
    ):
        with pytest.raises(Refusal, match=why):
            table.store.perform(lift_protection, protection_id=made, told=told)
    of_that_name = replace(EYES, second="P. Haddad")
    table.store.perform(lift_protection, protection_id=made, told=of_that_name)
    assert not_to_approach(rows(table, Protection)) == set()
    assert len(rows(table, Protection)) == 1


def test_a_hidden_address_is_of_one_member_or_of_all(table: Table) -> None:
    asked: dict[str, Any] = {
        "household_id": table.household_id,
        "kind": ProtectionKind.HIDDEN,
        "told": EYES,
    }
    table.store.perform(protect, **asked, person_id=table.fatima)
    hidden = rows(table, Protection)
    assert hides_place(hidden, table.fatima)
    assert not hides_place(hidden, table.mark)
    assert not hides_place(hidden)
    table.store.perform(protect, **asked)
    assert hides_place(rows(table, Protection), table.mark)
    with pytest.raises(Refusal, match="staat al aan"):
        table.store.perform(protect, **asked)


def test_r_2_4_not_discussed_differs_from_nothing_the_matter(table: Table) -> None:
    told = SituationTold(life_domain=LifeDomain.MONEY, standing=Standing.NOT_DISCUSSED)
    table.store.perform(mark_situation, member_id=table.fatima, told=told)
    well = replace(told, standing=Standing.WELL, own_mark=7)
    table.store.perform(mark_situation, member_id=table.fatima, told=well)
    (only,) = rows(table, Situation)
    assert (only.standing, only.own_mark) == (Standing.WELL, 7)
    for wrong in (replace(told, own_mark=5), replace(well, own_mark=11)):
        with pytest.raises(Refusal, match="cijfer"):
            table.store.perform(mark_situation, member_id=table.fatima, told=wrong)


def test_a_melding_goes_on_from_day_to_day(table: Table) -> None:
    told = MeldingTold(reported_on=YESTERDAY, question="Wie helpt ons met de post?")
    made = table.store.perform(register_melding, household_id=table.household_id, told=told).made
    confirmed = replace(told, confirmed_on=YESTERDAY)
    table.store.perform(change_melding, melding_id=made, told=confirmed, was=told)
    for found in ("Fatima kan zelf sorteren.", "Fatima sorteert zelf."):
        table.store.perform(
            note_research, melding_id=made, item=ResearchItem.OWN_STRENGTH, found=found
        )
    assert [one.found for one in rows(table, ResearchNote)] == ["Fatima sorteert zelf."]
