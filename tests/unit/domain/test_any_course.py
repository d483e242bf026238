"""Whatever happens between a team and an organisation: exactly one of them is aan zet."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.unit.domain.courses import BRIDGE, HOME, TODAY, course, own, since
from tests.unit.domain.histories import how_many
from wijkteam_desk.domain.asking import (
    Answer,
    AnswerTold,
    Asking,
    AskingTold,
    fill_answer,
    fill_asking,
)
from wijkteam_desk.domain.beschikking import Beschikking, BeschikkingTold, Next, fill_beschikking
from wijkteam_desk.domain.course import Course, Hears, hears, is_incomplete, missing
from wijkteam_desk.domain.feedback import Feedback, FeedbackAgreement, Moment
from wijkteam_desk.domain.involvement import (
    AT_WORK,
    BEFORE,
    InvolvementStep,
    Stage,
    StepTold,
    check_history,
    copied,
    fill_step,
    take,
)
from wijkteam_desk.domain.joining import InCharge, Joining, JoiningTold, fill_joining
from wijkteam_desk.domain.leaving import (
    Leaving,
    LeavingTold,
    View,
    end_on,
    fill_leaving,
    needs_talk,
)
from wijkteam_desk.domain.moving import consequences, moved
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.signal import SignalKind, signals
from wijkteam_desk.domain.tapering import TaperStep, TaperTold, fill_taper
from wijkteam_desk.domain.turn import Thread
from wijkteam_desk.domain.turns import turns
from wijkteam_desk.domain.waiting import Waiting, WaitingTold, fill_waiting

DAYS = st.integers(-60, 60)
STAGES = st.sampled_from(Stage)


class AnyCourse(RuleBasedStateMachine):
    """One involvement that lives through days, steps, questions and agreements."""

    course: Course
    today: date

    @initialize(stage=st.sampled_from([*BEFORE, *AT_WORK - {Stage.TAPERING}]))
    def begin(self, stage: Stage) -> None:
        self.today = TODAY
        self.course = course(since(stage, TODAY))

    @rule(days=st.integers(1, 50))
    def time_passes(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(stage=STAGES, days=DAYS, planned=st.booleans())
    def take_a_step(self, *, stage: Stage, days: int, planned: bool) -> None:
        self._take(StepTold(stage=stage, since=self._day(days), planned=planned))

    @rule(data=st.data(), days=DAYS)
    def move_a_step(self, data: st.DataObject, days: int) -> None:
        chosen, to = data.draw(st.sampled_from(self.course.steps)), self._day(days)
        with suppress(Refusal):
            assert all(consequences(self.course, chosen.id, to, self.today))
            steps = [copied(one) for one in self.course.steps]
            step = next(one for one in steps if one.id == chosen.id)
            fill_step(step, moved(step, to))
            check_history(steps, self.today)
            self.course = replace(self.course, steps=tuple(steps))

    @rule(of=st.sampled_from(Party), days=DAYS)
    def ask(self, of: Party, days: int) -> None:
        by = self._day(days)
        asking = Asking(**own(self.course), asked_on=self.today, answer_by=by)
        told = AskingTold(asked_on=self.today, answer_by=by, asked_of=of)
        with suppress(Refusal):
            fill_asking(asking, told, self.course.askings, self.today)
            self._have(askings=(*self.course.askings, asking))

    @rule(answer=st.sampled_from(Answer))
    def answer(self, answer: Answer) -> None:
        told = AnswerTold(answer=answer, answered_on=self.today, word="Zo is het")
        for asking in self.course.askings:
            if asking.is_open:
                fill_answer(asking, told, self.today)

    @rule(agreed=st.booleans(), days=DAYS)
    def agree(self, *, agreed: bool, days: int) -> None:
        side = InCharge.TEAM if agreed else InCharge.NOBODY
        joining = Joining(**own(self.course))
        told = JoiningTold(end_expected=self._day(days), process=side, content=side)
        fill_joining(joining, replace(told, shares_nothing=agreed), self.today)
        self._have(joining=joining)

    @rule(by=st.sampled_from([Party.TEAM, Party.PROVIDER]), days=DAYS)
    def wait(self, by: Party, days: int) -> None:
        waiting = Waiting(**own(self.course))
        fill_waiting(waiting, WaitingTold(check_on=self._day(days), phoned_by=by))
        self._have(waiting=waiting)

    @rule(by=st.sampled_from(Party), days=st.none() | DAYS)
    def taper(self, by: Party, days: int | None) -> None:
        row = TaperStep(**own(self.course), position=len(self.course.tapering) + 1)
        planned = None if days is None else self._day(days)
        fill_taper(row, TaperTold(what="Minder uren", planned_on=planned, by=by), self.today)
        self._have(tapering=(*self.course.tapering, row))

    @rule(view=st.sampled_from(View), until=st.none() | DAYS, told=st.booleans())
    def leave(self, *, view: View, until: int | None, told: bool) -> None:
        leaving = Leaving(**own(self.course))
        said = LeavingTold(
            family_view=view,
            family_why="Te vroeg",
            ember_until=None if until is None else self._day(until),
        )
        with suppress(Refusal):
            fill_leaving(leaving, said, self.today)
            end_on(leaving, self.today)
            if self._take(StepTold(stage=Stage.LEFT, since=self.today)):
                self._have(leaving=leaving, feedback=(self._closing(),) if told else ())

    @rule(days=DAYS, chosen=st.none() | st.sampled_from(Next), asked=st.booleans())
    def grant(self, *, days: int, chosen: Next | None, asked: bool) -> None:
        row = Beschikking(**own(self.course), starts_on=self.today)
        told = BeschikkingTold(
            product="Begeleiding",
            starts_on=self.today,
            ends_on=self._day(days),
            next=chosen,
            next_chosen_on=self.today if chosen else None,
            asked_on=self.today if asked else None,
        )
        with suppress(Refusal):
            fill_beschikking(row, told, self.today)
            self._have(beschikkingen=(*self.course.beschikkingen, row))

    @invariant()
    def every_open_thread_has_exactly_one_who_is_aan_zet(self) -> None:
        found = turns(self.course, BRIDGE, self.today)
        threads = [(one.thread, one.agreement_id) for one in found]
        assert len(threads) == len(set(threads))
        assert all(one.since <= self.today and one.sentence for one in found)
        silent = [one for one in found if one.party is not Party.TEAM]
        assert all(one.by and one.by >= self.today for one in silent)

    @invariant()
    def what_is_open_has_a_thread(self) -> None:
        threads = {one.thread for one in turns(self.course, BRIDGE, self.today)}
        stage, asking = self.course.stage(self.today), self.course.asking
        begins = {Thread.ANSWER, Thread.ENTRY, Thread.WAITING, Thread.PLANNED}
        assert stage in {Stage.CONSULTED, *set(Stage) - BEFORE} or threads & begins
        assert (Thread.ANSWER in threads) == bool(asking and asking.is_open)
        planned = any(one.planned_on and not one.done_on for one in self.course.tapering)
        tapers = stage is Stage.TAPERING or (stage in AT_WORK and planned)
        assert (Thread.TAPERING in threads) == tapers
        leaving = self.course.leaving
        assert (Thread.TALK in threads) == bool(leaving and needs_talk(leaving))

    @invariant()
    def who_works_is_complete_or_listed_as_incomplete(self) -> None:
        kinds = {one.kind for one in signals(self.course, BRIDGE, self.today, {})}
        works = self.course.stage(self.today) in AT_WORK
        assert is_incomplete(self.course, self.today) == (works and bool(missing(self.course)))
        assert (SignalKind.AGREEMENTS in kinds) == is_incomplete(self.course, self.today)

    @invariant()
    def nothing_is_shared_after_leaving_but_the_closing(self) -> None:
        heard, leaving = hears(self.course, self.today), self.course.leaving
        if not self.course.runs(self.today):
            assert heard in (Hears.CLOSING, Hears.NOTHING)
        if heard is Hears.CLOSING:
            assert leaving
            assert not any(one.heard for one in self.course.feedback)
            assert leaving.feedback_until
            assert leaving.feedback_until >= self.today

    def _closing(self) -> FeedbackAgreement:
        agreed = FeedbackAgreement(**own(self.course), moment=Moment.END)
        told = Feedback(household_id=HOME, agreement_id=agreed.id, told_on=self.today)
        agreed.heard = [told]
        return agreed

    def _take(self, told: StepTold) -> bool:
        known = [copied(one) for one in self.course.steps]
        fresh = InvolvementStep(
            household_id=HOME,
            involvement_id=self.course.involvement.id,
            stage=told.stage,
            since=told.since,
        )
        with suppress(Refusal):
            step, gone = take(known, fresh, told, self.today)
            kept = [one for one in known if one not in gone and one is not step]
            self.course = replace(self.course, steps=(*kept, step))
            return True
        return False

    def _have(self, **rows: Any) -> None:
        self.course = replace(self.course, **rows)

    def _day(self, days: int) -> date:
        return self.today + timedelta(days=days)


TestAnyCourse = AnyCourse.TestCase
TestAnyCourse.settings = settings(max_examples=how_many(40), stateful_step_count=25, deadline=None)
