"""Toestemming from a file is held to the same rules, and is told with its place. FICTIEF."""

from typing import Any

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, as_bytes, demo_document
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file

NOBODY = "11111111-1111-4111-8111-111111111111"


@pytest.mark.parametrize(
    ("rows", "given", "why"),
    [
        ("consents", {"valid_until": "2025-01-01"}, r"consents\[0\].*eindigt voor ze begint"),
        ("consents", {"valid_until": "2029-01-01"}, r"consents\[0\].*hooguit 12 maanden"),
        ("consents", {"function": "alle betrokkenen"}, r"consents\[0\].*niet voor iedereen"),
        ("consents", {"member_id": NOBODY}, r"consents\[0\]\.member_id.*een gezinslid"),
        ("consents", {"categories": []}, r"consents\[0\]"),
        ("consent_voices", {"speaks": "mentor"}, r"consent_voices\[0\].*geeft zelf"),
        ("consent_voices", {"consent_id": NOBODY}, r"consent_voices\[0\].*een toestemming"),
        ("consent_voices", {"withdrawn_on": "2030-01-01"}, r"consent_voices\[0\].*moet nog komen"),
        ("consent_attempts", {"tried_on": "2030-01-01"}, r"consent_attempts\[0\].*moet nog komen"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    rows: str, given: dict[str, Any], why: str
) -> None:
    document = demo_document("vlierenberg")
    document[rows][0] |= given
    with pytest.raises(Refusal, match=why):
        read_dossier_file(as_bytes(document), WRITTEN_ON)
