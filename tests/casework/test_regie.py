"""The regie is settled whole or not at all, and never over what another did meanwhile. FICTIEF."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.domain.coach import Newcomer
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.storage.loaders import coaches

ILSE = Newcomer(name="Ilse Kok", phone="078 000 12 36")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def by_ilse(table: Table) -> RegieWords:
    return RegieWords(
        started_on=date(2026, 1, 1),
        reason="kent het gezin",
        agreed_with="Fatima",
        holder_coach="new",
        deputy_coach=table.store.author,
    )


def colleagues(table: Table) -> list[tuple[str, str]]:
    return [(coach.name, coach.team) for coach in table.store.perform(coaches)]


def settle(table: Table, words: RegieWords, was: str | None = None) -> str:
    return table.store.perform(
        assign_regie,
        household_id=table.household_id,
        words=words,
        was=was,
        newcomers={"new": ILSE},
    ).made


def test_a_new_colleague_and_the_regie_are_one_act(table: Table) -> None:
    before = table.store.seq
    settle(table, by_ilse(table))
    assert table.store.seq == before + 1
    assert colleagues(table) == [
        ("Ilse Kok", "wijkteam Blokweer"),
        ("Noor Haddad", "wijkteam Blokweer"),
    ]
    regie = table.dossier.regie
    assert regie is not None
    assert table.dossier.coach_name(regie.holder_coach) == "Ilse Kok"


def test_a_regie_that_is_refused_leaves_no_new_colleague(table: Table) -> None:
    with pytest.raises(Refusal, match="Schrijf op waarom"):
        settle(table, replace(by_ilse(table), reason=" "))
    assert len(colleagues(table)) == 1


def test_a_new_colleague_without_a_name_settles_nothing(table: Table) -> None:
    words = by_ilse(table)
    with pytest.raises(Refusal, match="Vul een naam in"):
        table.store.perform(
            assign_regie,
            household_id=table.household_id,
            words=words,
            newcomers={"new": Newcomer(name=" ")},
        )
    assert table.dossier.regie is None


def test_the_regie_that_the_form_did_not_show_is_not_handed_over(table: Table) -> None:
    first = settle(table, by_ilse(table))
    with pytest.raises(Refusal, match="intussen veranderd"):
        settle(table, by_ilse(table))
    second = settle(table, by_ilse(table), was=first)
    with pytest.raises(Refusal, match="intussen veranderd"):
        settle(table, by_ilse(table), was=first)
    regie = table.dossier.regie
    assert regie is not None
    assert regie.id == second


def test_who_sat_down_meanwhile_is_not_sent_from_the_table(table: Table) -> None:
    there, everybody = (table.fatima, table.mark), (table.fatima, table.mark, table.daan)

    def sit(present: tuple[str, ...], was: tuple[str, ...]) -> None:
        table.store.perform(change_presence, conversation_id=table.talk, present=present, was=was)

    sit(everybody, there)
    with pytest.raises(Refusal, match="intussen veranderd"):
        sit((table.fatima,), there)
    assert [one.id for one in table.page.conversation.present] == [*everybody]
    sit((table.fatima,), everybody[::-1])
    assert [one.id for one in table.page.conversation.present] == [table.fatima]
