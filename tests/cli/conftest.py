"""A real vault with a fictional household, made once and copied for every test. FICTIEF."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.first_vault import WORDS, first_vault
from wijkteam_desk.__main__ import main
from wijkteam_desk.desk.opening import create_vault
from wijkteam_desk.desk.take_in import import_file
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.shipped import shipped
from wijkteam_desk.vault.key_slots import SMALLEST

PASSPHRASE = WORDS
AUTHOR = CoachDetails(name="Noor Haddad", team="wijkteam Blokweer", phone="078 000 12 30")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


Ask = Callable[..., Answer]


@pytest.fixture(scope="session")
def with_korrelaar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With the household Korrelaar in it."""
    folder = tmp_path_factory.mktemp("first") / "kluis"
    made = create_vault(folder, PASSPHRASE, AUTHOR, kdf=SMALLEST)
    import_file(made.desk, shipped("demo", "korrelaar.json"))
    made.desk.close()
    return folder


@pytest.fixture
def vault(with_korrelaar: Path, tmp_path: Path) -> Path:
    return shutil.copytree(with_korrelaar, tmp_path / "kluis")


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A vault of its own, and the file with the code that opens it."""

    vault: Path
    code: str
    code_file: Path
    by_code: Ask


@pytest.fixture
def paper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Paper:
    """A vault whose passphrase nobody types: `by_code` puts the code in place of it."""
    made = first_vault(tmp_path / "van papier")
    made.desk.close()
    code_file = tmp_path / "herstelcode.txt"
    code_file.write_text(made.recovery_code.replace(" ", "-").lower())

    def ask(*asked: object) -> Answer:
        given = ("--vault", made.desk.folder, *asked, "--code-file", code_file)
        code = main([str(one) for one in given])
        said = capsys.readouterr()
        return Answer(code=code, out=said.out, err=said.err)

    return Paper(vault=made.desk.folder, code=made.recovery_code, code_file=code_file, by_code=ask)


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    file = tmp_path / "wachtzin.txt"
    file.write_text(f"{PASSPHRASE}\nook dit telt niet mee\n", encoding="utf-8")
    return file


@pytest.fixture
def desk(vault: Path, passphrase_file: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Runs a command on the vault of this test."""

    def ask(*asked: object) -> Answer:
        given = ("--vault", vault, "--passphrase-file", passphrase_file, *asked)
        code = main([str(one) for one in given])
        said = capsys.readouterr()
        return Answer(code=code, out=said.out, err=said.err)

    return ask
