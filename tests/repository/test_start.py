"""start.py: what it says when it cannot start, and when it uses an environment again."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from launcher.environment import Environment
from launcher.refusal import Refusal
from launcher.system_packages import (
    QT_LIBRARIES,
    apt_line,
    may_install,
    packages_of_missing_libraries,
    venv_package,
)
from tests.repository.tree import CHECKOUT, project_files

START = CHECKOUT / "packaging" / "start.py"
NOTHING_TO_INSTALL = "# a lock without any line\n"


def test_only_the_standard_library_is_needed_to_start() -> None:
    imported = {
        name.split(".")[0]
        for path in [START, *project_files("*.py", under="packaging/launcher")]
        for name in _imports(path)
    }

    assert imported <= sys.stdlib_module_names | {"launcher"}


def test_an_old_python_is_told_what_it_needs() -> None:
    """Feed the file to a Python that claims to be older: only the first lines may run."""
    pretend = (
        "import sys; sys.version_info = (3, 8, 0); "
        f"exec(compile(open({str(START)!r}, encoding='utf-8').read(), 'start.py', 'exec'))"
    )
    result = _python("-c", pretend)

    assert result.returncode == 1
    assert "needs Python 3.11 or newer; this is Python 3.8" in result.stderr


def test_the_first_lines_can_be_read_by_the_oldest_python_3() -> None:
    ast.parse(START.read_text("utf-8"), feature_version=(3, 4))


def test_a_missing_library_is_named_by_its_package() -> None:
    libraries = {"libno-such-thing.so.9": "libno-such-thing9"}
    if sys.platform == "linux":
        libraries["libc.so.6"] = "libc6"

    assert packages_of_missing_libraries(libraries) == ["libno-such-thing9"]


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages are for Linux")
def test_this_machine_has_every_library_that_qt_needs() -> None:
    assert packages_of_missing_libraries(QT_LIBRARIES) == []


def test_the_line_to_paste_names_the_packages() -> None:
    assert apt_line(["libegl1", "python3-venv"]).endswith("apt-get install libegl1 python3-venv")


def test_the_venv_package_is_that_of_the_running_python() -> None:
    minor = f"python3.{sys.version_info.minor}-venv"

    assert venv_package() in {"python3-venv", minor}


def test_only_a_ci_machine_may_be_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)

    assert not may_install()


@pytest.mark.timeout(180)  # making an environment takes its time on a busy machine
def test_an_environment_is_made_once_and_used_again(tmp_path: Path) -> None:
    environment, lock = _environment(tmp_path)
    environment.install([lock])
    made = environment.python.lstat()

    environment.install([lock])

    assert environment.python.lstat() == made
    assert _runs(environment)


@pytest.mark.timeout(180)
def test_an_interrupted_installation_is_made_afresh(tmp_path: Path) -> None:
    environment, lock = _environment(tmp_path)
    lock.write_text(f"./nowhere.whl --hash=sha256:{'0' * 64}\n", "utf-8")
    with pytest.raises(Refusal, match="could not be installed"):
        environment.install([lock])
    half_installed = environment.folder / "half-installed"
    half_installed.touch()

    lock.write_text(NOTHING_TO_INSTALL, "utf-8")
    environment.install([lock])

    assert not half_installed.exists()
    assert _runs(environment)


def _environment(tmp_path: Path) -> tuple[Environment, Path]:
    lock = tmp_path / "requirements.lock"
    lock.write_text(NOTHING_TO_INSTALL, "utf-8")
    return Environment(tmp_path / "venv", CHECKOUT), lock


def _runs(environment: Environment) -> bool:
    """Whether its Python starts and finds the checkout, from any folder."""
    command = [str(environment.python), "-c", "import car_desktop"]
    return subprocess.run(command, cwd=environment.folder, check=False).returncode == 0


def _imports(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module)
    return names


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
