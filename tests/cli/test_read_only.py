"""What the commands do where nothing can be written."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.cli.terminal import PROGRAM, QUICK, environment
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


@pytest.mark.skipif(os.name != "posix", reason="no such rights elsewhere")
def test_a_folder_without_the_right_to_write_is_read_as_a_disk_without_it(
    vault: Path, passphrase_file: Path
) -> None:
    vault.chmod(0o500)
    try:
        asked = ("--vault", vault, "--passphrase-file", passphrase_file, "households", "--json")
        done = subprocess.run(
            [*as_everybody(), *PROGRAM, *map(str, asked)],
            capture_output=True,
            text=True,
            timeout=QUICK,
            env=environment(),
            check=False,
        )
    finally:
        vault.chmod(0o700)
    assert (done.returncode, len(json.loads(done.stdout))) == (0, 1)
    assert "Lezen kan, er wordt niets bewaard." in done.stderr


def as_everybody() -> list[str]:
    """Root writes where it has no right to; not without this capability."""
    return ["setpriv", "--bounding-set=-dac_override"] if os.geteuid() == 0 else []
