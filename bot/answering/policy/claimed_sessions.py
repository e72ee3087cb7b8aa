"""What is put forward of sessions, held against the programme whatever the words resemble.

"The gala dinner is on Friday, right?": which sessions are meant, which values are named beside
them. Yes is said where all of them are so, no where the programme states another value in the same
place; where it states none, or where more is said, neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.masks import without_masks
from bot.answering.intents import WHO_BY_KIND, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.negation import denies_there_is, is_negated
from bot.answering.policy.claim_slots import (
    WHOLE,
    ClaimSlot,
    hour_slot,
    slots_in,
)
from bot.answering.policy.claim_words import says_more
from bot.answering.policy.claimed_kinds import DISJOINT
from bot.answering.policy.claimed_of import (
    described,
    is_of_something_else,
    lacks_track,
    next_held,
    sessions_meant,
    with_namesakes,
)
from bot.answering.policy.claimed_times import on_day
from bot.answering.policy.confirmation import confirmed
from bot.answering.policy.partial_answer import as_unknown
from bot.answering.policy.several_times import are_judged, times_joined
from bot.answering.query import ParsedQuestion, Reply, unknown
from bot.answering.replies.lists import brief_list, denied, in_words, led_by
from bot.answering.text.markers import has_any, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_whether, only_tells
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.answering.times.time_parse import within
from bot.core.models import AnswerStatus, Session, SessionKind


def reply_to_claim(part: Interpretation) -> Reply | None:
    """Confirm or correct what a question puts forward of sessions; None if it puts forward none.

    Nor is anything judged where words say more than the values named.
    """
    query, linked = part.query, part.linked
    beside = without_masks(linked.masked)
    is_asked = asks_whether(linked.text, beside, query.spoken)
    is_told = not is_asked and only_tells(linked.text, beside, query.spoken)
    is_other = query.intent in {OUT_OF_SCOPE, "overlap"} or is_of_something_else(part)
    if is_other or not (is_asked or is_told) or denies_there_is(beside, query.spoken):
        return None
    if is_told and linked.sessions and not (_may_be_stated(part) or _any_off(linked.sessions)):
        return None
    if is_asked and lacks_track(part):
        return reply_to(replace(query, intent="person_sessions", lacks_sort=True, tracks=()))
    meant = next_held(query, with_namesakes(part, described(part, sessions_meant(part))))
    if meant and all(session.is_cancelled for session in meant):
        return _off(part, meant)
    if not meant or _any_off(meant):
        return None
    slots = slots_in(part, meant)
    if not slots or (is_told and not _is_stated(part, slots)):
        return None
    words = [query.kind_word] if query.kind_word else []
    if all(session.kind is SessionKind.REGISTRATION for session in meant):
        words += terms("registration_nouns", query.spoken)
    words += [term.surface for one in query.people for term in terms_of(one.name)]  # "Dr."
    asked = {intent for slot in slots for intent in _WORDS.get(slot.intent, ())}
    asked |= {intent for session in meant for intent in _WORDS.get(session.kind or "", ())}
    own = {stem for session in meant for stem in stems_of_title(session)}
    if says_more(part, words, asked, own):
        return None
    each = times_joined(query, linked)
    told = _judged_together(part, meant, slots, each) if each else _judged(part, meant, slots)
    people = tuple(person.id for person in query.people)
    return replace(told, people=people) if people else told  # "and what else does she do"


def _is_stated(part: Interpretation, slots: Sequence[ClaimSlot]) -> bool:
    """Whether what is told is a statement to be confirmed: a verb states it, or several values.

    "Kim Friday" asks what Kim does then; "Kim speaks on Friday", "Kim Friday 10:00" do not.
    """
    if not _may_be_stated(part):
        return False
    is_vague = part.linked.times.at is None and part.linked.times.part is not None
    if len(slots) - is_vague >= SEVERAL:  # "Kim's talk Friday morning" has one
        return True
    return says(without_masks(part.linked.masked), "stating_words", part.query.spoken)


def _may_be_stated(part: Interpretation) -> bool:
    """Whether a title that is named is so as a whole, and nobody says what they want to see."""
    is_wish = says(without_masks(part.linked.masked), "seeing_verbs", part.query.spoken)
    return not is_wish and all(hit.title_share >= WHOLE for hit in part.linked.hits)


def _any_off(sessions: Sequence[Session]) -> bool:
    return any(session.is_cancelled for session in sessions)


SEVERAL = 2
"""Values that nobody names together who does not know what is so."""


def _off(part: Interpretation, meant: Sequence[Session]) -> Reply | None:
    """Confirm that what is said to be cancelled is; None where something else is said of it."""
    query = part.query
    is_off = has_any(fold(part.linked.text), "cancelled_words", query.spoken)
    if not is_off or is_negated(without_masks(part.linked.masked), query.spoken):
        return None
    told = reply_to(replace(query, intent="cancelled", sessions=tuple(meant)))
    return confirmed(told, part, has_slots=True)


def _judged(part: Interpretation, meant: Sequence[Session], slots: Sequence[ClaimSlot]) -> Reply:
    """Say whether there is a session of those meant of which all is so; else what is not.

    Where some of several may keep to a bound all of them are told.
    """
    query = part.query
    each_by_itself = [slot for slot in slots if not slot.is_of_all]
    own = [one for one in meant if all(slot.holds(one) for slot in each_by_itself)] or meant
    told = [(session, [_told(slot, session, own) for slot in slots]) for session in meant]
    fitting = tuple(session for session, each in told if all(each))
    is_only = has_any(fold(part.linked.text), "only_words", query.spoken)
    if fitting and not (is_only and len(fitting) < len(meant)):
        return _confirmed(part, fitting, slots)
    if fitting:  # "only on Friday", and on Saturday as well
        facts = _facts(query, tuple(meant), slots)
        return replace(facts, text=led_by(query, "claim-wrong", facts.text))

    def cost(each: Sequence[bool | None]) -> tuple[int, int]:
        wrong = sum(slot.weight for slot, one in zip(slots, each, strict=True) if one is False)
        return wrong, each.count(None)

    least = min(cost(each) for _, each in told)
    nearest = tuple(session for session, each in told if cost(each) == least)
    verdicts = next(each for _, each in told if cost(each) == least)
    wrong = [slot for slot, one in zip(slots, verdicts, strict=True) if one is False]
    untold = [slot for slot, one in zip(slots, verdicts, strict=True) if one is None]
    facts = _facts(query, nearest, slots)
    if wrong:
        corrected = replace(facts, text=_corrected(query, wrong, facts.text))
        return _with_own_sessions(corrected, query, wrong)
    if any(slot.is_bound for slot in untold):
        return _facts(query, tuple(own), slots)  # be it judged of some: no yes or no is said
    return _untold(query, untold, facts)


def _judged_together(
    part: Interpretation,
    meant: Sequence[Session],
    slots: Sequence[ClaimSlot],
    each: Sequence[Moments],
) -> Reply:
    """Confirm several times where each is that of a session meant; else tell of all, no more."""
    query = part.query
    others = [slot for slot in slots if slot.intent not in {"when", "ends"}]
    fitting = [one for one in meant if all(_told(slot, one, meant) for slot in others)]
    found = [_at(part, moment, fitting) for moment in each] if are_judged(each) else []
    held = tuple(one for one in meant if any(one in some for some in found))
    is_only = has_any(fold(part.linked.text), "only_words", query.spoken)
    if not found or not all(found) or (is_only and len(held) < len(meant)):
        named = [on_day(query, day) for moment in each for day in moment.days]
        own = tuple(one for one in meant if any(is_on(one) for is_on in named))
        return _facts(query, own or tuple(meant), slots)
    return _confirmed(part, held, slots)


def _confirmed(
    part: Interpretation, sessions: tuple[Session, ...], slots: Sequence[ClaimSlot]
) -> Reply:
    """Say yes and tell the facts; those alone of what is denied, with which a yes could agree."""
    facts = _facts(part.query, sessions, slots)
    if is_negated(without_masks(part.linked.masked), part.query.spoken):
        return facts
    return confirmed(facts, part, has_slots=True)


def _at(part: Interpretation, moment: Moments, sessions: Sequence[Session]) -> list[Session]:
    """Return those of the sessions at an hour or part of a day, on its day if one is named."""
    days = [on_day(part.query, day) for day in moment.days]
    zone = part.query.programme.zone

    def is_then(one: Session) -> bool:
        if moment.at is not None:
            return bool(hour_slot(part, moment.at).holds(one))
        at = one.start.astimezone(zone).time() if one.start else None
        return at is not None and moment.part is not None and within(at, moment.part)

    return [one for one in sessions if is_then(one) and all(is_on(one) for is_on in days)]


def _with_own_sessions(reply: Reply, query: ParsedQuestion, wrong: Sequence[ClaimSlot]) -> Reply:
    """Go on with where somebody takes part who does not where it was put forward."""
    values = {slot.value for slot in wrong}
    elsewhere = tuple(one for one in query.people if one.name in values)
    if len(elsewhere) != 1:
        return reply
    bare = replace(query.without_sessions(), times=Moments(), rooms=(), tracks=(), languages=())
    own = reply_to(replace(bare, intent="person_sessions", people=elsewhere, countable=None))
    if own.status is not AnswerStatus.ANSWERED:
        return reply
    return replace(
        reply,
        text=f"{reply.text}\n{own.text}",
        sources=(*reply.sources, *own.sources),
        sessions=tuple(dict.fromkeys((*reply.sessions, *own.sessions))),
        people=tuple(dict.fromkeys((*reply.people, *own.people))),
    )


def _told(slot: ClaimSlot, session: Session, meant: Sequence[Session]) -> bool | None:
    """Return whether a value is so of a session; of all meant, where it must be."""
    if not slot.is_of_all:
        return slot.holds(session)
    each = {slot.holds(one) for one in meant}
    return each.pop() if len(each) == 1 else None


def _corrected(query: ParsedQuestion, wrong: Sequence[ClaimSlot], text: str) -> str:
    """Return a text behind a no; no value is said back where one of them is none to say."""
    is_said = not any(slot.is_bare for slot in wrong)
    values = in_words([slot.value for slot in wrong], query.voice) if is_said else ""
    return denied(query, text, values)


def _untold(query: ParsedQuestion, untold: Sequence[ClaimSlot], facts: Reply) -> Reply:
    """Tell what is known beside what nobody has told."""
    if facts.status is not AnswerStatus.ANSWERED:
        return replace(facts, status=AnswerStatus.UNKNOWN, is_partial=True)
    values = [slot.value for slot in untold if not slot.is_bare]
    if len(values) < len(untold):
        text = f"{facts.text}\n{unknown(query, 'event-unknown').text}"
        return replace(facts, text=text, status=AnswerStatus.UNKNOWN, is_partial=True)
    said = query.voice.say("claim-unknown", value=in_words(values, query.voice))
    return as_unknown(replace(facts, text=f"{facts.text}\n{said}"), query)


def _facts(
    query: ParsedQuestion, sessions: tuple[Session, ...], slots: Sequence[ClaimSlot]
) -> Reply:
    """Tell of one session what was put forward, of more their lines."""
    is_of_language = any(slot.intent == "session_language" for slot in slots)
    if len(sessions) > 1 and is_of_language and len(sessions) <= MOST:
        each = [_facts(query, (session,), slots) for session in sessions]
        return replace(brief_list(query, sessions), text="\n".join(one.text for one in each))
    if len(sessions) > 1:
        return brief_list(query, sessions)
    own = tuple(query.programme.room[one] for session in sessions for one in session.rooms)
    bare = replace(
        query.without_sessions(),
        sessions=sessions,
        is_titled=True,
        times=Moments(),
        rooms=own if query.rooms else (),
        tracks=(),
        people=(),
        languages=(),
        countable=None,
    )
    intents = dict.fromkeys(slot.intent for slot in slots)
    replies = [_fact(replace(bare, intent=intent)) for intent in intents]
    told = [one for one in replies if one.status is AnswerStatus.ANSWERED] or replies
    lines = dict.fromkeys(line for one in told for line in one.text.split("\n"))
    return replace(told[0], text="\n".join(lines), suggestions=())


def _fact(query: ParsedQuestion) -> Reply:
    if query.intent != "kind":
        return reply_to(query)
    session, voice = query.sessions[0], query.voice
    lines = reply_to(replace(query, intent="when"))
    kind = session.kind if session.kind in DISJOINT else None
    if kind is None:
        return lines
    said = voice.say("session-kind", title=voice.title(session), kind=kind.value)
    return replace(lines, text=f"{said}\n{lines.text}")


MOST = 3
"""Sessions of which each language is told; of more than these, their lines."""

_WORDS: dict[str, tuple[str, ...]] = {
    "moderates": ("moderates",),
    **{kind: (intent,) for kind, intent in WHO_BY_KIND.items()},
}
"""By the words of which intents more is said of somebody than that he takes part."""
