"""A protocol fills a point of the agenda with its time and script, or makes several points of it."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem
from car_desktop.i18n import speaking, translate
from car_desktop.services.agenda import (
    AgendaDraft,
    add_agenda_item,
    change_agenda_item,
    draft_of,
)
from car_desktop.services.protocol_models import Protocol, ProtocolId, Stage, protocols
from car_desktop.services.refusals import found
from car_desktop.services.workspace import refuse_closed


def follow_protocol(session: Session, item_id: int, protocol_id: ProtocolId) -> None:
    """Give a point the name, the time and the script of a protocol; a script written before stays first."""
    item = _writable(session, item_id)
    protocol = _protocol(item, protocol_id)
    with speaking(item.meeting.community.language):
        script = protocol.script
    kept = item.script.strip()
    change_agenda_item(
        session,
        item_id,
        replace(
            draft_of(item),
            protocol=protocol.title,
            intention=protocol.intention,
            planned_minutes=protocol.minutes,
            script=f"{kept}\n\n{script}" if kept else script,
        ),
    )


def expand_protocol(session: Session, item_id: int, protocol_id: ProtocolId) -> int:
    """Make a point into one for each stage, the first keeping its notes; answer how many there are."""
    item = _writable(session, item_id)
    protocol = _protocol(item, protocol_id)
    before = draft_of(item)
    last_id = item_id
    for place, stage in enumerate(protocol.stages):
        draft = _draft(item, before, protocol, stage)
        if place == 0:
            kept = before.script.strip()
            script = f"{kept}\n\n{stage.script}" if kept else stage.script
            change_agenda_item(session, item_id, replace(draft, script=script))
        else:
            last_id = add_agenda_item(
                session,
                item.meeting_id,
                replace(draft, public_note="", public_blocks="", material=""),
                last_id,
            )
    return len(protocol.stages)


def _draft(item: AgendaItem, before: AgendaDraft, protocol: Protocol, stage: Stage) -> AgendaDraft:
    with speaking(item.meeting.community.language):
        title = translate("Protocol", "{item}: {stage}", "title of a point made of a stage")
    return replace(
        before,
        title=title.format(item=before.title, stage=_inside(stage.title)),
        intention=protocol.intention,
        planned_minutes=stage.minutes,
        protocol=protocol.title,
        script=stage.script,
    )


def _inside(name: str) -> str:
    """A name inside a sentence."""
    return name[:1].lower() + name[1:]


def _writable(session: Session, item_id: int) -> AgendaItem:
    item = found(session, AgendaItem, item_id)
    refuse_closed(item.meeting)
    return item


def _protocol(item: AgendaItem, protocol_id: ProtocolId) -> Protocol:
    with speaking(item.meeting.community.language):
        return next(one for one in protocols() if one.id is protocol_id)
