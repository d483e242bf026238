"""The PIN that brings back what is covered: what is too easy, what is kept, until when it holds."""

import itertools
import secrets
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from wijkteam_desk.vault.derive import KEY_SIZE
from wijkteam_desk.vault.key_slots import SALT_SIZE, SMALLEST
from wijkteam_desk.vault.trouble import TooLittleMemory, WeakPin

FEWEST_DIGITS = 6
MOST_DIGITS = 12
NIGHT = 4  # o'clock, local time

_FEWEST_DIFFERENT = 4
_STAIRS = 4  # digits in a row, each as far from the one before
_YEARS = range(1920, 2040)
_PATTERNS = ("147258", "258369", "147369", "159357", "159753", "314159", "271828", "141421")
_DAY_FORMS = ("%d%m%y", "%y%m%d", "%m%d%y")


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A moment by the clock on the wall, and in seconds by one that nobody can turn back."""

    wall: datetime
    steady: float


def now() -> Moment:
    """This moment, in local time."""
    return Moment(wall=datetime.now(UTC).astimezone(), steady=time.monotonic())


def still_holds(unlocked: Moment, at: Moment) -> bool:
    """Whether a PIN holds at that moment: until the first night after the passphrase was given.

    A clock that is turned back makes it no longer: then it holds no more, or as long as it did.
    """
    night = night_after(unlocked.wall)
    long = (night - unlocked.wall).total_seconds()
    return unlocked.wall <= at.wall < night and 0 <= at.steady - unlocked.steady < long


def night_after(moment: datetime) -> datetime:
    """The next time that the clock in that time zone says four."""
    night = moment.replace(hour=NIGHT, minute=0, second=0, microsecond=0)
    return night if night > moment else night + timedelta(days=1)


def refuse_weak_pin(pin: str) -> None:
    """Raise `WeakPin` with a sentence that helps, for what a person at the table would try."""
    digits = _digits(pin)
    if not digits.isascii() or not digits.isdigit():
        raise WeakPin("Een pincode bestaat uit cijfers.")
    if not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        raise WeakPin("Neem zes cijfers, of meer: twaalf is het meeste.")
    if _is_pattern(digits):
        raise WeakPin("Deze cijfers raadt iemand snel. Neem cijfers zonder regelmaat.")
    if _holds_a_year(digits) or _is_a_day(digits):
        raise WeakPin(
            "Dit lijkt op een jaartal of een datum, en die raadt iemand snel. Neem andere cijfers."
        )


def keep_form(pin: str) -> str:
    """What is kept of a PIN: salt, costs and Argon2id. Takes time; raises `TooLittleMemory`."""
    derivation = Argon2id(
        salt=secrets.token_bytes(SALT_SIZE),
        length=KEY_SIZE,
        iterations=SMALLEST.rounds,
        lanes=SMALLEST.lanes,
        memory_cost=SMALLEST.memory_kib,
    )
    try:
        return derivation.derive_phc_encoded(_digits(pin).encode())
    except MemoryError:
        raise TooLittleMemory from None


def fits(pin: str, kept: str) -> bool:
    """Whether this is the PIN that was kept. Takes time; raises `TooLittleMemory`."""
    try:
        Argon2id.verify_phc_encoded(_digits(pin).encode(), kept)
    except InvalidKey:
        return False
    except MemoryError:
        raise TooLittleMemory from None
    return True


def _digits(pin: str) -> str:
    return unicodedata.normalize("NFKC", "".join(pin.split()))


def _is_pattern(digits: str) -> bool:
    half = len(digits) // 2
    return (
        len(set(digits)) < _FEWEST_DIFFERENT
        or _has_stairs(digits)
        or digits[:half] == digits[half:]
        or digits == digits[::-1]
        or any(known in digits or known[::-1] in digits for known in _PATTERNS)
    )


def _has_stairs(digits: str) -> bool:
    numbers = [int(digit) for digit in digits]
    steps = [(after - before) % 10 for before, after in itertools.pairwise(numbers)]
    runs = zip(*(steps[at:] for at in range(_STAIRS - 1)), strict=False)
    return any(len(set(run)) == 1 for run in runs)


def _holds_a_year(digits: str) -> bool:
    return any(int(digits[at : at + 4]) in _YEARS for at in range(len(digits) - 3))


def _is_a_day(digits: str) -> bool:
    return len(digits) == FEWEST_DIGITS and any(_days(digits))


def _days(digits: str) -> Iterator[date]:
    for form in _DAY_FORMS:
        try:
            yield datetime.strptime(digits, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
