"""What a question begins with, and is none of it: "and", "remind me", "can I write that"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answering.text.markers import asks_by_word, has_one, question_words_in, says
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.wording import detail_words, terms
from bot.languages import UNSEGMENTED


def without_conjunction(text: str, language: str) -> str:
    """Return an Arabic question without the "and" written onto its question word, or its price."""
    if language == "ar" and fold(text).startswith("و"):
        rest = text.strip()[1:]
        first = rest.split(" ")[0]
        if asks_by_word(first, language) or has_one(fold(first), detail_words("price", language)):
            return rest
    return text


def without_and(text: str, language: str) -> str:
    """Return a message without the "and" that Arabic writes onto an article or a foreign name."""
    bare = text.strip()
    return bare[1:] if language == "ar" and _AND_THE.match(fold(bare)) else text


_AND_THE = re.compile(r"و(?=ال|[a-z0-9])")


def _leans_by_particle(text: str, language: str) -> bool:
    """Whether a message ends with what sets it beside another: "那地点呢", "장소는요?".

    A question word makes it a question of its own, whatever it ends with.
    """
    folded = fold(text).rstrip(" ?？!.。~")
    particles = terms("contrasting_particles", language)
    is_said = any(folded.endswith(one) and folded != one for one in particles)
    return is_said and not asks_by_word(folded, language) and not _is_of_weather(folded, language)


def _is_of_weather(text: str, language: str) -> bool:
    """Whether the weather is asked about, of which nothing was told: "天气怎么样"."""
    return says(text, "weather_words", language)


def without_ties(text: str, language: str) -> tuple[str, bool]:
    """Return a text without what ties it to the one before, and whether anything does."""
    rest = without_starter(text, language)
    return rest, rest != text or _leans_by_particle(text, language)


def without_starter(text: str, language: str) -> str:
    """Return a question without the words that tie it to the one before ("and", "what about").

    What is only said before them goes with them: "ah, ok, and where?".
    """
    text = text.lstrip("¿¡ ") if language == "es" else text
    bare = _without_first(text, "interjections", language, ",،，.!… ")
    for start in (bare, text):
        rest = without_and(_without_first(start, "follow_up", language), language)
        if rest != start:
            return rest
    return _without_how_about(text, language)


def _without_how_about(text: str, language: str) -> str:
    """Return a text without the "how about" that Chinese and Korean end with, if more is left."""
    if _is_of_weather(text, language):
        return text
    bare = text.rstrip(" ?？!.。~")
    for term in filter(fold(bare).endswith, terms("how_about_endings", language)):
        rest = bare[: len(bare) - len(term)].rstrip(" ,，")
        if len(fold(bare)) == len(bare) and any(map(str.isalnum, rest)):
            return rest
    return text


def _without_first(text: str, category: str, language: str, after: str = "") -> str:
    """Return a text without the words of a category that it begins with, if more is left.

    With signs that may stand `after` one, several are left out, one after another.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return text
    pointing = terms("pointing_words", language) if language == "zh" else ()
    for term in filter(folded.startswith, terms(category, language)):
        if any(folded.startswith(word) and term in word[:-1] for word in pointing):
            continue  # the first sign of "那场" ties nothing
        rest = text[len(term) :]
        is_whole = re.search(r"[\u3400-\u9fff]", term) or not rest[:1].isalnum()
        is_left = rest.strip(" ,،，?？؟") and (not after or rest[:1] in after)
        if is_whole and is_left:
            bare = rest.lstrip(after or " ,،，")
            return _without_first(bare, category, language, after) if after else bare
    return text


def without_request(text: str, language: str) -> str:
    """Return a question without the order to recall it, or a claim without "can I write that".

    "Is there any way to" asks nothing by itself either.
    """
    called = _without_first(text, "interjections", language, ",،，.!… ")
    asked = _without_first(called, "possibility_frames", language)
    asked = asked if asked != called else text
    return _without_quoting(without_recall(asked, language), language)


def without_recall(text: str, language: str) -> str:
    """Return a question without the order to recall it: "remind me which days it is".

    What is asked before it stays: "when is it? And remind me who opens".
    """
    for end in _ends_of("remind_orders", text, language):
        rest = fold(text)[end:].lstrip(" ,:،：，")
        if _begins(rest, language) or _asks_whom_or_where(rest, language):
            sentences = [mark.end() for mark in _SENTENCE.finditer(text, 0, end)]
            before = text[: sentences[-1]] if sentences else ""
            return (before if asks_by_word(before, language) else "") + text[-len(rest) :]
    return text


_SENTENCE = re.compile(r"[.?!。？！؟]\s*")


def _asks_whom_or_where(folded: str, language: str) -> bool:
    """Whether who or where is asked at the end, as Chinese asks; "when" may be a reminder's."""
    asked = question_words_in(folded, language) if language in UNSEGMENTED else frozenset()
    return bool(asked & {"who", "where"}) and "when" not in asked


def _without_quoting(text: str, language: str) -> str:
    """Return a claim without the words that ask if it may be written: "can I write that ..."."""
    for end in _ends_of("quoting_frames", text, language):
        rest = text[end:].lstrip(" ,:،：'’")
        if any(map(str.isalnum, rest)):
            return rest
    return text


def _ends_of(category: str, text: str, language: str) -> Iterator[int]:
    """Yield where words of a category end in a text; nothing where folding moves its letters."""
    folded = fold(text)
    if len(folded) == len(text):
        for term in filter(folded.__contains__, terms(category, language)):
            yield folded.find(term) + len(term)


def _begins(folded: str, language: str) -> bool:
    """Whether a folded text begins with a word of what is to be recalled."""
    return any(
        folded.startswith(word) and (has_unsegmented(word) or not folded[len(word) :][:1].isalnum())
        for word in terms("recalled_words", language)
    )
