"""Whoever silences a tool says why, on the same line."""

import re

from tests.rules.sources import ROOT, place, python_files

SILENCED = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma)\b(?P<rest>.*)")
CODES = re.compile(r"^(?::|\[)\s*[A-Z]{1,4}\d+(?:,\s*[A-Z]{1,4}\d+)*|^\[[a-z-]+(?:,\s*[a-z-]+)*\]")
ENTRY = re.compile(r'^\s+"[A-Z]{1,4}\d+",\s*(?P<reason>#.*)?$')


def test_every_silenced_line_has_its_code_and_its_reason() -> None:
    bare = [
        f"{place(file, number)} {line.strip()}"
        for file in python_files()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if (found := SILENCED.search(line)) and not _explained(found["rest"])
    ]
    assert bare == []


def test_every_rule_left_out_has_its_reason() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    entries = [entry for line in lines if (entry := ENTRY.match(line))]
    assert len(entries) > 5
    assert [entry[0].strip() for entry in entries if not entry["reason"]] == []


def test_types_are_trusted_only_with_a_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    loosened = re.findall(r"^ignore_missing_imports = true(.*)$", text, re.MULTILINE)
    assert loosened
    assert all("# " in reason for reason in loosened)


def _explained(rest: str) -> bool:
    codes = CODES.match(rest)
    return codes is not None and len(re.findall(r"\w+", rest[codes.end() :])) > 1
