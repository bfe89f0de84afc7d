"""What is pasted: the forms that we know, out of whatever a program puts on the clipboard."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import (
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    RichText,
    Span,
    Table,
    normalised,
    plain,
)
from car_desktop.formats.html_text import LARGEST, from_html

WORD = """
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {color:red} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head>
<body lang=FR-CA><!--StartFragment-->
<h1>Bilan de mi-année<o:p></o:p></h1>
<p class=MsoNormal>Les <b>trois écoles</b> ont lu
la <i>même</i> <a href="https://exemple.test/grille">grille</a><span style='color:red'> ensemble</span>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Lire<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>en duo</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Relire</p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal><b>École</b></p></td>
<td><p class=MsoNormal>Élèves</p></td></tr><tr><td><p class=MsoNormal>Nord</p></td><td><p class=MsoNormal>412</p></td></tr></table>
<img src="file:///C:/secret.png"><img src="http://exemple.test/pixel.gif" alt="">
<!--EndFragment--></body></html>
"""


def spans(html: str) -> tuple[Span, ...]:
    (block,) = from_html(html).blocks
    assert isinstance(block, Paragraph)
    return block.spans


def test_a_page_of_word_keeps_its_form_and_loses_its_dress() -> None:
    assert from_html(WORD) == RichText(
        (
            Heading((Span("Bilan de mi-année"),)),
            Paragraph(
                (
                    Span("Les "),
                    Span("trois écoles", is_bold=True),
                    Span(" ont lu la "),
                    Span("même", is_italic=True),
                    Span(" "),
                    Span("grille", link="https://exemple.test/grille"),
                    Span(" ensemble."),
                )
            ),
            ItemList(
                (
                    ListItem((Span("Lire"),), ItemList((ListItem((Span("en duo"),)),))),
                    ListItem((Span("Relire"),)),
                )
            ),
            Table((((Span("École"),), (Span("Élèves"),)), ((Span("Nord"),), (Span("412"),)))),
        )
    )


def test_numbered_lists_of_word_are_numbered() -> None:
    item = "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>{}<i>&nbsp;</i></span>x</p>"
    (block,) = from_html(item.format("1.") + item.format("2.")).blocks

    assert block == ItemList((ListItem((Span("x"),)), ListItem((Span("x"),))), is_numbered=True)


def test_styles_say_what_is_bold_and_italic() -> None:
    html = (
        '<b style="font-weight:normal">google <span style="font-weight:700">gras</span>'
        '<span style="font-style: italic">penché</span></b>'
    )

    assert spans(html) == (
        Span("google "),
        Span("gras", is_bold=True),
        Span("penché", is_italic=True),
    )


def test_lists_in_lists_keep_their_levels_and_kinds() -> None:
    html = "<ul><li>a<ol><li>b</li><li><p>c</p><p>d</p></li></ol></li><li>e</li></ul>"

    assert plain(from_html(html)) == "- a\n  1. b\n  2. c d\n- e"


def test_tables_around_a_page_are_no_tables() -> None:
    assert plain(from_html("<table><tr><td><p>Bonjour</p></td></tr></table>")) == "Bonjour"


def test_tables_in_tables_are_words_of_the_outer_one() -> None:
    inner = "<table><tr><td>x</td><td>y</td></tr></table>"
    html = f"<table><tr><th>a</th><th>b</th></tr><tr><td>{inner}</td><td>z</td></tr></table>"

    assert plain(from_html(html)) == "a | b\nx y | z"


def test_line_ends_and_exact_spaces() -> None:
    assert plain(from_html("un<br>deux<br/>\n trois   mots")) == "un\ndeux\ntrois mots"
    assert plain(from_html("<pre>a  b\n  c</pre>")) == "a  b\nc"


def test_scripts_styles_and_bad_links_do_not_come_in() -> None:
    html = (
        "<style>p{}</style><script>alert(1)</script><title>t</title>"
        '<a href="javascript:alert(1)" onclick="x()">clic</a>'
        '<a href="file:///etc/passwd"> là</a>'
    )

    assert spans(html) == (Span("clic là"),)


def test_long_words_emoji_and_other_scripts_come_in_whole() -> None:
    text = f"{'a' * 70} 🎉 ᐃᓄᒃᑎᑐᑦ Nguyễn Thị Hồng"

    assert plain(from_html(f"<p>{text}</p>")) == text


def test_control_and_direction_characters_do_not_come_in() -> None:
    assert plain(from_html("a\u202eb&#8238;c\x0bd")) == "abc d"


@given(
    st.lists(
        st.sampled_from(
            [
                *("<p>", "</p>", "<b>", "</b>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<h1>"),
                *("<table>", "</table>", "<tr>", "<td>", "</td>", "<br>", "<pre>", "</pre>", "x "),
                *("<a href='https://exemple.test'>", "</a>", "<", "&", "<!--", "-->", "<![if x]>"),
                *("<img alt='i'>", "<div style='mso-list:l0 level9 lfo1'>", "\n", "é\u202e"),
            ]
        ),
        max_size=40,
    )
)
def test_any_soup_of_tags_gives_a_normal_text(soup: list[str]) -> None:
    rich = from_html("".join(soup))

    assert normalised(rich) == rich


@pytest.mark.parametrize(
    "part",
    [
        "<div>",
        "<ul><li>",
        "<table><tr><td>",
        "<b>",
        "<!--",
        "<![",
        "<",
        "<a ",
        '<a b="',
        "</",
        "<?",
    ],
)
def test_hostile_repetition_is_read_in_a_moment(part: str) -> None:
    start = time.monotonic()
    from_html(part * (500_000 // len(part)))

    assert time.monotonic() - start < 10  # Qt's reader takes minutes over some of these


def test_too_much_is_refused_in_a_sentence() -> None:
    with pytest.raises(UserError, match="several parts"):
        from_html("x" * (LARGEST + 1))
    with pytest.raises(UserError, match="columns"):
        from_html("<table><tr>" + "<td>x</td>" * 31 + "</tr></table>")


def test_a_level_of_thousands_of_digits_is_read_as_words() -> None:
    html = f"<p style='mso-list:l0 level{'9' * 5_000} lfo1'>mot</p>"

    assert plain(from_html(html)) in {"mot", "- mot"}
