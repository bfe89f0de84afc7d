"""What a Linux desktop is told of the program: menu entry, file type, software centre, changelog."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from textwrap import fill

import product
from release_notes import notes

MAINTAINER = f"{product.PUBLISHER} <{product.CONTACT}>"
KEYWORDS = {
    "fr": "rencontre;communauté de pratique;CAP;CoP;compte rendu;présences;école;",
    "en": "meeting;community of practice;PLC;minutes;attendance;school;coach;",
}
GENERIC_NAME = {"fr": "Carnet d’accompagnement", "en": "Coaching notebook"}


def desktop_entry() -> str:
    """Return the entry of the menu. https://specifications.freedesktop.org/desktop-entry-spec/"""
    return f"""\
[Desktop Entry]
Type=Application
Name={product.NAME}
GenericName={GENERIC_NAME["en"]}
GenericName[fr]={GENERIC_NAME["fr"]}
Comment={product.SUMMARY["en"]}
Comment[fr]={product.SUMMARY["fr"]}
Exec={product.EXECUTABLE} %f
TryExec={product.EXECUTABLE}
Icon={product.IDENTIFIER}
Terminal=false
Categories=Office;ProjectManagement;Qt;
Keywords={KEYWORDS["en"]}
Keywords[fr]={KEYWORDS["fr"]}
MimeType={product.MIME_TYPE};
StartupNotify=true
StartupWMClass={product.NAME}
"""


def mime_type() -> str:
    """Return the type of the hand-over package, for the shared MIME database."""
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{product.MIME_TYPE}">
    <comment>{product.HANDOVER["en"]}</comment>
    <comment xml:lang="fr">{product.HANDOVER["fr"]}</comment>
    <icon name="{product.IDENTIFIER}"/>
    <glob pattern="*{product.SUFFIX}" weight="60"/>
  </mime-type>
</mime-info>
"""


def metainfo() -> str:
    """Return what a software centre shows. https://www.freedesktop.org/software/appstream/docs/"""
    version, day = product.version(), _moment().date().isoformat()
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{product.IDENTIFIER}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>{product.NAME}</name>
  <developer_name>{product.PUBLISHER}</developer_name>
  <summary>{product.SUMMARY["en"]}</summary>
  <summary xml:lang="fr">{product.SUMMARY["fr"]}</summary>
  <description>
    <p>{escape(product.DESCRIPTION["en"])}</p>
    <p xml:lang="fr">{escape(product.DESCRIPTION["fr"])}</p>
  </description>
  <launchable type="desktop-id">{product.IDENTIFIER}.desktop</launchable>
  <provides>
    <binary>{product.EXECUTABLE}</binary>
    <mediatype>{product.MIME_TYPE}</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{version}" date="{day}">
      <description>
        {_paragraphs("en")}
        {_paragraphs("fr")}
      </description>
    </release>
  </releases>
</component>
"""


def changelog() -> str:
    """Return Debian's changelog of this release (Debian policy 4.4)."""
    lines = "\n".join(
        fill(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in notes("en")
    )
    signature = f" -- {MAINTAINER}  {format_datetime(_moment())}"
    return f"""\
{product.EXECUTABLE} ({product.version()}) stable; urgency=medium

{lines}

{signature}
"""


def _paragraphs(language: str) -> str:
    mark = "" if language == "en" else f' xml:lang="{language}"'
    return "\n        ".join(f"<p{mark}>{escape(line)}</p>" for line in notes(language))


def _moment() -> datetime:
    return datetime.fromtimestamp(product.source_date(), UTC)
