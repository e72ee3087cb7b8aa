"""Whether a yes may stand at the head of a reply: only where all that is said is judged so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.interpretation import Interpretation
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.spans import blanked
from bot.answering.parsing.named_counts import day_counts_in, day_counts_said
from bot.answering.policy.choices import OF_PLACE
from bot.answering.policy.claim_words import says_more, stems_of_sessions
from bot.answering.policy.claimed_kinds import are_of_another_kind
from bot.answering.policy.claims import CLAIMED_OF_PEOPLE
from bot.answering.policy.partial_answer import as_unknown
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies.lists import in_words, led_by
from bot.answering.text.cardinals import cardinals_in
from bot.answering.text.markers import find_term, has_any, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_openly, asks_whether, only_tells
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.lengths import lengths_in
from bot.core.models import AnswerStatus

_OF_TIME = frozenset({"when", "is_today", "ends"})


def confirmed(reply: Reply, part: Interpretation, *, has_slots: bool = False) -> Reply:
    """Say yes at the head of a reply that confirms what was put forward.

    Not where more was: an hour beside the place, "first" beside who opens, another kind. What of
    it nobody has told is said to be unknown; where the programme has hours, the reply tells what is
    so. Where a claim `has_slots`, its days, hours, lengths and all its words were judged.
    """
    untold = tuple(dict.fromkeys(_untold(part, has_slots=has_slots)))
    if untold and not part.query.programme.timed:
        said = part.query.voice.say("claim-unknown", value=in_words(untold, part.query.voice))
        return as_unknown(replace(reply, text=f"{reply.text}\n{said}"), part.query)
    linked = part.linked
    is_judged = has_slots or not _is_beside_the_facts(part, reply)
    if untold or not is_judged or _is_shared(part, reply):
        return reply
    if linked.times.other_weekday is not None or are_of_another_kind(part, reply):
        return reply
    return replace(reply, text=led_by(part.query, "claim-yes", reply.text))


def without_lone_yes(
    replies: Sequence[Reply], parts: Sequence[Interpretation], text: str
) -> list[Reply]:
    """Take the yes from the replies to one sentence of which a part is not confirmed as well.

    "It is on the 4th and free, right?": a yes at the head would be one to both. What a part asks
    openly is asked by itself ("..., right, and where do I register?").
    """
    replies = _without_yes_to_told(replies, parts, text)
    pairs = tuple(zip(replies, parts, strict=True))
    is_whole = all(
        _without_yes(reply, part.query) != reply.text
        for reply, part in pairs
        if reply.status is not AnswerStatus.SMALL_TALK
        and not asks_openly(without_masks(part.linked.masked), part.query.spoken)
    )
    if is_whole or _SENTENCE_END.search(text):
        return list(replies)
    return [replace(reply, text=_without_yes(reply, part.query)) for reply, part in pairs]


def _without_yes_to_told(
    replies: Sequence[Reply], parts: Sequence[Interpretation], text: str
) -> list[Reply]:
    """Take the yes from what is only told beside a question: "Kim speaks at three. Is it full?"."""
    texts = [(p.linked.text, without_masks(p.linked.masked), p.query.spoken) for p in parts]
    openly = any(asks_openly(beside, spoken) for _, beside, spoken in texts)
    is_beside = openly or bool(_SENTENCE_END.search(text) and any(asks_whether(*t) for t in texts))
    if not is_beside:
        return list(replies)

    def is_told(piece: str, beside: str, spoken: str) -> bool:
        is_asked = asks_whether(piece, beside, spoken) or _is_tagged(piece, text, spoken)
        return only_tells(piece, beside, spoken) and not is_asked

    return [
        replace(reply, text=_without_yes(reply, part.query)) if is_told(*told) else reply
        for reply, part, told in zip(replies, parts, texts, strict=True)
    ]


def _is_tagged(piece: str, text: str, spoken: str) -> bool:
    """Whether a tag stands behind a piece of a text: "it's in Brest, right, and where ..."."""
    rest = fold(text).partition(fold(piece))[2].lstrip(" ,;،，")
    return rest.startswith(tuple(tag.rstrip(" ?") for tag in terms("truth_words", spoken)))


_SENTENCE_END = re.compile(r"(?:[!?…。！？؟]|(?<!\b\w)(?<!\b\w\w)\.(?=\s)).*\w")
"""An end of a sentence behind which something is said; "Dr." and "2 p.m." end none."""


def _without_yes(reply: Reply, query: ParsedQuestion) -> str:
    lead, _, _ = query.voice.say("claim-yes", text=_MARK).partition(_MARK)
    return reply.text.removeprefix(lead.rstrip(_ISOLATE))


_MARK, _ISOLATE = "\N{NULL}", "\N{FIRST STRONG ISOLATE}"


def _untold(part: Interpretation, *, has_slots: bool) -> Iterator[str]:
    """Yield what was said, as it is written, that no claim judges."""
    query, linked = part.query, part.linked
    text, times, spoken = linked.text, linked.times, query.spoken
    if not has_slots and not query.sessions:
        is_of_day = bool(times.days) and query.intent in CLAIMED_OF_PEOPLE
        if is_of_day or (query.intent not in _OF_TIME and (times.at or times.part)):
            yield " ".join(span.text for span in times.spans)
    if not has_slots and not (query.sessions and query.intent == "how_long"):
        for one in lengths_in(text, spoken):
            if not any(start <= one.start < end for start, end in times.offsets):
                yield text[one.start : one.end].strip()
    yield from _narrowing(part)


def _narrowing(part: Interpretation) -> Iterator[str]:
    """Yield the words that say when within a day, in which place of an order, or how often."""
    query, times = part.query, part.linked.times
    rest = without_masks(part.linked.masked)
    # Of half an hour it is no half that is asked for.
    rest = blanked(rest, ((one.start, one.end) for one in lengths_in(rest, query.spoken)))
    late = terms("hour_adverbs", query.spoken)
    yield from _those_in(rest, late)
    if times.part is None:  # "late in the evening" is judged as that
        for span in times.spans:
            yield from _those_in(span.text, late)
    yield from _those_in(rest, terms("narrowing_words", query.spoken))
    if not query.is_extreme or (query.intent in _OF_ORDER and not query.sessions):
        return  # "the last day is Friday", "the first edition was in 1999"
    order = [term for term, _ in grouped_terms("extremes", query.spoken)]
    limits = (*terms("starting_words", query.spoken), *terms("ending_words", query.spoken))
    of_days = [term for term in limits if any(one in term for one in order)]
    yield from _those_in(without_terms(fold(rest), of_days), order)


_OF_ORDER = _OF_TIME | {"history"}


def _those_in(text: str, wanted: Sequence[str]) -> Iterator[str]:
    """Yield the first of some folded words that a text has, as it is written there."""
    folded = fold(text)
    found = next(filter(None, (find_term(folded, term) for term in wanted)), None)
    if found is not None:
        start, end = found
        yield text[start:end] if len(folded) == len(text) else folded[start:end]


def _is_beside_the_facts(part: Interpretation, reply: Reply) -> bool:
    """Whether words are left that neither name what is judged nor ask for it."""
    query, origin = part.query, part.linked.origin
    spoken, folded = query.spoken, fold(without_masks(part.linked.masked))
    is_of_days = query.intent in _OF_TIME and not query.sessions  # "the last day is Friday"
    if query.is_extreme and not is_of_days:
        return True
    if origin is not None and fold(origin) not in fold(reply.text):
        return True
    say = query.voice.say
    if any(say("not-this-person", person=one.name) in reply.text for one in query.people):
        return True
    if _counts_else(query, folded):
        return True
    if not query.sessions and day_counts_in(folded, spoken) - {len(query.programme.days)}:
        return True
    if _is_only_in_part(query, fold(part.linked.text)):
        return True
    own = stems_of_sessions(query.sessions)
    subject = {term.stem for term in terms_of(query.subject_text or "")} & own
    words = (query.kind_word, *_words_of_facts(query, folded))
    return says_more(part, words, _alike(query.intent), part.stems_of_titles | subject)


def _counts_else(query: ParsedQuestion, folded: str) -> bool:
    """Whether a founder is said, or a number that is none of a day or a length: "four men"."""
    if query.intent == "history" and has_any(folded, "agent_words", query.spoken):
        return True  # "founded in 2002 by the Assembly"
    if query.intent in {"how_long", "edition", "history"}:
        return False
    judged = [(one.start, one.end) for one in lengths_in(folded, query.spoken)]
    own = {1, len(query.programme.days)}  # "a two day event"; other numbers of days are judged
    return any(
        number not in own and not any(a <= start < b for a, b in judged)
        for number, start, _ in cardinals_in(folded, query.spoken)
    )


def _is_only_in_part(query: ParsedQuestion, folded: str) -> bool:
    """Whether something holds that is said to hold alone: only on Thursday, only by its host."""
    if query.sessions or not has_any(folded, "only_words", query.spoken):
        return False
    is_of_some = len(query.programme.days) > 1 and set(query.times.days) != {*query.programme.days}
    return (query.intent in _OF_TIME and is_of_some) or query.intent in {"organisers", "partners"}


def _is_shared(part: Interpretation, reply: Reply) -> bool:
    """Whether others have a part in what somebody is said to do alone, or they in more."""
    query, people = part.query, ids_of(part.linked.mentions, "person")
    if not people or not has_any(fold(part.linked.text), "only_words", query.spoken):
        return False
    told = [query.programme.session[one] for one in reply.sessions]
    is_elsewhere = any(
        session not in told and any(one.person in people for one in session.people)
        for session in query.programme.sessions
    )
    return is_elsewhere or any(len(session.people) > len(people) for session in told)


def _words_of_facts(query: ParsedQuestion, folded: str) -> Iterator[str]:
    """Yield the words in which numbers and years that are judged are put, as they are said."""
    spoken = query.spoken
    yield from terms("confirming_words", spoken)
    yield from day_counts_said(folded, spoken)
    if query.intent == "history":
        for category in ("founding_words", "beginning_words", "since_words"):
            yield from terms(category, spoken)
    if query.intent in _OF_TIME:
        for category in ("still_words", "under_way_words", "still_on_words"):
            yield from terms(category, spoken)
    if query.intent == "partners":
        yield from terms("partner_words", spoken)
    if query.intent in {"edition", "history"}:
        yield from (folded[start:end] for _, start, end in ordinals_in(folded, spoken))
        yield from (
            term for term, group in grouped_terms("countable", spoken) if group == "editions"
        )
        if query.edition is not None:
            yield from re.findall(rf"(?<!\d)第?{query.edition}[^\W\d]*", folded)


def _alike(intent: str) -> frozenset[str]:
    """Return the intents in whose words this is put forward as well."""
    if intent in CLAIMED_OF_PEOPLE:
        return frozenset({intent, "speakers", "affiliation"})
    return next((one for one in _ALIKE if intent in one), frozenset({intent}))


_ALIKE = (
    OF_PLACE | {"when", "is_today", "ends", "organisers"},
    frozenset({"edition", "history"}),
)
"""Intents that are put forward in each other's words: "it is held in", "it is held on"."""
