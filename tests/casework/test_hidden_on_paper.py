"""What the people themselves say of the plan tells no hidden place on paper. FICTIEF."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from tests.casework.test_not_approached import mark
from wijkteam_desk.casework.agree_plan import agree_plan
from wijkteam_desk.casework.change_coach import change_coach
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.plan_version import AgreementTold, Answer, plan_lines, text_sha256
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.dutch_day import today

STATEMENT = "Ik woon nu in De Vlinder en wil dat dit zo blijft."


@pytest.fixture
def table(tmp_path: Path) -> Table:
    made = Table(tmp_path)
    words = GoalWords(own_words="Rust in huis.")
    made.store.perform(add_goal, household_id=made.household_id, words=words)
    return made


def agree(table: Table, **answers: AgreementTold) -> None:
    dossier = table.dossier
    table.store.perform(
        agree_plan,
        household_id=table.household_id,
        on=today(),
        seen=text_sha256(plan_lines(dossier.goals, dossier.actions, ())),
        answers={getattr(table, name): told for name, told in answers.items()},
    )


def sheet(table: Table) -> PlanSheet:
    return table.store.perform(
        plan_for_readers, household_id=table.household_id, readers=(table.fatima, table.mark)
    )


@pytest.mark.parametrize(
    "told",
    [
        AgreementTold(answer=Answer.NOT_AGREED, statement=STATEMENT),
        AgreementTold(answer=Answer.WITH_REMARK, remark="Wij zitten goed bij De Vlinder."),
    ],
    ids=["statement", "remark"],
)
def test_an_answer_that_tells_a_hidden_place_is_left_out_whole_and_the_coach_hears_so(
    table: Table, told: AgreementTold
) -> None:
    agree(table, fatima=told, mark=AgreementTold(answer=Answer.AGREED))
    assert [one.who for one in sheet(table).agreed.answers] == ["Fatima", "Mark"]
    mark(table, table.fatima, ProtectionKind.HIDDEN, words="De Vlinder")
    shown = sheet(table)
    assert [one.who for one in shown.agreed.answers] == ["Mark"]
    assert "Vlinder" not in repr(shown)
    assert shown.left_out[-1] == "wat Fatima van het plan zegt (er staat een plek in)"


def test_the_number_of_the_team_stands_there_unless_it_tells_where(table: Table) -> None:
    noor = table.dossier.coach(table.store.author)
    was = told_of(noor, CoachDetails)
    told = replace(was, phone="078 000 12 34")
    table.store.perform(change_coach, coach_id=table.store.author, told=told, was=was)
    assert sheet(table).phone == "078 000 12 34"
    mark(table, table.fatima, ProtectionKind.HIDDEN, words="De Vlinder")
    assert sheet(table).phone == ""
