"""Tells the truth about what is kept."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from time import monotonic
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.ui.common.background import when_settled

_SECONDS_PER_MINUTE = 60


class Keeping(Protocol):
    """The open vault, as far as it knows whether things are kept."""

    @property
    def blocked(self) -> object | None:
        """Why nothing can be kept now, if so."""

    @property
    def watched(self) -> bool:
        """Whether it would be noticed when something that was kept got lost."""

    @property
    def keys_lost(self) -> bool:
        """Whether nothing would open what is kept once this process ends."""


class Tells(Protocol):
    """Shows the sentence, whether that is good news, and that nobody watches over it."""

    def __call__(self, text: str, *, kept: bool, watched: bool) -> None:
        """Show it."""


class Saved(QObject):
    """Follows the acts that keep something and says how long ago the last one was kept."""

    def __init__(self, owner: QObject, vault: Keeping, say: Tells) -> None:
        super().__init__(owner)
        self._vault = vault
        self._say = say
        self._kept_at: float | None = None
        self._not_kept: set[tuple[object, ...]] = set()
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.tell)
        self._clock.start()
        self.tell()

    def follow(
        self, act: Callable[..., object], future: Future[Any], given: dict[str, Any]
    ) -> Future[Any]:
        """Watches this act and gives its future on."""
        what = (act.__name__, given.get("form"), given.get("about"))
        when_settled(future, self, partial(self._settled, act, what))
        return future

    def _settled(
        self, act: Callable[..., object], what: tuple[object, ...], future: Future[Any]
    ) -> None:
        error = future.exception()
        if error is None:
            self._not_kept.discard(what)
            changed = isinstance(future.result(), Changed)
            if changed:
                # The act took its draft along; what else is not kept is tried, and told, anew.
                self._not_kept.clear()
            if changed or act is keep_draft:
                self._kept_at = monotonic()
        elif not isinstance(error, Refusal):
            self._not_kept.add(what)
        self.tell()

    def tell(self) -> None:
        """Says how it is now."""
        amiss = self._amiss()
        watched = self._vault.blocked is not None or self._vault.watched
        self._say(amiss or self._kept_since(), kept=not amiss, watched=watched)

    def _amiss(self) -> str:
        if self._vault.blocked:
            return self.tr("Er wordt nu niets bewaard")
        if self._not_kept:
            return self.tr("Het laatste is nog niet bewaard")
        if self._vault.keys_lost:
            return self.tr("Bewaard, maar alleen dit venster opent het nog")
        return ""

    def _kept_since(self) -> str:
        if self._kept_at is None:
            return self.tr("Alles bewaard")
        seconds = int(monotonic() - self._kept_at)
        if seconds < _SECONDS_PER_MINUTE:
            return self._ago(seconds, self.tr("seconde"), self.tr("seconden"))
        minutes = seconds // _SECONDS_PER_MINUTE
        return self._ago(minutes, self.tr("minuut"), self.tr("minuten"))

    def _ago(self, count: int, one: str, more: str) -> str:
        return self.tr("Alles bewaard, {0} geleden").format(counted(count, one, more))
