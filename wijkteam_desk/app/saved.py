"""Tells the truth about what is kept."""

from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.ui.common.background import when_done

_SECONDS_PER_MINUTE = 60


class Saved(QObject):
    """Follows the acts that keep something and says how long ago the last one was kept."""

    def __init__(self, owner: QObject, say: Callable[[str], None]) -> None:
        """`say` shows the sentence."""
        super().__init__(owner)
        self._say = say
        self._kept_at: float | None = None
        self._failed = False
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tell)
        self._clock.start()
        self._tell()

    def follow(self, act: Callable[..., object], future: Future[Any]) -> Future[Any]:
        """Watches this act and gives its future on."""
        when_done(
            future,
            self,
            lambda answer: self._done(kept=act is keep_draft or isinstance(answer, Changed)),
            lambda _: self._not_done(trouble=not _is_refusal(future)),
        )
        return future

    def _done(self, *, kept: bool) -> None:
        if kept:
            self._kept_at, self._failed = monotonic(), False
        self._tell()

    def _not_done(self, *, trouble: bool) -> None:
        self._failed = self._failed or trouble
        self._tell()

    def _tell(self) -> None:
        self._say(self._sentence())

    def _sentence(self) -> str:
        if self._failed:
            return self.tr("Het laatste is nog niet bewaard")
        if self._kept_at is None:
            return self.tr("Alles bewaard")
        seconds = int(monotonic() - self._kept_at)
        if seconds < _SECONDS_PER_MINUTE:
            return self._ago(seconds, self.tr("seconde"), self.tr("seconden"))
        minutes = seconds // _SECONDS_PER_MINUTE
        return self._ago(minutes, self.tr("minuut"), self.tr("minuten"))

    def _ago(self, count: int, one: str, more: str) -> str:
        unit = one if count == 1 else more
        return self.tr("Alles bewaard, {0} {1} geleden").format(count, unit)


def _is_refusal(future: Future[Any]) -> bool:
    from wijkteam_desk.domain.refusal import Refusal

    return isinstance(future.exception(), Refusal)
