"""What may not stand in any file of the project, and what may stand there only once."""

import ast
import itertools
import re
from collections import defaultdict
from pathlib import Path

import pytest

from tests.rules.sources import PROGRAM, place, python_files, text_files, tree

# the brackets keep this file from finding itself
FORBIDDEN = {
    "a path of one machine": r"/wor[k]/|/roo[t]/|/tm[p]/|/home/[a-z]+[/]|\.librar[y]\b",
    "the address of a package index": r"pyp[i]\.org|python[h]osted|npm[j]s|deb\.debia[n]",
    "talk about the work instead of the program": r"\bissue #?[0-9]|\bsub[-]?agent|\bCE[O]\b",
    "work that was put off": r"\bTOD[O]\b|\bFIXM[E]\b|\bXX[X]\b",
}
SENTENCE = 12
# which argument is the sentence
SAYS = {"tr": 0, "translate": 1, "Refusal": 0}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what])
    found = [
        f"{place(file, number)} {line.strip()[:80]}"
        for file, text in text_files()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_a_sentence_stands_in_one_place() -> None:
    places = defaultdict(list)
    for file in python_files(PROGRAM):
        for sentence, line in _sentences(file):
            places[sentence].append(place(file, line))
    twice = {sentence: where for sentence, where in places.items() if len(where) > 1}
    assert twice == {}


def test_a_sentence_is_found_where_it_is_said(tmp_path: Path) -> None:
    file = tmp_path / "screen.py"
    file.write_text(
        'x.tr("Dit is al bewaard.")\n'
        'raise Refusal("Dat mag niet zo.")\n'
        'translate("HouseholdList", "Nog geen gesprekken.")\n'
        'tr("Ja")\n'
    )
    assert dict(_sentences(file)) == {
        "Dit is al bewaard.": 1,
        "Dat mag niet zo.": 2,
        "Nog geen gesprekken.": 3,
    }


def _sentences(file: Path) -> list[tuple[str, int]]:
    calls = (node for node in ast.walk(tree(file)) if isinstance(node, ast.Call))
    said = (call.args[SAYS[_name(call.func)] :][:1] for call in calls if _name(call.func) in SAYS)
    return [
        (argument.value, argument.lineno)
        for argument in itertools.chain.from_iterable(said)
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and len(argument.value) >= SENTENCE
    ]


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
