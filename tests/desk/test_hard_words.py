"""The list of a team beside ours, and what becomes of a bad one."""

from pathlib import Path

import pytest

from wijkteam_desk.desk.hard_words import read_hard_words


def test_without_a_list_of_its_own_a_team_has_ours(tmp_path: Path) -> None:
    ours = read_hard_words(tmp_path / "nergens")
    assert ours.find("participeren")[0].plain == "meedoen"
    assert ours.complaint == ""


def test_the_words_of_a_team_go_before_ours(tmp_path: Path) -> None:
    own = '[werkwoorden]\n"participeren" = "erbij zijn"\n[vast]\n"reeds" = ""\n"bt" = "overleg"'
    (tmp_path / "klare-taal.toml").write_text(own, "utf-8")
    both = read_hard_words(tmp_path)
    found = [one.plain for one in both.find("Reeds in het BT geparticipeerd, tevens.")]
    assert found == ["overleg", "erbij zijn", "ook"]


@pytest.mark.parametrize(
    "content", [b"[vast", b"\xff\xfe\x00", b"[raar]", b"#" * 100_001, b'[vast]\n"a" = 3']
)
def test_a_bad_list_gives_one_sentence_and_ours_is_used(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "klare-taal.toml").write_bytes(content)
    ours = read_hard_words(tmp_path)
    assert "woordenlijst" in ours.complaint
    assert ours.complaint.endswith(". De meegeleverde lijst blijft in gebruik.")
    assert ours.find("participeren")


def test_a_folder_of_that_name_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "klare-taal.toml").mkdir()
    assert read_hard_words(tmp_path).complaint.startswith("De woordenlijst is niet te lezen")
