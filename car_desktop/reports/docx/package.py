"""The parts of the file that hold no text of the document, and the file itself, always made alike."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import BinaryIO

from docx.document import Document as WordDocument

from car_desktop.reports.docx.styles import FONT, styles_part

BULLETS = 1
"""The list that every bulleted paragraph belongs to; numbered ones follow, one per list."""

DEEPEST_LIST = 9

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MADE_ON = (1980, 1, 1, 0, 0, 0)  # the first moment that a ZIP file knows
_SIGNS = "•–▪"
_UNUSED = ("stylesWithEffects", "customXml", "webSettings", "thumbnail")


def leave_out_unused(document: WordDocument) -> None:
    """Drop what the model of the library brings and our documents do not use."""
    for relations in (document.part.rels, document.part.package.rels):
        for key, relation in list(relations.items()):
            if not relation.is_external and any(word in relation.reltype for word in _UNUSED):
                del relations[key]


def write_package(
    document: WordDocument, out: BinaryIO, language: str, numbered_lists: int
) -> None:
    """Write the file: the same content gives the same bytes, whenever it is written."""
    raw = BytesIO()
    document.save(raw)
    ours = {
        "word/styles.xml": styles_part(language),
        "word/numbering.xml": _numbering(numbered_lists),
        "word/settings.xml": _settings(language),
        "word/fontTable.xml": _FONTS,
        "docProps/app.xml": _APPLICATION,
    }
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w") as target:
        for entry in source.infolist():
            content = ours.get(entry.filename) or source.read(entry)
            made = zipfile.ZipInfo(entry.filename, _MADE_ON)
            made.compress_type = zipfile.ZIP_DEFLATED
            made.external_attr = 0o600 << 16
            target.writestr(made, content)


def _numbering(numbered_lists: int) -> bytes:
    """One list of bullets, and as many numbered ones as begin again at 1."""
    bullets = "".join(
        _level(level, "bullet", _SIGNS[level % len(_SIGNS)]) for level in range(DEEPEST_LIST)
    )
    numbers = "".join(
        _level(level, ("decimal", "lowerLetter", "lowerRoman")[level % 3], f"%{level + 1}.")
        for level in range(DEEPEST_LIST)
    )
    restarted = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
        for level in range(DEEPEST_LIST)
    )
    lists = "".join(
        f'<w:num w:numId="{BULLETS + 1 + number}"><w:abstractNumId w:val="1"/>{restarted}</w:num>'
        for number in range(numbered_lists)
    )
    return (
        f'{_HEAD}<w:numbering xmlns:w="{_W}">'
        f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{bullets}'
        '</w:abstractNum><w:abstractNum w:abstractNumId="1">'
        f'<w:multiLevelType w:val="multilevel"/>{numbers}</w:abstractNum>'
        f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num>{lists}</w:numbering>'
    ).encode()


def _level(level: int, form: str, sign: str) -> str:
    left = 284 * (level + 1)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="284"/></w:pPr></w:lvl>'
    )


def _settings(language: str) -> bytes:
    decimal, separator = (",", ";") if language.startswith("fr") else (".", ",")
    return (
        f'{_HEAD}<w:settings xmlns:w="{_W}"><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        f'</w:compat><w:themeFontLang w:val="{language}"/>'
        f'<w:decimalSymbol w:val="{decimal}"/><w:listSeparator w:val="{separator}"/></w:settings>'
    ).encode()


# Where our typeface is not installed, Word takes the one named here.
_FONTS = (
    f'{_HEAD}<w:fonts xmlns:w="{_W}"><w:font w:name="{FONT}"><w:altName w:val="Segoe UI"/>'
    '<w:panose1 w:val="020B0503030403020204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
    '<w:pitch w:val="variable"/></w:font></w:fonts>'
).encode()

_APPLICATION = (
    f'{_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    'extended-properties"><Application>Carnet CAR</Application></Properties>'
).encode()
