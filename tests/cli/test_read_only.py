"""What the commands do where nothing can be written."""

import json
from pathlib import Path

from tests.cli.conftest import Ask
from wijkteam_desk.vault.folder import in_use_path


def test_reading_works_and_leaving_is_refused_with_the_reason(
    desk: Ask, vault: Path, tmp_path: Path
) -> None:
    in_use_path(vault).unlink(missing_ok=True)
    in_use_path(vault).mkdir()
    read = desk("households", "--json")
    assert (read.code, len(json.loads(read.out))) == (0, 1)
    assert read.err.count("\n") == 1
    target = tmp_path / "uit.json"
    refused = desk("export", "Korrelaar", "--out", target)
    assert (refused.code, refused.out, refused.err) == (1, "", read.err)
    assert "er wordt niets bewaard" in refused.err
    assert not target.exists()
    checked = desk("vault", "check")
    assert (checked.code, checked.err) == (0, read.err)
    assert checked.out.endswith("De kluis is heel.\n")
