"""What leaves the house is whole: the wheel, the pinned packages, the fonts."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.rules.sources import PROGRAM, ROOT

RESOURCES = ROOT / "resources"
PINS = [ROOT / "packaging" / "constraints.txt", ROOT / "packaging" / "constraints-dev.txt"]
PIN = re.compile(
    r"^(?P<package>[a-z0-9-]+==\S+) \\\n(?P<hashes>(?: +--hash=sha256:[0-9a-f]{64}.*\n)+)",
    re.MULTILINE,
)


@pytest.fixture(scope="module", name="wheel")
def _wheel(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The built wheel: name of a file inside it, its content."""
    out = tmp_path_factory.mktemp("wheel")
    build = [
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "--target",
        "wheel",
        "--directory",
        str(out),
    ]
    done = subprocess.run(build, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (file,) = out.glob("*.whl")
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_wheel_holds_every_resource(wheel: dict[str, bytes]) -> None:
    prefix = "wijkteam_desk/resources/"
    shipped = {name.removeprefix(prefix) for name in wheel if name.startswith(prefix)}
    assert shipped == _files_below(RESOURCES)


def test_the_wheel_holds_every_module(wheel: dict[str, bytes]) -> None:
    prefix = "wijkteam_desk/"
    shipped = {name.removeprefix(prefix) for name in wheel if name.startswith(prefix)}
    assert {name for name in shipped if not name.startswith("resources/")} == _files_below(PROGRAM)


def test_the_wheel_brings_the_command_and_the_licence(wheel: dict[str, bytes]) -> None:
    (commands,) = (text for name, text in wheel.items() if name.endswith("entry_points.txt"))
    (licence,) = (text for name, text in wheel.items() if name.endswith("licenses/LICENSE"))
    assert b"wijkteam-desk = wijkteam_desk.__main__:main" in commands
    assert licence.startswith(b"EUROPEAN UNION PUBLIC LICENCE v. 1.2")


@pytest.mark.parametrize("file", PINS, ids=lambda file: file.stem)
def test_every_pinned_package_has_hashes_and_no_address(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    packages = re.findall(r"^[a-zA-Z0-9_.-]+==\S+", text, re.MULTILINE)
    hashed = [pin["package"] for pin in PIN.finditer(text)]
    assert hashed == packages
    assert re.findall(r"^-.*|\w+://\S+|^.* @ .*", text, re.MULTILINE) == []


def test_the_tools_stand_on_the_same_packages_as_the_program() -> None:
    program, tools = (
        set(re.findall(r"^\S+==\S+", f.read_text(encoding="utf-8"), re.M)) for f in PINS
    )
    assert program
    assert program - tools == set()


def test_every_font_has_its_licence_beside_it() -> None:
    fonts = [file for file in RESOURCES.rglob("*") if file.suffix in {".ttf", ".otf"}]
    assert fonts
    assert [font.name for font in fonts if not _licences(font.parent)] == []


def _licences(folder: Path) -> list[Path]:
    return [file for file in folder.iterdir() if re.search(r"OFL|LICEN[CS]E", file.name)]


def _files_below(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
