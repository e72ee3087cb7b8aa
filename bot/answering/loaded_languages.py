"""What the engines of a process share, loaded before anybody asks: the languages above all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.answering.linking.glossary import load_glossary
from bot.answering.linking.name_words import load_cities
from bot.answering.linking.relation_words import load_relation_words
from bot.answering.message.typed_text import typed_text
from bot.answering.parsing.event_nouns import event_stems
from bot.answering.subjects.stated_subject import load_patterns
from bot.answering.text.detail_patterns import load_detail_patterns
from bot.answering.text.spelling import sounds_of
from bot.answering.text.wording import read_details
from bot.answering.times.lexicon import load_lexicon
from bot.answering.times.zones import load_zones
from bot.core.answers import Answer
from bot.core.models import Event
from bot.languages import LANGUAGE, LANGUAGES


def load_languages(event: Event, answer: Callable[..., Answer]) -> None:
    """Load once in a process what the first question in each language would wait for: seconds.

    `answer` is that of an engine for the event. A programme that changes gets an engine anew, whose
    first questions wait for nothing of this again.
    """
    if _is_loaded.is_set():
        return
    words = (load_glossary, read_details, load_detail_patterns, load_patterns, load_cities)
    for load in (*words, load_relation_words, load_zones):
        load()
    typed_text("qwerty uiop")  # the words that a wrong keyboard is told by
    event_stems()
    opening = datetime.combine(event.start_day, time.min, ZoneInfo(event.zone))
    answer("what's on?", opening)  # the words that dialects and short forms are told by
    for language in LANGUAGES:
        load_lexicon(language)
        sounds_of(LANGUAGE[language].script, language)
        # Digits are read in any language, and their answer needs its words, dates and texts;
        # what it suggests, and a name, need all that questions are read with.
        suggested = answer(f"{event.start_day}", opening, language).suggestions
        for asked in (*suggested, *(person.name for person in event.people[:1])):
            answer(asked, opening)
    _is_loaded.set()


_is_loaded = threading.Event()
