"""What number is put forward, of sessions, of people on stage, of places: the right one is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.named_counts import day_count_spans
from bot.answering.parsing.negation import is_negated
from bot.answering.policy.bounds import length_bound
from bot.answering.policy.claim_words import says_more, spans_of_terms
from bot.answering.policy.claimed_of import is_of_something_else, sessions_meant
from bot.answering.policy.confirmation import confirmed
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies.criteria import described
from bot.answering.replies.lists import brief_list, led_by
from bot.answering.text.cardinals import cardinals_in
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.whether import asks_whether
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.lengths import lengths_in
from bot.core.filters import Criterion
from bot.core.models import AnswerStatus, Session, SessionKind
from bot.core.programme import IDLE_KINDS

_OF_PEOPLE = frozenset({"people", "participants"})
_ASKING = frozenset({"count", "speakers", "session_capacity", "keynote", "opens", "closes"})


def reply_to_count(part: Interpretation) -> Reply | None:
    """Confirm a number put forward, or say the right one; None where none is, or more is said."""
    query, linked = part.query, part.linked
    is_claim = asks_whether(linked.text, without_masks(linked.masked), query.spoken)
    if not is_claim or is_of_something_else(part, but_rooms=True):
        return None
    numbers = tuple(_numbers(part))
    if len(numbers) != 1 or query.times.at:
        return None
    number, start, end = numbers[0]
    folded = fold(linked.text)
    nouns = dict(_nouns(query, folded, (start, end)))
    counted = _counted(part, nouns, number)
    if counted is None or counted.facts.status is not AnswerStatus.ANSWERED:
        return None
    titles = {stem for session in counted.sessions for stem in stems_of_title(session)}
    words = [folded[start:end], *(folded[a:b] for a, b in nouns.values()), *_framing(query)]
    if says_more(part, words, _ASKING, titles):
        return None
    facts = counted.facts
    bound = length_bound(linked.text, start, end, query.spoken)
    if bound is not None:
        return _judged_bound(part, counted, bound.holds(counted.number, number), nouns)
    is_denied = is_negated(without_masks(linked.masked), query.spoken)
    # A room of two hundred places holds fifty people, too.
    if (query.rooms and counted.number > number) or (counted.number == number and is_denied):
        return facts
    if counted.number != number:
        return replace(facts, text=led_by(query, "claim-no", facts.text, value=str(number)))
    return confirmed(facts, part, has_slots=True)


def _judged_bound(
    part: Interpretation, counted: _Counted, holds: bool, nouns: Mapping[str, tuple[int, int]]
) -> Reply:
    """Confirm or deny a number put forward as a bound: "more than 150 people".

    A room of two hundred places holds "up to" a hundred and fifty people, too.
    """
    query, facts = part.query, counted.facts
    is_of_room = bool(query.rooms) or "places" in nouns
    if is_negated(without_masks(part.linked.masked), query.spoken) or (is_of_room and not holds):
        return facts
    if holds:
        return confirmed(facts, part, has_slots=True)
    return replace(facts, text=led_by(query, "claim-wrong", facts.text))


def with_days_counted(part: Interpretation) -> Interpretation:
    """Ask how long the event is where the number of its days is put forward: 会议开三天吧."""
    query, linked = part.query, part.linked
    is_list = query.intent in _NEAR_LENGTH and HOW_LONG in part.ranking.labels[:NEAR]
    is_near = query.intent in _NEAR_DAYS or is_list
    if query.is_specific or not is_near or query.times.days:
        return part
    rest = without_masks(linked.masked)
    folded, spoken = fold(rest), query.spoken
    spans = [(start, end) for _, start, end in day_count_spans(folded, spoken)]
    if not spans or not asks_whether(linked.text, rest, spoken):
        return part
    said = " ".join(folded[start:end] for start, end in spans)
    # In Chinese a character before the number makes an unknown word with it.
    unsaid = (t.surface[-1 if has_unsegmented(t.surface) else 0 :] for t in linked.unmatched)
    query = replace(query, intent=HOW_LONG, is_extreme=False)  # "does it last three days"
    if not linked.sessions and all(word in said for word in unsaid):
        query = replace(query, subject=(), subject_text="", has_unknown_terms=False)
        linked = replace(linked, unmatched=(), has_unknown_terms=False)
    return replace(part, query=query, linked=linked, is_vouched=True)


HOW_LONG = "how_long"
_NEAR_DAYS = frozenset({"is_today", "when"})
_NEAR_LENGTH = frozenset({HOW_LONG, "programme", "is_over", "about"})

NEAR = 3
"""Among how many of the likeliest the length must be, where another intent is likelier."""


def _numbers(part: Interpretation) -> Iterator[tuple[int, int, int]]:
    """Yield the numbers put forward that are no part of a name, a time or a length."""
    linked, spoken = part.linked, part.query.spoken
    folded = fold(linked.text)
    if len(folded) != len(linked.text):
        return
    lengths = [(one.start, one.end) for one in lengths_in(linked.text, spoken)]
    named = [(m.start, m.end) for m in linked.mentions if m.kind != "session"]
    taken = [*lengths, *named, *linked.title_spans, *linked.times.offsets]
    for number, start, end in cardinals_in(folded, spoken):
        is_free = not any(a <= start < b for a, b in taken)
        if is_free and (number > 1 or _is_one(folded, start, end, spoken)):
            yield number, start, end


def _is_one(folded: str, start: int, end: int, language: str) -> bool:
    """Whether a word for one counts: "1 lunch", "un solo almuerzo"; a bare article does not."""
    if folded[start:end].strip().isdigit() or has_unsegmented(folded):
        return True
    beside = {*folded[:start].split()[-1:], *folded[end:].split()[:1]}
    return bool(beside & {*terms("only_words", language), *terms("exactly_words", language)})


def _framing(query: ParsedQuestion) -> Iterator[str]:
    for category in ("counting_words", "seat_words", "attending_words"):
        yield from terms(category, query.spoken)


def _nouns(
    query: ParsedQuestion, folded: str, number: tuple[int, int]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield what the number can count, and where its noun stands: next to it, after it.

    "Workshop 2" counts none, nor does "the only one who speaks at the opening" openings.
    """
    is_free = has_unsegmented(folded)
    kind = [(query.kind_word, "kind")] if query.kind_word else []
    places = [(term, "places") for term in terms("seat_words", query.spoken)]
    for term, group in (*kind, *grouped_terms("countable", query.spoken), *places):
        for span in spans_of_terms(folded, (term,)):
            is_after = span[0] >= number[1]
            if is_free or (is_after and len(folded[number[1] : span[0]].split()) <= MOST_BETWEEN):
                yield group, span


MOST_BETWEEN = 2
"""Words between a number and its noun: "four very short keynotes"."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """How many there are, what tells of them, and which sessions they are or belong to."""

    number: int
    facts: Reply
    sessions: tuple[Session, ...] = ()


def _counted(
    part: Interpretation, nouns: Mapping[str, tuple[int, int]], number: int
) -> _Counted | None:
    """Return how many there are of what is counted; None if nothing is."""
    query = part.query
    meant = sessions_meant(part)
    if len(query.rooms) == 1 and not meant and nouns.keys() & {*_OF_PEOPLE, "places"}:
        facts = reply_to(replace(query, intent="session_capacity", sessions=()))
        own = query.rooms[0].capacity
        return _Counted(own, facts) if own is not None else None
    if "places" in nouns or query.intent == "session_capacity":
        return _places(query, meant)
    if nouns.keys() & _OF_PEOPLE:
        return _people(query, meant, number)
    people = ids_of(part.linked.mentions, "person")
    if "kind" in nouns and set(query.kinds) != {SessionKind.TALK}:
        return _listed(query, query.of_kind or ())
    if part.linked.sessions:
        return None
    if "sessions" in nouns and len(people) == 1:
        return _listed(query, query.programme.sessions_of(*people))
    if nouns.keys() & {"rooms", "tracks"} and not query.is_narrowed:
        counted = next(iter(nouns.keys() & {"rooms", "tracks"}))
        event = query.programme.event
        own = len(event.rooms if counted == "rooms" else event.tracks)
        return _Counted(own, reply_to(replace(query, intent="count", countable=counted)))
    return None


def _listed(query: ParsedQuestion, sessions: tuple[Session, ...]) -> _Counted | None:
    """Count sessions on the day, in the room and of the person named."""
    fitting = tuple(s for s in query.filtered_beside(sessions) if not s.is_cancelled)
    is_idle = bool({s.kind for s in fitting} & IDLE_KINDS)
    if not fitting or (is_idle and len({s.start for s in fitting}) < len(fitting)):
        return None  # one lunch in seven rooms is seven items, or one
    listed, voice = brief_list(query, fitting), query.voice
    wanted = query.session_filter.without(Criterion.SUBJECT)
    said = voice.say("list-count", what=described(query, wanted), count=len(fitting))
    return _Counted(len(fitting), replace(listed, text=f"{said}\n{listed.text}"), fitting)


def _people(query: ParsedQuestion, meant: tuple[Session, ...], number: int) -> _Counted | None:
    """Count who takes part; where places are told, those are meant, unless it is as many."""
    if len(meant) != 1:
        return None
    if meant[0].places == number:
        return _places(query, meant)
    if not meant[0].people or meant[0].places is not None:
        return None
    facts = reply_to(replace(query, intent="speakers", sessions=meant, people=()))
    return _Counted(len(meant[0].people), facts, meant)


def _places(query: ParsedQuestion, meant: tuple[Session, ...]) -> _Counted | None:
    if len(meant) != 1:
        return None
    session = meant[0]
    rooms = [query.programme.room[room].capacity for room in session.rooms]
    own = session.places if session.places is not None else rooms[0] if len(rooms) == 1 else None
    if own is None:
        return None
    facts = reply_to(replace(query, intent="session_capacity", sessions=meant, rooms=()))
    return _Counted(own, facts, meant)
