"""The mail that goes with a share: it names nobody but who sends it (R-4.8)."""

from dataclasses import dataclass

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.share_sheet import ShareSheet

_TAKE_IN = "In Wijkteam Desk leest u het in met de opdracht: wijkteam-desk import."


@dataclass(frozen=True, kw_only=True)
class Mail:
    """The words to copy. The passphrase is never in it: that is told by telephone."""

    subject: str
    body: str


def mail_for(sheet: ShareSheet, document_sha256: str, pages: int, *, take_in: bool = False) -> Mail:
    """Under the kenmerk that they know; the hash and the pages tell whether the file is whole.

    `take_in`: there is a dossier in it for another Wijkteam Desk.
    """
    length = counted(pages, "bladzijde", "bladzijden")
    lines = (
        "Goedendag,",
        "",
        f"In de bijlage staat wat wij met u delen onder kenmerk {sheet.reference}.",
        "Het bestand is op slot. De woorden om het te openen hoort u van mij per telefoon.",
        *([_TAKE_IN] if take_in else []),
        "Antwoordt u? Noem dan alleen dit kenmerk, en geen namen.",
        "",
        f"Om na te gaan of het bestand heel is: {length}, SHA-256",
        document_sha256,
        "",
        "Met vriendelijke groet,",
        *(one for one in (sheet.sender, sheet.team, sheet.phone) if one),
    )
    return Mail(subject=f"Kenmerk {sheet.reference}", body="\n".join(lines))
