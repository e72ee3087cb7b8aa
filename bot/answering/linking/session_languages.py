"""Languages a question wants sessions in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from babel import Locale

from bot.answering.linking.spans import Spans
from bot.answering.text.markers import term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, one_of, terms
from bot.core.programme import Programme
from bot.languages import UNSEGMENTED

LONGEST_ENDING = 4
"""Letters an inflected name of a language has after its stem ("французском")."""


def spoken_languages_in(folded: str, language: str) -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages a folded question names."""
    return tuple(dict.fromkeys(code for code, _ in _found(folded, language)))


def language_spans(text: str, language: str) -> Spans:
    """Return where a text names languages, or leaves one out; () where folding moves letters."""
    folded = fold(text)
    if len(folded) != len(text):
        return ()
    named = _spans(folded, language)
    if language == "zh":
        named = [_with_verb(folded, *span) for span in named]
    return [*named, *_left_out(folded, language)]


def held_in_spans(text: str, language: str) -> Spans:
    """Return where a text names the language something is held in: "in Chinese", "на немецком"."""
    folded = fold(text)
    if len(folded) != len(text):
        return ()
    named = _spans(folded, language)
    if language == "zh":
        return [span for span in named if _with_verb(folded, *span) != span]
    before, after = _HELD_IN[language]
    return [
        (start, end)
        for start, end in named
        if before.search(folded[:start] or " ") and after.match(folded[start:])
    ]


def named_alone(folded: str, language: str) -> bool:
    """Whether a language named is said to be the only one: "only in French", "held in it alone".

    "Is only the panel in French" asks of the panel.
    """
    only = term_spans(folded, terms("only_words", language))
    gaps = (
        folded[low[1] : high[0]]
        for span in _spans(folded, language)
        for one in only
        for low, high in (sorted((span, one)),)
    )
    is_spaced = language not in UNSEGMENTED
    return any(len(gap.split() if is_spaced else gap.strip()) <= MOST_BESIDE for gap in gaps)


MOST_BESIDE = 1
"""Words, or characters of Chinese or Korean, between a language and what says that it is alone."""

_ANY = re.compile("")
_HELD_IN = {
    "en": (re.compile(r"(?<!\w)(?:in|into|speak|learn|understand) \Z"), _ANY),
    "fr": (
        re.compile(r"(?<!\w)(?:en|parles[- ]tu|parlez[- ]vous|parler|apprend\w*)(?: le)? \Z"),
        _ANY,
    ),
    "es": (re.compile(r"(?<!\w)(?:en|hablas|aprend\w+) \Z"), _ANY),
    "ru": (re.compile(r"(?<!\w)на \Z"), _ANY),
    "ar": (re.compile(r"(?:\W|باللغه )\Z"), re.compile(r"(?:ب|لل|ال)")),
    "ko": (_ANY, re.compile(r"\S+?로(?!\w)|\S+?로 ")),
}
"""What stands before the name of a language in which something is held, and what begins with it."""


def _with_verb(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return where a Chinese name of a language stands with what says that talks are held in it."""
    before, after = _HELD.search(folded[:start]), _HELD_AFTER.match(folded, end)
    return (before.start() if before else start), (after.end() if after else end)


_HELD = re.compile(r"(?:议程|节目|分享|活动)?(?:都?是|会|可以|能)?(?:使?用|以|讲|说)?\Z")
_HELD_AFTER = re.compile(r"来?(?:进行|演讲|讲|说)?的?")
"""What stands around the name of a language in Chinese: "which items are held in English"."""


def languages_asked(folded: str, programme: Programme, language: str) -> tuple[str, ...]:
    """Return the languages a question names, without those it leaves out or nobody there speaks.

    All others of the sessions, where it only leaves some out.
    """
    named = spoken_languages_in(folded, language)
    found = _found(folded, language)
    out = {code for code, span in found if _left_out_at(folded, span, language)}
    wanted = tuple(code for code in named if code not in out)
    if wanted or not named:
        return wanted
    held = (one for session in programme.sessions for one in session.languages)
    return tuple(dict.fromkeys(one for one in held if one not in named)) or named


def _left_out(folded: str, language: str) -> Spans:
    """Return where the words stand that leave out a language that is named."""
    spans = _spans(folded, language)
    return [out for span in spans if (out := _left_out_at(folded, span, language))]


def _left_out_at(folded: str, span: tuple[int, int], language: str) -> tuple[int, int] | None:
    """Return where the word stands that leaves out a language named there, or None."""
    start, end = span
    words = (*terms("not_on_words", language), *terms("unspoken_words", language))
    left_out = one_of(words)
    if language == "ko":
        found = re.match(rf"(?:로|가|이|를|을|는|은)? ?(?:{left_out})", folded[end:])
        return (end, end + found.end()) if found else None
    glue = "" if language == "zh" else r"(?<!\w)"
    article = r"(?:по-|l'|(?:the|any|le|la|el) )?"
    before = re.search(rf"{glue}(?:{left_out})\s*{article}\Z", folded[:start])
    return before.span() if before else None


def _spans(folded: str, language: str) -> list[tuple[int, int]]:
    return [span for _, span in _found(folded, language)]


@lru_cache(maxsize=1024)
def _found(folded: str, language: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    """Return each language named, by its code, and where its name stands."""
    names, (rare, codes) = _names(language), _rare_names(language)
    return (
        *(
            (code, one.span())
            for stem, code, name in names
            if stem in folded
            for one in name.finditer(folded)
            if not _is_of_side(folded, one.span(), language)
            and not _is_somebody(folded, one.span(), language)
        ),
        *((codes[one["stem"]], (one.start("stem"), one.end())) for one in rare.finditer(folded)),
    )


def names_somebody(folded: str, language: str) -> bool:
    """Whether a word for a language is somebody who speaks it, and no language: "a Korean"."""
    return any(
        _is_somebody(folded, one.span(), language)
        for stem, _, name in _names(language)
        if stem in folded
        for one in name.finditer(folded)
    )


def _is_of_side(folded: str, span: tuple[int, int], language: str) -> bool:
    """Whether a country's word beside one for who is there is no language: "the Korean side"."""
    start, end = span
    nouns = terms("side_nouns", language)
    beside = (*folded[:start].split()[-1:], *folded[end:].split()[:1])
    return any(word.strip(".,;:!?؟،") in nouns for word in beside)


def _is_somebody(folded: str, span: tuple[int, int], language: str) -> bool:
    """Whether a country's word is somebody of it, by what leads it: "is a Korean speaking".

    In English a noun may stand behind it ("a Korean version"), and no verb.
    """
    before, after = folded[: span[0]].split()[-1:], folded[span[1] :].split()[:1]
    if language not in _LED or not set(before) & set(terms("leads_of_one", language)):
        return False
    if language != "en" or not after:
        return True
    word = after[0].strip(".,;:!?")
    verbs = ("contributing_words", "coming_words", "function_words", "taking_part_words")
    is_verb = any(word in terms(one, language) for one in verbs)
    return not word or (is_verb and word not in terms("session_words", language))


_LED = frozenset({"en", "fr", "es"})
"""Languages in which a word leads somebody of a country and no language."""


@cache
def _names(language: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Return each name's stem, code and pattern; in Arabic prepositions stand before it, too."""
    before = r"(?<!\w)(?:[وبلف]?(?:ال|ل)?)?" if language == "ar" else r"(?<!\w)"
    found = []
    for stem, code in grouped_terms("spoken_languages", language):
        is_spaced = language not in UNSEGMENTED
        whole = rf"{before}{re.escape(stem)}\w{{0,{LONGEST_ENDING}}}(?!\w)"
        found.append((stem, code, re.compile(whole if is_spaced else re.escape(stem))))
    return tuple(found)


_AROUND = {
    "en": (r"(?<!\w)(?:in|into|or|speaks?|speaking|learn|understand) ", r"(?!\w)"),
    # "Quand parle Breton ?" is asked of somebody.
    "fr": (
        r"(?<!\w)(?:en|ou|parlent?|parles[- ]tu|parlez[- ]vous|parler|apprend\w*)(?: le)? ",
        r"(?!\w)",
    ),
    "es": (r"(?<!\w)(?:en|o|hablan?|hablas|aprend\w+) ", r"(?!\w)"),
    "ru": (r"(?<!\w)(?:(?:на|или на|или) (?=\w+(?:ом|е)(?!\w))|по-?)", r"(?:ом|е|и)?(?!\w)"),
    "ar": (r"(?<!\w)(?:بال|باللغه ال|او ال|او بال)", r"(?!\w)"),
    "zh": ("", ""),
    "ko": ("", ""),
}
"""What stands around the name of a language where no people is named: "in Dutch"."""

_ENDING = re.compile(r"^ال|(?:ий|ый)$")
CODE_LENGTH = 2
"""Letters of a code of ISO 639-1; CLDR lists languages with longer codes, too."""


@cache
def _rare_names(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern for the names of all other languages (CLDR), and the code of each stem."""
    listed = {code for _, code in grouped_terms("spoken_languages", language)}
    codes = {
        _ENDING.sub("", fold(name)): code
        for code, name in Locale.parse(language).languages.items()
        if len(code) == CODE_LENGTH and code not in {*listed, "la"}  # "in Latin America"
    }
    before, after = _AROUND[language]
    return re.compile(rf"{before}(?P<stem>{one_of(codes)}){after}"), codes
