"""The pages of sharing, above the household: choosing, giving, and what was told in a meeting."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt

from wijkteam_desk.app.after_page import AfterPage
from wijkteam_desk.app.frame import Frame
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.verdict import Next
from wijkteam_desk.ui.common.background import when_done
from wijkteam_desk.ui.screens.share.give_presenter import Failed, Given
from wijkteam_desk.ui.screens.share.presenter import Ready
from wijkteam_desk.ui.screens.share.spoken import SpokenView
from wijkteam_desk.ui.screens.share.view import ShareView
from wijkteam_desk.ui.screens.share.wiring import wire_give, wire_share, wire_spoken

if TYPE_CHECKING:
    from wijkteam_desk.desk.share_out import HandedOut, Package, SharedNow
    from wijkteam_desk.ui.screens.share.give_view import GiveView


class Asking(Protocol):
    """Where one goes on when something has to be asked or found out."""

    def ask(self, household_id: str, person_id: str = "", recipient_id: str = "") -> None:
        """A new question of toestemming."""


class DeskPackage:
    """What was drawn of an open vault; see `ui.screens.share.give_presenter.Packages`."""

    def __init__(self, desk: Desk, owner: QObject, package: "Package") -> None:
        """Answers come as long as the owner lives."""
        self._desk, self._owner, self._package = desk, owner, package

    @property
    def pdf(self) -> bytes:
        """Exactly what they will see."""
        return self._package.pdf

    def keep(self, target: Path, then: Callable[[Given], None], failed: Failed) -> None:
        """Enters it in the register and writes the file, locked."""
        from wijkteam_desk.desk.share_out import hand_out_share

        def kept(handed: "HandedOut") -> None:
            mail = f"Onderwerp: {handed.mail.subject}\n\n{handed.mail.body}"
            then(Given(name=target.name, passphrase=handed.passphrase, mail=mail))

        future = self._desk.aside(hand_out_share, self._desk, self._package, target)
        when_done(future, self._owner, kept, lambda spoken: failed(spoken.sentence))

    def register_print(self, then: Callable[[], bool], failed: Failed) -> None:
        """Enters that it goes to the printer."""
        from wijkteam_desk.desk.share_out import register_share, take_back_share

        def entered(shared: "SharedNow") -> None:
            if not then():
                self._desk.aside(take_back_share, self._desk, self._package, shared)

        future = self._desk.aside(register_share, self._desk, self._package)
        when_done(future, self._owner, entered, lambda spoken: failed(spoken.sentence))


class SharePages:
    """Opens them; each leads back to the household."""

    # Paper and its preview are brought in only when something is looked at.

    def __init__(
        self, frame: Frame, policy: Policy, consents: Asking, member: Callable[[str], None]
    ) -> None:
        """`member` leads to somebody of the household."""
        self._frame, self._policy = frame, policy
        self._consents, self._member = consents, member

    def open(self, household_id: str, *, goes_on: bool = False) -> None:
        """With whom and what for; `goes_on` to what may go, with what was typed before."""
        view = ShareView()
        self._frame.forget_undo()
        look = partial(self._look, view, household_id)
        given = (self._policy, goes_on)
        presenter = wire_share(view, self._frame.acts(view), household_id, look, given)
        view.way_asked.connect(partial(self._go, view, household_id))
        view.spoken_asked.connect(partial(self.spoken, household_id))
        self._show(view, AfterPage(view, view.flush, presenter))

    def spoken(self, household_id: str) -> None:
        """What was told in a meeting."""
        view = SpokenView()
        self._frame.forget_undo()
        acts = self._frame.acts(view)
        presenter = wire_spoken(view, acts, household_id, _read_later, self._policy)
        self._show(view, AfterPage(view, view.flush, presenter))

    def _look(self, view: ShareView, household_id: str, ready: Ready) -> None:
        from wijkteam_desk.desk.share_out import draw_share

        view.flush()
        desk = self._frame.desk
        drawn = desk.aside(draw_share, desk, household_id, ready.told, ready.asking, ready.chosen)
        give = partial(self._give, household_id)
        when_done(drawn, view, give, lambda spoken: view.show_refusal(spoken.sentence))

    def _give(self, household_id: str, package: "Package") -> None:
        from wijkteam_desk.ui.screens.share.give_view import GiveView

        view = GiveView(package.sheet.to, package.told.handed)
        presenter = wire_give(view, DeskPackage(self._frame.desk, view, package))

        def back() -> None:
            if view.gave:
                self._frame.home()
            else:
                self.open(household_id, goes_on=True)

        view.closed.connect(back)
        self._frame.show(_GivePage(view, presenter))
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, view: ShareView, household_id: str, way: str, person_id: str) -> None:
        if way == Next.ASK.value:
            self._consents.ask(household_id, person_id, view.recipient_id)
        else:
            self._member(person_id)

    def _show(self, view: ShareView | SpokenView, page: AfterPage) -> None:
        view.closed.connect(self._frame.home)
        self._frame.show(page)
        view.setFocus(Qt.FocusReason.OtherFocusReason)


class _GivePage:
    """Nothing is typed here, so nothing is kept."""

    def __init__(self, view: "GiveView", presenter: object) -> None:
        self.view = view
        self._presenter = presenter

    def flush(self) -> None:
        """Has nothing to hand on."""


def _read_later(_: Changed) -> None:
    """What was told changes nothing on the household behind this page."""
