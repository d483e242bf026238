"""Agrees the plan, or notes what somebody says of the last version; knows no Qt."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.agree_plan import (
    DRAFT_FORM,
    agree_plan,
    note_agreement,
    set_evaluation,
    set_transferred,
)
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_versions import PlanVersions, read_versions
from wijkteam_desk.domain.plan_version import AgreementTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, short_day, today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.agreement.asked import DAY, answers_in, fields_of
from wijkteam_desk.ui.screens.agreement.sheet import Sheet, sheet_of

UNREADABLE = "Deze dag is niet te lezen. Typ bijvoorbeeld 24-1 of 24 januari."


class AgreementShown(Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_kept(self) -> None:
        """What stands in the form is kept."""

    def show_evaluation_problem(self, sentence: str) -> None:
        """Say what is the matter with the day on which the plan is looked at again."""

    def show_transfer_problem(self, version_id: str, sentence: str) -> None:
        """Say what is the matter with the day on which that version was put over."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused; what was typed stays."""


class AgreementPresenter:
    """One household's plan."""

    def __init__(
        self,
        view: AgreementShown,
        acts: Acts,
        household_id: str,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view, self._acts, self._id, self._changed = view, acts, household_id, changed
        self._plan: PlanVersions | None = None
        self._sheet: Sheet | None = None
        self._busy = False
        self._draft = FormDraft(acts, DRAFT_FORM, household_id, view.keep_again)

    def load(self) -> None:
        """Show the page, with what was being typed when it was last left."""
        self.refresh()
        self._draft.restore(self._view.restore)

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed: show it as it is now."""
        failed = self._view.show_refusal
        self._acts.run(read_versions, household_id=self._id, then=self._show, failed=failed)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

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
        self._busy = True
        self._acts.run(
            agree_plan,
            household_id=self._id,
            on=day,
            answers=answers,
            seen=seen,
            then=self._agreed,
            failed=self._refused,
        )

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
                then=self._agreed,
                failed=self._refused,
            )

    def _agreed(self, changed: Changed) -> None:
        self._busy = False
        self._view.show_kept()
        self._kept(changed)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)

    def _kept(self, changed: Changed) -> None:
        self._changed(changed)
        self.refresh()

    def _show(self, plan: PlanVersions) -> None:
        self._plan, self._sheet = plan, sheet_of(plan, today())
        fields = {DAY: short_day(today())}
        if not self._sheet.open:
            fields |= fields_of(plan.said_of(plan.newest))
        self._view.show_sheet(self._sheet, fields)
