"""Whatever happens to the regie: at most one has it, and every day without is a gap of somebody."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.domain.histories import how_many
from wijkteam_desk.domain.absence import Absence, acting_for
from wijkteam_desk.domain.handover import (
    AnswerTold,
    Handover,
    HandoverAnswer,
    HandoverTold,
    answer_handover,
    fill_handover,
)
from wijkteam_desk.domain.regie import (
    EndReason,
    EndTold,
    RegieAssignment,
    RegieWords,
    Standing,
    begin_regie,
    end_regie,
    end_vacant,
)
from wijkteam_desk.domain.regie_gap import TEAM_LEADER, ask_overlaps, gaps

START = date(2026, 1, 1)
PEOPLE = ("noor", "tom", "ilse")
WORDS = RegieWords(
    started_on=START, reason="kent hen", agreed_with="Fatima", holder_coach="", deputy_due=START
)


@dataclass
class Household:
    """One plan, with what was done about its regie until `today`."""

    today: date = START
    history: list[RegieAssignment] = field(default_factory=list)
    handovers: list[Handover] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)

    @property
    def current(self) -> RegieAssignment | None:
        running = [one for one in self.history if one.holds and one.ended_on is None]
        assert len(running) <= 1
        return running[0] if running else None

    def do(self, step: str, who: str, days: int) -> None:
        offered = next((one for one in self.handovers if one.is_open), None)
        if step == "wait":
            self.today += timedelta(days)
        elif step == "away":
            self._away(who, days)
        elif offered:
            self._answer(offered, step)
        elif step == "assign":
            self._take(self._new(who, Standing.HOLDS))
        elif step == "offer" and self.current:
            self._offer(self.current, who)
        elif step == "leave" and self.current:
            told = EndTold(ended_on=self.today, end_reason=EndReason.COLLEAGUE)
            end_vacant(self.current, told, self.today)
        elif step == "import":
            words = replace(WORDS, holder_coach=who, started_on=self.today - timedelta(days))
            arrived = begin_regie("h", words, self.today)
            ask_overlaps([arrived], self.history)
            self.history.append(arrived)

    def _new(self, who: str, standing: Standing) -> RegieAssignment:
        words = replace(WORDS, holder_coach=who, started_on=self.today)
        return begin_regie("h", words, self.today, standing)

    def _take(self, new: RegieAssignment) -> None:
        if self.current:
            end_regie(self.current, new)
        new.standing = Standing.HOLDS
        if new not in self.history:
            self.history.append(new)

    def _offer(self, held: RegieAssignment, who: str) -> None:
        new = self._new(who, Standing.OFFERED)
        offer = Handover(
            household_id="h", from_regie=held.id, to_regie=new.id, offered_on=self.today
        )
        fill_handover(offer, HandoverTold(cold_reason="weg"))
        self.history.append(new)
        self.handovers.append(offer)

    def _answer(self, offer: Handover, step: str) -> None:
        answers = {"assign": HandoverAnswer.ACCEPTED, "offer": HandoverAnswer.REFUSED}
        answer = answers.get(step, HandoverAnswer.WITHDRAWN)
        told = AnswerTold(answer=answer, answered_on=self.today, answer_reason="druk")
        answer_handover(offer, told, self.today)
        new = next(one for one in self.history if one.id == offer.to_regie)
        new.standing = Standing.LAPSED
        if answer is HandoverAnswer.ACCEPTED:
            new.started_on = self.today
            self._take(new)

    def _away(self, who: str, days: int) -> None:
        stand_in = PEOPLE[(PEOPLE.index(who) + days) % len(PEOPLE)]
        self.absences.append(
            Absence(
                household_id="h",
                away=who,
                since=self.today,
                until=self.today + timedelta(days),
                stand_in=None if stand_in == who else stand_in,
            )
        )

    def is_whole(self) -> bool:
        """Each day somebody had it or a gap with its owner is seen; two only on a handover."""
        missing = gaps(self.history, ((START, None),))
        assert {one.owner for one in missing} <= {TEAM_LEADER}
        held = [one for one in self.history if one.holds]
        for number in range((self.today - START).days + 1):
            day = START + timedelta(number)
            had = [one for one in held if one.started_on <= day <= (one.ended_on or day)]
            lacked = [one for one in missing if one.since <= day <= (one.until or day)]
            assert had or lacked
            lasting = [one for one in had if one.started_on < day != one.ended_on]
            assert len(lasting) <= 1
        runs_on = bool(missing) and missing[-1].until is None
        return runs_on == (self.current is None)


STEPS = st.tuples(
    st.sampled_from(("assign", "offer", "leave", "wait", "away", "import")),
    st.sampled_from(PEOPLE),
    st.integers(0, 5),
)


@settings(max_examples=how_many(100))
@given(st.lists(STEPS, max_size=10))
def test_r_3_2_at_every_moment_one_has_it_or_the_gap_is_seen(
    steps: list[tuple[str, str, int]],
) -> None:
    household = Household()
    for step in steps:
        household.do(*step)
        assert household.is_whole()
        current = household.current
        who = acting_for(current, household.absences, household.today)
        assert who is None or not any(
            one.away == who and one.covers(household.today) for one in household.absences
        )
        for offer in household.handovers:
            holds = next(one for one in household.history if one.id == offer.to_regie).holds
            assert holds == (offer.answer is HandoverAnswer.ACCEPTED)
