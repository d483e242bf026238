"""How a command ends: an exit code, and in trouble one sentence (DESIGN 8)."""

import traceback
from collections.abc import Callable

from wijkteam_desk.cli.dutch_usage import UsageError
from wijkteam_desk.cli.speak import complain, finish, nobody_listens
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.vault.trouble import StoreSetBack, VaultTrouble, from_system

DONE, REFUSED, MISUSED, INTERRUPTED = 0, 1, 2, 130


def outcome_of(command: Callable[[], int]) -> int:
    """Runs the command; whatever it raises ends in an exit code and one sentence."""
    try:
        code = _ended(command)
        finish()
    except KeyboardInterrupt:
        complain("Onderbroken.")
        return INTERRUPTED
    except Exception as trouble:  # noqa: BLE001  # the last stop: a traceback would show names
        return _trouble(trouble)
    return code


def with_command(trouble: VaultTrouble) -> str:
    """The sentence, with the command that goes on where somebody may decide to."""
    if isinstance(trouble, StoreSetBack) and not trouble.only_read:
        return f"{trouble.sentence} Zo verdergaan doet 'wijkteam-desk vault check --accept-older'."
    return trouble.sentence


def _ended(command: Callable[[], int]) -> int:
    try:
        return command()
    except SystemExit as shown:  # help or version
        return shown.code if isinstance(shown.code, int) else DONE


def _trouble(trouble: Exception) -> int:
    match trouble:
        case UsageError():
            complain(trouble.sentence)
            return MISUSED
        case Refusal():
            complain(trouble.sentence)
        case VaultTrouble():
            complain(with_command(trouble))
            return trouble.exit_code
        case BrokenPipeError():
            nobody_listens()
        case OSError():
            nobody_listens()
            complain(from_system(trouble).sentence)
        case _:
            complain(_fault(trouble))
    return REFUSED


def _fault(trouble: Exception) -> str:
    # Class and place only: the message and the values may hold names.
    frames = traceback.walk_tb(trouble.__traceback__)
    places = [f"{frame.f_globals.get('__name__')}, regel {line}" for frame, line in frames]
    ours = [place for place in places if place.startswith("wijkteam_desk")]
    return (
        f"Er ging iets mis dat niet hoort te gebeuren ({type(trouble).__name__} in {ours[-1]})."
        " Wat niet af was, is niet bewaard."
    )
