"""Who takes part, and as what: speakers, who opens and closes, keynotes, moderators."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.linking.kind_words import kind_tracks
from bot.answering.linking.passages import sentences_of
from bot.answering.query import ParsedQuestion, Reply, answered, unknown, unpublished, with_contact
from bot.answering.replies import lists, organisations, times
from bot.answering.replies.criteria import described
from bot.answering.replies.organisations import organisation
from bot.answering.replies.people import named, person_sessions, role_lines
from bot.answering.text.markers import has_one
from bot.answering.text.normalise import fold
from bot.answering.text.plain import shorten_at_word
from bot.answering.text.wording import terms_everywhere
from bot.core.models import AnswerStatus, Part, Session, SessionKind


def speakers(query: ParsedQuestion) -> Reply:
    """Who speaks at the event, in a session or about a subject."""
    rooms = {room.id for room in query.rooms}
    there = tuple(one for one in query.sessions if rooms.intersection(one.rooms))
    found = query.filtered_beside(query.found) or query.found
    if chosen := there or query.sessions or found:
        return those_in(query, chosen)
    if query.languages and not any(one.languages for one in query.programme.sessions):
        return unpublished(query, "languages")
    if query.is_narrowed and not query.people:
        asked = lists.with_default_day(query)
        fitting = tuple(s for s in asked.filtered(query.programme.sessions) if s.people)
        nobody = lists.nothing(query, asked.session_filter)
        return those_in(query, fitting) if fitting else nobody
    if query.people:
        return person_sessions(query)
    if query.bodies:
        return organisation(query)
    if query.subject:
        return unknown(query, "no-sessions-about")
    return others_taking_part(query, frozenset())


def others_taking_part(query: ParsedQuestion, left_out: frozenset[str]) -> Reply:
    """Who speaks at the event besides those left out (ids)."""
    voice = query.voice
    seen = {one: shown for one, shown in _shown_names(query).items() if one not in left_out}
    if not seen:
        return unpublished(query, "speakers")
    people = tuple(query.programme.person[person] for person in seen)
    listed = named(query, people, tuple(seen.values()))
    text = voice.say("speakers", name=voice.event_name(), people=listed.text)
    roles = role_lines(query, people) if len(people) <= 4 else []
    return replace(listed, text="\n".join([text, *roles]))


def others_in(
    query: ParsedQuestion, sessions: tuple[Session, ...], left_out: frozenset[str]
) -> Reply:
    """Who takes part in sessions besides those left out (ids); all where nobody else does."""
    kept = tuple(
        replace(one, people=tuple(p for p in one.people if p.person not in left_out))
        for one in sessions
    )
    return those_in(query, kept if any(one.people for one in kept) else sessions)


def not_taking_part(query: ParsedQuestion) -> Reply:
    """Who speaks at the event, but in nothing that fits what is asked for."""
    asked = lists.with_default_day(query)
    there = asked.filtered(query.programme.sessions)
    if not there:
        return lists.nothing(query, asked.session_filter)
    taking = {one.person for session in there for one in session.people}
    seen = {one: shown for one, shown in _shown_names(query).items() if one not in taking}
    what = described(query, asked.session_filter)
    if not seen:
        return answered(query.voice.say("speakers-all-there", what=what))
    people = tuple(query.programme.person[person] for person in seen)
    listed = named(query, people, tuple(seen.values()))
    said = query.voice.say("speakers-not-there", what=what)
    return replace(listed, text=f"{said}\n{listed.text}")


def _shown_names(query: ParsedQuestion) -> dict[str, str]:
    """Return who takes part (ids) with the names that are shown, in the order of sessions."""
    seen: dict[str, str] = {}
    for session in query.programme.sessions:
        for one, shown in zip(session.people, query.voice.people(session), strict=True):
            seen.setdefault(one.person, shown)
    return seen


def opens(query: ParsedQuestion) -> Reply:
    """Who opens the event."""
    return _with_part(query, Part.OPENING, SessionKind.OPENING, "opens")


def keynote(query: ParsedQuestion) -> Reply:
    """Who gives the keynote."""
    return _with_part(query, Part.KEYNOTE, SessionKind.KEYNOTE, "keynote")


def closes(query: ParsedQuestion) -> Reply:
    """Who closes the event."""
    return _with_part(query, Part.CLOSING, SessionKind.CLOSING, "closes")


def organisers(query: ParsedQuestion) -> Reply:
    """Who organises the event; of sessions, that it is not said, and who takes part in them."""
    about = query.sessions or query.found
    if not about or query.names_event:
        return organisations.organisers(query)
    told = those_in(query, about)
    behind = dict.fromkeys(_behind(query, session) for session in about[:MOST_UNKNOWN])
    return replace(told, text="\n".join([*behind, told.text]))


def _behind(query: ParsedQuestion, session: Session) -> str:
    """Return what its own text says of who organises a session, or that nothing does."""
    title = query.voice.title(session)
    text = query.voice.text(session.abstract) or ""
    for sentence in sentences_of(text):
        label = sentence.partition(":")[0]  # "Organiser: Harbour Institute"
        is_label = label != sentence and fold(label) in terms_everywhere("arranging_words")
        if is_label or has_one(fold(sentence), terms_everywhere("organising_words")):
            return query.voice.say(
                "session-abstract", title=title, text=shorten_at_word(sentence, LONGEST_SENTENCE)
            )
    return query.voice.say("session-organisers-unknown", title=title)


LONGEST_SENTENCE = 300
"""Characters of a sentence that says who organises a session."""


def _with_part(query: ParsedQuestion, part: Part, kind: SessionKind, key: str) -> Reply:
    voice = query.voice
    sessions = query.programme.with_part(part) or tuple(
        s for s in query.programme.sessions if s.kind is kind and s.people
    )
    if not sessions:  # a track of keynotes is what is called so
        tracks = kind_tracks(query.programme.event).get(kind, frozenset())
        sessions = tuple(s for s in query.programme.sessions if tracks & {*s.tracks} and s.people)
    # What is called so may be filed as no such kind.
    sessions = sessions or tuple(s for s in query.of_kind or () if s.people)
    ids = {s.id for s in sessions}
    chosen = tuple(s for s in query.sessions if s.people and (s.kind is kind or s.id in ids))
    sessions = query.filtered(chosen or sessions) or chosen or sessions
    spoken = [
        p.person
        for s in sessions
        for p in s.people
        if p.part is part or not any(q.part is part for q in s.people)
    ]
    people = tuple(query.programme.person[person] for person in dict.fromkeys(spoken))
    own = query.sessions if query.is_titled or not query.people else ()
    held = own or tuple(s for s in query.programme.sessions if s.kind is kind)
    if held and (not people or query.times.zone):
        return _held(query, held, is_known=bool(people))
    if not people:
        return unpublished(query, key) if _may_be(query, kind) else lists.none_of_kind(query)
    names = voice.listing(map(voice.person, people))
    text = voice.say(key, people=names, count=len(people), name=voice.event_name())
    if wrong := [person for person in query.people if person not in people]:
        text = voice.sentences(voice.say("not-this-person", person=wrong[0].name), text)
    lines = [text, *role_lines(query, people[:3])]
    if len(people) == 1 and len(sessions) == 1 and sessions[0].start:
        lines.append(voice.session_line(sessions[0], with_day=True))
    elif len(sessions) > 1:
        listed = lists.brief_list(query, sessions)
        first, text = len(listed.sessions), "\n".join([*lines, listed.text])
        return answered(text, sessions=sessions[:first], people=people, more=sessions[first:])
    return answered("\n".join(lines), sessions=sessions, people=people)


def _may_be(query: ParsedQuestion, kind: SessionKind) -> bool:
    """Whether there may be what no session is: an event opens and closes, but a keynote is one."""
    return kind is not SessionKind.KEYNOTE or bool(query.of_kind) or not query.programme.sessions


def _held(query: ParsedQuestion, sessions: tuple[Session, ...], *, is_known: bool) -> Reply:
    """Say when and where the opening, keynote or closing is; before it, that nobody is named."""
    if is_known:
        return times.when(replace(query, sessions=sessions))
    fitting = query.filtered(sessions) or sessions
    listed = lists.brief_list(query, fitting)
    text = f"{_nobody_told(query, fitting)}\n{listed.text}"
    unsaid = with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    return replace(listed, status=unsaid.status, text=unsaid.text)


def _nobody_told(query: ParsedQuestion, sessions: tuple[Session, ...]) -> str:
    """Say of each of a few sessions that it is not published who takes part."""
    titles = dict.fromkeys(map(query.voice.title, sessions[:MOST_UNKNOWN]))
    return "\n".join(query.voice.say("session-people-unknown", title=one) for one in titles)


def those_in(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply:
    """Who takes part in sessions; of those named, of which it is not published."""
    lines = []
    known = [s for s in sessions if s.people]
    if not known:
        text = _nobody_told(query, sessions)
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    for session in known[:5]:
        most = MOST_NAMED if len(known) > 1 else MOST_OF_ONE
        people = query.voice.names_counted(query.voice.people(session), most)
        title = query.voice.title(session)
        lines.append(query.voice.say("session-people", title=title, people=people))
    unnamed = tuple(s for s in sessions if not s.people) if query.is_titled else ()
    if unnamed:
        lines.append(_nobody_told(query, unnamed))
    if len(known) > 5:
        lines.append(query.voice.say("and-more", count=len(known) - 5))
    ids = dict.fromkeys(p.person for s in known[:5] for p in s.people)
    people_shown = tuple(query.programme.person[person] for person in ids)
    if len(people_shown) <= MOST_WITH_POSTS:
        lines += role_lines(query, people_shown)
    more = tuple(known[5:])
    told = answered("\n".join(lines), sessions=tuple(known[:5]), people=people_shown, more=more)
    return replace(told, is_partial=bool(unnamed))


MOST_WITH_POSTS = 2
"""People whose posts are told, and sessions of which nobody knows who moderates them."""

MOST_UNKNOWN = 5
"""Sessions of which it is said that nobody is named for them."""

MOST_NAMED, MOST_OF_ONE = 6, 30
"""People named of each of several sessions, and of a single one; the others are counted."""
