"""The text of the setup: complete in both languages, complete in its files, the same on every machine."""

import re
from pathlib import Path, PureWindowsPath

import pytest

import product
from tests.repository.tree import CHECKOUT
from windows import payload
from windows.setup import definitions

INSTALLER = CHECKOUT / "packaging" / "windows" / "installer"
SCRIPT = (INSTALLER / "carnet-car.nsi").read_text("utf-8")
README = CHECKOUT / "packaging" / "windows" / "README.md"
_TEXT = re.compile(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', re.MULTILINE)
# Given by NSIS itself, or by its headers.
_OF_NSIS = {"If", "IfNot", "EndIf", "Else", "AndIfNot", "Errors", "FileExists", "GetSize"}
_OF_NSIS |= {"GetOptions", "GetParameters", "VersionCompare", "LANG_FRENCH", "LANG_ENGLISH", "UN"}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A frozen program of three files, made in no order."""
    for name in ("_internal/z.dll", "carnet-car.exe", "_internal/a $b/é.txt"):
        file = tmp_path / "program" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, "utf-8")
    return tmp_path / "program"


def test_every_text_is_in_both_languages() -> None:
    french, english = _texts("french"), _texts("english")

    assert french.keys() == english.keys()
    assert all(french[key] != english[key] for key in french)


def test_every_text_that_the_setup_says_is_there_and_none_is_left_over() -> None:
    said = set(re.findall(r"\$\((\w+)\)", SCRIPT))

    assert said == _texts("french").keys()


@pytest.mark.parametrize("language", ["french", "english"])
def test_a_text_names_what_the_other_language_names(language: str) -> None:
    """The version, the folder: nobody is told less for the language they read."""
    for key, text in _texts(language).items():
        other = _texts("english" if language == "french" else "french")[key]
        if not text.startswith("${"):
            assert set(re.findall(r"\$\w+|\$\{\w+\}", text)) == set(
                re.findall(r"\$\w+|\$\{\w+\}", other)
            ), key


def test_french_spaces_do_not_break() -> None:
    for key, text in _texts("french").items():
        assert not re.search(r"« | [»:?!;]", text), key


def test_a_refusal_says_that_nothing_was_changed() -> None:
    for key in ("IS_RUNNING", "IS_NEWER", "INSTALLED_BY_MSI", "FOLDER_HAS_OTHERS"):
        assert "rien n’a été changé" in _texts("french")[key]
        assert "nothing was changed" in _texts("english")[key]


def test_removal_says_where_the_data_is_and_what_a_purge_takes() -> None:
    for language in ("french", "english"):
        assert "$DataFolder" in _texts(language)["DATA_IS_KEPT"]
        assert "$DataFolder" in _texts(language)["PURGE_WARNING"]


def test_everything_the_script_leaves_to_be_said_is_said(program: Path) -> None:
    defined = set(re.findall(r"!define (\w+)", SCRIPT)) | {
        "FILES",
        "COMPRESSOR",
        "SIGN",
        "WELCOME",
        "HEADER",
    }
    texts = "".join(
        (INSTALLER / f"{name}.nsh").read_text("utf-8") for name in ("french", "english")
    )
    used = set(re.findall(r"\$\{(\w+)\}", SCRIPT + texts)) - _OF_NSIS
    parameters = set(re.findall(r"!macro \w+ ([A-Z ]+)$", SCRIPT, re.MULTILINE))
    used -= {word for line in parameters for word in line.split()}

    given = definitions(program, "1.2.3", Path("setup.exe"), Path("icon.ico"))

    assert used - defined - given.keys() == set()
    assert given.keys() - used == set()


def test_every_exit_code_of_the_setup_is_documented() -> None:
    codes = re.findall(r"^!define [A-Z_]+ (\d+)$", SCRIPT, re.MULTILINE)
    documented = README.read_text("utf-8")

    assert len(codes) >= 6
    assert [code for code in codes if f"| {code} |" not in documented] == []


def test_every_flag_of_the_setup_is_documented() -> None:
    flags = re.findall(r'GetOptions\} \$R0 "(/\w+)"', SCRIPT)

    assert [flag for flag in {*flags, "/S", "/D="} if flag not in README.read_text("utf-8")] == []


def test_the_program_and_the_data_have_different_folders() -> None:
    assert '"$LOCALAPPDATA\\Programs\\${NAME}"' in SCRIPT
    assert 'StrCpy $DataFolder "$LOCALAPPDATA\\${NAME}"' in SCRIPT


def test_files_are_packed_in_the_same_order_everywhere(program: Path) -> None:
    names = [file.as_posix() for file in payload.files(program)]

    assert names == ["_internal/a $b/é.txt", "_internal/z.dll", "carnet-car.exe"]


def test_every_file_is_unpacked_beside_the_old_version(program: Path) -> None:
    lines = list(payload.nsis_lines(program))

    assert [line for line in lines if line.startswith("SetOutPath")] == [
        r'SetOutPath "$INSTDIR\app.new"',
        r'SetOutPath "$INSTDIR\app.new\_internal"',
        r'SetOutPath "$INSTDIR\app.new\_internal\a $$b"',
    ]
    assert len([line for line in lines if line.startswith("File ")]) == 3


def test_the_longest_folder_leaves_room_for_the_deepest_file(program: Path) -> None:
    folder = "C:\\" + "f" * (payload.longest_folder(program) - 3)
    deepest = PureWindowsPath(f"{folder}\\app.new") / r"_internal\a $b\é.txt"

    assert len(str(deepest)) == payload.PATH_LIMIT


def test_every_file_gets_the_time_of_the_sources(program: Path) -> None:
    payload.set_times(program, 1_700_000_000)

    assert {path.stat().st_mtime for path in program.rglob("*")} == {1_700_000_000}


def _texts(language: str) -> dict[str, str]:
    found = _TEXT.findall((INSTALLER / f"{language}.nsh").read_text("utf-8"))
    assert {of for _, of, _ in found} == {language.upper()}
    return {key: text for key, _, text in found}


def test_the_name_of_the_program_is_not_written_in_the_script() -> None:
    code = "\n".join(line.partition(";")[0] for line in SCRIPT.splitlines())

    assert product.NAME not in code
