"""The stages of answering in order; the one door of the room."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Classifier, Ranking
from bot.answering.classifier.language_model import (
    LanguageModel,
    language_model,
    likeliest_language_of,
    only_language_of,
)
from bot.answering.classifier.languages import OTHER
from bot.answering.classifier.masks import MASKS
from bot.answering.dialogue import (
    DialogueState,
    Turn,
    is_follow_up,
    is_wholly,
    picked,
    resolve_context,
    without_starter,
)
from bot.answering.given import OTHER_EDITION, GivenQuery, filled_in, reply_given
from bot.answering.intents import Trait, has_trait, is_intent, reply_to
from bot.answering.linking.entities import Entities, link
from bot.answering.linking.kinds import kinds_in
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.passages import Passage
from bot.answering.parse import content_of, intent_of, names_thing, to_query
from bot.answering.policy import (
    TOLD,
    TOLD_WORDS,
    Understood,
    choose_intent,
    is_unsure,
    merged,
    not_helped,
    purposes_of,
    reply_of,
    rivals_of,
)
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies.things import card, more_of
from bot.answering.suggesting import suggestions_for
from bot.answering.text.markers import first_group, question_words_in
from bot.answering.text.noise import without_noise
from bot.answering.text.normalise import clean, fold, is_shouted, script_of, words
from bot.answering.text.spelling import repaired
from bot.answering.text.splitting import split_questions, without_conjunction
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import SCRIPTS
from bot.answering.times.moments import Moments
from bot.answering.voice import Voice
from bot.core.models import LANGUAGES, Answer, AnswerStatus, Event, Person, Session
from bot.core.questions import folded

OWN_ANSWERS = "answers.yaml"
"""The file of what organisers answered to participants."""

LONGEST_QUESTION = 1200
"""Characters of a question that are read; what comes after is ignored."""

LONGEST_TEXT = 1200

CLEAR = 0.6
"""How sure a reading is that needs no second look (spelling, a clause of it)."""

SURE_CLAUSE = 0.8
"""How sure a clause must be by itself to stand for the whole message."""

MOST_CLAUSES = 4
"""Clauses of an unclear message that are read by themselves."""

FEW_WORDS = 2
"""A message of at most so many words is too short to tell a language by, unless it is `SPOKEN`."""

SPOKEN = 0.65
"""How sure the language of a few words must be: "agenda", "hotel" stay below, "lieu" does not."""

TRANSLITERATED = 0.85
"""The same for Russian and Arabic in Latin letters, which other languages come near to."""

FOREIGN = 0.7
"""How sure it must be that a language is none of the seven."""

_CLAUSE = re.compile(
    r"(?<!\d)[,:]|[,:](?!\d)|[;()،；，：—–]|\s-\s|(?<=[.!?؟？。！])['\"”’»]?\s*|['\"“”«»](?=\s)"
)


_MASK = re.compile(rf"\b(?:{'|'.join(MASKS.values())})\b")


@dataclass
class _Asked:
    """One message being answered: in which language, when, after what."""

    voice: Voice
    spoken: str
    words: LanguageModel
    now: datetime
    read: dict[str, tuple[Entities, Ranking]] = field(default_factory=dict)


class Engine:
    """Answers questions about one event; deterministic, and without I/O once it is made.

    Safe to share between threads. Without a `classifier` the shipped one is loaded.
    """

    def __init__(self, event: Event, classifier: Classifier | None = None) -> None:
        self.event = event
        self._knowledge = Knowledge.of(event)
        shipped = classifier if classifier is not None else Classifier.load()
        self._classifier = shipped.with_event(own_texts(event))
        self._verbatim = _verbatim(event)

    def warm(self) -> None:
        """Load now what the first question would wait for."""
        self._classifier.warm()
        for script in SCRIPTS:
            language_model(script)
        for language in LANGUAGES:
            # Digits are read in any language, and their answer needs its words, dates and texts.
            opening = datetime.combine(
                self.event.start_day, datetime.min.time(), self._knowledge.programme.zone
            )
            self.answer(f"{self.event.start_day}", opening, language)

    def answer(
        self,
        question: str,
        moment: datetime,
        language: str | None = None,
        earlier: Sequence[Turn] = (),
        likely: Sequence[str | None] = (),
        *,
        chosen: str | None = None,
    ) -> Answer:
        """Answer a question asked at an aware moment.

        `language` fixes the language of the reply; without it the question's own is used, then that
        the reader has `chosen`, then that of the earlier turns, then those that are `likely` (the
        reader's), then the event's first.
        `earlier` holds the conversation, oldest first. Raises ValueError for a naive moment or a
        language Usher does not speak.
        """
        if moment.tzinfo is None:
            raise ValueError("the moment must be aware")
        if language is not None and language not in LANGUAGES:
            raise ValueError(f"unknown language: {language}")
        text = _quietly(clean(without_noise(question))[:LONGEST_QUESTION])
        before = earlier[-1].answer.language if earlier else None
        spoken, is_foreign = self._language(text, (chosen or before, *likely))
        known = self._verbatim.get(folded(text))
        if known is not None:
            return replace(self.tell((known,), moment, language or spoken), topic=known)
        asked = self._asked(spoken, language or spoken, moment)
        state = DialogueState.after(earlier)
        answer = self._continued(text, asked, state) or self._answered(text, asked, state)
        if is_foreign and language is None:
            said = asked.voice.say("language-unsupported")
            return replace(answer, text=f"{answer.text}\n\n{said}")
        return answer

    def language_of(self, question: str) -> str | None:
        """Return the language a question tells by itself, or None ("wifi?", "Kim?")."""
        text = clean(without_noise(question))[:LONGEST_QUESTION]
        guess = self._classifier.language(self._without_names(text))
        if guess is None or guess.language == OTHER or guess.confidence < SPOKEN:
            return None
        return guess.language

    def tell(
        self,
        intents: Sequence[str],
        moment: datetime,
        language: str,
        *,
        people: tuple[Person, ...] = (),
        sessions: tuple[Session, ...] = (),
    ) -> Answer:
        """Answer what a command stands for: intents, and the things they are about.

        What has not been published is left out when there is something else to say.
        """
        voice = Voice(self._knowledge.programme, language)
        now = moment.astimezone(self._knowledge.programme.zone)
        replies = []
        for intent in intents:
            query = ParsedQuestion(
                voice=voice,
                now=now,
                intent=intent,
                times=Moments(),
                people=people,
                sessions=sessions,
            )
            reply = reply_to(query)
            replies.append(replace(reply, suggestions=suggestions_for(query, reply)))
        good = [reply for reply in replies if reply.status is AnswerStatus.ANSWERED]
        return _joined([(reply, 1.0) for reply in good or replies[:1]], voice)

    @property
    def intents(self) -> tuple[str, ...]:
        """Everything that can be asked of this engine."""
        return (*filter(is_intent, self._classifier.labels), OTHER_EDITION, OUT_OF_SCOPE)

    def answer_given(
        self, question: str, given: Sequence[GivenQuery], moment: datetime, language: str
    ) -> Answer:
        """Answer a question as it was understood elsewhere, in the words this engine has.

        Raises ValueError without anything given, KeyError for an intent or an id there is not.
        """
        if not given:
            raise ValueError("nothing was given")
        spoken = self.language_of(question) or language
        asked = self._asked(spoken, language, moment)
        linked, _ = self._read(clean(without_noise(question))[:LONGEST_QUESTION], asked)
        voice = replace(asked.voice, language=spoken)
        replies: list[Reply] = []
        for one in given:
            intent = OUT_OF_SCOPE if one.intent == OTHER_EDITION else one.intent
            query = to_query(linked, intent, self._knowledge, asked.words, voice, asked.now)
            query = replace(filled_in(query, one), voice=asked.voice)
            reply = reply_given(query, one, linked, self._passage(linked, asked))
            if all(reply.text != other.text for other in replies):
                replies.append(reply)
        pairs = [(reply, 1.0) for reply in merged(replies)]
        return replace(_joined(pairs, asked.voice), topic=given[0].intent)

    def _asked(self, spoken: str, language: str, moment: datetime) -> _Asked:
        return _Asked(
            voice=Voice(self._knowledge.programme, language),
            spoken=spoken,
            words=language_model(_script(spoken)),
            now=moment.astimezone(self._knowledge.programme.zone),
        )

    def _language(self, text: str, likely: Sequence[str | None]) -> tuple[str, bool]:
        """Return the language to read a message in, and whether it is none of the seven."""
        default = next((one for one in likely if one), None)
        first = next((one for one in self.event.languages if one in LANGUAGES), "en")
        before = likely[0] if likely else None
        reader = default if default != before else None
        guess = self._classifier.language(self._without_names(text), (before, reader, first))
        tokens = len(words(text))
        own = only_language_of(text) if tokens <= FEW_WORDS else None
        if own is not None:
            return own, False
        if guess is None:
            return default or first, False
        if guess.language == OTHER:
            is_foreign = guess.confidence >= FOREIGN and tokens > FEW_WORDS
            known = None if is_foreign else likeliest_language_of(text)
            return known or default or first, is_foreign
        is_few = tokens <= FEW_WORDS and guess.confidence < SPOKEN
        is_latin = script_of(text) == "latin" and guess.language not in SCRIPTS["latin"]
        if is_few or (is_latin and guess.confidence < TRANSLITERATED):
            return default or first, False
        return guess.language, False

    def _without_names(self, text: str) -> str:
        """Return a text without the names of the event: they are of no language."""
        model = language_model(script_of(text) or "latin")
        names = [t for t in terms_of(text) if self._is_name(t) and not model.is_known(t)]
        kept = list(text)
        for term in names:
            kept[term.start : term.end] = " " * (term.end - term.start)
        return "".join(kept)

    def _continued(self, text: str, asked: _Asked, state: DialogueState) -> Answer | None:
        """Answer what only the conversation gives a meaning: more, yes, no, the second one."""
        if state.intent is None or len(text) > LONGEST_TEXT:
            return None
        voice, now = asked.voice, asked.now
        bare = ParsedQuestion(voice=voice, now=now, intent=state.intent, times=Moments())
        if state.more and is_wholly("more", text, asked.spoken):
            return self._told(more_of(bare, state.more), state.intent, voice)
        if is_wholly("disagreeing", text, asked.spoken) and state.was_answered:
            return self._told(not_helped(bare), "bot:ask_person", voice)
        if is_wholly("agreeing", text, asked.spoken):
            if state.was_answered or not state.suggestions:
                return self._told(
                    reply_to(replace(bare, intent="talk:thanks")), "talk:thanks", voice
                )
            return self._answered(state.suggestions[0], asked, DialogueState())
        session = picked(text, state, asked.spoken)
        if session is not None and len(text.split()) <= MOST_CLAUSES:
            chosen = self._knowledge.programme.session[session]
            reply = card(replace(bare, sessions=(chosen,)))
            return self._told(reply, state.intent, voice) if reply else None
        return None

    @staticmethod
    def _told(reply: Reply, intent: str, voice: Voice) -> Answer:
        return replace(_joined([(reply, 1.0)], voice), topic=intent)

    def _answered(self, text: str, asked: _Asked, state: DialogueState) -> Answer:
        parts: list[Understood] = []
        for piece in split_questions(text, asked.spoken, self._sure_intent(asked)):
            part = self._understand(piece, asked, state)
            if part:
                parts += [part, *_other_half(part)]
                state = state.then(part.query)
        if _is_torn(parts):
            whole = self._understand(text, asked, state)
            parts = [whole] if whole else parts
        voice = asked.voice
        if not parts:
            return Answer(AnswerStatus.UNKNOWN, voice.say("please-repeat"), voice.language)
        replies: list[tuple[Reply, float]] = []
        unsure = False
        for part in parts:
            reply = reply_of(part)
            unsure = unsure or is_unsure(part, reply)
            if all(reply.text != other.text for other, _ in replies):
                replies.append((reply, part.chance))
        kept = merged([reply for reply, _ in replies])
        pairs = [pair for pair in replies if pair[0] in kept]
        topic = parts[0].query.intent
        return replace(_joined(pairs, voice), topic=topic, is_unsure=unsure)

    def _read(self, text: str, asked: _Asked) -> tuple[Entities, Ranking]:
        """Link and rank a piece of a message, once however often it is looked at."""
        known = asked.read.get(text)
        if known is None:
            linked = link(text, self._knowledge, asked.words, asked.spoken, asked.now)
            known = linked, self._classifier.rank(linked.masked, asked.spoken)
            asked.read[text] = known
        return known

    def _sure_intent(self, asked: _Asked) -> Callable[[str], str | None]:
        def intent(piece: str) -> str | None:
            linked, ranking = self._read(piece.strip(), asked)
            if ranking.confidence <= CLEAR or ranking.best == OUT_OF_SCOPE:
                return None
            if _only_names(linked):
                return None  # a title or a name set off by commas asks nothing
            things = {identity for mention in linked.mentions for identity in mention.ids}
            things |= {session.id for session in linked.sessions}
            things |= {word for _, word in kinds_in(fold(linked.text), asked.spoken)}
            return " ".join((ranking.best, *sorted(things)))

        return intent

    def _understand(self, text: str, asked: _Asked, state: DialogueState) -> Understood | None:
        """Link, rank and fill in one question; None when nothing is in it."""
        text = text.strip()
        if not text:
            return None
        text = without_conjunction(text, asked.spoken)
        rest = without_starter(text, asked.spoken) if state.intent else text
        leans = rest != text
        text = rest
        linked, ranking = self._read(text, asked)
        if ranking.confidence < CLEAR or ranking.best == OUT_OF_SCOPE:
            linked, ranking = self._mended(linked, ranking, asked)
            linked, ranking = self._clause(linked, ranking, asked)
        query = self._query(linked, ranking, asked)
        understood, chosen = query, choose_intent(ranking, is_named=names_thing(linked))
        if is_follow_up(linked, ranking, query, state, asked.spoken, leans=leans):
            query = resolve_context(
                query, ranking, linked, state, self._knowledge.programme, asked.spoken
            )
        query = self._with_role(query, linked, asked)
        passage = self._passage(linked, asked)
        query = self._with_told(query, passage)
        return Understood(
            linked,
            ranking,
            replace(query, voice=asked.voice, spoken=asked.spoken),
            passage,
            is_vouched=query.intent not in {ranking.best, chosen}
            or query.people != understood.people,
        )

    def _with_told(self, query: ParsedQuestion, passage: Passage | None) -> ParsedQuestion:
        """Read "when is the talk about cyclones" as about the session whose text speaks of them."""
        is_open = has_trait(query.intent, Trait.OF_SESSION) and not (
            query.sessions or query.people or query.names_event
        )
        if not is_open or passage is None or passage.session is None:
            return query
        if passage.coverage < TOLD or len(passage.matched) < TOLD_WORDS:
            return query
        session = self._knowledge.programme.session[passage.session]
        return replace(query, sessions=(session,), subject=())

    def _with_role(self, query: ParsedQuestion, linked: Entities, asked: _Asked) -> ParsedQuestion:
        """Read a question about whoever has a role ("the High Representative") as about them."""
        asks_who = has_trait(query.intent, Trait.OF_PERSON, Trait.NAMES_PEOPLE)
        if query.people or query.sessions or not asks_who:
            return query
        content = [term.stem for term in linked.terms if not asked.words.is_function_word(term)]
        found = self._knowledge.passages.nearest_role(content, asked.voice.language)
        if found is None or found.person is None or found.coverage < TOLD:
            return query
        if len(found.matched) < TOLD_WORDS:
            return query
        intent = query.intent if has_trait(query.intent, Trait.OF_PERSON) else "who_is"
        person = self._knowledge.programme.person[found.person]
        return replace(query, people=(person,), intent=intent, subject=())

    def _query(self, linked: Entities, ranking: Ranking, asked: _Asked) -> ParsedQuestion:
        intent = choose_intent(ranking, is_named=names_thing(linked))
        intent = intent_of(intent, linked, asked.spoken)
        voice = replace(asked.voice, language=asked.spoken)
        query = to_query(linked, intent, self._knowledge, asked.words, voice, asked.now)
        return replace(query, rivals=rivals_of(ranking), purposes=purposes_of(ranking))

    def _passage(self, linked: Entities, asked: _Asked) -> Passage | None:
        """Return the sentence of the organisers' texts that comes nearest to what was asked."""
        content = content_of(linked, self._knowledge, asked.words)
        if not content:
            return None
        passages = self._knowledge.passages
        among = [session.id for session in linked.sessions]
        wants_number = first_group("quantity", fold(linked.text), asked.spoken) is not None
        abstract = passages.nearest_abstract(
            content, asked.voice.language, among, wants_number=wants_number
        )
        if among and wants_number and (abstract is None or abstract.coverage < TOLD):
            abstract = passages.nearest_abstract(
                content, asked.voice.language, wants_number=wants_number
            )
        fact = passages.nearest_fact(content, asked.voice.language)
        found = [passage for passage in (fact, abstract) if passage]
        return max(found, key=lambda passage: passage.coverage, default=None)

    def _is_name(self, term: Term) -> bool:
        return self._knowledge.names.has_part(term.surface)

    def _mended(
        self, linked: Entities, ranking: Ranking, asked: _Asked
    ) -> tuple[Entities, Ranking]:
        """Prefer the question with its spelling repaired, if that is clearer."""
        taken = [(m.start, m.end) for m in linked.mentions]
        taken += [(span.start, span.end) for span in linked.times.spans]

        def is_linked(term: Term) -> bool:
            return self._is_name(term) or any(a < term.end and term.start < b for a, b in taken)

        mended = repaired(linked.text, asked.words, is_linked, asked.spoken)
        if mended is None:
            return linked, ranking
        second, ranked = self._read(mended, asked)
        is_clearer = ranked.best != OUT_OF_SCOPE and ranked.confidence > ranking.confidence - 0.05
        return (second, ranked) if is_clearer else (linked, ranking)

    def _clause(
        self, linked: Entities, ranking: Ranking, asked: _Asked
    ) -> tuple[Entities, Ranking]:
        """Prefer the one clause that surely asks something by itself: the rest is circumstance.

        "Which days exactly, my ambassador has to block her calendar" is about no calendar.
        """
        best, surest = (linked, ranking), SURE_CLAUSE
        for clause in _clauses(linked.text):
            part, ranked = self._read(clause, asked)
            if ranked.best == OUT_OF_SCOPE or ranked.best.startswith("talk:"):
                continue
            if ranked.confidence >= surest:
                # What is named elsewhere in the message is still what is asked about.
                whole = replace(linked, unmatched=part.unmatched)
                best, surest = (whole, ranked), ranked.confidence
        return best


def _other_half(part: Understood) -> list[Understood]:
    """Return the second question of "when and where is it" in languages that need no "and"."""
    asked = question_words_in(part.linked.text, part.query.spoken)
    if part.query.intent not in {"when", "where"} or not {"when", "where"} <= asked:
        return []
    other = "where" if part.query.intent == "when" else "when"
    return [replace(part, query=replace(part.query, intent=other), is_vouched=True)]


def _only_names(linked: Entities) -> bool:
    """Whether nothing but what was linked stands in a piece."""
    rest = _MASK.sub(" ", linked.masked)
    return rest != linked.masked and not any(map(str.isalnum, rest))


def _is_torn(parts: Sequence[Understood]) -> bool:
    """Whether a split tore "at what hour, Paris time, does she begin" from whom it is about."""
    if len(parts) < 2:
        return False
    first, second = parts[0].query, parts[1].query
    is_bare = not (first.is_specific or first.names_event or first.bodies)
    asks_when = has_trait(first.intent, Trait.OF_ANYTHING)
    of_thing = has_trait(second.intent, Trait.OF_ANYTHING) or second.intent == "person_sessions"
    return is_bare and asks_when and of_thing and second.is_specific


def _clauses(text: str) -> Iterator[str]:
    """Yield the clauses of a text that are not the whole of it."""
    pieces = [piece.strip(" '\"“”«».-") for piece in _CLAUSE.split(text) if piece]
    whole = [
        piece
        for piece in pieces
        if 4 <= len(piece) < len(text.strip()) and len(terms_of(piece)) > 1
    ]
    yield from whole[:MOST_CLAUSES]


def _quietly(text: str) -> str:
    """Return a message written in capitals throughout in small letters: they say nothing."""
    return text.lower() if is_shouted(text) and len(text.split()) > 1 else text


def _script(language: str) -> str:
    return next(script for script, languages in SCRIPTS.items() if language in languages)


def topic_label(topic_id: str, covers: Sequence[str]) -> str:
    """Return the label of a topic: the usual topic it covers, else its own id."""
    return f"topic:{covers[0]}" if len(covers) == 1 else f"topic:{topic_id}"


def own_texts(event: Event) -> Iterator[tuple[str, str]]:
    """Yield (text, label) of what organisers wrote of their topics, to be learnt."""
    for topic in event.topics:
        label = topic_label(topic.id, topic.covers)
        for language in LANGUAGES:
            title = topic.title.by_language.get(language)
            yield from (
                (text, label) for text in (title, *topic.phrasings.get(language, ())) if text
            )


def _verbatim(event: Event) -> dict[str, str]:
    """Return the intent of every question that organisers answered themselves, latest last.

    They count at once and as they stand; what is put in other words needs to be learnt first.
    """
    return {
        folded(phrasing): topic_label(topic.id, topic.covers)
        for topic in event.topics
        if topic.origin.file == OWN_ANSWERS
        for lines in topic.phrasings.values()
        for phrasing in lines
        if folded(phrasing)
    }


_ORDER = (
    AnswerStatus.ANSWERED,
    AnswerStatus.NOT_PUBLISHED,
    AnswerStatus.DID_YOU_MEAN,
    AnswerStatus.UNKNOWN,
    AnswerStatus.DECLINED,
    AnswerStatus.SMALL_TALK,
)


def _joined(replies: Sequence[tuple[Reply, float]], voice: Voice) -> Answer:
    status = min((reply.status for reply, _ in replies), key=_ORDER.index)
    return Answer(
        status=status,
        text="\n\n".join(_fitting(reply) for reply, _ in replies),
        language=voice.language,
        sources=tuple(dict.fromkeys(o for r, _ in replies for o in r.sources)),
        sessions=tuple(dict.fromkeys(s for r, _ in replies for s in r.sessions)),
        people=tuple(dict.fromkeys(p for r, _ in replies for p in r.people)),
        suggestions=tuple(dict.fromkeys(s for r, _ in replies for s in r.suggestions))[:3],
        confidence=round(min(confidence for _, confidence in replies), 3),
        is_partial=any(reply.is_partial for reply, _ in replies),
        more=tuple(dict.fromkeys(s for r, _ in replies for s in r.more)),
    )


def _fitting(reply: Reply) -> str:
    """Return a reply's text; a list is composed to fit, and its last line says what is left."""
    return reply.text if reply.is_whole or reply.more else shortened(reply.text, LONGEST_TEXT)


def shortened(text: str, limit: int) -> str:
    """Cut a text to a number of characters, at a line, else a sentence, else a word."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    for mark, least in (("\n", 0.5), (". ", 0.4), ("。", 0.3), (" ", 0.2)):
        position = cut.rfind(mark)
        if position > limit * least:
            return cut[: position + (mark in {". ", "。"})].rstrip() + "…"
    return cut + "…"
