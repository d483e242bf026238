"""A team and its households for a year, seeded; every act runs on a real store. All FICTIEF."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session
from typing_extensions import override

from tests.household_store import KEYS, RememberedHead, another_store
from tests.year.acts import asking_of, evaluate_on, give, note_worry, regie_of
from wijkteam_desk.casework.answer_involvement import answer_involvement, ask_involvement
from wijkteam_desk.casework.assign_regie import assign_regie, leave_regie
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.read_today import TodayFile, derive_due, read_today
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_involvement import note_involvement
from wijkteam_desk.casework.set_melding import register_melding
from wijkteam_desk.casework.set_organisation import OrganisationNoted, add_organisation
from wijkteam_desk.casework.settle_attention import (
    consult,
    explain_silence,
    finish_item,
    snooze_item,
)
from wijkteam_desk.domain.asking import Answer, AnswerTold, AskingTold
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind
from wijkteam_desk.domain.consultation import ConsultationTold
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.involvement import InvolvementTold, Stage, StepTold
from wijkteam_desk.domain.melding import MeldingTold, research_due
from wijkteam_desk.domain.organisation import OrganisationKind, OrganisationTold
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.regie import EndReason, EndTold, RegieWords
from wijkteam_desk.domain.snooze import SnoozeTold
from wijkteam_desk.domain.stillness import StillnessTold, StillReason
from wijkteam_desk.storage.due import due_by
from wijkteam_desk.storage.now_loaders import households_now
from wijkteam_desk.storage.store import Store
from wijkteam_desk.storage.unit_of_work import Work

BEGINS = date(2026, 1, 5)
AHEAD = timedelta(days=7)
K = AttentionKind
WMO = OrganisationKind.WMO


class StoreOfADay(Store):
    """A store where it is the day that is told, at noon."""

    day = BEGINS

    @override
    def _work(self, session: Session) -> Work:
        work = super()._work(session)
        work.today, work.now = self.day, datetime.combine(self.day, time(12), UTC)
        return work


class Life:
    """Households to which things happen, and a coach who does what Vandaag asks, sooner or later.

    `promised`: by the key of a thing, the day on which it must stand there for the first time, by
    our own count; `done`: the keys that never come back.
    """

    def __init__(self, folder: Path, households: int, seed: int) -> None:
        another_store(folder).close()
        self.store = StoreOfADay(folder / "store.db", KEYS, RememberedHead())
        self.noor = self.store.author
        self.tom = self.store.perform(introduce_coach, name="Tom Bos", team="wijkteam").id
        told = OrganisationNoted(organisation=OrganisationTold(name="De Brug", kind=WMO))
        self.bridge = self.store.perform(add_organisation, told=told).made
        self.chance = random.Random(seed)
        self.promised: dict[str, date] = {}
        self.done: set[str] = set()
        self.acts = 0
        self.homes = [self._household(n) for n in range(households)]

    def do(self, act: Callable[..., Any], **given: object) -> Any:  # noqa: ANN401 - of any act
        """Runs it, and counts."""
        self.acts += 1
        return self.store.perform(act, **given)

    def read(self) -> TodayFile:
        """Vandaag of this day."""
        file = self.store.perform(read_today)
        self.store.perform(derive_due, households=file.stale)
        return file

    def all(self) -> tuple[HouseholdNow, ...]:
        """Every household, looked at one by one."""
        return self.store.perform(households_now, tuple(self.homes))

    def asleep(self) -> int:
        """How many households are not even looked at today."""
        return len(self.homes) - len(self.store.perform(due_by, self.store.day))

    def happens(self) -> None:
        """What comes in on a day, with some of the households."""
        for home in self.homes:
            if self.chance.random() < 1 / 20:
                self.chance.choice(self.events)(home)

    def handles(self, items: tuple[AttentionItem, ...]) -> None:
        """The coach does a part of what stands there; the rest waits for another day."""
        for item in items:
            if self.chance.random() < 1 / 3 and item.key not in self.done:
                self._handle(item)

    @property
    def events(self) -> tuple[Callable[[str], None], ...]:
        """What can happen."""
        return self._action, self._melding, self._asks, self._leaves, self._worry

    @property
    def ways(self) -> dict[AttentionKind, Callable[[AttentionItem], None]]:
        """How each kind is handled."""
        return {
            K.ACTION: self._finish,
            K.TERM: self._finish,
            K.NO_REGIE: self._takes,
            K.NOBODY: self._somebody,
            K.SILENT: self._explain,
            K.EVALUATION: self._looked,
            K.WORRY: self._consult,
            K.HELP: self._answered,
        }

    def _household(self, n: int) -> str:
        who = (WhoIsWho(given_name=f"Verzonnen {n}", relation=Relation.PARENT),)
        home = str(self.do(make_household, name=f"Voorbeeld {n}", members=who).household_id)
        self._regie(home)
        if self.chance.random() < 1 / 2:
            self._evaluation(home)
        return home

    def _regie(self, home: str) -> None:
        words = RegieWords(
            started_on=self.store.day,
            reason="kent het gezin",
            agreed_with="het gezin",
            holder_coach=self.noor,
            deputy_coach=self.tom,
        )
        self.do(assign_regie, household_id=home, words=words)

    def _evaluation(self, home: str) -> None:
        on = self._later(20, 90)
        plan = self.do(evaluate_on, household_id=home, on=on)
        self._promise(f"evaluatie:{plan}", on - AHEAD)

    def _action(self, home: str) -> None:
        due = self._later(1, 50)
        owner = self.chance.choice((self.noor, self.noor, None))
        words = ActionWords(what="Iets regelen", owner_coach=owner, due=due)
        made = self.do(add_action, household_id=home, words=words).made
        if owner:
            self._promise(f"actie:{made}", due - AHEAD)
        else:
            self._promise(f"niemand:{made}", self.store.day)

    def _melding(self, home: str) -> None:
        told = MeldingTold(
            reported_on=self.store.day, question="Wie helpt?", confirmed_on=self.store.day
        )
        made = self.do(register_melding, household_id=home, told=told).made
        due = research_due(self.store.day)
        self._promise(f"termijn:{made}:researched_on", due - AHEAD)

    def _asks(self, home: str) -> None:
        today, by = self.store.day, self._later(3, 20)
        told = InvolvementTold(organisation_id=self.bridge, question="Wie helpt?")
        step = StepTold(stage=Stage.ASKED, since=today)
        made = self.do(note_involvement, household_id=home, told=told, step=step).made
        asked = AskingTold(asked_on=today, answer_by=by)
        self.do(ask_involvement, involvement_id=made, told=asked)
        self._promise(f"hulp:{made}:antwoord", by + timedelta(1))

    def _leaves(self, home: str) -> None:
        was = self.do(regie_of, household_id=home)
        if was:
            told = EndTold(ended_on=self.store.day, end_reason=EndReason.COLLEAGUE)
            self.do(leave_regie, household_id=home, was=was, told=told)
            self.promised[f"geen_regie:{home}"] = self.store.day + timedelta(1)

    def _worry(self, home: str) -> None:
        self.do(note_worry, household_id=home)
        key = f"zorg:{home}"
        if key not in self.promised:
            self._promise(key, self.store.day + timedelta(21))

    def _promise(self, key: str, day: date) -> None:
        """It stands there on that day, or as soon as it is known."""
        self.promised[key] = max(day, self.store.day)

    def _handle(self, item: AttentionItem) -> None:
        if self.chance.random() < 1 / 6:
            return self._snooze(item)
        self.ways[item.kind](item)
        return None

    def _snooze(self, item: AttentionItem) -> None:
        until = self._later(1, 6)
        told = SnoozeTold(until=until, reason="Els belt terug")
        self.do(snooze_item, household_id=item.household_id, about=item.key, told=told)
        # That nothing happens is over as soon as something does, and a signal once a thread is.
        fleeting = item.kind in (K.NOBODY, K.SILENT) and item.about == item.household_id
        if not fleeting and not item.part.startswith("signaal_"):
            self.promised[item.key] = until

    def _finish(self, item: AttentionItem) -> None:
        self.do(finish_item, item=item)
        self._over(item.key)

    def _takes(self, item: AttentionItem) -> None:
        self._regie(item.household_id)
        self.promised.pop(item.key, None)

    def _somebody(self, item: AttentionItem) -> None:
        self.promised.pop(item.key, None)
        if item.about == item.household_id:
            return self._evaluation(item.household_id)
        due = self._later(1, 40)
        self.do(give, action_id=item.about, coach=self.noor, due=due)
        self.done.add(item.key)
        # Handled after the list was read: it is told from tomorrow on.
        self.promised[f"actie:{item.about}"] = max(due - AHEAD, self.store.day + timedelta(1))
        return None

    def _explain(self, item: AttentionItem) -> None:
        told = StillnessTold(reason=StillReason.WAITING_LIST, until=self._later(10, 60))
        self.do(explain_silence, household_id=item.household_id, about=item.key, told=told)
        self.promised.pop(item.key, None)

    def _looked(self, item: AttentionItem) -> None:
        self._evaluation(item.household_id)
        self.promised[item.key] = max(self.promised[item.key], self.store.day + timedelta(1))

    def _consult(self, item: AttentionItem) -> None:
        gone = self.chance.random() < 1 / 2
        told = ConsultationTold(held_on=self.store.day, with_whom="Els", gone=gone)
        self.do(consult, household_id=item.household_id, about=item.key, told=told)
        self.promised.pop(item.key, None)
        if not gone:
            self._promise(item.key, self.store.day + timedelta(21))

    def _answered(self, item: AttentionItem) -> None:
        today = self.store.day
        if item.part == "antwoord":
            asking = self.do(asking_of, involvement_id=item.about)
            told = AnswerTold(answer=Answer.NO_PROVIDER, answered_on=today, word="te vol")
            self.do(answer_involvement, asking_id=asking, told=told)
            self._over(item.key)
        elif item.part == "invoegen":
            told_step = StepTold(stage=Stage.NOT_STARTED, since=today, word="zij kunnen het niet")
            self.do(take_step, involvement_id=item.about, told=told_step)
            self._over(item.key)
            self._over(f"hulp:{item.about}:signaal_lang")

    def _over(self, key: str) -> None:
        self.promised.pop(key, None)
        self.done.add(key)

    def _later(self, least: int, most: int) -> date:
        return self.store.day + timedelta(self.chance.randint(least, most))
