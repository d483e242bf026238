"""Adds somebody to the network, changes what is known of them, or takes them out."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.set_network import (
    DRAFT_FORM,
    add_network_person,
    change_network_person,
    remove_network_person,
)
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.network import NetworkPerson, NetworkTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.family.person_told import (
    new_fields,
    person_fields,
    read_person,
)
from wijkteam_desk.ui.screens.family.shown import FormShown


class PersonPresenter:
    """One form; `done` is told who was in it, or nobody when that person is new or gone."""

    def __init__(
        self, view: FormShown, acts: Acts, household_id: str, done: Callable[[str], None]
    ) -> None:
        self._view = view
        self._acts = acts
        self._household_id = household_id
        self._done = done
        self._person = ""
        self._was: NetworkTold | None = None
        self._draft: FormDraft | None = None
        self._busy = False

    def begin(self, family: Family, person: NetworkPerson | None) -> None:
        """Show this person, or ask about somebody new; with what was typed before."""
        self._person = person.id if person else ""
        self._was = told_of(person, NetworkTold) if person else None
        self._view.offer(dict(family.names))
        if person and self._was:
            away = person.id in family.not_to_approach
            self._view.show_known(person.name, person_fields(self._was), away=away)
        else:
            self._view.show_new(new_fields())
        about = self._person or self._household_id
        self._draft = FormDraft(self._acts, DRAFT_FORM, about, self._view.keep_again)
        self._draft.restore(self._view.restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        if self._draft:
            self._draft.keep(fields)

    def forget(self) -> None:
        """What was typed is not wanted any more."""
        if self._draft:
            self._draft.drop()

    def finish(self, fields: dict[str, str]) -> None:
        """Keep what the form tells, or say what is the matter."""
        told = read_person(fields)
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        elif told == self._was:
            self.forget()
            self._close(self._person)
        elif not self._busy:
            self._busy = True
            self._keep_told(told)

    def leave(self) -> None:
        """Close; the draft stays."""
        self._close(self._person)

    def remove(self) -> None:
        """Take this person out of the network."""
        if self._person:
            self._acts.run(
                remove_network_person,
                person_id=self._person,
                then=lambda _: self._close(""),
                failed=self._view.show_refusal,
            )

    def _keep_told(self, told: NetworkTold) -> None:
        if self._was is None:
            self._acts.run(
                add_network_person,
                household_id=self._household_id,
                told=told,
                then=self._kept,
                failed=self._refused,
            )
            return
        self._acts.run(
            change_network_person,
            person_id=self._person,
            told=told,
            was=self._was,
            then=self._kept,
            failed=self._refused,
        )

    def _kept(self, changed: Changed) -> None:
        self._busy = False
        self._close(changed.made or self._person)

    def _close(self, person: str) -> None:
        self._view.rest()
        self._done(person)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
