"""The family drawn and edited: who is opened, moved, and tied to whom."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.casework.set_drawing import move_in_drawing, put_in_place
from wijkteam_desk.casework.set_network import change_network_person
from wijkteam_desk.casework.tie_kin import tie_kin, untie_kin
from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.family import Family
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.family.person_presenter import PersonPresenter
from wijkteam_desk.ui.screens.family.shown import FamilyShown
from wijkteam_desk.ui.screens.family.tie_choices import (
    KinChoice,
    Standing,
    SupportChoice,
    choices_between,
)


class FamilyPresenter:
    """One household. `open_member` leads to the page about a member."""

    def __init__(
        self, view: FamilyShown, acts: Acts, household_id: str, open_member: Callable[[str], None]
    ) -> None:
        self._view = view
        self._acts = acts
        self._household_id = household_id
        self._open_member = open_member
        self._family: Family | None = None
        self._tying = False
        self._first = ""
        self.person = PersonPresenter(view.form, acts, household_id, self._person_done)

    def load(self) -> None:
        """Read the family and show it."""
        self._read(self._show)

    def choose(self, person: str) -> None:
        """Somebody was pressed: opened, or one of the two between whom a line is drawn."""
        if self._tying and self._first in ("", person):
            self._first = person
            self._view.ask_second(person, self._known.name_of(person))
        elif self._tying:
            self.tie(self._first, person)
        elif person in self._known.names:
            self._open_member(person)
        else:
            self._open(person)

    def add(self) -> None:
        """Ask about somebody new."""
        self._view.open_form()
        self.person.begin(self._known, None)

    def begin_tie(self) -> None:
        """From now on two people are chosen."""
        self._tying, self._first = True, ""
        self._view.ask_first()

    def stop_tie(self) -> None:
        """No line after all."""
        first, self._first, self._tying = self._first, "", False
        self._view.stop_tying(first)

    def tie(self, one: str, other: str) -> None:
        """Ask what these two are of each other."""
        self._tying, self._first = True, one
        self._view.ask_tie(choices_between(self._known, one, other, today()))

    def take(self, chosen: KinChoice | SupportChoice | Standing) -> None:
        """Draw the tie that was chosen, or take away one that stood."""
        if isinstance(chosen, KinChoice):
            self._do(tie_kin, household_id=self._household_id, told=chosen.told)
        elif isinstance(chosen, Standing):
            self._do(untie_kin, tie_id=chosen.tie)
        else:
            self._do(
                change_network_person, person_id=chosen.person, told=chosen.told, was=chosen.was
            )
        self.stop_tie()

    def move(self, drawing: Drawing, person: str, to: tuple[int, int]) -> None:
        """Keep where somebody was put."""
        household = self._household_id
        self._do(move_in_drawing, household_id=household, drawing=drawing, person=person, to=to)

    def put_in_place(self, drawing: Drawing) -> None:
        """Everybody where the drawing puts them."""
        self._do(put_in_place, household_id=self._household_id, drawing=drawing)

    @property
    def _known(self) -> Family:
        if self._family is None:
            raise LookupError
        return self._family

    def _open(self, person: str) -> None:
        known = self._known.in_network(person)
        if known is not None:
            self._view.open_form()
            self.person.begin(self._known, known)

    def _person_done(self, person: str) -> None:
        def shown(family: Family) -> None:
            self._show(family)
            self._view.close_form(person)

        self._read(shown)

    def _do(self, act: Callable[..., Changed], **given: object) -> None:
        self._acts.run(act, then=lambda _: self.load(), failed=self._refused, **given)

    def _refused(self, sentence: str) -> None:
        self._view.show_refusal(sentence)
        self.load()

    def _read(self, then: Callable[[Family], None]) -> None:
        self._acts.run(
            read_family,
            household_id=self._household_id,
            then=then,
            failed=self._view.show_refusal,
        )

    def _show(self, family: Family) -> None:
        self._family = family
        self._view.show_family(family, today())
