"""In which languages a programme from elsewhere is written: told, else read from its texts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from babel import Locale

from bot.answering.classifier.artefact import Artefact
from bot.answering.classifier.language_guess import OTHER, guess_language
from bot.answering.text.normalise import script_of
from bot.errors import MisuseError
from bot.knowledge_base.importing.clean import clean_languages
from bot.knowledge_base.importing.imported import (
    UNTOLD_LANGUAGE,
    ImportedProgramme,
    ImportedSession,
    Words,
)
from bot.knowledge_base.importing.other_languages import other_language
from bot.knowledge_base.importing.tidy_programme import plain
from bot.languages import LANGUAGE, LANGUAGES

MOST_READ = 400
"""Characters of each session that are read for its language."""

FEWEST_WORDS = 5
"""Words in Latin letters by which a programme's language is read: "Hana Kim" looks like several."""

SURE = 0.5
"""The share of a programme's texts that must speak for a language; of 15 real programmes in one
language or mostly in one, it had 0.65 to 0.99."""

_ENGLISH = Locale.parse("en").languages
"""What languages are called in English, by code."""

BESIDE = 0.1
"""The share of titles given in a second language, from which the event is written in it as well: a
few are given in two languages in a programme that is not."""


def spoken_languages(programme: ImportedProgramme) -> tuple[str, ...]:
    """Return the languages that sessions say they are in, that of most of them first."""
    spoken = Counter(code for session in programme.sessions for code in session.languages)
    return tuple(code for code, _ in spoken.most_common())


def languages_of_event(programme: ImportedProgramme, told: str) -> tuple[tuple[str, ...], str]:
    """Return the languages of a new event's texts, its own first, and how they were found.

    `told` is what the organisers say ("es", "zh,en"); nothing is to be remarked of that, nor of
    what most sessions tell. Raises MisuseError for what names no language.
    """
    if told:
        if codes := clean_languages(told):
            return codes, ""
        raise MisuseError(
            f'"{told}" names no language; write --languages es, or --languages zh,en.'
        )
    sessions = programme.sessions
    given = Counter(code for s in sessions if not isinstance(s.title, str) for code in s.title)
    given.pop(UNTOLD_LANGUAGE, None)
    beside = [code for code, count in given.most_common() if count >= BESIDE * len(sessions)]
    spoken = spoken_languages(programme)
    first = spoken[0] if spoken else ""
    remark = ""
    if sum(bool(session.languages) for session in sessions) < SURE * len(sessions):
        read = _read_language(sessions)
        first = read or first or "en"
        found = f"the texts read as {_ENGLISH[read]}" if read else (
            f"the texts are not clearly in one of {', '.join(LANGUAGES)}"
        )  # fmt: skip
        who = "Few sessions say" if spoken else "No session says"
        remark = (
            f"{who} in which language it is; {found}, so the event's is {first}. "
            "If it is another, correct `languages` in event.yaml, or begin anew with --languages."
        )
    codes = tuple(dict.fromkeys((first, *beside)))
    if len(codes) > 1:
        both = f"Titles are given in {', '.join(codes)}, so the event is written in these."
        remark = f"{remark} {both}".strip()
    return codes, remark


def in_told_languages(programme: ImportedProgramme, languages: Sequence[str]) -> ImportedProgramme:
    """Return a programme whose texts, beside which others say their language, say theirs, too.

    It is the first of an event's `languages` that none of these others is in.
    """
    texts = [text for s in programme.sessions for text in (s.title, s.abstract)]
    given = {code for text in texts if not isinstance(text, str) for code in text}
    if UNTOLD_LANGUAGE not in given:
        return programme
    own = next((code for code in languages if code not in given), languages[0])
    sessions = tuple(
        replace(s, title=_told_in(own, s.title), abstract=_told_in(own, s.abstract))
        for s in programme.sessions
    )
    return replace(programme, sessions=sessions)


def _told_in(own: str, words: Words) -> Words:
    if isinstance(words, str):
        return words
    plain = words.get(UNTOLD_LANGUAGE)
    others = {code: text for code, text in words.items() if code != UNTOLD_LANGUAGE}
    return {own: plain} | others if plain else others


def _read_language(sessions: Sequence[ImportedSession]) -> str:
    """Return the language that most of the texts are in, empty when that is none or not clear."""
    told = [f"{plain(s.title)}. {plain(s.abstract)[:MOST_READ]}" for s in sessions]
    if other := other_language(told):
        return other
    artefact = Artefact.shipped()
    spoken_for: defaultdict[str, float] = defaultdict(float)
    read = 0
    for text in told:
        script = script_of(text)
        # Of what is written in Han alone nothing but Chinese is long enough for an abstract, and
        # people type Korean in Latin letters, but publish nothing in them.
        without = (
            (OTHER,)
            if script == "han"
            else tuple(code for code in LANGUAGES if LANGUAGE[code].script != script)
        )
        guess = guess_language(artefact.language, artefact.languages, text, (), without)
        if guess is not None:
            spoken_for[guess.language] += guess.confidence
            read += FEWEST_WORDS if script != "latin" else len(text.split())
    if read < FEWEST_WORDS:
        return ""
    language, texts = max(spoken_for.items(), key=lambda one: one[1], default=("", 0.0))
    return language if language in LANGUAGE and texts >= SURE * len(sessions) else ""
