"""Agrees the plan, or notes what somebody says of the last version; knows no Qt."""

from functools import partial
from typing import Protocol

from typing_extensions import override

from wijkteam_desk.casework.agree_plan import (
    DRAFT_FORM,
    agree_plan,
    note_agreement,
    set_evaluation,
    set_transferred,
)
from wijkteam_desk.casework.read_versions import PlanVersions, read_versions
from wijkteam_desk.domain.plan_version import AgreementTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, short_day, today
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.agreement.asked import DAY, answers_in, fields_of
from wijkteam_desk.ui.screens.agreement.sheet import Sheet, sheet_of

UNREADABLE = "Deze dag is niet te lezen. Typ bijvoorbeeld 24-1 of 24 januari."


class AgreementShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""

    def show_evaluation_problem(self, sentence: str) -> None:
        """Say what is the matter with the day on which the plan is looked at again."""

    def show_transfer_problem(self, version_id: str, sentence: str) -> None:
        """Say what is the matter with the day on which that version was put over."""


class AgreementPresenter(FormPresenter[AgreementShown, PlanVersions]):
    """One household's plan."""

    form = DRAFT_FORM
    read = staticmethod(read_versions)
    _sheet: Sheet | None = None
    _plan: PlanVersions | None = None

    def finish(self, fields: dict[str, str]) -> None:
        """Freeze the plan with what each says of it, or note what they say of the last version."""
        if self._sheet is None or self._busy:
            return
        answers = answers_in(fields, self._sheet.people)
        if isinstance(answers, Wrong):
            self._view.show_problem(answers)
        elif self._sheet.open:
            self._agree(answers, fields.get(DAY, ""), self._sheet.seen)
        else:
            self._note(answers)

    def evaluate(self, typed: str) -> None:
        """The day on which they look at the plan again was filled in."""
        if self._plan is None:
            return
        day = read_day(typed, today(), Lean.COMING)
        if day is None and typed.strip():
            self._view.show_evaluation_problem(UNREADABLE)
        elif day != self._plan.file.plan.evaluate_on:
            self._acts.run(
                set_evaluation,
                household_id=self._id,
                evaluate_on=day,
                was=self._plan.file.plan.evaluate_on,
                then=self._kept,
                failed=self._view.show_evaluation_problem,
            )

    def transfer(self, version_id: str, typed: str) -> None:
        """The day on which a version was put over to the official file was filled in."""
        versions = self._plan.versions if self._plan else ()
        version = next((one for one in versions if one.id == version_id), None)
        day, refused = read_day(typed, today(), Lean.PAST), self._view.show_transfer_problem
        if day is None and typed.strip():
            refused(version_id, UNREADABLE)
        elif version and day != version.transferred_on:
            self._acts.run(
                set_transferred,
                version_id=version_id,
                transferred_on=day,
                was=version.transferred_on,
                then=self._kept,
                failed=partial(refused, version_id),
            )

    def _agree(self, answers: dict[str, AgreementTold], typed: str, seen: str) -> None:
        day = read_day(typed, today(), Lean.PAST)
        if day is None:
            wrong = Wrong(at=DAY, sentence="Typ de dag waarop dit is afgesproken, zoals 24-11.")
            self._view.show_problem(wrong)
            return
        given = {"household_id": self._id, "on": day, "answers": answers, "seen": seen}
        self._do(agree_plan, self._done, **given)

    def _note(self, answers: dict[str, AgreementTold]) -> None:
        plan = self._plan
        if plan is None or plan.newest is None:
            return
        said = {one.member_id: told_of(one, AgreementTold) for one in plan.said_of(plan.newest)}
        new = {who: told for who, told in answers.items() if told != said.get(who)}
        if not new:
            self._draft.drop()
            self._view.show_kept()
        for who, told in new.items():
            self._acts.run(
                note_agreement,
                version_id=plan.newest.id,
                member_id=who,
                told=told,
                was=said.get(who),
                then=self._done,
                failed=self._refused,
            )

    @override
    def _show(self, plan: PlanVersions) -> None:
        self._plan, self._sheet = plan, sheet_of(plan, today())
        fields = {DAY: short_day(today())}
        if not self._sheet.open:
            fields |= fields_of(plan.said_of(plan.newest))
        self._view.show_sheet(self._sheet, fields)
