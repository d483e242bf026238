"""The leidraden that are shipped, and those a team put in its own folder instead."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from wijkteam_desk.domain.guide import NO_GUIDE, Guide, guide_in
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.shipped import shipped

USUAL = "gesprek"
FOLDER = "leidraden"
_LARGEST = 100_000


@dataclass(frozen=True)
class Guides:
    """The leidraden by code, the usual one first; `complaints`: a sentence for each bad file."""

    all: dict[str, Guide]
    complaints: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """What one can choose from, as code and name."""
        return tuple((code, guide.name) for code, guide in self.all.items())

    @property
    def kinds(self) -> dict[str, str]:
        """What a talk that is not the usual one is called, by code."""
        return {code: guide.name for code, guide in self.all.items() if code != USUAL}

    def named(self, code: str) -> Guide:
        """That leidraad; the usual one when it is gone or none was chosen."""
        return self.all.get(code) or self.all.get(USUAL, NO_GUIDE)


def team_folder() -> Path:
    """Where a team puts lists of its own; it need not be there."""
    return user_config_path("wijkteam-desk", appauthor=False)


def own_folder() -> Path:
    """Where a team puts leidraden of its own."""
    return team_folder() / FOLDER


def read_guides(own: Path) -> Guides:
    """Reads all; a bad file of the team is complained of, and the shipped one used instead."""
    guides = {
        file.stem: guide_in(file.stem, file.read_text("utf-8"))
        for file in sorted(shipped("guides", "talks").glob("*.toml"))
    }
    complaints = []
    for file in files_of_team(own, "*.toml"):
        try:
            text = text_of_team(file, f"De leidraad {file.stem}")
            guides[file.stem] = guide_in(file.stem, text)
        except Refusal as refusal:
            complaints.append(f"{refusal.sentence} De meegeleverde leidraad blijft in gebruik.")
    usual_first = sorted(guides, key=lambda code: (code != USUAL, guides[code].name))
    return Guides({code: guides[code] for code in usual_first}, tuple(complaints))


def text_of_team(file: Path, called: str) -> str:
    """What a team wrote in a file of its own; refused where it is no text or too large."""
    try:
        if file.stat().st_size > _LARGEST:
            raise Refusal(f"{called} is te groot.")
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise Refusal(f"{called} is niet te lezen als tekst.") from None


def files_of_team(folder: Path, named: str) -> Iterator[Path]:
    """The files of that name or pattern; none where the folder cannot be looked into."""
    try:
        yield from sorted(folder.glob(named))
    except OSError:
        return
