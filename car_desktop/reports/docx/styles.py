"""The styles that people restyle: Word's own where it has them, ours for what only we say.

Sizes are in points here; the format counts in half points and in twentieths.
"""

from __future__ import annotations

from dataclasses import dataclass

FONT = "Source Sans 3"
INK, SECONDARY, BRAND, LINE = "1B2A2A", "5A6B69", "0E6262", "C9D1CC"
DECIDED = "6B4FA0"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style; `level` makes it a heading for the outline and the table of contents."""

    id: str
    name: str
    size: float = 10.5
    colour: str = INK
    is_bold: bool = False
    before: float = 0
    after: float = 4
    alignment: str = "left"
    indent: float = 0
    level: int | None = None
    keeps_next: bool = False
    border: str = ""  # « side colour eighths of a point »
    following: str = "Normal"


_PARAGRAPHS = (
    Style("Normal", "Normal"),
    Style("Title", "Title", 21, is_bold=True, keeps_next=True),
    Style("Heading1", "heading 1", 13, BRAND, True, 16, 5, level=0, keeps_next=True),
    Style("Heading2", "heading 2", 11.5, INK, True, 10, 4, level=1, keeps_next=True),
    Style("Heading3", "heading 3", 10.5, INK, True, 8, 3, level=2, keeps_next=True),
    Style("Subtitle", "Subtitle", 10, SECONDARY, after=8),
    Style("ListBullet", "List Bullet", after=2, following="ListBullet"),
    Style("ListNumber", "List Number", after=2, following="ListNumber"),
    Style("Header", "header", 8.5, SECONDARY, after=0, following="Header"),
    Style("Footer", "footer", 8.5, SECONDARY, after=0, following="Footer"),
    Style("Caption", "caption", 9, SECONDARY, after=6),
    Style("TOCHeading", "TOC Heading", 13, BRAND, True, 12, 5, keeps_next=True),
    Style("TOC1", "toc 1", after=2, following="TOC1"),
    Style("TOC2", "toc 2", after=2, indent=12, following="TOC2"),
    Style("TOC3", "toc 3", after=2, indent=24, following="TOC3"),
    Style("Eyebrow", "Eyebrow", 10, SECONDARY, after=3, keeps_next=True),
    Style("Theme", "Theme", 12, is_bold=True),
    Style("Meta", "Meta", 9, SECONDARY, after=5),
    Style("SmallPrint", "Small Print", 8.5, SECONDARY),
    Style("Empty", "Empty", colour=SECONDARY),
    Style("Closing", "Closing", before=14),
    Style("Centred", "Centred", alignment="center"),
    Style("Display", "Display", 20, is_bold=True, alignment="center", before=8, after=8),
    Style("Decided", "Decided", indent=11, border=f"left {DECIDED} 18"),
    Style("Notice", "Notice", 9, is_bold=True),
    Style("Letterhead", "Letterhead", 9.5, SECONDARY, after=0),
    Style("BrandRule", "Brand Rule", 4, after=8, border=f"bottom {BRAND} 18"),
    Style("Rule", "Rule", 4, after=6, border=f"bottom {LINE} 6"),
    Style("Gap", "Gap", 4),
    Style("HandLine", "Hand Line", 16, after=0, border=f"bottom {SECONDARY} 4"),
    Style("TableHead", "Table Head", 9, SECONDARY, True, 2, 2, keeps_next=True),
    Style("TableHeadRight", "Table Head Right", 9, SECONDARY, True, 2, 2, "right"),
    Style("TableText", "Table Text", 9.5, before=2, after=2),
    Style("TableNumber", "Table Number", 9.5, before=2, after=2, alignment="right"),
    Style("TableLetter", "Table Letter", 9.5, before=2, after=2, alignment="center"),
    Style("TableTotal", "Table Total", 9.5, INK, True, 2, 2),
    Style("TableTotalRight", "Table Total Right", 9.5, INK, True, 2, 2, "right"),
)


def styles_part(language: str) -> bytes:
    """The styles of a document in a language (« fr-CA »)."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{_W}">'
        f"{_defaults(language)}{''.join(map(_paragraph_style, _PARAGRAPHS))}{_OTHERS}</w:styles>"
    ).encode()


def _defaults(language: str) -> str:
    fonts = "".join(f' w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "cs", "eastAsia"))
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/>"
        f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:after="80" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )


def _paragraph_style(style: Style) -> str:
    is_normal = style.id == "Normal"
    beginning = ' w:default="1"' if is_normal else ""
    base = "" if is_normal else '<w:basedOn w:val="Normal"/>'
    following = style.following if style.level is None else "Normal"
    return (
        f'<w:style w:type="paragraph"{beginning} w:styleId="{style.id}">'
        f'<w:name w:val="{style.name}"/>{base}<w:next w:val="{following}"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(style)}</w:pPr><w:rPr>{_run_properties(style)}</w:rPr>"
        "</w:style>"
    )


def _paragraph_properties(style: Style) -> str:
    """In the order that the format asks for."""
    border = ""
    if style.border:
        side, colour, eighths = style.border.split()
        line = f'w:val="single" w:sz="{eighths}" w:space="4" w:color="{colour}"'
        border = f"<w:pBdr><w:{side} {line}/></w:pBdr>"
    return "".join(
        (
            "<w:keepNext/><w:keepLines/>" if style.keeps_next else "",
            border,
            f'<w:spacing w:before="{style.before * 20:.0f}" w:after="{style.after * 20:.0f}"/>',
            f'<w:ind w:left="{style.indent * 20:.0f}"/>' if style.indent else "",
            f'<w:jc w:val="{style.alignment}"/>' if style.alignment != "left" else "",
            "" if style.level is None else f'<w:outlineLvl w:val="{style.level}"/>',
        )
    )


def _run_properties(style: Style) -> str:
    return (
        f"{'<w:b/><w:bCs/>' if style.is_bold else ''}"
        f'<w:color w:val="{style.colour}"/>'
        f'<w:sz w:val="{style.size * 2:.0f}"/><w:szCs w:val="{style.size * 2:.0f}"/>'
    )


_OTHERS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    f'<w:rPr><w:color w:val="{BRAND}"/><w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '</w:style><w:style w:type="table" w:styleId="CarnetTable"><w:name w:val="Carnet Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
        for side in ("top", "bottom", "insideH")
    )
    + '</w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:styleId="CarnetForm">'
    '<w:name w:val="Carnet Form"/><w:basedOn w:val="CarnetTable"/><w:tblPr><w:tblBorders>'
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{SECONDARY}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders></w:tblPr></w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>'
)
