"""An `Opening` that answers at once or when told; everything in it is FICTIEF."""

from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from wijkteam_desk.ui.common.acts import Spoken
from wijkteam_desk.ui.lock.handed import Copy, Holds, NewVault, Person, Prepared
from wijkteam_desk.ui.lock.opening import TroubleKind

PROPOSALS = ("kraan tafel zomer fietsbel wolk", "brood lantaarn sjaal appel veer")
CODE = "247O EIFT O3T5 BCP7 AQKW 4MLF 4GVO P6HV K"
RIGHT = "kraan tafel zomer fietsbel wolk"


class Kept:
    """What a prepared backup holds on to; remembers that it was let go."""

    def __init__(self) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


NOW = Holds(newest_note=date(2026, 11, 22), households=13, conversations=41, passages=388)
THEN = Holds(newest_note=date(2026, 11, 21), households=12, conversations=40, passages=371)
COPIES = (
    Copy(
        path=Path("kluis-0-20261122-130500-812.kluis-kopie"),
        size=3_412_000,
        made_at=datetime(2026, 11, 22, 13, 5, tzinfo=UTC),
        holds=THEN,
    ),
    Copy(
        path=Path("kluis-0-20261122-093000-790.kluis-kopie"),
        size=3_398_000,
        made_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
        holds=replace(THEN, newest_note=None, households=1),
        replaced=True,
    ),
    Copy(path=Path("kluis-0-20261121-161000-702.kluis-kopie"), size=0, made_at=None, holds=None),
)
PREPARED = Prepared(there=THEN, here=NOW, lost=17, restore=Kept())


class Trouble(Exception):
    """What a vault says, with the screen it belongs to."""

    def __init__(self, sentence: str, kind: TroubleKind) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.kind = kind


WRONG = Trouble("Dit is niet de wachtzin van deze kluis. Probeer het nog eens.", TroubleKind.WRONG)
WRONG_CODE = Trouble("Deze herstelcode hoort niet bij deze kluis.", TroubleKind.WRONG)
PRESENT = Trouble("Dit is de wachtzin die je nu al hebt. Kies een andere.", TroubleKind.WRONG)
IN_USE = Trouble("De kluis is al open in een ander venster. Sluit dat eerst.", TroubleKind.IN_USE)
FULL = Trouble("De schijf is vol. Maak ruimte en probeer het opnieuw.", TroubleKind.UNWRITABLE)


@dataclass
class FakeOpening:
    """Remembers what was asked; `trouble` is what the next future fails with.

    `gone`: why nothing can be seen of a damaged vault.
    """

    trouble: Trouble | None = None
    gone: Trouble | None = None
    waiting: bool = False
    older: bool = False
    asked: list[tuple[object, ...]] = field(default_factory=list)
    futures: list[Future[object]] = field(default_factory=list)
    proposals: int = 0
    wait: int = 0
    looking: bool = False
    there: tuple[Copy, ...] = COPIES
    prepared: Prepared = PREPARED
    preparing: list[Future[Prepared]] = field(default_factory=list)

    def propose(self) -> str:
        self.proposals += 1
        return PROPOSALS[(self.proposals - 1) % len(PROPOSALS)]

    def refuse_passphrase(self, passphrase: str, known: tuple[str, ...]) -> str | None:
        self.asked.append(("refuse", passphrase, known))
        return None if len(passphrase) >= 16 else "Deze wachtzin is te kort. Neem er woorden bij."

    def refuse_phone(self, phone: str) -> str | None:
        return "Dit is geen nummer." if phone.isalpha() else None

    def same_passphrase(self, first: str, second: str) -> bool:
        return first.replace("-", " ").casefold() == second.replace("-", " ").casefold()

    def refuse_code(self, code: str) -> str | None:
        return None if code.strip() else "Vul de herstelcode in."

    def create(self, person: Person, passphrase: str) -> Future[NewVault]:
        self.asked.append(("create", person, passphrase))
        made: Future[NewVault] = Future()
        if self.trouble is not None:
            made.set_exception(self.trouble)
        elif not self.waiting:
            made.set_result(NewVault(CODE, "de nieuwe kluis"))
        return made

    def confirm_code(self, made: NewVault) -> Future[None]:
        self.asked.append(("confirm", made.opened))
        return Future()

    def save_code(self, code: str, target: Path) -> Future[None]:
        self.asked.append(("save", code, target))
        saved: Future[None] = Future()
        if self.trouble is not None:
            saved.set_exception(self.trouble)
        else:
            saved.set_result(None)
        return saved

    def print_code(self, code: str) -> Future[bool]:
        self.asked.append(("print", code))
        printed: Future[bool] = Future()
        printed.set_result(not self.waiting)
        return printed

    def unlock(self, passphrase: str, upgrading: Future[None]) -> Future[object]:
        if self.older:
            upgrading.set_result(None)
        self.asked.append(("unlock", passphrase))
        if passphrase != RIGHT and self.trouble is None:
            return self._answer(WRONG)
        return self._answer("de open kluis")

    def refuse_look(self) -> Future[None]:
        refused: Future[None] = Future()
        if self.gone is not None:
            refused.set_exception(self.gone)
        else:
            refused.set_result(None)
        return refused

    def look_into(self, passphrase: str) -> Future[object]:
        self.asked.append(("look_into", passphrase))
        return self._answer("wat er nog is" if passphrase == RIGHT else WRONG)

    def recover(self, code: str) -> Future[object]:
        self.asked.append(("recover", code))
        return self._answer("de sleutels")

    def renew(self, recovered: object, passphrase: str, upgrading: Future[None]) -> Future[object]:
        if self.older:
            upgrading.set_result(None)
        self.asked.append(("renew", recovered, passphrase))
        return self._answer("de open kluis")

    def seconds_to_wait(self) -> int:
        return self.wait

    def copies(self) -> Future[tuple[Copy, ...]]:
        self.asked.append(("copies",))
        found: Future[tuple[Copy, ...]] = Future()
        if not self.looking:
            found.set_result(self.there)
        return found

    def copy_at(self, path: Path) -> Future[Copy]:
        self.asked.append(("copy_at", path))
        copy: Future[Copy] = Future()
        copy.set_exception(Trouble("Dit is geen hele reservekopie.", TroubleKind.DAMAGED))
        return copy

    def prepare(self, copy: Copy, passphrase: str) -> Future[Prepared]:
        self.asked.append(("prepare", copy, passphrase))
        prepared: Future[Prepared] = Future()
        self.preparing.append(prepared)
        if passphrase != RIGHT:
            prepared.set_exception(WRONG)
        elif not self.waiting:
            prepared.set_result(self.prepared)
        return prepared

    def prepare_by_code(self, copy: Copy, code: str) -> Future[Prepared]:
        self.asked.append(("prepare_by_code", copy, code))
        prepared: Future[Prepared] = Future()
        self.preparing.append(prepared)
        if code != CODE:
            prepared.set_exception(WRONG_CODE)
        elif not self.waiting:
            prepared.set_result(self.prepared)
        return prepared

    def put_back(self, prepared: Prepared) -> Future[object]:
        self.asked.append(("put_back", prepared))
        return self._answer("de open kluis")

    def how_far(self) -> float:
        return 0.4

    def stop(self) -> None:
        self.asked.append(("stop",))

    def kind_of(self, trouble: Spoken) -> TroubleKind:
        return trouble.kind if isinstance(trouble, Trouble) else TroubleKind.DAMAGED

    def _answer(self, answer: object) -> Future[object]:
        future: Future[object] = Future()
        self.futures.append(future)
        failure = self.trouble or (answer if isinstance(answer, Trouble) else None)
        if self.waiting:
            return future
        if failure is not None:
            future.set_exception(failure)
        else:
            future.set_result(answer)
        return future
