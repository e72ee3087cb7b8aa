"""Words of chats and dialects put into writing: "وقتاش" is "متى", "скоко" is "сколько"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from bot.answering.text.arabic_possessors import with_possessors
from bot.answering.text.korean_endings import in_standard_korean
from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.normalise import fold
from bot.answering.text.substitutions import substituted, substitutions
from bot.answering.text.wording import terms
from bot.languages import LANGUAGES, UNSEGMENTED

ALPHABETIC = tuple(one for one in LANGUAGES if one not in UNSEGMENTED)


def in_writing(text: str, language: str, is_name: Callable[[str], bool]) -> str:
    """Return a text with the colloquial words of a language as they are written.

    `is_name` tells a word that names something of the event: it stays as it is, and so does a text
    of which nothing would be left.
    """
    if language in UNSEGMENTED:
        text = in_standard_korean(text) if language == "ko" else text
        written, pattern = _table(language), _inside(language)
        meant = pattern.sub(lambda m: written[fold(m.group())], text)
    else:
        written = _table(language)
        text = substituted(text, _BESIDE[language]) if language in _BESIDE else text
        text = with_possessors(text) if language == "ar" else text

        def meant_by(match: re.Match[str]) -> str:
            word = match.group()
            is_kept = is_name(word)
            if len(word) == 1:
                before = text[: match.start()]
                is_kept = is_kept and _is_letter_of_name(before, word, language, is_name)
                is_behind = word.isupper() and _is_behind_noun(before, language)
                is_numbered = word.isupper() and bool(_NUMBER.match(text, match.end()))
                is_kept = is_kept or is_behind or (is_numbered and is_name(word))
                is_kept = is_kept or bool(_JOINED.match(text, match.end()))
            return word if is_kept else written.get(fold(word), word)

        meant = _WORD.sub(meant_by, text)
    if meant == text or not any(map(str.isalnum, meant)):
        return text
    return " ".join(meant.split())


def _is_letter_of_name(
    before: str, letter: str, language: str, is_name: Callable[[str], bool]
) -> bool:
    """Whether a letter is that of a name's end, as in "Hall N" or "l'amphi c".

    "n" is "and", be there an "N" in a title, and in "quel amphi c" is "c'est".
    """
    beside = [fold(word) for word in _LETTERS.findall(before)[-2:]]
    if letter.isupper():
        return any(map(is_name, beside[-1:]))
    is_joining = _table(language).get(letter) in terms("conjunctions", language)
    return _is_behind_noun(before, language) and not is_joining


def _is_behind_noun(before: str, language: str) -> bool:
    """Whether a noun for a room is right before something, and it is not asked which room."""
    beside = [fold(word) for word in _LETTERS.findall(before)[-2:]]
    is_noun = not {*beside[-1:]}.isdisjoint(terms("hall_nouns", language))
    return is_noun and {*beside}.isdisjoint(terms("which_words", language))


def colloquial_language_of(text: str) -> str | None:
    """Return the one language in whose slang a text is: half its words, or many; or None."""
    found = [fold(word) for word in _WORD.findall(text)]
    told = {one: [word for word in found if word in _table(one)] for one in ALPHABETIC}
    shares = {one: len(words) for one, words in told.items()}
    best = max(shares, key=lambda one: shares[one])
    is_alone = sum(share == shares[best] for share in shares.values()) == 1
    is_enough = shares[best] > 1 or any(len(word) >= TELLING for word in told[best])
    is_mostly = shares[best] * 2 >= len(found) or shares[best] >= MANY
    return best if is_alone and is_enough and is_mostly else None


TELLING = 4
"""Letters of one word of slang that tells a language; of shorter ones it takes two."""

MANY = 4
"""Words of slang that tell a language, be a text as long as it may."""

_HOLDING = {
    "en": "organising this event",
    "fr": "organise cet événement",
    "es": "organiza este evento",
    "ru": "организует мероприятие",
    "ar": "منظم الفعالية",
}
"""What is asked of whoever is in charge, or the boss here."""

_SICK_SESSION = (
    r"(?i)\bsick\s(?=(?:talk|keynote|session|lecture|panel|workshop|presentation|demo)s?\b"
    r"(?!\s(?:chair|speaker|host|leader|moderator|participant|attendee|guest)))"
)
"""Praise in slang: nobody is ill."""

_BESIDE = {
    "en": substitutions(
        (r",?\s*\bpray\stell\b\s*,?", ""),
        (r"\b(?:were|wear|ware)(?=\s(?:is|r)\b)", "where"),
        (r"\bwer(?=\s(?:is|are|r|do|does|can|will)\b)", "where"),  # and not the German "who"
        (r"\bthis\swhole\s(?:affair|business|story)\b(?!\sof)", "this event"),
        (r"\b(?:in\scharge|the\sboss)\s(?:around\s)?(?:here|of\s(?:all\s)?this)\b", _HOLDING["en"]),
        (
            r"\b(talk|speak|present|happen|start|end|go|do|runn|giv|com|play|show)in['’]?(?!['’\w])",
            r"\1ing",
        ),
        (r"\brun(?:s|ning)\s(?:the\sshow|things)\b", _HOLDING["en"]),
        (_SICK_SESSION, "great "),
        (r"\b(get|be|become)\saccredited\b", r"\1 a press accreditation"),
    ),
    "es": substitutions(
        (r"\b(?:toda\s)?esta\shistoria\b(?!\sde)", "este evento"),
        # What eats here is no "as".
        (r"(?i)\b(d[oó]nde)\s(?:se\s)?(?:com[eo]|comemos)\b", r"\1 comer"),
        (r"\bmandan?\s(?:aqu[ií]|ac[aá])\b", _HOLDING["es"]),
        (r"\best[aá]\sa\scargo\s(?:aqu[ií]|ac[aá]|de\s(?:todo\s)?esto)\b", _HOLDING["es"]),
        (r"\bes\sel\sjefe\s(?:aqu[ií]|ac[aá]|de\s(?:todo\s)?esto)\b", _HOLDING["es"]),
    ),
    "ru": substitutions(
        (r"\bвс[яюе]й?\sэт(?:а|у|ой)\sистори[яюией]\b", "это мероприятие"),
        (r"\b(?:тут|здесь)\s(?:главный|главная|за\sглавного|начальник)\b", _HOLDING["ru"]),
        (r"\b(?:главный|главная|начальник)\s(?:тут|здесь)\b", _HOLDING["ru"]),
        (r"\bза\sвс[её]\sэто\sотвечает\b|\bотвечает\sза\sвс[её]\sэто\b", _HOLDING["ru"]),
    ),
    "ar": substitutions(
        (r"\bتاريخ[يا]\s(?=انعقاد|عقد|إقامة|اقامة)", "موعد "),
        (r"(?<!\w)ب?تاريخ(?=\s\S+\sو(?:مكان|مقر|موقع))", "موعد"),  # and no history
        (r"(?<!\w)ومقر\s(?=انعقاد)", "ومكان "),
        (r"\bف(?=ال\w{4})", "في "),
        (r"\bه(?=ال\w{4})", "هذا "),
        (r"\b(?:ال)?(?:مسؤول|مسئول|كبير|مدير)\s(?:هون|هنا)\b", _HOLDING["ar"]),
        (r"\bماسك\s(?:الموضوع|الدنيا)\b", _HOLDING["ar"]),
    ),
    "fr": substitutions(
        (
            r"\b(?:est\s)?(?:qui\s)?l[ea]\s(?:cheff?e?|patron(?:ne)?|boss|responsable)\sici\b",
            "qui organise cet événement",
        ),
        (r"\b(?:commande|dirige|d[ée]cide)\sici\b", _HOLDING["fr"]),
        (r"\b(?:es|[éè]|est)\s?[kq]e\b", "est-ce que"),
        (r"\b(quel|kel)(le)?\s[éè]\b", r"\1\2 est"),
        (
            r"(?<=\w\w)\sé\s(?=(?:o[uù]|quand|[kq]an[dt]?|qd|[kq]u?i|[kq]u?oi|combien|sa|ça)\b)",
            " et ",
        ),
        (r"\bc[éè]\b", "c'est"),
        (r"\bs[éè](?=\s(?:o[uù]|quand|qui|quoi|koi|ki|kan)\b)", "c'est"),
        (r"\b(?:toute\s)?cette\shistoire\b(?!\s(?:de|des|du|d['’]))", "ce truc"),
        (r"\b(sa|ça)\sce(?=\s(?:pass|d[ée]roul|tien|fini|fer|fai|termin|jou))", "ça se"),
        (r"\bsa(?=\s(?:se|s['’]|comm?[ae]n|dur|fini|va|sera|ser|a\s|co[uû]t|parl))", "ça"),
    ),
}
"""What is read by what stands beside: "فالبرنامج" is "في البرنامج", "sa dure" is "ça dure".

"This story", told of nothing, is the event: "ça finit quand cette histoire".
"""

_LETTERS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r" \d+(?!\w)")
_JOINED = re.compile(r"-[^\W\d_]")
"""What makes of a letter the beginning of a word: "c-base"."""

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")


@cache
def _table(language: str) -> Mapping[str, str]:
    return {fold(str(typed)): meant for typed, meant in _rows()[language].items()}


@cache
def _rows() -> Mapping[str, Mapping[str, str]]:
    """Read the file of all languages, once."""
    rows: Mapping[str, Mapping[str, str]] = read_lexicon("colloquial.yaml")
    return rows


@cache
def _inside(language: str) -> re.Pattern[str]:
    longest = sorted(_table(language), key=len, reverse=True)
    return re.compile("|".join(re.escape(one) + _border(one) for one in longest))


def _border(word: str) -> str:
    """Return what must follow a word: nothing of it after a Korean ending, as in 하노이."""
    return r"(?![가-힣])" if word.endswith(_KOREAN_ENDINGS) else ""


_KOREAN_ENDINGS = tuple("나노고꼬함임젬딤여교")
