"""The sheet that opens a vault when the passphrase is gone."""

from datetime import date

import pytest

from tests.unit.paper.heard import heard, said
from wijkteam_desk.paper.recovery_sheet import recovery_sheet

CODE = "247O EIFT O3T5 BCP7 AQKW 4MLF 4GVO P6HV X"
DAY = date(2026, 11, 22)


@pytest.mark.parametrize("code", [CODE, CODE.replace(" ", "-"), CODE.replace(" ", "")])
def test_the_code_stands_in_groups_however_it_came(code: str) -> None:
    texts = [" ".join(element.text.split()) for element in heard(recovery_sheet(code, "Noor", DAY))]
    assert CODE in texts


def test_the_sheet_says_whose_it_is_and_where_to_keep_it() -> None:
    text = said(recovery_sheet(CODE, "Noor Haddad", DAY))
    assert "van de kluis van Noor Haddad" in text
    assert "Niet bij de laptop en niet in de laptoptas." in text
    assert "kan niemand de kluis openen" in text


def test_a_coach_is_addressed_as_je() -> None:
    words = said(recovery_sheet(CODE, "Noor Haddad", DAY)).split()
    assert "je" in words
    assert not {"u", "uw"} & set(words)
