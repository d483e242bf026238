"""How a command speaks: answers on standard output, trouble in a sentence on standard error."""

import io
import os
import sys
from contextlib import suppress

from wijkteam_desk.domain.refusal import Refusal


def say(line: str) -> None:
    """One line of the answer."""
    _write(sys.stdout, line)


def say_json(answer: object) -> None:
    """The answer as one JSON document, in UTF-8 on every system."""
    import json  # the window does not wait for it

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    _write(sys.stdout, json.dumps(answer, ensure_ascii=False, indent=2))


def complain(sentence: str) -> None:
    """What is the matter, on one line of standard error."""
    with suppress(OSError):
        _write(sys.stderr, " ".join(sentence.split()))


def ask(question: str) -> None:
    """A question to somebody at a terminal, so not part of the answer."""
    if sys.stderr:
        sys.stderr.write(question)
        sys.stderr.flush()


def refuse_unheard(what: str) -> None:
    """Refuses to make what is shown only once where nobody would see it."""
    if sys.stdout is None:
        raise Refusal(f"{what} kan hier niet in beeld komen. Begin dit in een gewoon venster.")


def finish() -> None:
    """Hands over what was said; raises `OSError` when nobody takes it."""
    if sys.stdout:
        sys.stdout.flush()


def nobody_listens() -> None:
    """Forgets what was not taken, so that Python does not try again on leaving."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _write(stream: object, line: str) -> None:
    # A program without a console has no streams (pythonw).
    if isinstance(stream, io.TextIOBase):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
        stream.write(f"{line}\n")
