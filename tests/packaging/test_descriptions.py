"""What desktops are told of the program, on Linux and on macOS."""

import plistlib
from configparser import ConfigParser
from xml.etree import ElementTree as ET

import pytest

import product
import release_notes
from car_desktop import __version__
from car_desktop.app.main import DESKTOP_FILE
from car_desktop.commands.arguments import HANDOVER_SUFFIX
from linux import descriptions
from macos.bundle import information
from macos.signing import ENTITLEMENTS

XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(autouse=True)
def at_a_known_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")  # 2026-11-22


def test_the_version_is_that_of_the_program() -> None:
    assert product.version() == __version__


def test_the_moment_of_the_sources_can_be_given() -> None:
    assert product.source_date() == 1795305600


def test_packages_and_program_agree_on_names() -> None:
    assert product.IDENTIFIER == DESKTOP_FILE
    assert product.SUFFIX == HANDOVER_SUFFIX


def test_the_menu_entry_opens_hand_over_packages_in_both_languages() -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(descriptions.desktop_entry())
    menu = entry["Desktop Entry"]

    assert menu["Exec"] == f"{product.EXECUTABLE} %f"
    assert menu["MimeType"] == f"{product.MIME_TYPE};"
    assert menu["Comment"] == product.SUMMARY["en"]
    assert menu["Comment[fr]"] == product.SUMMARY["fr"]


def test_the_file_type_is_known_by_its_ending() -> None:
    kind = ET.fromstring(descriptions.mime_type())[0]
    pattern = kind.find("{*}glob")

    assert kind.get("type") == product.MIME_TYPE
    assert pattern is not None
    assert pattern.get("pattern") == f"*{product.SUFFIX}"


def test_the_software_centre_is_told_this_release_in_both_languages() -> None:
    component = ET.fromstring(descriptions.metainfo())
    release = component.find("releases/release")
    languages = {text.get(XML_LANGUAGE, "en") for text in component.iterfind(".//release//p")}

    assert component.findtext("id") == product.IDENTIFIER
    assert release is not None
    assert (release.get("version"), release.get("date")) == (__version__, "2026-11-22")
    assert languages == {"en", "fr"}


def test_the_changelog_is_debians() -> None:
    first, *changes, signature = descriptions.changelog().strip().splitlines()

    assert first == f"carnet-car ({__version__}) stable; urgency=medium"
    assert signature.endswith("Sun, 22 Nov 2026 00:00:00 +0000")
    assert max(len(line) for line in changes) <= 80


def test_every_release_note_is_there_in_both_languages() -> None:
    for file in release_notes.FOLDER.glob("*.md"):
        french, english = (release_notes.notes(language, file.stem) for language in ("fr", "en"))

        assert len(french) == len(english) > 0


def test_macos_reads_the_same_facts() -> None:
    read = plistlib.loads(plistlib.dumps(information()))
    (kind,) = read["UTExportedTypeDeclarations"]
    (document,) = read["CFBundleDocumentTypes"]

    assert read["CFBundleShortVersionString"] == __version__
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["carnet"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


def test_the_hardened_runtime_gives_up_two_things_only() -> None:
    granted = plistlib.loads(ENTITLEMENTS.read_bytes())

    assert len(granted) == 2
    assert all(granted.values())
