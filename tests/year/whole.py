"""What else happens in a year: terugkoppeling, toestemming, waiting, beschikking, handover."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from typing_extensions import override

from tests.year.acts import asks_daan, family_says, looked_after, phone_later, regie_of
from tests.year.life import AHEAD, Life
from wijkteam_desk.casework.agree_feedback import agree_feedback
from wijkteam_desk.casework.answer_consent import answer, try_to_reach
from wijkteam_desk.casework.hand_over import answer_offer, offer_handover
from wijkteam_desk.casework.let_join import set_waiting
from wijkteam_desk.casework.let_leave import let_leave
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.receive_feedback import chase_feedback, receive_feedback
from wijkteam_desk.casework.set_beschikking import set_beschikking
from wijkteam_desk.casework.set_involvement import note_involvement
from wijkteam_desk.casework.set_melding import register_melding
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind
from wijkteam_desk.domain.beschikking import BeschikkingTold
from wijkteam_desk.domain.consent_voice import AttemptTold, Channel, Said, SaidTold
from wijkteam_desk.domain.feedback import AgreementTold, ChaseTold, FeedbackTold, Level, Moment, Way
from wijkteam_desk.domain.handover import AnswerTold, HandoverAnswer, HandoverTold
from wijkteam_desk.domain.involvement import InvolvementTold, Stage, StepTold
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.melding import BroughtBy, MeldingTold, research_due
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.domain.signal import SignalKind
from wijkteam_desk.domain.term import working_day_from, working_days_after
from wijkteam_desk.domain.waiting import WaitingTold

K = AttentionKind
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
START = AgreementTold(moment=Moment.START, days=5)
MIDWAY = AgreementTold(moment=Moment.MIDWAY, weeks=13)
END = AgreementTold(moment=Moment.END, days=10)
TO_FAMILY = AgreementTold(moment=Moment.END, way=Way.TO_FAMILY, days=10)
TAKEN_UP = AgreementTold(moment=Moment.TAKEN_UP, way=Way.TO_REFERRER, level=Level.STATUS, days=5)


class WholeLife(Life):
    """Also what others owe the team, and the team them.

    `agreed`: by the id of a help, what was agreed about terugkoppeling; `brought`: by what was
    agreed, the melding; `voices`: who answers a question, and whether they were `tried`.
    `stands`: how long before its day a call to who waits stands there.
    """

    def __init__(self, folder: Path, households: int, seed: int) -> None:
        self.agreed: dict[str, dict[AgreementTold, str]] = {}
        self.brought: dict[str, str] = {}
        self.voices: dict[str, str] = {}
        self.tried: set[str] = set()
        self.stands: dict[str, timedelta] = {}
        super().__init__(folder, households, seed)

    @property
    @override
    def events(self) -> tuple[Callable[[str], None], ...]:
        more = (self._school, self._helps, self._waits, self._consent, self._hands_over)
        return *super().events, *more, self._tells

    @property
    @override
    def ways(self) -> dict[AttentionKind, Callable[[AttentionItem], None]]:
        return super().ways | {
            K.FEEDBACK: self._fed_back,
            K.BESCHIKKING: self._stops,
            K.WAITING: self._phoned,
            K.CONSENT: self._asked_again,
            K.REGIE: self._accepts,
        }

    def _school(self, home: str) -> None:
        today = self.store.day
        level = self.chance.choice((None, Level.NOTHING, Level.STATUS))
        told = MeldingTold(
            reported_on=today,
            question="Wie helpt?",
            confirmed_on=today,
            brought_by=BroughtBy.SCHOOL,
            may_hear=level,
        )
        melding = self.do(register_melding, household_id=home, told=told).made
        self._promise(f"termijn:{melding}:researched_on", research_due(today) - AHEAD)
        agreed = self.do(agree_feedback, melding_id=melding, told=(TAKEN_UP,)).made
        if level is Level.NOTHING:
            self.done.add(f"terugkoppeling:{agreed}")
            return
        self.brought[agreed] = melding
        self._promise(f"terugkoppeling:{agreed}", working_days_after(today, 5) - AHEAD)

    def _helps(self, home: str) -> None:
        today = self.store.day
        of = self._involved(home, Stage.ACTIVE)
        told = BeschikkingTold(product="Begeleiding", starts_on=today, ends_on=self._later(60, 200))
        self.do(set_beschikking, involvement_id=of, told=told)
        assert told.ends_on
        self._promise(f"beschikking:{of}:beschikking", told.ends_on - 6 * WEEK)
        self.agreed[of] = {
            one: self.do(agree_feedback, involvement_id=of, told=(one,)).made
            for one in (START, MIDWAY, END, TO_FAMILY)
        }
        self._promise(self._comes(of, START), working_days_after(today, 5) + DAY)
        self._promise(self._comes(of, MIDWAY), self._next_midway() + DAY)

    def _waits(self, home: str) -> None:
        of, on = self._involved(home, Stage.WAITING), self._later(3, 30)
        by = self.chance.choice((Party.TEAM, Party.PROVIDER))
        told = WaitingTold(bridging="Oma", check_on=on, phoned_by=by, phones="Els")
        self.do(set_waiting, involvement_id=of, told=told, was=WaitingTold())
        self.stands[of] = AHEAD if by is Party.TEAM else -DAY
        self._promise(f"wachten:{of}:wachten", on - self.stands[of])

    def _consent(self, home: str) -> None:
        of, voice = self.do(asks_daan, household_id=home, organisation_id=self.bridge)
        self.voices[of] = voice
        self._promise(f"toestemming:{of}", self.store.day + WEEK + DAY)

    def _hands_over(self, home: str) -> None:
        was = self.do(regie_of, household_id=home)
        if not was:
            return
        words = RegieWords(
            started_on=self.store.day,
            reason="kent het gezin",
            agreed_with="het gezin",
            holder_coach=self.tom,
            deputy_coach=self.noor,
        )
        on = self._later(1, 20)
        told = HandoverTold(warm_on=on, warm_with="het gezin")
        with suppress(Refusal):
            made = self.do(offer_handover, household_id=home, words=words, told=told, was=was).made
            self._promise(f"regie:{made}", on - AHEAD)

    @override
    def _leaves(self, home: str) -> None:
        with suppress(Refusal):  # while the regie is offered to another
            super()._leaves(home)

    def _tells(self, _: str) -> None:
        """Some organisation tells how it goes before anybody asks."""
        if self.agreed:
            of = self.chance.choice(sorted(self.agreed))
            self._heard(of, self.chance.choice((START, MIDWAY)))

    def _heard(self, of: str, told: AgreementTold) -> None:
        key = self._comes(of, told)
        if key in self.done:
            return
        agreed = self.agreed[of][told]
        self.do(receive_feedback, agreement_id=agreed, told=FeedbackTold(told_on=self.store.day))
        if told is MIDWAY:
            self.promised[key] = self._next_midway() + DAY
        else:
            self._over(key)

    def _fed_back(self, item: AttentionItem) -> None:
        if not item.part:
            return self._owed(item)
        for of, rows in self.agreed.items():
            for told, agreed in rows.items():
                if agreed == item.about:
                    return self._chased(of, told)
        return None

    def _chased(self, of: str, told: AgreementTold) -> None:
        if self.chance.random() < 1 / 2:
            return self._heard(of, told)
        today = self.store.day
        chase = ChaseTold(chased_on=today)
        self.do(chase_feedback, agreement_id=self.agreed[of][told], told=chase)
        self.promised[self._comes(of, told)] = today + WEEK + DAY
        return None

    def _owed(self, item: AttentionItem) -> None:
        if item.sentence.startswith("Vraag eerst"):
            level = self.chance.choice((Level.NOTHING, Level.STATUS))
            self.do(family_says, melding_id=self.brought[item.about], level=level)
            if level is Level.NOTHING:
                self._over(item.key)
            return
        told = FeedbackTold(told_on=self.store.day)
        self.do(receive_feedback, agreement_id=item.about, told=told)
        self._over(item.key)

    def _stops(self, item: AttentionItem) -> None:
        of, today = item.about, self.store.day
        empty = LeavingTold()
        self.do(let_leave, involvement_id=of, told=empty, was=empty, left_on=today)
        self._gone(of)
        due = working_days_after(today, 10)
        self._promise(self._comes(of, END), due + DAY)
        self._promise(f"terugkoppeling:{self.agreed[of][TO_FAMILY]}", due - AHEAD)
        self._promise(f"hulp:{of}:nazorg", working_day_from(today + 6 * WEEK) - AHEAD)

    def _gone(self, of: str) -> None:
        """Nothing is asked of who left, but what was promised for afterwards."""
        keys = [one for one in self.promised if of in one]
        keys += [f"{kind}:{of}:signaal_{one}" for one in SignalKind for kind in ("hulp", "wachten")]
        keys += [self._comes(of, one) for one in (START, MIDWAY) if of in self.agreed]
        for key in keys:
            self._over(key)

    def _phoned(self, item: AttentionItem) -> None:
        if item.part != "wachten":
            return
        if self.chance.random() < 1 / 2:
            on = self._later(2, 20)
            self.do(phone_later, involvement_id=item.about, on=on)
            self._promise(item.key, on - self.stands[item.about])
            return
        told = StepTold(stage=Stage.NOT_STARTED, since=self.store.day, word="geen plek")
        self.do(take_step, involvement_id=item.about, told=told)
        self._gone(item.about)

    def _asked_again(self, item: AttentionItem) -> None:
        today, voice = self.store.day, self.voices[item.about]
        if self.chance.random() < 1 / 2:
            said = SaidTold(said=self.chance.choice((Said.YES, Said.NO)), said_on=today)
            self.do(answer, voice_id=voice, told=said, was=SaidTold())
            return self._over(item.key)
        tried = AttemptTold(tried_on=today, channel=Channel.PHONE)
        self.do(try_to_reach, voice_id=voice, told=tried)
        self.promised[item.key] = today + WEEK + DAY
        if voice in self.tried:
            self._over(item.key)
        self.tried.add(voice)
        return None

    def _accepts(self, item: AttentionItem) -> None:
        chosen = self.chance.choice((HandoverAnswer.ACCEPTED, HandoverAnswer.REFUSED))
        day = self.store.day
        told = AnswerTold(answer=chosen, answered_on=day, answer_reason="zo is het")
        with suppress(Refusal):
            self.do(answer_offer, handover_id=item.about, told=told)
            return self._over(item.key)
        told = AnswerTold(answer=HandoverAnswer.WITHDRAWN, answered_on=day)
        self.do(answer_offer, handover_id=item.about, told=told)
        return self._over(item.key)

    @override
    def _answered(self, item: AttentionItem) -> None:
        if item.part != "nazorg":
            return super()._answered(item)
        due = self.do(looked_after, involvement_id=item.about)
        if due:
            self.promised[item.key] = due - AHEAD
        else:
            self._over(item.key)
        return None

    def _involved(self, home: str, stage: Stage) -> str:
        told = InvolvementTold(organisation_id=self.bridge, question="Wie helpt?")
        step = StepTold(stage=stage, since=self.store.day)
        return str(self.do(note_involvement, household_id=home, told=told, step=step).made)

    def _comes(self, of: str, told: AgreementTold) -> str:
        return f"terugkoppeling:{self.agreed[of][told]}:terugkoppeling"

    def _next_midway(self) -> date:
        return working_day_from(self.store.day + 13 * WEEK)
