"""What the commands do on a real vault, and how they refuse."""

import json
import os
import stat
from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import PASSPHRASE, Ask
from wijkteam_desk.__main__ import main
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.shipped import shipped
from wijkteam_desk.storage.unit_of_work import Work

DEMO = shipped("demo", "vlierenberg.json")


def one_sentence(err: str) -> str:
    """What stands on standard error, when that is one line without a traceback."""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err.removesuffix("\n")


def test_the_households_as_json(desk: Ask) -> None:
    answer = desk("households", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out) == [
        {"reference": "K8W3-P8", "name": "Korrelaar", "regie": "Nel", "status": "concept"}
    ]


def test_the_households_to_read(desk: Ask) -> None:
    assert desk("households").out == (
        "K8W3-P8  Korrelaar  regie: Nel (het gezin zelf)  (concept)\n"
    )


def test_what_goes_out_comes_in_again(desk: Ask, tmp_path: Path) -> None:
    assert desk("import", DEMO).out == "Ingelezen: Vlierenberg, kenmerk V4K7-NK.\n"
    target = tmp_path / "uit.json"
    answer = desk("export", "V4K7-NK", "--out", target)
    assert (answer.code, answer.out) == (0, f"Het dossier van Vlierenberg staat in {target}.\n")
    assert target.read_bytes() == DEMO.read_bytes()
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_the_same_household_twice_is_refused(desk: Ask) -> None:
    assert desk("import", DEMO).code == 0
    again = desk("import", DEMO)
    assert (again.code, again.out) == (1, "")
    assert one_sentence(again.err).startswith("Het huishouden met kenmerk V4K7-NK staat al")


def test_a_wrong_document_is_refused_whole(desk: Ask, tmp_path: Path) -> None:
    file = tmp_path / "fout.json"
    file.write_text(DEMO.read_text("utf-8").replace("2012-09-03", "gisteren"), "utf-8")
    answer = desk("import", file)
    assert answer.code == 1
    assert one_sentence(answer.err) == (
        "Op members[1].birth_date staat 'gisteren'. Daar hoort een datum als 2010-03-31."
    )
    assert len(json.loads(desk("households", "--json").out)) == 1


@pytest.mark.parametrize("name", ["niet-hier.json", "."])
def test_a_file_that_cannot_be_read(name: str, desk: Ask, tmp_path: Path) -> None:
    answer = desk("import", tmp_path / name)
    assert answer.code == 1
    assert "kan niet worden gelezen" in one_sentence(answer.err)


@pytest.mark.parametrize(
    ("readers", "names"),
    [
        ("household", "Gerrit, Nel en Wim"),
        ("person:nel", "Nel"),
        ("person:  WIM korrelaar ", "Wim"),
        ("person:Nel Korrelaar-Hobbelink", "Nel"),
    ],
)
def test_the_plan_on_paper(readers: str, names: str, desk: Ask, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    answer = desk("plan", "korrelaar", "--for", readers, "--out", target)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"Het plan voor {names} staat in {target}.\n"
    with pikepdf.open(target) as pdf:
        assert len(pdf.pages) >= 1


def test_a_plan_for_an_organisation_that_does_something_in_it(desk: Ask, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    asked = ("plan", "Korrelaar", "--out", target, "--for")
    answer = desk(*asked, "provider:De Luwteplaats")
    assert answer.code == 1
    assert one_sentence(answer.err) == (
        "In dit plan staat nog geen actie op naam van 'De Luwteplaats'."
        " Wel op die van: Stichting Samen Op Pad en Thuiszorg Het Lindeblad."
        " Laat eerst een actie doen door iemand die daar werkt."
    )
    assert not target.exists()
    answer = desk(*asked, "provider:thuiszorg het LINDEBLAD")
    assert one_sentence(answer.err).endswith("doet en mag lezen. Vraag het eerst aan Nel.")
    assert not target.exists()


def test_the_ending_says_what_the_plan_becomes(desk: Ask, tmp_path: Path) -> None:
    word, days = tmp_path / "plan.docx", tmp_path / "dagen.ICS"
    way = ("--language", "ar", "--large", "--full")
    asked = ("plan", "Korrelaar", "--for", "person:Nel", *way, "--out")
    assert desk(*asked, word).code == 0
    assert word.read_bytes().startswith(b"PK")
    answer = desk(*asked, days)
    assert one_sentence(answer.err) == "Er staan geen afspraken met een datum in dit plan."


def test_an_ending_that_means_nothing_is_refused_and_leaves_nothing(
    desk: Ask, tmp_path: Path
) -> None:
    target = tmp_path / "plan.odt"
    answer = desk("plan", "Korrelaar", "--for", "household", "--out", target)
    assert answer.code == 1
    assert one_sentence(answer.err) == "Laat de bestandsnaam eindigen op .pdf, .docx of .ics."
    assert not target.exists()


def test_a_language_that_is_not_there_is_not_asked(desk: Ask, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    answer = desk("plan", "x", "--for", "household", "--language", "fr", "--out", target)
    assert answer.code == 2
    assert "kies uit nl, en, tr, ar, pl, uk." in answer.err


def test_nobody_of_that_name(desk: Ask, tmp_path: Path) -> None:
    answer = desk("plan", "Korrelaar", "--for", "person:Anja", "--out", tmp_path / "plan.pdf")
    assert answer.code == 1
    assert one_sentence(answer.err) == (
        "In dit huishouden heet niemand 'Anja'. Wel: Gerrit, Nel en Wim."
    )


def test_two_of_that_name(desk: Ask, tmp_path: Path) -> None:
    document = json.loads(DEMO.read_bytes())
    document["members"][2]["given_name"] = "Marit"
    document["members"][2]["family_name"] = "Tasmeer"
    file = tmp_path / "twee.json"
    file.write_text(json.dumps(document), "utf-8")
    assert desk("import", file).code == 0
    target = tmp_path / "plan.pdf"
    answer = desk("plan", "Vlierenberg", "--for", "person:Marit", "--out", target)
    assert answer.code == 1
    assert one_sentence(answer.err) == (
        "Meer mensen heten 'Marit': Marit Vlierenberg en Marit Tasmeer. Gebruik de hele naam."
    )
    assert not target.exists()
    whole = desk("plan", "Vlierenberg", "--for", "person:Marit Tasmeer", "--out", target)
    assert whole.code == 0


def test_no_such_household(desk: Ask, tmp_path: Path) -> None:
    answer = desk("export", "Jansen", "--out", tmp_path / "uit.json")
    assert answer.code == 1
    assert one_sentence(answer.err) == "Er is geen huishouden met kenmerk of naam 'Jansen'."


def test_an_ordinary_file_is_replaced_and_that_is_said(desk: Ask, tmp_path: Path) -> None:
    target = tmp_path / "uit.json"
    target.write_text("oud")
    answer = desk("export", "Korrelaar", "--out", target)
    assert answer.out.endswith("Wat daar stond, is vervangen.\n")
    assert target.read_bytes() == shipped("demo", "korrelaar.json").read_bytes()


def test_a_place_that_cannot_be_written_is_refused(desk: Ask, tmp_path: Path) -> None:
    for target, reason in (
        (tmp_path, "is een map"),
        (tmp_path / "geen map" / "uit.json", "bestaat niet"),
        (tmp_path / ("lang" * 100), "kon niet worden bewaard|is te lang"),
    ):
        answer = desk("export", "Korrelaar", "--out", target)
        assert (answer.code, answer.out) == (1, "")
        assert any(one in one_sentence(answer.err) for one in reason.split("|"))


@pytest.mark.skipif(os.name != "posix", reason="links and devices are made otherwise elsewhere")
def test_what_is_no_ordinary_file_is_refused(desk: Ask, tmp_path: Path) -> None:
    link, pipe = tmp_path / "link.json", tmp_path / "pijp"
    link.symlink_to(tmp_path / "elders.json")
    os.mkfifo(pipe)
    for target in (link, pipe, Path(os.devnull)):
        answer = desk("export", "Korrelaar", "--out", target)
        assert (answer.code, answer.out) == (1, "")
        assert one_sentence(answer.err)
    assert link.is_symlink()
    assert not (tmp_path / "elders.json").exists()


def test_nothing_is_written_into_the_vault(desk: Ask, vault: Path) -> None:
    before = (vault / "store.db").stat().st_size
    for target in (vault / "store.db", vault / "uit.json", vault / ".." / vault.name / "x"):
        answer = desk("export", "Korrelaar", "--out", target)
        assert answer.code == 1
        assert one_sentence(answer.err).startswith("In de map van de kluis komt niets anders.")
    assert (vault / "store.db").stat().st_size >= before
    assert desk("vault", "check").code == 0


def test_a_whole_vault_is_called_whole(desk: Ask) -> None:
    answer = desk("vault", "check")
    assert (answer.code, answer.out, answer.err) == (
        0,
        "Er is nog geen goede reservekopie.\nDe kluis is heel.\n",
        "",
    )


def test_a_damaged_vault_ends_in_6(desk: Ask, vault: Path) -> None:
    store = vault / "store.db"
    content = bytearray(store.read_bytes())
    content[len(content) // 2] ^= 1
    store.write_bytes(content)
    answer = desk("vault", "check")
    assert answer.code == 6
    assert one_sentence(answer.err)
    assert "heel" not in answer.out


def test_no_vault_ends_in_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--vault", str(tmp_path / "leeg"), "households"]) == 3
    assert one_sentence(capsys.readouterr().err).startswith("In deze map staat geen kluis.")
    assert not (tmp_path / "leeg").exists()


def test_the_wrong_passphrase_ends_in_4(desk: Ask, passphrase_file: Path) -> None:
    passphrase_file.write_text("heel iets anders dan het was")
    answer = desk("households")
    assert answer.code == 4
    assert one_sentence(answer.err).startswith("Deze wachtzin past niet.")


def test_a_vault_in_use_ends_in_5(desk: Ask, vault: Path) -> None:
    other = open_vault(vault, PASSPHRASE)
    try:
        answer = desk("households")
    finally:
        other.close()
    assert answer.code == 5
    assert one_sentence(answer.err).startswith("Deze kluis is al open")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\nfietsbel wolkendek", "Op de eerste regel van 'wachtzin.txt' staat geen wachtzin."),
        (b"\xff\xfe", "Het bestand met de wachtzin, 'wachtzin.txt', kan niet worden gelezen."),
    ],
)
def test_a_passphrase_file_without_one(
    content: bytes, reason: str, desk: Ask, passphrase_file: Path
) -> None:
    passphrase_file.write_bytes(content)
    answer = desk("households")
    assert (answer.code, one_sentence(answer.err)) == (1, reason)


def test_without_a_terminal_the_passphrase_needs_a_file(
    vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--vault", str(vault), "households"]) == 1
    assert one_sentence(capsys.readouterr().err).startswith("Geef de wachtzin met --passphrase-")


def test_the_practice_vault_is_there_at_once_and_gone_after(
    capsys: pytest.CaptureFixture[str], home: Path, tmp_path: Path
) -> None:
    target = tmp_path / "plan.pdf"
    asked = ["--demo", "plan", "Vlierenberg", "--for", "household", "--out", str(target)]
    assert main(asked) == 0
    assert capsys.readouterr().err == ""
    assert target.read_bytes().startswith(b"%PDF-")
    assert [path for path in home.rglob("store.db*") if path.is_file()] == []


def test_a_fault_of_ours_names_no_person(desk: Ask, vault: Path, tmp_path: Path) -> None:
    """A row that no act of ours writes; the driver names what stands there."""

    def spoil(work: Work) -> None:
        work.session.connection().exec_driver_sql("UPDATE passage SET kind = 'Nel Hobbelink'")

    opened = open_vault(vault, PASSPHRASE)
    opened.perform(spoil).result()
    opened.close()
    answer = desk("export", "Korrelaar", "--out", tmp_path / "uit.json")
    assert answer.code == 1
    sentence = one_sentence(answer.err)
    assert "LookupError in wijkteam_desk." in sentence
    assert [one for one in ("Nel", str(tmp_path)) if one in sentence] == []
