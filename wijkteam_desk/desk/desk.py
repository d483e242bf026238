"""The open vault as screens and commands use it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from wijkteam_desk.casework.accept_older_store import accept_older_store
from wijkteam_desk.desk.accepted import Accepted
from wijkteam_desk.desk.holding import Look
from wijkteam_desk.domain.wrong_tries import WrongTries
from wijkteam_desk.storage.store import Store
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.vault.known_keys import KeysFound, KnownKeys
from wijkteam_desk.vault.opening import OpenKeys
from wijkteam_desk.vault.trouble import StoreSetBack, WorkEnded, WritingBlocked

if TYPE_CHECKING:
    from wijkteam_desk.desk.noticed import Noticed

P = ParamSpec("P")
T = TypeVar("T")


class Held(Protocol):
    """The grip on a vault that no other process may share."""

    def release(self) -> None:
        """Lets go."""


class Watch(Protocol):
    """What remembers the newest commit outside the store."""

    @property
    def watched(self) -> bool:
        """Whether it is remembered everywhere it should be."""

    def accept(self, seq: int, mac: bytes) -> None:
        """Goes on from an older store."""

    def close(self) -> None:
        """Lets go of its files."""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """The store, the head that watches it, the keys of both, and the wrong tries before.

    `noticed`: what else the coach hears of, see `desk.noticed`.
    """

    store: Store
    head: Watch
    known: KnownKeys
    wrong_tries: WrongTries | None = None
    noticed: tuple["Noticed", ...] = ()


class Desk:
    """One store thread for every act, in order; a second worker for paper and files."""

    def __init__(self, open_store: Callable[[], Opened], held: Held, folder: Path) -> None:
        """Opens the store on its own thread; what `open_store` raises comes out here."""
        self._acts = ThreadPoolExecutor(1, "store")
        self._side = ThreadPoolExecutor(1, "side")
        self._held = held
        self._owed: list[Callable[[Work], None]] = []
        self.folder = folder
        try:
            self._opened = self._acts.submit(open_store).result()
        except BaseException:
            self._stop()
            raise
        self._store = self._opened.store

    @property
    def keys(self) -> OpenKeys:
        """The keys of this vault, for who copies it."""
        return self.known.keys

    @property
    def known(self) -> KnownKeys:
        """The key file, as it was written last."""
        return self._opened.known

    @property
    def keys_lost(self) -> bool:
        """Whether nothing would open the vault any more once this process ends."""
        return self.known.found is KeysFound.LOST and not isinstance(self.blocked, WorkEnded)

    @property
    def author(self) -> str:
        """The id of the coach who works here."""
        return self._store.author

    @property
    def wrong_tries(self) -> WrongTries | None:
        """The wrong passphrases that were tried since the vault was open the last time."""
        return self._opened.wrong_tries

    @property
    def noticed(self) -> tuple["Noticed", ...]:
        """What was noticed as the vault was opened."""
        return self._opened.noticed

    @property
    def blocked(self) -> WritingBlocked | None:
        """Why nothing can be kept now; `None` when all is well."""
        return self._store.blocked

    @property
    def watched(self) -> bool:
        """Whether a commit that gets lost would be noticed ("niet bewaakt" when not)."""
        return self._opened.head.watched

    def perform(
        self, act: Callable[Concatenate[Work, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """Queues the act on the store thread; the future holds its answer or what it refused.

        Once the desk is closed the future is cancelled.
        """
        return _queued(self._acts, self._store.perform, act, *args, **kwargs)

    def aside(self, job: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queues slow work that does not touch the store itself: paper, files."""
        return _queued(self._side, job, *args, **kwargs)

    def become(self, coach_id: str) -> None:
        """From now on this coach is the author."""
        self._acts.submit(self._store.become, coach_id).result()

    def faults(self) -> list[str]:
        """What a full check of the store finds, in Dutch sentences."""
        return self._acts.submit(self._store.faults).result()

    def enter_when_kept(self, act: Callable[[Work], None]) -> None:
        """Enters it in the journal: now, or else as soon as somebody accepts the older store."""
        if isinstance(self._store.blocked, StoreSetBack):
            self._owed.append(act)
        elif not self._store.blocked:
            self.perform(act).result()

    def look_around(self) -> Future[KeysFound]:
        """Sees whether the files of the vault are still there; keys that are not are put back.

        `blocked` tells of the others, as after an act.
        """
        return _queued(self._acts, self._look)

    def accept_older_store(self) -> Future[Accepted | None]:
        """Goes on with a store that misses acts: enters how many, and lifts the block.

        Gives what was accepted; nothing when the store misses nothing. Raises why nothing can be
        kept where it lies.
        """
        return self._acts.submit(self._accept)

    def settle(self, seconds: float) -> None:
        """Waits for all queued acts, at most so long; halfway it stops the one that runs.

        So drafts that stand behind a slow act are still kept. Behind all comes a last look around.
        """
        fence = self._acts.submit(self._look)
        if wait([fence], timeout=seconds / 2).not_done:
            self._store.interrupt()
            wait([fence], timeout=seconds / 2)

    def close(self) -> None:
        """Finishes what is queued, closes the store and lets go of the vault."""
        # Paper that is being drawn may still need its acts.
        self._side.shutdown()
        try:
            wait([self._acts.submit(self._look)])
            self._acts.submit(self._store.close).result()
            self._opened.head.close()
        finally:
            self._stop()

    def _look(self) -> KeysFound:
        self._store.refuse_ended()
        # Where only is read nobody may write, keys neither.
        return KeysFound.WHOLE if isinstance(self._held, Look) else self.known.put_right()

    def _accept(self) -> Accepted | None:
        blocked = self._store.blocked
        if not isinstance(blocked, StoreSetBack):
            return None
        if blocked.only_read:
            raise blocked.only_read.with_traceback(None)
        until = self._store.newest_at
        self._store.unblock()
        try:
            self._store.perform(accept_older_store, lost=blocked.lost)
        except BaseException:
            self._store.block(blocked)
            raise
        newest = self._store.seq
        self._opened.head.accept(newest, self._store.mac_at(newest) or b"")
        while self._owed:
            self._store.perform(self._owed.pop(0))
        return Accepted(lost=blocked.lost, until=until)

    def _stop(self) -> None:
        self._side.shutdown()
        self._acts.shutdown()
        self._held.release()


def _queued(
    worker: ThreadPoolExecutor, job: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
) -> Future[T]:
    try:
        return worker.submit(job, *args, **kwargs)
    except RuntimeError:  # shut down: who asks now is about to go, and waits for no answer
        never: Future[T] = Future()
        never.cancel()
        return never
