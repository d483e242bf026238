"""Help and complaints about the command line are Dutch, and one sentence."""

import pytest

from wijkteam_desk import __version__
from wijkteam_desk.__main__ import main

MISUSED: dict[str, tuple[list[str], str]] = {
    "an unknown command": (
        ["gezin"],
        "'gezin' bestaat niet als opdracht. Kijk met --help wat er kan.",
    ),
    "nothing to read": (
        ["import"],
        "Er ontbreekt nog iets: BESTAND. Kijk met --help wat er kan.",
    ),
    "no readers": (
        ["plan", "Vlierenberg", "--out", "plan.pdf"],
        "Er ontbreekt nog iets: --for. Kijk met --help wat er kan.",
    ),
    "readers of another kind": (
        ["plan", "Vlierenberg", "--for", "iedereen", "--out", "plan.pdf"],
        "--for: daar hoort household, person:NAAM of provider:NAAM. Kijk met --help wat er kan.",
    ),
    "a person without a name": (
        ["plan", "Vlierenberg", "--for", "person: ", "--out", "plan.pdf"],
        "--for: daar hoort household, person:NAAM of provider:NAAM. Kijk met --help wat er kan.",
    ),
    "backups for a command": (
        ["--restore", "households"],
        "--restore opent alleen het venster van een eigen kluis.",
    ),
    "half an option": (
        ["export", "Vlierenberg", "--out"],
        "Achter --out hoort nog iets. Kijk met --help wat er kan.",
    ),
    "too much": (
        ["households", "Vlierenberg"],
        "Dit hoort er niet bij: Vlierenberg. Kijk met --help wat er kan.",
    ),
    "a day no month has": (
        ["today", "--on", "2026-02-30"],
        "--on: daar hoort een datum als 2026-11-26. Kijk met --help wat er kan.",
    ),
    "the vault, and then": (
        ["vault"],
        "Er ontbreekt nog iets: OPDRACHT. Kijk met --help wat er kan.",
    ),
    "two vaults": (
        ["--demo", "--vault", "kluis", "households"],
        "--vault en --demo gaan niet samen. Kies een van de twee.",
    ),
    "a passphrase for the window": (
        ["--passphrase-file", "zin.txt"],
        "Bij --passphrase-file hoort een opdracht. Kijk met --help welke er zijn.",
    ),
    "a practice vault to keep": (
        ["--demo", "vault", "create"],
        "De oefenkluis wordt vanzelf gemaakt. Laat --demo weg voor een eigen kluis.",
    ),
    "another passphrase for practice": (
        ["--demo", "vault", "passphrase"],
        "De oefenkluis houdt zijn eigen wachtzin. Laat --demo weg.",
    ),
    "a recovery of practice": (
        ["--demo", "vault", "recover"],
        "De oefenkluis houdt zijn eigen wachtzin. Laat --demo weg.",
    ),
    "what may be shared for a purpose that is none": (
        ["--demo", "may-share", "Vlierenberg", "--to", "school", "--purpose", "leren", "--json"],
        "--purpose: dit doel is er niet. Kies uit: uitzoeken, regelen, afstemmen, terugkoppelen,"
        " veiligheid. Kijk met --help wat er kan.",
    ),
}


@pytest.mark.parametrize("what", MISUSED)
def test_what_cannot_be_asked_ends_in_2(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked, sentence = MISUSED[what]
    assert main(asked) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"{sentence}\n")


@pytest.mark.parametrize(
    "asked",
    [
        [], ["vault"], ["vault", "create"], ["vault", "check"],
        ["vault", "passphrase"], ["vault", "recover"], ["households"], ["import"],
        ["export"], ["plan"], ["may-share"], ["register"], ["today"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_help_is_dutch(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*asked, "--help"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.startswith(f"gebruik: wijkteam-desk {' '.join(asked)}".rstrip())
    assert "laat deze uitleg zien" in said.out
    for english in ("usage:", "options:", "arguments:", "show this"):
        assert english not in said.out


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    main(["-h"])
    out = capsys.readouterr().out
    told = ("vault", "households", "import", "export", "plan", "may-share", "register", "today")
    for command in told:
        assert f"\n    {command} " in out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"{__version__}\n"
