"""Questions that come near to a topic of the organisers by their meaning."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Classifier, Ranking
from bot.answering.intents import topic_label
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.message.clauses import clauses_of
from bot.answering.message.reading import MessageContext
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.discussed_subject import is_what_event_is_called
from bot.answering.subjects.words import subject_phrase
from bot.answering.text.choices import choices_in, offers_choice
from bot.answering.text.markers import CLAUSE_MARK, asks_by_word, says
from bot.answering.text.normalise import fold
from bot.core.models import SessionKind

NEAR_AS_SUBJECT = 0.47
"""How near (cosine) a subject asked for must come to a topic of the organisers: of 30 subjects of
the first event's topics in seven languages 27 did, and of 30 others one (missile defence)."""

NEAR_AS_WHOLE = 0.65
"""The same for a message that looks like none about the event: of 7 that asked why it is about
outer space all did, and of 240 about something else one (how many satellites there are)."""

NEAR_AS_FIELD = 0.38
"""How near a subject alone must come to one of them to be of the event's field, though none of
them: of 9 on weapons in five languages all did, and of 18 on anything else none."""

SURE_OF_OWN = 0.5
"""How likely a topic of the organisers is that is not asked to come near, too; see the policy."""

_ACRONYM = re.compile(r"(?<![A-Za-zА-Яа-яё])[A-ZА-ЯЁ]{2,5}(?![A-Za-zА-Яа-яё])")  # AI, ИИ


_OF_BODY = frozenset({"organisation", "event_name", "about"})


def _topic_of_body(query: ParsedQuestion) -> str | None:
    """Return the label of the organisers' topic that is called as the one body asked about."""
    if query.intent not in _OF_BODY or len(query.bodies) != 1 or query.names_event:
        return None
    body = query.bodies[0]
    called = {fold(name) for name in (*body.name.all(), *body.aliases)}
    return next(
        (
            topic_label(topic)
            for topic in query.programme.event.topics
            if topic.answer.value and called & {fold(title) for title in topic.title.all()}
        ),
        None,
    )


_OF_SUBJECT = frozenset(
    {"speakers", "find_sessions", "about", "programme", "theme", "event_unknown", OUT_OF_SCOPE}
)
"""Intents that a subject of few letters leaves a question with: "do they talk of AI"."""


_OF_WHO = frozenset({"attendees", "partners", "organisation"})
"""Those that "will AI come up at all" resembles, where it is asked if something is discussed."""


def _topic_of_acronym(query: ParsedQuestion, linked: Entities) -> str | None:
    """Return the label of the one topic in whose title a short form stands that is typed small."""
    is_discussed = says(linked.text, "discussing_words", query.spoken)
    is_of_subject = query.intent in _OF_SUBJECT or (is_discussed and query.intent in _OF_WHO)
    if not is_of_subject or query.names_event or query.kinds:
        return None
    said = {term.surface for term in linked.terms}
    labels = {
        topic_label(topic)
        for topic in query.programme.event.topics
        if topic.answer.value and said & _short_forms(topic.title.get(query.spoken))
    }
    return labels.pop() if len(labels) == 1 else None


def _topic_titled(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, knowledge: Knowledge
) -> str | None:
    """Return the label of the topic whose title is said, if the question resembles it at all.

    A session named by less than half of its title is not meant: the topic is all that is said.
    """
    is_named = query.people or query.rooms or query.tracks or linked.title_spans or linked.stated
    if is_named or any(hit.title_share >= HALF for hit in linked.hits):
        return None
    labels = {topic.id: topic_label(topic) for topic in knowledge.event.topics}
    near = set(labels.values()).intersection(ranking.labels[:NEAREST])
    if not near:
        return None  # the titles in each language take a while to be looked up
    found = knowledge.topic_titles.find(linked.terms, query.spoken)
    label = labels.get(found) if found else None
    return label if label in near else None


HALF = 0.5
"""Share of a title's words from which on it is the session that is named, and not the topic."""

NEAREST = 6
"""How many of what a question resembles most a topic may be among."""


@lru_cache(maxsize=4096)
def _short_forms(title: str) -> frozenset[str]:
    return frozenset(fold(one) for one in _ACRONYM.findall(title))


def _likelier(label: str, topics: frozenset[str], ranking: Ranking) -> str:
    """Return the topic a question resembles most, if that is likelier than one that is near."""
    pairs = zip(ranking.labels[:NEAREST], ranking.probabilities[:NEAREST], strict=True)
    likely = next((one for one, chance in pairs if one in topics and chance >= LIKELY), label)
    return likely if ranking.probability(label) < LIKELY else label


LIKELY = 0.15
"""How likely a topic is to be the one meant, be another one as near by its meaning: in the three
questions of others that showed it, the one meant had 0.16, 0.22 and 0.34."""


_OF_CHOICE = frozenset({"find_sessions", "about", "event_name", "theme"})
"""Intents that "do they talk of hacking, or just of rockets" resembles."""


def _offered(linked: Entities, asked: MessageContext) -> tuple[str, ...]:
    """Return the subjects that a question offers to choose from, as they are written."""
    borders = [0, *(end for _, end in choices_in(linked.text)), len(linked.text)]
    found = []
    for start, end in pairwise(borders[: 1 if len(borders) < LEAST_BORDERS else None]):
        mark = CLAUSE_MARK.search(linked.text, start, end)
        side = slice(start, mark.start() if mark else end)
        said = [t for t in linked.terms if side.start <= t.start < side.stop]
        said = [
            t for t in said if not (asked.words.is_function_word(t) or asked.words.is_event_word(t))
        ]
        found.append(linked.text[said[-MOST_OFFERED:][0].start : said[-1].end] if said else "")
    return tuple(filter(None, found))


LEAST_BORDERS, MOST_OFFERED = 3, 3
"""Ends of the sides of one choice; and the last words of a side, which name what is offered."""


def _is_subject_alone(linked: Entities, asked: MessageContext) -> bool:
    """Whether a few words only name what may be spoken of: "nuclear weapons?"."""
    is_named = linked.mentions or linked.strangers or linked.times.spans or linked.place
    is_short = linked.has_at_most(MOST_OFFERED, 2 * MOST_OFFERED)
    return is_short and not is_named and not asks_by_word(linked.text, asked.spoken)


def _of_field(
    query: ParsedQuestion,
    linked: Entities,
    topics: frozenset[str],
    classifier: Classifier,
    asked: MessageContext,
) -> ParsedQuestion:
    """Return a subject of the event's field, as asked whether it is spoken of; no other."""
    text = linked.text.strip(" ?？؟¿.。")
    if not _is_subject_alone(linked, asked):
        return query
    if classifier.nearest_own(text, topics)[1] < NEAR_AS_FIELD:
        return query
    subject = tuple(term.stem for term in linked.terms)
    return replace(query, intent="find_sessions", subject=subject, subject_text=text)


def _told_by_words(
    query: ParsedQuestion,
    linked: Entities,
    topics: frozenset[str],
    asked: MessageContext,
) -> str | None:
    """Return what words alone tell to be asked, whatever they come near to; None where none do."""
    if query.intent in topics and _is_unknown_acronym(linked, asked):
        return "event_unknown"
    return _topic_of_body(query) or _topic_of_acronym(query, linked)


def _is_unknown_acronym(linked: Entities, asked: MessageContext) -> bool:
    """Whether capital letters alone are asked about that nothing of the event is: "ЕКА?"."""
    said = [term for term in linked.terms if not asked.words.is_function_word(term)]
    if len(said) != 1 or linked.mentions or said[0] not in linked.unmatched:
        return False
    return _ACRONYM.fullmatch(linked.text[said[0].start : said[0].end]) is not None


def with_own_topic(
    query: ParsedQuestion,
    linked: Entities,
    ranking: Ranking,
    topics: frozenset[str],
    knowledge: Knowledge,
    classifier: Classifier,
    asked: MessageContext,
) -> ParsedQuestion:
    """Read what comes near to a topic of the organisers as about it, where nothing else does.

    "Are hackers discussed" asks for the topic "AI, cyber and quantum". `topics` are the labels of
    those that have an answer.
    """
    if asked.is_foreign or not topics:
        return query
    titled = _topic_titled(query, linked, ranking, knowledge)
    if titled is not None:
        query = query.without_sessions()
        return replace(query, intent=titled, subject=(), found=(), has_unknown_terms=False)
    # "Does it talk about hacking or just rockets" names no talk.
    is_talk = set(query.kinds) == {SessionKind.TALK} and offers_choice(fold(linked.text))
    is_specific = query.is_specific and not (is_talk and not replace(query, kinds=()).is_specific)
    if query.found or is_specific:
        return query
    if is_what_event_is_called(linked, knowledge.event, asked.words, asked.spoken):
        # "Will disarmament be discussed", at a conference on that: all of it is.
        bare = replace(query, subject=(), subject_text="", has_unknown_terms=False, rivals=())
        return replace(bare, intent="about", names_event=True, told=())
    if (by_words := _told_by_words(query, linked, topics, asked)) is not None:
        return replace(query, intent=by_words, subject=(), has_unknown_terms=False)
    chance = ranking.probability(query.intent)
    is_unsure = query.intent in topics and chance < SURE_OF_OWN
    is_subject = query.intent in {"find_sessions", "about"} or is_unsure
    rivals = topics.intersection((query.intent, *query.rivals))
    is_elsewhere = query.intent in {OUT_OF_SCOPE, "event_unknown"}
    is_rival = ranking.best not in topics and bool(rivals)
    second = ranking.labels[1]
    is_second = ranking.best == "event_unknown" and second in topics
    texts: dict[str, float] = {}
    if is_elsewhere or is_unsure or is_rival:
        texts = {linked.text: NEAR_AS_WHOLE}
        # "Nukes are everywhere, why space?": a clause may ask what the whole is far from.
        texts |= dict.fromkeys(clauses_of(linked.text) if is_elsewhere else (), NEAR_AS_WHOLE)
    if is_subject or is_second or (query.intent == "programme" and query.subject):
        whole = subject_phrase(linked, asked.words, asked.spoken)
        phrase = whole if is_subject or is_second else query.subject_text
        texts = dict.fromkeys(_ACRONYM.findall(linked.text), NEAR_AS_WHOLE) | texts
        texts |= {phrase: NEAR_AS_SUBJECT} if phrase else {}
    if query.intent in _OF_CHOICE and query.subject:
        texts |= dict.fromkeys(_offered(linked, asked), NEAR_AS_SUBJECT)
    near = {one: classifier.nearest_own(one, topics) for one in texts}
    told = ((*near[one], least) for one, least in texts.items())
    label = next((label for label, nearness, least in told if nearness >= least), None)
    if label is not None and near.get(linked.text, ("",))[0] != label:
        label = _likelier(label, topics, ranking)
    if label is None and query.intent == OUT_OF_SCOPE:
        return _of_field(query, linked, topics, classifier, asked)
    if label is None or (is_second and label != second):
        return query  # "anything on cyber and quantum?" asks for nothing unknown
    return replace(query, intent=label, subject=(), has_unknown_terms=False)
