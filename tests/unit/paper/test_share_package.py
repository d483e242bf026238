"""What is shared on paper: only what was chosen, marked and locked. FICTIEF."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument

from tests.unit.paper.heard import heard, said
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.share_mail import mail_for
from wijkteam_desk.domain.share_sheet import ShareSheet, SheetThing
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.domain.without_names import SOMEBODY
from wijkteam_desk.paper.locked import locked, pages_in
from wijkteam_desk.paper.share_package import share_paper
from wijkteam_desk.vault.passphrase import propose_for_file

WORDS = "Koken en wassen lukken Nel niet meer elke dag."
SHEET = ShareSheet(
    to="Thuiszorg Het Lindeblad",
    function="de wijkverpleegkundige",
    reference="W8HK-7Z",
    about=("Gerrit", "Nel"),
    purpose=Purpose.TOGETHER,
    things=(
        SheetThing(kind=ShareableKind.PASSAGE, words=WORDS),
        SheetThing(kind=ShareableKind.MEMBER, words="Gerrit Korrelaar, geboren 08-05-1947"),
    ),
    without=False,
    sender="Joost Ravensloot",
    team="Wijkteam Noord",
    phone="06 12345678",
    household_id="huis",
    made_on=date(2026, 11, 22),
    fictitious=True,
)
LONG = replace(SHEET, things=SHEET.things * 40, without=True)


@pytest.mark.parametrize("sheet", [SHEET, LONG])
def test_it_is_read_aloud_whole_and_passes_pdf_ua_1_and_pdf_a_2a(sheet: ShareSheet) -> None:
    pdf = share_paper(sheet)
    assert_accessible(pdf)
    heads = [one.text for one in heard(pdf) if one.role == "H2"]
    assert heads == ["Om wie het gaat", "Wat er is verteld", "Een vraag hierover?"]
    told = said(pdf)
    assert all(one in told for one in (WORDS, "W8HK-7Z", "Het Lindeblad", "06 12345678"))
    assert (SOMEBODY in told) is sheet.without
    assert "alleen voor Thuiszorg" not in told  # the mark is not read aloud


def test_the_mark_says_on_every_page_for_whom_it_is(tmp_path: Path) -> None:
    pdf = share_paper(LONG)
    assert pages_in(pdf) > 1
    document = QPdfDocument()
    assert _load(document, pdf) is QPdfDocument.Error.None_
    for page in range(document.pageCount()):
        assert "alleen voor Thuiszorg" in document.getAllText(page).text()
    document.close()


def test_a_locked_file_opens_with_its_words_in_each_reader_and_without_in_none(
    tmp_path: Path,
) -> None:
    passphrase, file = propose_for_file(), tmp_path / "delen.pdf"
    file.write_bytes(locked(share_paper(SHEET), passphrase))
    document = QPdfDocument()
    assert _load(document, file.read_bytes()) is QPdfDocument.Error.IncorrectPassword
    document.setPassword(passphrase)
    assert _load(document, file.read_bytes()) is QPdfDocument.Error.None_
    assert WORDS in document.getAllText(0).text()
    document.close()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(file)
    with pikepdf.open(file, password=passphrase) as opened:
        assert (opened.encryption.R, opened.encryption.stream_method.name) == (6, "aesv3")
    assert b"Informatie van het wijkteam" not in file.read_bytes()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
def test_poppler_opens_it_with_the_words_only(tmp_path: Path) -> None:
    passphrase, file = propose_for_file(), tmp_path / "delen.pdf"
    file.write_bytes(locked(share_paper(SHEET), passphrase))
    shut, opened = (
        subprocess.run(["pdftotext", *key, str(file), "-"], check=False, capture_output=True)  # noqa: S607 - the reader of this system
        for key in ([], ["-upw", passphrase])
    )
    assert (shut.returncode, opened.returncode) == (1, 0)
    assert WORDS in opened.stdout.decode()


def test_r_4_8_the_mail_names_nobody_but_the_sender_and_never_the_words_that_open_it() -> None:
    mail = mail_for(SHEET, "ab" * 32, 3)
    whole = f"{mail.subject}\n{mail.body}"
    assert all(one in whole for one in ("W8HK-7Z", "ab" * 32, "3 bladzijden", "Ravensloot"))
    assert not any(one in whole for one in ("Gerrit", "Nel", "Korrelaar", "Lindeblad"))


def _load(document: QPdfDocument, pdf: bytes) -> QPdfDocument.Error:
    kept = QBuffer(document)
    kept.setData(QByteArray(pdf))
    kept.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(kept)
    return document.error()
