"""Files and functions stay small enough to be read in one go."""

import ast
from pathlib import Path

import pytest

from tests.rules.sources import place, python_files, tree

LINES_OF_A_FILE = 300
LINES_OF_A_FUNCTION = 40


def test_files_are_read_in_one_go() -> None:
    long = [
        f"{place(file, lines)}"
        for file in python_files()
        if (lines := _lines(file)) > LINES_OF_A_FILE
    ]
    assert long == []


def test_functions_are_read_in_one_look() -> None:
    long = [
        f"{place(file, function.lineno)} {function.name}: {length}"
        for file in python_files()
        for function in ast.walk(tree(file))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := _length(function)) > LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [place(file, 1) for file in python_files() if not _purpose(file)]
    assert silent == []


@pytest.mark.parametrize("lines", [LINES_OF_A_FUNCTION, LINES_OF_A_FUNCTION + 1])
def test_decorators_and_docstrings_count(lines: int) -> None:
    source = "@staticmethod\ndef long():\n" + "    x = 1\n" * (lines - 2)
    function = ast.parse(source).body[0]
    assert isinstance(function, ast.FunctionDef)
    assert _length(function) == lines


def _lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
    return (function.end_lineno or first) - first + 1


def _purpose(file: Path) -> str:
    return (ast.get_docstring(tree(file)) or "").partition("\n")[0]
