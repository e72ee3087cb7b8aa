"""The first words of a reply to a claim: yes, no, or that nothing published says so."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.classifier.masks import without_masks
from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.interpretation import CLEAR, Interpretation
from bot.answering.linking.cities import cities_in
from bot.answering.linking.session_languages import held_in_spans, language_spans
from bot.answering.linking.spans import covered, touches
from bot.answering.linking.title_parts import has_in_title
from bot.answering.linking.variants import nouns
from bot.answering.parsing.named_counts import day_counts_said
from bot.answering.parsing.named_values import spans_of
from bot.answering.parsing.negation import denies_there_is, is_negated
from bot.answering.policy.claim_words import spans_of_terms, stems_of_sessions
from bot.answering.policy.claims import CLAIMED_OF_PEOPLE, claims_in
from bot.answering.policy.confirmation import confirmed
from bot.answering.policy.partial_answer import as_unknown, joined
from bot.answering.policy.several_times import times_joined
from bot.answering.policy.verdicts import Claim, Verdict
from bot.answering.query import ParsedQuestion, Reply, unknown
from bot.answering.replies.lists import denied, in_words
from bot.answering.text.markers import confirming_spans, first_group, question_words_in, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.spelling import is_misspelt
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.whether import asks_whether, only_tells
from bot.answering.text.wording import terms
from bot.answering.voice import Voice
from bot.core.models import AnswerStatus
from bot.languages import LANGUAGE


def without_what_is_wrong(part: Interpretation, claims: tuple[Claim, ...]) -> Interpretation:
    """Leave out the wrong days and hours put forward about the event: what is right is told.

    So it is of somebody or of sessions where hours joined by "and" are not judged.
    """
    query = part.query
    if (query.people or query.sessions) and _states(part) and times_joined(query, part.linked):
        return replace(part, query=replace(query, times=replace(query.times, at=None, part=None)))
    if query.sessions or not any(claim.verdict is Verdict.WRONG for claim in claims):
        return part
    if query.intent == "is_today" and _are_own_days(query):
        return part  # "it's just Friday, right": it is one of the days
    times = replace(query.times, days=(), at=None, part=None)
    intent = "when" if query.intent == "is_today" and query.times.days else query.intent
    return replace(part, query=replace(query, times=times, intent=intent))


def _are_own_days(query: ParsedQuestion) -> bool:
    """Whether whole days of the event are named, and nothing else."""
    times = query.times
    is_within = times.at or times.part
    return bool(times.days) and not is_within and set(times.days) <= set(query.programme.days)


def _states(part: Interpretation) -> bool:
    """Whether something is put forward: asked whether it is so, or stated by a verb."""
    text, beside, spoken = part.linked.text, without_masks(part.linked.masked), part.query.spoken
    is_stated = only_tells(text, beside, spoken) and says(beside, "stating_words", spoken)
    return is_stated or asks_whether(text, beside, spoken)


def with_claims(reply: Reply, part: Interpretation, claims: tuple[Claim, ...]) -> Reply:
    """Confirm or correct in the first words what the question puts forward.

    A question that denies ("it isn't there, is it?") is answered by the fact alone: a yes could
    agree with either. What no fact states is said to be unknown.
    """
    if reply.status is not AnswerStatus.ANSWERED:
        return reply
    if denies_there_is(without_masks(part.linked.masked), part.query.spoken):
        lead = part.query.voice.say("not-then")  # "no, not then" would deny that there is none
        reply = replace(reply, text=reply.text.removeprefix(f"{lead}\n"))
    if not claims:
        return _with_what_is_unsaid(reply, part)
    say, text = part.query.voice.say, reply.text
    is_denied = text.startswith(say("not-then"))
    if is_denied:  # what is wrong is said with its value
        text = text.split("\n", 1)[-1]
    verdicts = {claim.verdict for claim in claims}
    if Verdict.WRONG in verdicts:
        wrong = _values(claims, Verdict.WRONG, part.query.voice)
        return replace(reply, text=denied(part.query, text, wrong))
    if Verdict.UNKNOWN in verdicts:
        reply = replace(reply, text=text)
        unsaid = _values(claims, Verdict.UNKNOWN, part.query.voice)
        said = say("claim-unknown", value=unsaid)
        return as_unknown(replace(reply, text=f"{text}\n{said}"), part.query) if unsaid else reply
    if is_denied or is_negated(without_masks(part.linked.masked), part.query.spoken):
        return reply
    if _says_more(part):
        return joined(reply, unknown(part.query, "event-unknown"))
    if _asks_of_else(part):
        return reply
    return confirmed(replace(reply, text=text), part)


def _with_what_is_unsaid(reply: Reply, part: Interpretation) -> Reply:
    """Say beside the card of what was named that more was said of it than any fact states."""
    query = part.query
    if part.is_foreign:
        return reply
    asking = without_masks(part.linked.masked)
    is_of_several = len(query.people) > 1 and query.intent in {"who_is", "role"}
    is_of_several = is_of_several and (part.linked.names("person") or not query.continues)
    is_asked = asks_whether(part.linked.text, asking, query.spoken)
    if is_of_several and is_asked and not query.is_titled and says_something_of(part):
        return joined(reply, unknown(query, "event-unknown"))  # what one is to the other
    is_named = bool(query.people or query.rooms or query.is_titled)
    is_of_subject = query.found or query.told or has_trait(query.intent, Trait.LISTS)
    is_sure = part.chance >= CLEAR and not query.rooms  # what is asked is clear, and told
    if not is_named or is_of_subject or is_sure or query.intent.startswith(TOPIC):
        return reply
    if question_words_in(asking, query.spoken) or not _says_more(part):
        return reply
    return joined(reply, unknown(query, "event-unknown"))


def says_something_of(part: Interpretation) -> bool:
    """Whether, without asking, words say something of what is named: "the Attic is haunted"."""
    if part.is_foreign or claims_in(part.query, part.linked):
        return False  # the values put forward are judged by themselves, unread words say nothing
    spoken, text = part.query.spoken, without_masks(part.linked.masked)
    reading = language_model(LANGUAGE[spoken].script)
    return not question_words_in(text, spoken) and any(
        not (reading.is_intent_word(term) or reading.is_function_word(term))
        for term in terms_of(text)
    )


def _values(claims: tuple[Claim, ...], verdict: Verdict, voice: Voice) -> str:
    """Return what was put forward of which the facts say the same; "" if nothing was."""
    said = [claim.value for claim in claims if claim.verdict is verdict and claim.value]
    return in_words(said, voice) if said else ""


def _says_more(part: Interpretation) -> bool:
    """Whether words beside what was judged say something that no fact states: "is it cold in"."""
    reading = language_model(LANGUAGE[part.query.spoken].script)
    beside = _terms_beside(part, reading)
    rooms = [t for t in beside if t.surface in nouns("room") and not reading.is_event_word(t)]
    if rooms and not part.query.rooms:
        return True  # a room that is none of the event's
    strange = {
        term.stem
        for term in beside
        if _is_strange(term, reading) or _is_number_of_nothing(term, part.query)
    } - part.stems_of_titles
    if part.query.intent == "how_long":  # "трёхдневная" is a number of days
        said = day_counts_said(fold(part.linked.text), part.query.spoken)
        strange -= {term.stem for term in terms_of(" ".join(said))}
    return bool(strange) and not strange <= stems_of_sessions(part.query.sessions)


def _asks_of_else(part: Interpretation) -> bool:
    """Whether something else is asked than what holds: is the conference in New York *free*?

    A word with which people ask of anything but this, another place or another person, an edition
    that is the last or the largest: none of it is confirmed by what holds beside it.
    """
    query, spoken = part.query, part.query.spoken
    if query.place or (query.people and query.intent not in CLAIMED_OF_PEOPLE):
        return True
    folded = fold(part.linked.text)
    is_of_edition = query.intent in {"edition", "history"}
    if is_of_edition and (cities_in(folded) or first_group("extremes", folded, spoken) == "last"):
        return True
    if not query.sessions and held_in_spans(part.linked.text, spoken):
        return True  # of a session its language is judged
    if query.sessions:
        return False
    reading = language_model(LANGUAGE[spoken].script)
    return any(
        _is_of_other_gathering(term, query, reading) for term in _terms_beside(part, reading)
    )


def _is_of_other_gathering(term: Term, query: ParsedQuestion, reading: LanguageModel) -> bool:
    """Whether somebody's part is asked in a session called by a word for an event: the Assembly.

    Not where the event is called so.
    """
    is_noun = reading.is_event_word(term) and not reading.is_word_of(term, {query.intent})
    if query.intent not in CLAIMED_OF_PEOPLE or not is_noun or len(term.surface) <= LONGEST_ARTICLE:
        return False
    event = query.programme.event
    facts = (event.name.value.all() if event.name.value else (), event.aliases)
    names = (*facts, *(short.all() for short in event.short_names))
    own = {one.stem for some in names for name in some for one in terms_of(name)}
    return term.stem not in own and any(
        has_in_title(session, {term.stem}) for session in query.programme.sessions
    )


LONGEST_ARTICLE = 3
"""Letters of what stands before names and is no noun for an event: "the", "los"."""


def _terms_beside(part: Interpretation, reading: LanguageModel) -> list[Term]:
    """Return the words of a question beside names, times, cities, languages and tags."""
    spoken, text = part.query.spoken, without_masks(part.linked.masked)
    folded = fold(text)
    spans = [*language_spans(text, spoken), *confirming_spans(text, spoken)]
    if len(folded) == len(text):
        spans += spans_of(cities_in(folded), folded)
        spans += spans_of_terms(folded, terms("hearsay_words", spoken))
        spans += spans_of_terms(folded, terms("under_way_words", spoken))
        spans += [(start, end) for _, start, end in ordinals_in(folded, spoken)]
    founding = terms("founding_words", spoken) if part.query.intent == "history" else ()
    found = [term for term in terms_of(text) if term.surface not in founding]
    known = covered(found, reading.is_known)
    return [
        term
        for term in found
        if not touches(term, spans) and known.isdisjoint(range(term.start, term.end))
    ]


def _is_number_of_nothing(term: Term, query: ParsedQuestion) -> bool:
    """Whether a number is no time, count or edition: "at 11:00 in 32-144"."""
    is_counted = query.intent in {"how_long", "edition", "history"}
    return term.surface.isdigit() and not is_counted and term.surface != str(query.edition)


def _is_strange(term: Term, reading: LanguageModel) -> bool:
    """Whether a term is no word by which conferences are asked about, rightly spelt or not."""
    if reading.is_known(term) or reading.is_function_word(term) or not term.surface.isalpha():
        return False
    if term.stem in reading.everyday_stems:
        return True
    return not (is_unsegmented(term.surface) or is_misspelt(term.surface, reading))
