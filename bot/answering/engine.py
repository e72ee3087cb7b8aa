"""The stages of answering in order; the one door of the room."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.answering.classifier.language_model import LanguageModel, topic_label
from bot.answering.classifier.ranking import OUT_OF_SCOPE, Ranking
from bot.answering.dialogue import (
    DialogueState,
    Turn,
    is_follow_up,
    resolve_context,
    without_starter,
)
from bot.answering.intents import reply_to
from bot.answering.linking.entities import Entities, link
from bot.answering.linking.knowledge import Knowledge
from bot.answering.parse import intent_of, to_query
from bot.answering.query import ParsedQuestion, Reply, unknown
from bot.answering.replies.times import only_this_edition
from bot.answering.suggesting import did_you_mean, suggestions_for
from bot.answering.text.language import latin_language, told_language
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import clean, fold, script_of
from bot.answering.text.spelling import repaired
from bot.answering.text.splitting import split_questions, without_conjunction
from bot.answering.text.terms import Term
from bot.answering.text.wording import SCRIPTS, terms
from bot.answering.times.moments import Moments
from bot.answering.voice import Voice
from bot.core.models import LANGUAGES, Answer, AnswerStatus, Event, Person, Session
from bot.core.questions import folded

OWN_ANSWERS = "answers.yaml"
"""The file of what organisers answered to participants."""

LONGEST_QUESTION = 1200
"""Characters of a question that are read; what comes after is ignored."""

JOINED = 9
"""Characters from which a message without a space may be words typed together."""

LONGEST_TEXT = 900
SURE = 0.5
UNSURE = 0.25

CLEAR, CERTAIN = 0.6, 0.93
_CLAUSE = re.compile(r"[,;:()،；，：—–]|\s-\s")

Readings = Callable[[str], LanguageModel]


@dataclass(frozen=True)
class Understood:
    """A part of a question with the ranking of what it asks."""

    linked: Entities
    ranking: Ranking
    query: ParsedQuestion


class Engine:
    """Answers questions about one event; deterministic, and without I/O once its words are read."""

    def __init__(self, event: Event, readings: Readings | None = None) -> None:
        if readings is None:
            # Training needs scikit-learn, which takes a second to import: only who trains pays.
            from bot.answering.classifier.training import trained_readings  # noqa: PLC0415

            readings = trained_readings(event)
        self.event = event
        self._knowledge = Knowledge.of(event)
        self._readings = readings
        self._verbatim = _verbatim(event)

    def warm(self) -> None:
        """Prepare every script and language now instead of at its first question."""
        for script in SCRIPTS:
            self._readings(script)
        opening = datetime.combine(self.event.start_day, time(), ZoneInfo(self.event.zone))
        for language in LANGUAGES:
            # Digits are read in any language, and their answer needs its words, dates and texts.
            self.answer(f"{self.event.start_day}", opening, language)

    def answer(
        self,
        question: str,
        moment: datetime,
        language: str | None = None,
        earlier: Sequence[Turn] = (),
    ) -> Answer:
        """Answer a question asked at an aware moment.

        `language` fixes the language of the reply; without it the question's own is used, then that
        of the earlier turns, then the event's first. `earlier` holds the conversation, oldest
        first. Raises ValueError for a naive moment or a language Usher does not speak.
        """
        if moment.tzinfo is None:
            raise ValueError("the moment must be aware")
        if language is not None and language not in LANGUAGES:
            raise ValueError(f"unknown language: {language}")
        text = clean(question)[:LONGEST_QUESTION]
        before = earlier[-1].answer.language if earlier else None
        script, spoken = self._language(text, before)
        known = self._verbatim.get(folded(text))
        if known is not None:
            return replace(self.tell((known,), moment, language or spoken), topic=known)
        reading = self._readings(script)
        now = moment.astimezone(self._knowledge.programme.zone)
        voice = Voice(self._knowledge.programme, language or spoken)
        focus = self._focus(earlier, reading, spoken, voice, now)
        parts: list[Understood] = []
        for piece in split_questions(text, spoken, self._is_question(reading, spoken, now)):
            part = self._understand(piece, reading, spoken, voice, now, focus)
            if part:
                parts += [part, *_other_half(part, spoken)]
                focus = _after(part, focus)
        return self._compose(parts, voice)

    def reading(self, script: str) -> LanguageModel:
        """Return what this engine has learnt of a script."""
        return self._readings(script)

    def language_of(self, question: str) -> str | None:
        """Return the language a question tells by itself, or None ("wifi?", "Kim?")."""
        text = clean(question)[:LONGEST_QUESTION]
        script = script_of(text)
        if script is None:
            return None
        if script != "latin":
            return SCRIPTS[script][0]
        reading = self._readings("latin")
        if len(text) >= JOINED and " " not in text:
            text = repaired(text, reading, self._is_name) or text
        return told_language(text, reading.vocabulary)

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

    def _language(self, text: str, before: str | None) -> tuple[str, str]:
        """Return the script and the language of a question."""
        if len(text) >= JOINED and " " not in text and script_of(text) == "latin":
            text = repaired(text, self._readings("latin"), self._is_name) or text
        default = before or self.event.languages[0]
        script = script_of(text)
        if script is None:
            script = next(s for s, languages in SCRIPTS.items() if default in languages)
            return script, default
        if script != "latin":
            return script, SCRIPTS[script][0]
        latin = default if default in SCRIPTS["latin"] else None
        found = latin_language(text, self._readings("latin").vocabulary, latin)
        return "latin", found or latin or "en"

    def _is_question(
        self, reading: LanguageModel, spoken: str, now: datetime
    ) -> Callable[[str], str | None]:
        def intent(piece: str) -> str | None:
            linked = link(piece, self._knowledge, reading, spoken, now)
            ranking = reading.ranker.rank(linked.masked)
            is_sure = ranking.confidence > 0.6 and ranking.best != OUT_OF_SCOPE
            return ranking.best if is_sure else None

        return intent

    def _focus(
        self,
        earlier: Sequence[Turn],
        reading: LanguageModel,
        spoken: str,
        voice: Voice,
        now: datetime,
    ) -> DialogueState:
        """Return what the conversation is about, latest turn last."""
        focus = DialogueState()
        for turn in earlier[-4:]:
            text = clean(turn.question)[:LONGEST_QUESTION]
            script, language = self._language(text, spoken)
            if script != reading.script:
                reading, spoken = self._readings(script), language
            part = self._understand(text, reading, spoken, voice, now, focus)
            answer = turn.answer
            focus = DialogueState(
                people=answer.people or focus.people,
                sessions=answer.sessions or focus.sessions,
                intent=part.query.intent if part else focus.intent,
                language=answer.language,
            )
        return focus

    def _understand(
        self,
        text: str,
        reading: LanguageModel,
        spoken: str,
        voice: Voice,
        now: datetime,
        focus: DialogueState,
    ) -> Understood | None:
        """Link, rank and fill in one question; None when nothing is in it."""
        if not text.strip():
            return None
        text = without_conjunction(text, spoken)
        rest = without_starter(text, spoken) if focus.intent else text
        leans = rest != text
        text = rest
        linked = link(text, self._knowledge, reading, spoken, now)
        ranking = reading.ranker.rank(linked.masked)
        if linked.has_unknown_terms or ranking.confidence < SURE:
            linked, ranking = self._mended(linked, ranking, reading, spoken, now)
        if linked.unmatched:
            linked, ranking = self._clause(linked, ranking, reading, spoken, now)
        spoken_voice = replace(voice, language=spoken)
        intent = intent_of(ranking, linked, reading, spoken)
        query = to_query(linked, intent, self._knowledge, reading, spoken_voice, now)
        query = replace(query, rivals=_rivals(ranking), purposes=_purposes(ranking))
        if is_follow_up(linked, ranking, query, focus, spoken, leans=leans):
            query, ranking = resolve_context(
                query, ranking, linked, focus, self._knowledge.programme, spoken
            )
        return Understood(linked, ranking, replace(query, voice=voice))

    def _is_name(self, term: Term) -> bool:
        return self._knowledge.names.has_part(term.surface)

    def _mended(
        self, linked: Entities, ranking: Ranking, reading: LanguageModel, spoken: str, now: datetime
    ) -> tuple[Entities, Ranking]:
        """Prefer the question with its spelling repaired, if that is at least as clear."""
        taken = [(m.start, m.end) for m in linked.mentions]
        taken += [(span.start, span.end) for span in linked.times.spans]

        def is_linked(term: Term) -> bool:
            return self._is_name(term) or any(a < term.end and term.start < b for a, b in taken)

        mended = repaired(linked.text, reading, is_linked, spoken)
        if mended is None or ranking.confidence > CERTAIN:
            return linked, ranking
        second = link(mended, self._knowledge, reading, spoken, now)
        ranked = reading.ranker.rank(second.masked)
        is_clearer = ranked.confidence > max(SURE, ranking.confidence - 0.05)
        return (second, ranked) if is_clearer else (linked, ranking)

    def _clause(
        self, linked: Entities, ranking: Ranking, reading: LanguageModel, spoken: str, now: datetime
    ) -> tuple[Entities, Ranking]:
        """Prefer the one clause that asks the same by itself: the rest is circumstance.

        "Which days exactly, my ambassador has to block her calendar" is about no calendar.
        """
        for clause in _CLAUSE.split(linked.text):
            if not 4 <= len(clause.strip()) < len(linked.text):
                continue
            part = link(clause, self._knowledge, reading, spoken, now)
            ranked = reading.ranker.rank(part.masked)
            if ranked.best != ranking.best or ranked.confidence < CLEAR or part.unmatched:
                continue
            kept = {t.stem for t in part.terms}
            dropped = [t for t in linked.terms if t.stem not in kept]
            if not any(self._knowledge.sessions.knows(t.stem) for t in dropped):
                return part, ranked
        return linked, ranking

    def _compose(self, parts: Sequence[Understood], voice: Voice) -> Answer:
        replies: list[tuple[Reply, float]] = []
        substantive = [p for p in parts if not p.ranking.best.startswith("talk:")]
        chosen = substantive if any(p.ranking.confidence >= UNSURE for p in substantive) else parts
        for part in chosen[:3]:
            reply = self._reply(part)
            if all(reply.text != other.text for other, _ in replies):
                replies.append((reply, part.ranking.confidence))
        good = [pair for pair in replies if pair[0].status is AnswerStatus.ANSWERED]
        if good and len(replies) > 1:
            replies = [
                pair
                for pair in replies
                if pair[0].status
                in {AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED, AnswerStatus.UNKNOWN}
            ]
        if not replies:
            text = voice.say("please-repeat")
            return Answer(AnswerStatus.UNKNOWN, text, voice.language)
        return replace(_joined(replies, voice), topic=chosen[0].query.intent)

    def _reply(self, part: Understood) -> Reply:
        query, ranking = part.query, part.ranking
        folded = fold(part.linked.text)
        if query.intent == OUT_OF_SCOPE or ranking.confidence < UNSURE:
            return did_you_mean(query, ranking) or _declined(query, ranking)
        if not query.intent.startswith("talk:") and _is_about_other_edition(query, folded):
            return only_this_edition(query)
        if ranking.confidence < SURE and query.people and query.intent in _PERSONAL:
            return unknown(query)
        if ranking.confidence < SURE and query.subject and not query.is_specific:
            return did_you_mean(query, ranking) or unknown(query)
        reply = _with_right_place(reply_to(query), query)
        return (
            reply
            if reply.suggestions
            else replace(reply, suggestions=suggestions_for(query, reply))
        )


def _other_half(part: Understood, language: str) -> list[Understood]:
    """Return the second question of "when and where is it" in languages that need no "and"."""
    asked = question_words_in(part.linked.text, language)
    if part.query.intent not in {"when", "where"} or not {"when", "where"} <= asked:
        return []
    other = "where" if part.query.intent == "when" else "when"
    ranking = replace(part.ranking, labels=(other, *part.ranking.labels[1:]))
    return [Understood(part.linked, ranking, replace(part.query, intent=other))]


def _after(part: Understood, focus: DialogueState) -> DialogueState:
    """Return what a message is about after one of its questions, for the next one."""
    people = tuple(person.id for person in part.query.people)
    sessions = tuple(session.id for session in part.query.sessions)
    return replace(
        focus,
        people=people or focus.people,
        sessions=sessions or focus.sessions,
        intent=part.query.intent,
    )


def _rivals(ranking: Ranking) -> tuple[str, ...]:
    """Return the labels after the first that are likely enough to stand in for it."""
    pairs = zip(ranking.labels[1:4], ranking.probabilities[1:4], strict=True)
    least = max(0.08, ranking.probabilities[0] / 4)
    return tuple(label for label, probability in pairs if probability >= least)


def _purposes(ranking: Ranking) -> tuple[str, ...]:
    """Return the topics a contact may be asked for, likeliest first."""
    pairs = zip(ranking.labels[:6], ranking.probabilities[:6], strict=True)
    return tuple(
        label.removeprefix("topic:")
        for label, probability in pairs
        if label.startswith("topic:") and probability >= 0.02
    )


def _is_about_other_edition(query: ParsedQuestion, folded: str) -> bool:
    event = query.programme.event
    if query.intent in {"history", "edition", "when"} and not query.times.has_year_mismatch:
        return False
    if query.times.has_year_mismatch and query.intent not in {"history", "edition"}:
        return True
    own = event.edition.value if event.edition else None
    if query.edition and own and query.edition != own and query.intent != "edition":
        return True
    language = query.voice.language
    return any(
        re.search(rf"(?<!\w){re.escape(term)}", folded)
        for term in terms("other_editions", language)
    )


_PERSONAL = frozenset({"who_is", "role", "affiliation", "person_contact"})
"""Intents that a question about somebody's private life comes close to."""


def _with_right_place(reply: Reply, query: ParsedQuestion) -> Reply:
    """Correct a place the question took for granted, unless the reply already does."""
    place = query.voice.place()
    if not (query.place and place) or place in reply.text or query.intent in _PLACES_ELSEWHERE:
        return reply
    name = query.voice.event_name()
    said = query.voice.say("not-in-place", place=query.place, name=name, venue=place)
    return replace(reply, text=f"{said}\n{reply.text}")


_PLACES_ELSEWHERE = frozenset(
    {"directions", "find_sessions", "affiliation", "attendees", "who_is", "role", "topic:visas"}
    | {"topic:transport", "topic:hotels", "contact", "about", "organisers", "partners"}
)
"""Intents that name other places than the event's without claiming anything."""


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


def _declined(query: ParsedQuestion, ranking: Ranking) -> Reply:
    if ranking.best != OUT_OF_SCOPE and ranking.probability(OUT_OF_SCOPE) < 0.1:
        return unknown(query)
    text = query.voice.say("declined", name=query.voice.event_name())
    return Reply(
        status=AnswerStatus.DECLINED,
        text=text,
        suggestions=tuple(query.voice.say(f"suggest-{k}") for k in ("dates", "venue", "programme")),
    )


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
