"""Shows the organisations, and notes them with who works there."""

from dataclasses import dataclass
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.count_feedback import count_feedback
from wijkteam_desk.casework.read_organisations import Organisations, read_organisations
from wijkteam_desk.casework.set_organisation import (
    DRAFT_FORM,
    NEW,
    OrganisationNoted,
    add_organisation,
    change_organisation,
    remove_contact,
    remove_organisation,
)
from wijkteam_desk.domain.feedback_figures import FeedbackFigures, figures_in_words
from wijkteam_desk.domain.organisation import ContactTold, OrganisationTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.organisations.asked import (
    organisation_asks,
    organisation_fields,
    read_organisation,
)
from wijkteam_desk.ui.screens.organisations.lines import OrganisationLine, organisation_lines


@dataclass(frozen=True, kw_only=True)
class FormShown:
    """A form as it opens. `organisation` and `contact`: whose it is, empty while new."""

    organisation: str
    contact: str
    asks: Lines
    fields: dict[str, str]


class OrganisationsShown(Protocol):
    """What the presenter asks of the view."""

    def show_lines(self, lines: tuple[OrganisationLine, ...]) -> None:
        """Show these lines, as far as the filter leaves them."""

    def open_form(self, shown: FormShown) -> None:
        """Show the form in the place of the list."""

    def show_figures(self, sentence: str) -> None:
        """Say under the form how well they feed back; nothing where that is empty."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""

    def close_form(self) -> None:
        """Show the list again."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays."""


_NOBODY = OrganisationNoted(organisation=OrganisationTold(name=""))


class OrganisationsPresenter:
    """One list and one form: an organisation with one contact, in one go."""

    def __init__(self, view: OrganisationsShown, acts: Acts) -> None:
        self._view = view
        self._acts = acts
        self._known = Organisations(organisations=(), contacts=())
        self._organisation = self._contact = ""
        self._was = _NOBODY
        self._draft = FormDraft(acts, DRAFT_FORM, NEW, view.keep_again)
        self._busy = False

    def load(self) -> None:
        """Read them all."""
        self._acts.run(read_organisations, then=self._show)

    def open_new(self, name: str) -> None:
        """Ask about an organisation that is not known yet; its name may be typed already."""
        self._open("", "", OrganisationNoted(organisation=OrganisationTold(name=name)))

    def open(self, organisation_id: str, contact_id: str) -> None:
        """Show one that is known with that contact, or ask who works there."""
        known = (one for one in self._known.organisations if one.id == organisation_id)
        there = (one for one in self._known.contacts if one.id == contact_id)
        organisation, contact = next(known), next(there, None)
        noted = OrganisationNoted(
            organisation=told_of(organisation, OrganisationTold),
            contact=told_of(contact, ContactTold) if contact else None,
        )
        self._open(organisation_id, contact_id, noted)

    def open_another(self) -> None:
        """Ask who else works there."""
        self.open(self._organisation, "")

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def forget(self) -> None:
        """What was typed is not wanted any more."""
        self._draft.drop()

    def finish(self, fields: dict[str, str]) -> None:
        """Note what the form tells, or say what is the matter."""
        told = read_organisation(fields, self._was, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        elif self._organisation and told == self._was:
            self.forget()
            self._view.close_form()
        elif not self._busy:
            self._busy = True
            self._note(told)

    def remove_contact(self) -> None:
        """Take the contact out of the list."""
        self._acts.run(
            remove_contact, contact_id=self._contact, then=self._noted, failed=self._refused
        )

    def remove_organisation(self) -> None:
        """Take the organisation out of the list, with who works there."""
        self._acts.run(
            remove_organisation,
            organisation_id=self._organisation,
            then=self._noted,
            failed=self._refused,
        )

    def _open(self, organisation: str, contact: str, was: OrganisationNoted) -> None:
        self._organisation, self._contact, self._was = organisation, contact, was
        about = contact or organisation or NEW
        self._draft = FormDraft(self._acts, DRAFT_FORM, about, self._view.keep_again)
        self._view.open_form(
            FormShown(
                organisation=was.organisation.name if organisation else "",
                contact=was.contact.name if was.contact else "",
                asks=organisation_asks(contact_known=bool(contact)),
                fields=organisation_fields(was),
            )
        )
        self._draft.restore(self._view.restore)
        if organisation:
            self._acts.run(count_feedback, organisation_id=organisation, then=self._counted)

    def _counted(self, figures: FeedbackFigures) -> None:
        self._view.show_figures(figures_in_words(figures))

    def _note(self, told: OrganisationNoted) -> None:
        if not self._organisation:
            self._acts.run(add_organisation, told=told, then=self._noted, failed=self._refused)
            return
        self._acts.run(
            change_organisation,
            organisation_id=self._organisation,
            contact_id=self._contact,
            told=told,
            was=self._was,
            then=self._noted,
            failed=self._refused,
        )

    def _show(self, known: Organisations) -> None:
        self._known = known
        self._view.show_lines(organisation_lines(known, today()))

    def _noted(self, _: Changed) -> None:
        self._busy = False
        self._view.close_form()
        self.load()

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
