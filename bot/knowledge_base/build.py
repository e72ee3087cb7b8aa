"""Faultless shapes become one immutable Event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from bot.core.models import (
    Contact,
    Event,
    Fact,
    Organisation,
    Person,
    Places,
    ProgrammeSource,
    ReminderSettings,
    SampleQuestion,
    Status,
    Topic,
    Venue,
)
from bot.knowledge_base.build_programme import build_rooms, build_sessions, build_tracks
from bot.knowledge_base.overlay import lay_over
from bot.knowledge_base.schema_programme import OFF
from bot.knowledge_base.scope import Scope
from bot.knowledge_base.session_times import find_zone
from bot.languages import LANGUAGES

if TYPE_CHECKING:
    from bot.knowledge_base.files import Files
    from bot.knowledge_base.schema import EventFile, ProgrammeSourceShape, VenueShape


def build_event(files: Files) -> Event:
    """Build the event of a folder whose files have no fault."""
    shape = files.event
    zone = find_zone(shape.timezone) if shape is not None else None
    if shape is None or zone is None:
        raise AssertionError("only faultless files are built")
    language = shape.languages[0]
    scope = Scope.of_file(files.documents["event.yaml"], language, shape)
    name = scope.fact("name", shape.name)
    programme: dict[str, Any] = {}
    if (file := files.programme) is not None:
        inside = Scope.of_file(files.documents["programme.yaml"], language, file)
        programme = {
            "rooms": build_rooms(file, inside),
            "tracks": build_tracks(file, inside),
            "sessions": lay_over(build_sessions(file, inside, zone), files, language, zone),
        }
    if name is None:
        raise AssertionError("the schema asks for a name")
    return Event(
        id=shape.id or _name_of(files.folder),
        name=name,
        zone=shape.timezone,
        start_day=shape.dates.start,
        end_day=shape.dates.end or shape.dates.start,
        languages=_spoken_by_usher(shape.languages),
        origin=scope.origin(),
        dates_origin=scope.origin("dates", shape.dates),
        dates_status=shape.dates.status,
        is_invented=shape.invented,
        short_names=tuple(scope.text(words) for words in shape.short_names),
        name_in_sentence=scope.text(shape.name_in_sentence) if shape.name_in_sentence else None,
        aliases=tuple(shape.aliases),
        edition=scope.value("edition", shape.edition),
        theme=scope.fact("theme", shape.theme),
        about=scope.fact("about", shape.about),
        attendance=scope.fact("attendance", shape.attendance),
        history=scope.fact("history", shape.history),
        working_languages=_build_working_languages(shape, scope),
        venue=_build_venue(shape.venue, scope),
        organisations=_build_organisations(shape, scope),
        links=scope.links(shape.links),
        people=_build_people(files, language),
        contacts=_build_contacts(files, language),
        topics=_build_topics(files, language),
        reminders=_build_reminders(files),
        places=_build_places(files),
        programme_source=_build_source(shape.programme_source),
        sample_questions=_build_questions(files, language),
        **programme,
    )


def _spoken_by_usher(codes: Sequence[str]) -> tuple[str, ...]:
    """Return the languages of replies: of those an event is written in, the ones Usher speaks."""
    return tuple(code for code in dict.fromkeys(codes) if code in LANGUAGES) or ("en",)


def _name_of(folder: Path) -> str:
    """Return what a folder is called, not what a link leads to: a new release is the same event."""
    name = folder.absolute().name
    return folder.resolve().name if name in {"", ".."} else name


def _build_working_languages(shape: EventFile, scope: Scope) -> Fact[tuple[str, ...]] | None:
    fact = scope.value("working_languages", shape.working_languages)
    if fact is None:
        return None
    codes = None if fact.value is None else tuple(fact.value)
    return Fact(codes, fact.origin, fact.status)


def _build_source(shape: ProgrammeSourceShape | None) -> ProgrammeSource | None:
    if shape is None:
        return None
    every = timedelta(seconds=shape.every_seconds)
    columns = MappingProxyType(dict(shape.columns))
    return ProgrammeSource(shape.url, every, shape.format or "", columns)


def _build_venue(shape: VenueShape | None, scope: Scope) -> Venue | None:
    if shape is None:
        return None
    inside = scope.enter("venue", scope.marks["venue"], shape)
    name = inside.fact("name", shape.name)
    return Venue(
        name=name or Fact(None, inside.origin(), Status.NOT_PUBLISHED),
        origin=inside.origin(),
        city=inside.fact("city", shape.city),
        country=inside.fact("country", shape.country),
        address=inside.fact("address", shape.address),
        directions=inside.fact("directions", shape.directions),
        link=shape.link,
        aliases=tuple(shape.aliases),
    )


def _build_organisations(shape: EventFile, scope: Scope) -> tuple[Organisation, ...]:
    return tuple(
        Organisation(
            id=entry.id,
            name=inside.text(entry.name),
            origin=inside.origin(),
            aliases=tuple(entry.aliases),
            role=entry.role,
            about=inside.fact("about", entry.about),
        )
        for entry, inside in scope.enter_each("organisations", shape.organisations)
    )


def _build_people(files: Files, language: str) -> tuple[Person, ...]:
    if (file := files.people) is None:
        return ()
    scope = Scope.of_file(files.documents["people.yaml"], language, file)
    return tuple(
        Person(
            id=entry.id,
            name=entry.name,
            origin=inside.origin(),
            native_name=entry.native_name,
            is_team=entry.team,
            aliases=tuple(entry.aliases),
            role=inside.fact("role", entry.role),
            organisation=entry.organisation,
            bio=inside.fact("bio", entry.bio),
            email=inside.value("email", entry.email),
            links=inside.links(entry.links),
        )
        for entry, inside in scope.enter_each("people", file.people)
    )


def _build_contacts(files: Files, language: str) -> tuple[Contact, ...]:
    if (file := files.contacts) is None:
        return ()
    scope = Scope.of_file(files.documents["contacts.yaml"], language, file)
    return tuple(
        Contact(
            id=entry.id,
            name=inside.text(entry.name),
            origin=inside.origin(),
            purposes=tuple(entry.purposes),
            person=entry.person,
            email=entry.email,
            phone=entry.phone,
            link=entry.link,
            note=inside.fact("note", entry.note),
        )
        for entry, inside in scope.enter_each("contacts", file.contacts)
    )


def _build_topics(files: Files, language: str) -> tuple[Topic, ...]:
    topics = []
    for document, file in files.topics():
        scope = Scope.of_file(document, language, file)
        for entry, inside in scope.enter_each("topics", file.topics):
            answer = inside.fact("answer", entry.answer)
            if answer is None:
                raise AssertionError("the schema asks for an answer")
            phrasings = {code: tuple(lines) for code, lines in entry.phrasings.items()}
            topics.append(
                Topic(
                    id=entry.id,
                    title=inside.text(entry.title),
                    answer=answer,
                    origin=inside.origin(),
                    covers=tuple(entry.covers),
                    phrasings=MappingProxyType(phrasings),
                    contact=entry.contact,
                    links=inside.links(entry.links),
                )
            )
    return tuple(topics)


def _build_reminders(files: Files) -> ReminderSettings:
    if (file := files.reminders) is None:
        return ReminderSettings()
    given = file.reminders
    return ReminderSettings(
        lead_minutes=tuple(given.lead_minutes),
        by_kind=MappingProxyType({kind: tuple(leads) for kind, leads in given.by_kind.items()}),
        morning_at=given.morning_at,
        day_before_at=given.day_before_at,
    )


def _build_places(files: Files) -> Places:
    if (file := files.discord) is None:
        return Places()
    channels = file.channels
    return Places(
        server=file.server,
        reminders=_unless_off(channels.reminders),
        announcements=_unless_off(channels.announcements),
        organisers=_unless_off(channels.organisers),
        by_room=_own_channels(channels.rooms),
        by_track=_own_channels(channels.tracks),
        organiser_role=file.roles.organisers,
        reminder_role=file.roles.reminders,
        language_of=MappingProxyType(dict(file.languages)),
        approval_above=file.approval_above,
        may_use_understander=file.understander,
        has_scheduled_events=file.scheduled_events,
        hides_commands=file.hide_commands,
    )


def _own_channels(named: Mapping[str, str]) -> Mapping[str, str]:
    kept = {name: channel for name, channel in named.items() if _unless_off(channel)}
    return MappingProxyType(kept)


def _unless_off(channel: str) -> str | None:
    return None if channel.casefold() in OFF else channel


def _build_questions(files: Files, language: str) -> tuple[SampleQuestion, ...]:
    file, event = files.questions, files.event
    zone = find_zone(event.timezone) if event is not None else None
    if file is None:
        return ()
    scope = Scope.of_file(files.documents["questions.yaml"], language, file)
    questions = []
    for position, entry in enumerate(file.questions):
        moment = entry.now
        if moment is not None and moment.tzinfo is None:
            moment = moment.replace(tzinfo=zone)
        inside = scope.enter(f"questions.{position + 1}", scope.marks["questions"][position], entry)
        questions.append(
            SampleQuestion(
                question=entry.question,
                origin=inside.origin(),
                language=entry.language,
                moment=moment,
                status=entry.status,
                contains=tuple(entry.contains),
                lacks=tuple(entry.lacks),
            )
        )
    return tuple(questions)
