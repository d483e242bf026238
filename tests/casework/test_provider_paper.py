"""An organisation reads what it does itself and nothing else. FICTIEF."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework.own_help import AS_COLLEGE, engage
from tests.casework.test_from_table_to_plan import Table
from tests.casework.test_not_approached import mark
from tests.casework.test_organisations import BOTH, BRIDGE, known
from tests.unit.paper.heard import said
from tests.unit.paper.test_word import texts
from wijkteam_desk.casework.agree_plan import agree_plan
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.plan_for_provider import plan_for
from wijkteam_desk.casework.read_involvements import read_involvements
from wijkteam_desk.casework.read_versions import read_versions
from wijkteam_desk.casework.register_disclosure import Document, register_disclosure
from wijkteam_desk.casework.set_action import add_action, change_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_involvement import remove_involvement
from wijkteam_desk.casework.set_organisation import OrganisationNoted, add_organisation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.identity import is_reference
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.plan_version import AgreementTold, Answer, text_sha256
from wijkteam_desk.domain.policy import UNDECIDED, Policy
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.paper.plan import plan_paper, plan_word
from wijkteam_desk.ui.common.dutch_day import today

GOAL, DEBTS, OWN = "Geen schulden meer.", "De schulden op een rij zetten", "Het gaat te snel."


@pytest.fixture
def table(tmp_path: Path) -> Table:
    made = Table(tmp_path)
    place = made.store.perform(add_organisation, told=BOTH).made
    engage(made.store, made.household_id, place)
    return made


def goal(table: Table, words: str = GOAL, *whose: str) -> str:
    told = GoalWords(own_words=words, for_members=whose, life_domain=LifeDomain.MONEY)
    return table.store.perform(add_goal, household_id=table.household_id, words=told).made


def debts(table: Table, goal_id: str | None, what: str = DEBTS) -> None:
    words = ActionWords(what=what, goal_id=goal_id, owner_contact=known(table.store).contacts[0].id)
    table.store.perform(add_action, household_id=table.household_id, words=words)


def sheet(table: Table, policy: Policy = AS_COLLEGE) -> PlanSheet:
    readers = (known(table.store).organisations[0].id,)
    return table.store.perform(
        plan_for, household_id=table.household_id, readers=readers, policy=policy
    )


def told(table: Table) -> list[tuple[str, list[str]]]:
    """Each goal with what is done for it, then what stands alone."""
    shown = sheet(table)
    parts = [(one.own_words, [each.what for each in one.actions]) for one in shown.goals]
    return [*parts, ("", [one.what for one in shown.loose_actions])]


def test_r_1_17_a_provider_reads_its_own_actions_and_nothing_of_the_rest(table: Table) -> None:
    table.say("Wij eten elke avond samen.", PassageKind.STRENGTH)
    table.say("Het is te druk.", PassageKind.WORRY, table.fatima)
    own = goal(table, GOAL, table.mark)
    debts(table, own)
    for who in (table.fatima, None):
        other = ActionWords(what="Zelf de brieven bewaren", goal_id=own, owner_member=who)
        table.store.perform(add_action, household_id=table.household_id, words=other)
    goal(table, "Daan gaat weer naar school.", table.daan)
    plan = table.store.perform(read_versions, household_id=table.household_id)
    no = AgreementTold(answer=Answer.NOT_AGREED, statement=OWN)
    table.store.perform(
        agree_plan,
        household_id=table.household_id,
        on=today(),
        answers={table.mark: no},
        seen=text_sha256(plan.now),
    )
    paper = said(plan_paper(sheet(table))).replace("\u00a0", " ")
    for there in (GOAL, DEBTS, "Sanne Vos", "wat De Brug doet", "van Mark de Wit", "versie 1"):
        assert there in paper
    for kept in (
        "samen",
        "druk",
        "brieven",
        "Daan",
        "Fatima",
        OWN,
        "akkoord",
        "cliëntondersteuner",
    ):
        assert kept not in paper
    assert sheet(table).left_out == ("alles wat anderen doen en zeggen",)


@pytest.mark.parametrize("own", [False, True])
def test_r_3_6_a_provider_reads_who_keeps_the_overview_or_whom_to_call_and_who_stands_in(
    table: Table, *, own: bool
) -> None:
    tom = table.store.perform(introduce_coach, name="Tom Bos", phone="078 000 12 35")
    words = RegieWords(
        started_on=table.start.household.opened_on,
        reason="Zij kent het gezin",
        agreed_with="Fatima",
        holder_member=table.mark if own else None,
        holder_coach=None if own else table.store.author,
        contact_coach=table.store.author if own else None,
        deputy_coach=tom.id,
    )
    table.store.perform(assign_regie, household_id=table.household_id, words=words)
    debts(table, None)
    paper = said(plan_paper(sheet(table))).replace("\u00a0", " ")
    assert ("Noor Haddad houdt het overzicht." in paper) is not own
    assert ("Noor Haddad is de contactpersoon." in paper) is own
    assert ("Dat is zo sinds" in paper) is not own
    assert "Is Noor Haddad er niet? Bel dan Tom Bos: 078 000 12 35." in paper
    assert "Mark" not in paper


def test_words_that_were_told_alone_stay_behind_and_what_is_done_does_not(table: Table) -> None:
    words = PassageWords(
        text="Ik wil dat het slaan ophoudt.",
        kind=PassageKind.GOAL,
        said_by=table.fatima,
        life_domain=LifeDomain.SAFETY,
    )
    table.store.perform(write_passage, conversation_id=table.talk, words=words)
    debts(table, table.dossier.goals[0].id)
    assert told(table) == [("", [DEBTS])]
    assert sheet(table).left_out[1:] == ("de woorden van 1 doel",)


def test_what_a_provider_does_that_was_told_alone_is_on_no_paper_of_it(table: Table) -> None:
    words = PassageWords(
        text="Een plek zoeken om weg te kunnen",
        kind=PassageKind.ACTION,
        said_by=table.fatima,
        life_domain=LifeDomain.SAFETY,
    )
    table.store.perform(write_passage, conversation_id=table.talk, words=words)
    action = table.dossier.actions[0]
    was = told_of(action, ActionWords)
    theirs = replace(was, owner_member=None, owner_contact=known(table.store).contacts[0].id)
    table.store.perform(change_action, action_id=action.id, words=theirs, was=was)
    debts(table, None)
    assert told(table) == [("", [DEBTS])]
    assert "1 actie van deze organisatie" in sheet(table).left_out


def test_r_4_8_a_provider_reads_a_kenmerk_of_its_own(table: Table) -> None:
    debts(table, None)
    ours, (brug,) = table.dossier.household.reference, known(table.store).organisations
    one = sheet(table)
    for paper in (said(plan_paper(one)), " ".join(texts(plan_word(one)))):
        assert (f"kenmerk {one.reference}" in paper, ours in paper) == (True, False)
    kind, readers = DisclosureKind.PLAN, f"{brug.id},{table.mark}"
    left = Document(kind=kind, readers=readers, sha256="ab" * 32, reference=one.reference)
    table.store.perform(register_disclosure, household_id=table.household_id, document=left)
    assert (sheet(table).reference, is_reference(one.reference)) == (one.reference, True)


def test_who_is_not_approached_and_a_hidden_place_stand_on_no_paper_of_a_provider(
    table: Table,
) -> None:
    for words, whose in (("Rust voor Mark.", ()), ("Werk.", (table.mark,)), (GOAL, ())):
        debts(table, goal(table, words, *whose))
    debts(table, None, "Bellen met Mark")
    debts(table, None, "Langsgaan in Duinzicht")
    mark(table, table.mark)
    mark(table, table.fatima, ProtectionKind.HIDDEN, words="Duinzicht")
    assert told(table) == [(GOAL, [DEBTS]), ("", [DEBTS, DEBTS])]
    assert "Mark" not in said(plan_paper(sheet(table)))


def test_r_1_18_no_other_organisation_is_named_to_a_provider_of_a_hidden_place(
    table: Table,
) -> None:
    other = OrganisationNoted(organisation=replace(BRIDGE, name="Samenspoor Zwolle"))
    engage(table.store, table.household_id, table.store.perform(add_organisation, told=other).made)
    debts(table, goal(table))
    debts(table, goal(table, "Samenspoor stopt."), "Overleggen met Samenspoor")
    assert len(sheet(table).goals) == 2
    mark(table, table.fatima, ProtectionKind.HIDDEN)
    assert told(table) == [(GOAL, [DEBTS]), ("", [])]
    assert "Samenspoor" not in repr(sheet(table))
    assert sheet(table).readers == ("De Brug",)


def test_without_anything_to_read_there_is_no_paper(table: Table) -> None:
    with pytest.raises(Refusal, match="niets dat deze organisatie doet"):
        sheet(table)
    mark(table, table.mark)
    debts(table, None, "Bellen met Mark")
    with pytest.raises(Refusal, match="niets dat deze organisatie doet"):
        sheet(table)


def test_r_5_1_without_a_ground_an_organisation_reads_not_even_its_own_part(table: Table) -> None:
    own = goal(table, GOAL, table.mark)
    debts(table, own)
    assert told(table) == [(GOAL, [DEBTS]), ("", [])]
    with pytest.raises(Refusal, match="Vraag het eerst aan Mark"):
        sheet(table, UNDECIDED)


def test_r_5_13_who_is_named_in_the_words_is_told_of_too(table: Table) -> None:
    involved = table.store.perform(read_involvements, household_id=table.household_id)
    of = involved.sheets[0].course.involvement.id
    table.store.perform(remove_involvement, involvement_id=of)
    brug = known(table.store).organisations[0].id
    engage(table.store, table.household_id, brug, table.mark)
    own = goal(table, GOAL, table.mark)
    debts(table, own)
    debts(table, own, "Uitzoeken wat Fatima nog moet")
    assert told(table) == [(GOAL, [DEBTS]), ("", [])]
    assert sheet(table).left_out[1:] == (
        "1 actie van deze organisatie",
        "Vraag het eerst aan Fatima",
    )
