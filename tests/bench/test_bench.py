"""The bench runs and prints every row; how fast things are is not for a busy gate to say."""

import subprocess
import sys
from pathlib import Path

ROWS = (
    "start to painted lock screen",
    "from passphrase to Vandaag, without KDF",
    "the KDF with its usual costs",
    "from passphrase to Vandaag, without KDF, by size",
    "blank: from F9 to covered",
    "blank: from Ctrl+L to hidden",
    "memory with a household open",
    "search as you type, p95",
    "search, bare FTS5 query",
    "open a household",
    "open a household, statements",
    "open a household, statements that size adds",
    "read who is involved",
    "Vandaag",
    "Vandaag, by size",
    "Vandaag, all looked at anew",
    "mag ik dit delen, 1,000 verdicts",
    "keep a passage",
    "key to paint, p95",
    "backup of 50 MB, verified",
    "encrypted against plain: search",
    "encrypted against plain: a commit",
    "encrypted against plain: 10,000 rows",
    "plan of 6 pages",
)


def test_the_bench_prints_every_row(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.bench", "--small", "--in", str(tmp_path)]
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(command, check=False, cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert [line[:52].strip() for line in done.stdout.splitlines()] == list(ROWS)
    assert list(tmp_path.glob("wijkteam-desk-bench-*")) == []
