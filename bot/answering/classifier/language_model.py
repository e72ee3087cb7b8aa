"""What the engine knows of a script's languages: their words, and a ranker of what is asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import cycle, islice

from bot.answering.classifier.ranking import OUT_OF_SCOPE, Ranker
from bot.answering.text.normalise import fold, script_of, words
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import SCRIPTS, grouped_terms, phrasings, phrasings_source, terms
from bot.core.models import Event

SLOT = re.compile(r"\{(\w+)\}")
TITLES = 12
"""How many titles of an event go into phrasings."""

COMMON = 5
"""In how many phrasings a word must stand to be one of asking, not of a subject."""

MASKS = {
    "event": "qevent",
    "person": "qperson",
    "session": "qsession",
    "room": "qroom",
    "track": "qtrack",
    "time": "qtime",
    "org": "qorg",
    "place": "qplace",
}
"""What stands for a linked thing in the text that the ranker sees."""

_SUBJECTS = {
    "latin": ("climate", "AI", "satellites", "energy", "finance", "santé", "agua", "quantum"),
    "cyrillic": ("ИИ", "климат", "космический мусор", "финансы", "энергетика", "кибербезопасность"),
    "arabic": ("الذكاء الاصطناعي", "المناخ", "الحطام الفضائي", "الطاقة", "المياه"),
    "han": ("人工智能", "气候", "太空碎片", "能源", "网络安全", "量子"),
    "hangul": ("인공지능", "기후", "우주 쓰레기", "에너지", "사이버 보안", "양자"),
}


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """The words of a script's languages and the ranker trained on their phrasings.

    `vocabulary` counts, for each language, the words of its shipped phrasings.
    """

    script: str
    ranker: Ranker
    vocabulary: Mapping[str, Mapping[str, int]]
    known_stems: frozenset[str]
    intent_stems: frozenset[str]
    function_stems: frozenset[str]
    kind_stems: frozenset[str]
    event_stems: frozenset[str]
    session_stems: frozenset[str]
    keywords: Mapping[str, str]
    counts: Mapping[str, int]

    def is_known(self, term: Term) -> bool:
        """Whether a term is an everyday word of asking a conference something."""
        return term.stem in self.known_stems or term.surface in self.known_stems

    def is_intent_word(self, term: Term) -> bool:
        """Whether a term says what is asked rather than what about."""
        return term.stem in self.intent_stems

    def topic_of(self, term: Term) -> str | None:
        """Return the usual topic that a term alone names, or None."""
        return self.keywords.get(term.stem)

    def is_event_word(self, term: Term) -> bool:
        """Whether a term can stand for the event itself."""
        return term.stem in self.event_stems or term.surface in self.event_stems

    def is_function_word(self, term: Term) -> bool:
        """Whether a term is a function word or stands for the event itself."""
        return term.stem in self.function_stems or term.surface in self.function_stems


def training_pairs(script: str, event: Event) -> list[tuple[str, str]]:
    """Return the (text, label) pairs of a script: shipped phrasings and the event's own."""
    pairs: dict[str, str] = {}
    fillers = _fillers(script, event)
    for language in SCRIPTS[script]:
        kinds = sorted(term for term, _ in grouped_terms("kinds", language))
        for text, label in _labelled(language):
            for variant in _fill(text, fillers, kinds):
                pairs.setdefault(variant, label)
        for text, label in _carried(language):
            for variant in islice(_fill(text, fillers, kinds), 1):
                pairs.setdefault(variant, label)
        for topic in event.topics:
            label = topic_label(topic.id, topic.covers)
            own = (topic.title.by_language.get(language), *topic.phrasings.get(language, ()))
            pairs.update({fold(text): label for text in own if text})
    masked: dict[str, str] = {}
    for text, label in sorted(pairs.items()):
        masked.setdefault(with_events_masked(text, script), label)
    return sorted(masked.items())


@cache
def event_nouns(script: str) -> re.Pattern[str]:
    """Return what matches the nouns for an event in a folded text: conference, congress, forum.

    Participants call an event what they like; to the ranker all of these are one word. Pronouns
    and phrases are left as they are.
    """
    nouns: set[str] = set()
    for language in SCRIPTS[script]:
        shipped = phrasings(language)
        bare = {fold(word) for word in shipped["function_words"]}
        pronouns = {word for term in terms("thing_pronouns", language) for word in term.split()}
        for word in map(fold, shipped["event_words"]):
            least = 2 if script in {"han", "hangul"} else 4
            if " " not in word and len(word) >= least and word not in bare | pronouns:
                nouns.add(re.escape(word))
    alternatives = "|".join(sorted(nouns, key=lambda noun: (-len(noun), noun)))
    if script in {"han", "hangul"}:
        return re.compile(f"(?:{alternatives})")
    return re.compile(rf"\b(?:{alternatives})\b")


def with_events_masked(text: str, script: str) -> str:
    """Fold a text and put the event's mask for every noun that can stand for the event."""
    return event_nouns(script).sub(f" {MASKS['event']} ", fold(text))


def topic_label(topic_id: str, covers: Sequence[str]) -> str:
    """Return the ranker's label of a topic: the usual topic it covers, else its own id."""
    return f"topic:{covers[0]}" if len(covers) == 1 else f"topic:{topic_id}"


def fingerprint(script: str, event: Event) -> str:
    """Identify what a script's ranker would be trained on, as hexadecimal digits."""
    digest = sha256()
    for language in SCRIPTS[script]:
        digest.update(phrasings_source(language))
        for topic in event.topics:
            own = (topic.id, topic.covers, topic.title.by_language.get(language))
            digest.update(repr((own, topic.phrasings.get(language))).encode())
    digest.update(repr(sorted((k, list(v)) for k, v in _fillers(script, event).items())).encode())
    return digest.hexdigest()


def make_reading(script: str, ranker: Ranker) -> LanguageModel:
    """Put the words of a script's languages beside its ranker."""
    vocabulary: dict[str, Mapping[str, int]] = {}
    for language in SCRIPTS[script]:
        counts: Counter[str] = Counter()
        for text, _ in _everything(language):
            counts.update(words(fold(SLOT.sub(" ", text))))
        vocabulary[language] = counts
    shipped = [phrasings(language) for language in SCRIPTS[script]]
    bare = [
        word for one in shipped for key in ("function_words", "event_words") for word in one[key]
    ]
    intents = [
        text
        for language in SCRIPTS[script]
        for text, label in _everything(language)
        if not label.startswith("topic:")
    ]
    known = [text for language in SCRIPTS[script] for text, _ in _everything(language)]
    return LanguageModel(
        script=script,
        ranker=ranker,
        vocabulary=vocabulary,
        known_stems=_stems(known),
        intent_stems=_common(intents) | _stems(bare),
        function_stems=_stems(bare),
        keywords=_keywords(script),
        event_stems=_stems(word for one in shipped for word in one["event_words"]),
        session_stems=_stems(
            t
            for lang in SCRIPTS[script]
            for t in (
                *terms("session_words", lang),
                *(term for term, _ in grouped_terms("kinds", lang)),
            )
            if " " not in t
        ),
        kind_stems=_stems(t for lang in SCRIPTS[script] for t, _ in grouped_terms("kinds", lang)),
        counts=sum((Counter(own) for own in vocabulary.values()), Counter()),
    )


def _keywords(script: str) -> dict[str, str]:
    """Return the topic of each keyword of a single term that no other topic shares."""
    topics: dict[str, set[str]] = {}
    for language in SCRIPTS[script]:
        for topic, words_of_topic in phrasings(language)["keywords"].items():
            for word in words_of_topic:
                found = terms_of(word)
                if len(found) == 1:
                    topics.setdefault(found[0].stem, set()).add(topic)
    return {stem: min(names) for stem, names in topics.items() if len(names) == 1}


def _common(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems that stand in many of the texts: rarer ones may be somebody's subject."""
    counts = Counter(stem for text in texts for stem in _stems([text]))
    return frozenset(stem for stem, count in counts.items() if count >= COMMON)


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(
        form
        for text in texts
        for term in terms_of(SLOT.sub(" ", text))
        for form in (term.stem, term.surface)
    )


def _labelled(language: str) -> Iterator[tuple[str, str]]:
    shipped = phrasings(language)
    for intent, texts in shipped["intents"].items():
        yield from ((text, intent) for text in texts)
    for section in ("topics", "keywords"):
        for topic, texts in shipped[section].items():
            yield from ((text, f"topic:{topic}") for text in texts)
    for kind, texts in shipped["small_talk"].items():
        yield from ((text, f"talk:{kind}") for text in texts)
    yield from ((text, OUT_OF_SCOPE) for text in shipped["negatives"])


def _carried(language: str) -> Iterator[tuple[str, str]]:
    """Put questions into the language's polite and indirect frames, each frame around a few."""
    substantive = [pair for pair in _labelled(language) if not pair[1].startswith("talk:")]
    step = max(1, len(substantive) // 211)
    questions = cycle(substantive[::step])
    for carrier in phrasings(language)["carriers"]:
        for text, label in islice(questions, 5):
            yield carrier.replace("{q}", text), label


def _everything(language: str) -> Iterator[tuple[str, str]]:
    yield from ((text, label) for text, label in _labelled(language) if label != OUT_OF_SCOPE)
    shipped = phrasings(language)
    for section in ("carriers", "function_words", "event_words"):
        yield from ((text, section) for text in shipped[section])
    yield from grouped_terms("kinds", language)
    for category in ("session_words", "honorifics", "follow_up", "conjunctions", "from_words"):
        yield from ((term, category) for term in terms(category, language))
    yield from grouped_terms("countable", language)


def _fillers(script: str, event: Event) -> dict[str, list[str]]:
    """Return what may stand in the slots: names of the event, kinds of session, subjects."""
    titles = [
        text
        for session in event.sessions[:: max(1, len(event.sessions) // TITLES)]
        for text in session.title.all()
        if script_of(text) == script
    ]
    return {"title": titles[:TITLES], "subject": list(_SUBJECTS[script])}


def _fill(text: str, fillers: Mapping[str, Sequence[str]], kinds: Sequence[str]) -> Iterator[str]:
    """Yield a phrasing with its slots masked, and again with a title and kinds for `{session}`."""
    yield _filled(text, fillers, MASKS["session"])
    if "{session}" in text:
        for choices, turn in ((fillers["title"], 0), (kinds, 0), (kinds, 1)):
            if choices:
                yield _filled(text, fillers, _pick(choices, text, turn))


def _filled(text: str, fillers: Mapping[str, Sequence[str]], session: str) -> str:
    def filler(slot: re.Match[str]) -> str:
        name = slot.group(1)
        if name == "session":
            return f" {session} "
        if name == "subject":
            return f" {_pick(fillers[name], text)} "
        return f" {MASKS.get(name, name)} "

    return fold(SLOT.sub(filler, text))


def _pick(choices: Sequence[str], text: str, turn: int = 0) -> str:
    """Choose by the text, so that the choice does not depend on the process as hash() would."""
    return choices[(sum(map(ord, text)) * (turn + 1) + 7 * turn) % len(choices)]
