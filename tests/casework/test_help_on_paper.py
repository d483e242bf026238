"""Who helps, until when and what then: on the paper of whom it is for only. FICTIEF."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.casework.own_closing import DONE, close
from tests.casework.own_help import Helped, engage, helped_in
from tests.casework.own_plan import YES
from tests.unit.paper.heard import alternatives, said
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.let_join import let_join
from wijkteam_desk.casework.let_leave import let_leave
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_involvement import change_involvement
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.casework.set_organisation import OrganisationNoted, add_organisation
from wijkteam_desk.domain.involvement import InvolvementTold, Stage, StepTold
from wijkteam_desk.domain.joining import JoiningTold
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.organisation import ContactTold, OrganisationKind, OrganisationTold
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.paper.plan import plan_paper, plan_word

FATIMA, DAAN = 0, 2
STOPS = LeavingTold(
    stops_when="Daan zes weken elke dag is geweest",
    and_then="Tante Ria belt elke week",
    signs="Daan blijft twee dagen thuis.",
    call="Noor Haddad, 06 12 34 56 78",
)
RELAPSE = JoiningTold(at_relapse="De mentor belt dezelfde dag.")


@pytest.fixture
def helped(tmp_path: Path) -> Helped:
    made = helped_in(tmp_path)
    start = made.desk.today - timedelta(days=3)
    end = JoiningTold(at_relapse=RELAPSE.at_relapse, why_now="Hij zei alleen tegen mij waarom.")
    made.do(let_join, involvement_id=made.of, told=end, was=JoiningTold(), started_on=start)
    made.do(let_leave, involvement_id=made.of, told=STOPS, was=LeavingTold())
    return made


def sheet(helped: Helped, *readers: int) -> PlanSheet:
    ids = tuple(helped.desk.people[one] for one in readers)
    store, household = helped.desk.store, helped.desk.household
    return store.perform(plan_for_readers, household_id=household, readers=ids)


def told(helped: Helped, *, full: bool = False) -> str:
    paper = plan_paper(sheet(helped, DAAN), Variant(full=full))
    return said(paper).replace("\u00a0", " ")


def test_who_reads_it_finds_when_it_stops_what_then_and_whom_to_call(helped: Helped) -> None:
    paper = told(helped)
    for words in (
        "De Brug, Sanne Vos",
        "aan het werk.",
        "Daan zes weken elke dag is geweest. Daarna: Tante Ria belt elke week.",
        "Daan blijft twee dagen thuis.",
        "De mentor belt dezelfde dag. Bel: Noor Haddad, 06 12 34 56 78.",
    ):
        assert words in paper
    assert "alleen tegen mij" not in repr(sheet(helped, DAAN))
    (drawn,) = alternatives(plan_paper(sheet(helped, DAAN), Variant(full=True)))
    assert "De Brug: vanaf" in drawn
    assert alternatives(plan_paper(sheet(helped, DAAN))) == []
    assert plan_word(sheet(helped, DAAN), Variant(full=True))


@pytest.mark.parametrize("readers", [(FATIMA,), (FATIMA, DAAN)])
def test_r_1_17_help_for_one_is_not_on_the_paper_of_another(
    helped: Helped, readers: tuple[int, ...]
) -> None:
    shown = sheet(helped, *readers)
    assert shown.help == ()
    assert "1 organisatie die helpt" in shown.left_out
    assert "De Brug" not in said(plan_paper(shown, Variant(full=True)))


def test_r_1_17_help_for_the_goals_of_one_and_for_nobody_named_is_read_by_that_one(
    helped: Helped,
) -> None:
    household, daan = helped.desk.household, helped.desk.people[DAAN]
    own = GoalWords(own_words="Weer buiten spelen.", for_members=(daan,))
    goal = helped.do(add_goal, household_id=household, words=own).made
    shared = helped.desk.read().file.goals[0].id
    was = told_of(helped.sheet().course.involvement, InvolvementTold)
    for goals, read in (((goal,), False), ((goal, shared), True), ((), True)):
        given = {"told": was, "was": was, "for_members": (), "goals": goals}
        helped.do(change_involvement, involvement_id=helped.of, **given)
        assert bool(sheet(helped, FATIMA).help) is read
        assert sheet(helped, DAAN).help


def test_r_1_18_a_hidden_place_and_who_is_not_seen_stay_off_it(helped: Helped) -> None:
    ria = NetworkTold(name="Tante Ria", tied_to=helped.desk.people[FATIMA])
    helped.do(add_network_person, household_id=helped.desk.household, told=ria)
    assert "Tante Ria" not in told(helped)
    assert "1 afspraak over stoppen en daarna" in sheet(helped, DAAN).left_out
    hidden = {
        "kind": ProtectionKind.HIDDEN,
        "told": SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd."),
        "person_id": None,
        "words": "Zwolle",
    }
    helped.do(protect, household_id=helped.desk.household, **hidden)
    assert "De Brug" not in told(helped, full=True)
    assert "Sanne" not in told(helped, full=True)
    assert "een Wmo-aanbieder" in told(helped)


def test_r_1_18_two_of_a_kind_are_told_apart_where_a_place_is_hidden(helped: Helped) -> None:
    household, kind = helped.desk.household, OrganisationKind.WMO
    stoep = OrganisationNoted(
        organisation=OrganisationTold(name="De Stoep", kind=kind), contact=ContactTold(name="Bo")
    )
    place = helped.do(add_organisation, told=stoep).made
    engage(helped.desk.store, household, place)
    bo = next(one for one in helped.desk.read().file.contacts if one.name == "Bo")
    does = ActionWords(what="Mee naar school", owner_contact=bo.id)
    goal = helped.desk.read().file.goals[0].id
    helped.do(add_action, household_id=household, words=replace(does, goal_id=goal))
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    helped.do(protect, household_id=household, kind=ProtectionKind.HIDDEN, told=eyes)
    shown = sheet(helped, DAAN)
    (action,) = (one for one in shown.goals[0].actions if one.what == "Mee naar school")
    assert action.who == "een Wmo-aanbieder"
    assert {one.who for one in shown.help} == {"een Wmo-aanbieder", "een tweede Wmo-aanbieder"}
    assert "Stoep" not in repr(shown)
    assert "Brug" not in repr(shown)


@pytest.mark.parametrize("deputy", ["Tom Bos", ""])
def test_r_1_18_who_holds_the_overview_elsewhere_is_not_said_to_be_nobody(
    helped: Helped, deputy: str
) -> None:
    store, household = helped.desk.store, helped.desk.household
    tom = store.perform(introduce_coach, name="Tom Bos", phone="06 12 34 56 79")
    words = RegieWords(
        started_on=helped.desk.today,
        reason="Sanne kent het gezin",
        agreed_with="Fatima",
        holder_contact=helped.contact,
        deputy_coach=tom.id if deputy else None,
        deputy_due=None if deputy else helped.desk.today,
    )
    store.perform(assign_regie, household_id=household, words=words)
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    helped.do(protect, household_id=household, kind=ProtectionKind.HIDDEN, told=eyes)
    paper = told(helped)
    assert "Wie het overzicht houdt, staat met opzet niet op dit papier." in paper
    assert "spreken we nog af. Bel" not in paper
    assert ("Bel 06 12 34 56 79 als iets niet loopt." in paper) is bool(deputy)
    assert ("Zeg het tegen het wijkteam als iets niet loopt." in paper) is not bool(deputy)
    assert "Sanne" not in paper


def test_r_1_18_where_a_place_is_hidden_no_action_names_who_helps(helped: Helped) -> None:
    household, daan = helped.desk.household, helped.desk.people[DAAN]
    helped.note_line("Jeugdhulp Samenspoor, sinds 2026")
    for what in ("Een kijkje nemen bij Samenspoor", "Jeugdhulp vragen"):
        words = ActionWords(what=what, owner_member=daan)
        helped.do(add_action, household_id=household, words=words)
    assert "Samenspoor" in told(helped)
    hidden = {
        "kind": ProtectionKind.HIDDEN,
        "told": SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd."),
        "person_id": None,
        "words": "Zwolle",
    }
    helped.do(protect, household_id=household, **hidden)
    assert "Samenspoor" not in told(helped)
    assert "Jeugdhulp vragen" in told(helped)


def test_what_is_talked_over_among_helpers_and_what_tells_of_danger_is_on_no_paper(
    helped: Helped,
) -> None:
    for line in ("Veilig Thuis, sinds 2026", "Politie, sinds 2026"):
        helped.note_line(line)
    assert [one.who for one in sheet(helped, DAAN).help] == ["De Brug, Sanne Vos"]


def test_help_that_stopped_stays_for_half_a_year_and_says_what_to_do_after_closing(
    helped: Helped,
) -> None:
    today = helped.desk.today
    helped.do(take_step, involvement_id=helped.of, told=StepTold(stage=Stage.LEFT, since=today))
    helped.note_line("De Wilg, sinds 2023")
    old = next(one for one in helped.read().sheets if one.organisation.name == "De Wilg")
    over = StepTold(stage=Stage.LEFT, since=today - timedelta(weeks=27))
    helped.do(take_step, involvement_id=old.course.involvement.id, told=over)
    (one,) = sheet(helped, DAAN).help
    assert not one.goes_on
    helped.desk.agree(YES)
    close(helped.desk, DONE)
    assert "Daan blijft twee dagen thuis." in told(helped)
    assert "Wie helpt mee" not in told(helped)
