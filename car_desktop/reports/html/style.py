"""The look of a document in a browser, in daylight, in the dark, in high contrast and on paper."""

from __future__ import annotations

_SCREEN = """
:root { color-scheme: light dark; --ink: #1B2A2A; --secondary: #5A6B69; --brand: #0E6262;
  --line: #DDE2DE; --tint: #F3F6F4; --track: #E3E9E6; --paper: #FFFFFF; --decided: #6B4FA0; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 52rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.5 "Source Sans 3", "Segoe UI", "Helvetica Neue", sans-serif;
  overflow-wrap: anywhere; }
body.landscape { max-width: 72rem; }
a { color: var(--brand); }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
h1 { margin: 0 0 .4rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 1.8rem 0 .5rem; font-size: 1.25rem; color: var(--brand); }
h3 { margin: 1.3rem 0 .4rem; font-size: 1.08rem; }
h4 { margin: 1rem 0 .3rem; font-size: 1rem; }
p { margin: 0 0 .5rem; }
td p, th p { margin: 0 0 .2rem; }
sup { line-height: 0; }
.eyebrow, .subtitle, .meta, .small-print, .empty, .letterhead p { color: var(--secondary); }
.theme { font-size: 1.12rem; font-weight: 600; }
.meta { font-size: .9rem; }
.small-print { font-size: .85rem; }
.closing { margin-top: 1.4rem; }
.centred, .display { text-align: center; }
.display { font-size: 1.7rem; font-weight: 600; }
.sheet { border: 4px double var(--brand); padding: 2.5rem 2rem; margin: 1rem 0; }
.sheet h1, .sheet h2, .sheet > p, .sheet .small-print, .sheet .signature { text-align: center; }
.sheet .theme { font-size: 1.35rem; }
.sheet .signature { margin-inline: auto; }
.letterhead { display: flex; gap: 1rem; align-items: center; margin-bottom: 2rem; }
.letterhead p { margin: 0; }
.notice { border: 1px solid var(--line); padding: .5rem .8rem; font-weight: 600; }
.rule { border-top: 1px solid var(--line); margin: .8rem 0; }
.brand.rule { border-top: 3px solid var(--brand); }
.callout { border-left: 3px solid var(--decided); padding: .1rem 0 .1rem .8rem; margin: .6rem 0; }
.facts { display: flex; flex-wrap: wrap; gap: .8rem 1.4rem; margin: 1rem 0; }
.facts div { flex: 1 1 8rem; }
dt { font-size: .85rem; color: var(--secondary); }
dd { margin: 0; font-weight: 600; }
.scroll { overflow-x: auto; margin: .6rem 0 1rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--line); }
thead th { font-size: .88rem; color: var(--secondary); border-bottom: 2px solid var(--line); }
tbody th { font-weight: inherit; }
.band th, .band td { background: var(--tint); font-weight: 600; }
.band td { white-space: nowrap; }
.total th, .total td { font-weight: 600; border-top: 2px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
table.grid th + td, table.grid td, table.grid thead th + th { text-align: center; }
table.form th, table.form td { border: 1px solid var(--line); }
.bar { display: block; width: 100%; min-width: 3rem; height: .5rem; margin-top: .45rem; }
.track { fill: var(--track); }
.filled { fill: var(--brand); }
figure { margin: 1rem 0; }
.chart { display: block; width: 100%; height: auto; padding: .4rem; background: #FFFFFF; }
figcaption, summary { font-size: .9rem; color: var(--secondary); }
img { height: auto; }
.letterhead img { max-width: 10rem; max-height: 5rem; }
.blank .line, .signature .line { height: 2rem; border-bottom: 1px solid var(--secondary); }
.signature { margin-top: 2rem; max-width: 20rem; }
.boxes { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; padding: 0; list-style: none; }
.contents-title { font-weight: 600; color: var(--brand); }
body > footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid var(--line);
  font-size: .85rem; color: var(--secondary); }
"""

_DARK = """
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #E7EFED; --secondary: #A8B7B4; --brand: #5FC4B6; --line: #2C3836;
    --tint: #1A2221; --track: #2C3836; --paper: #111716; --decided: #B9A2EA; }
  img { background: #FFFFFF; }
}
"""

_CONTRAST = """
@media (prefers-contrast: more) {
  :root { --secondary: var(--ink); --brand: var(--ink); --line: var(--ink); --decided: var(--ink); }
}
@media (forced-colors: active) {
  .filled { fill: CanvasText; }
  .track { fill: Canvas; stroke: CanvasText; }
}
"""

_PRINT = """
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .skip { display: none; }
  .scroll { overflow: visible; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  .together, .callout, .sheet, tr { break-inside: avoid; }
  .page-break { break-before: page; }
  thead { display: table-header-group; }
  a { color: inherit; }
}
"""


def style_sheet(is_landscape: bool) -> str:
    """The whole style sheet; Letter paper, as everywhere in Quebec."""
    paper = "letter landscape" if is_landscape else "letter"
    page = f"@page {{ size: {paper}; margin: 19mm 20mm; }}\n"
    return f"{_SCREEN}{_DARK}{_CONTRAST}{_PRINT}{page}"
