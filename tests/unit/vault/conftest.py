"""One vault is made for all stories of this room; each story gets its own copy of it."""

import shutil
from pathlib import Path

import pytest

from tests.unit.vault.closed_vault import Vault, new_vault


@pytest.fixture(scope="session")
def first_vault(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    return new_vault(tmp_path_factory.mktemp("first") / "kluis")


@pytest.fixture(scope="session")
def other_vault(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    return new_vault(tmp_path_factory.mktemp("other") / "kluis")


@pytest.fixture
def vault(first_vault: Vault, tmp_path: Path) -> Vault:
    folder = tmp_path / "kluis"
    shutil.copytree(first_vault.folder, folder)
    return Vault(folder=folder, made=first_vault.made)
