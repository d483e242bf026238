"""Several small forms under each other, each about one thing, told and filled as one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked import Group
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.card import empty, rule
from wijkteam_desk.ui.common.pairs import Pairs
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class AskedGroups(QWidget):
    """The keys of what is asked differ over all groups. Signal: `touched` while typing.

    `beside`: what is asked stands beside what it is about, where there is room. `more`: what the
    button says that shows what is folded.
    """

    touched = Signal()

    def __init__(self, *, beside: bool = False, more: str = "") -> None:
        super().__init__()
        self._beside, self._more = beside, more
        self._groups: tuple[Group, ...] = ()
        self._forms: list[AskedFields] = []
        self._column = QVBoxLayout(self)
        room(self._column, between=0.8)

    def ask(self, groups: Sequence[Group]) -> None:
        """Ask this; what was typed is gone where it differs from before."""
        if tuple(groups) == self._groups:
            return
        self._groups = tuple(groups)
        empty(self._column)
        self._forms = []
        for group in groups:
            if self._forms:
                self._column.addWidget(rule())
            self._add(group)

    @property
    def fields(self) -> dict[str, str]:
        """What was told in all of them."""
        return {key: text for form in self._forms for key, text in form.fields.items()}

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show other answers; what is not named becomes empty."""
        for form in self._forms:
            form.fill(fields)

    def show_problem(self, key: str, sentence: str) -> bool:
        """Say what is the matter at the field and go there; false where it is not asked here."""
        found = next((form for form in self._forms if key in form.fields), None)
        if found:
            found.show_problem(key, sentence)
        return found is not None

    def _add(self, group: Group) -> None:
        form = AskedFields(group.lines, more=self._more)
        form.touched.connect(self.touched)
        about = QWidget()
        head = QVBoxLayout(about)
        room(head, between=0.15)
        head.addWidget(words(group.head, "strong"))
        if group.under:
            head.addWidget(words(group.under, "soft"))
        self._column.addWidget(Pairs([[about, form]] if self._beside else [[about], [form]]))
        self._forms.append(form)
