"""What a sentence of a message asks by itself, and what only beside another."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.text.markers import (
    QUESTION_MARKS,
    asks_by_word,
    confirming_spans,
    find_term,
    has_interrogative,
    says,
    says_amount,
)
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.starters import without_starter
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_if
from bot.answering.text.wording import terms

BEGINNING = 2
"""Words of a sentence among which its question word stands."""

MOST_BARE = 4
"""Words of a question with a pronoun that names nothing."""

MOST_UNNAMING = 2
"""Terms of a question that names nothing, be there a pronoun or none."""

FEWEST_NAMING = 3
"""Words of a question that names somebody and asks something of them."""


def is_question(sentence: str) -> bool:
    """Whether a sentence ends with a question mark."""
    return sentence.rstrip().endswith(QUESTION_MARKS)


def with_tags_joined(sentences: Sequence[str], language: str) -> list[str]:
    """Return sentences, each "Correct?" or "Is he right?" by itself as the end of the one before.

    Behind a comma it only asks whether that one is so. A long one tells a story beside what is to
    be so, and is read by itself.
    """
    joined: list[str] = []
    for sentence in sentences:
        is_tag = joined and is_question(sentence) and only_asks_if_so(sentence, language)
        if is_tag and len(joined[-1].split()) <= MOST_WORDS:
            before = joined.pop().rstrip(" .。…?？؟!！")
            sentence = f"{before}, {sentence.lstrip('¿ ')}"  # noqa: PLW2901 - the same, joined
        joined.append(sentence)
    return joined


MOST_WORDS = 15
"""Words of a sentence that puts something forward and tells no more; chosen, not measured."""


def only_asks_if_so(sentence: str, language: str) -> bool:
    """Whether a piece says nothing but that something may be so: "is that so?"."""
    said = _bare(fold(sentence))
    return any(said == _bare(term) for term in terms("truth_words", language))


def _bare(folded: str) -> str:
    return folded.strip(" ,?？؟¿.!")


def asks_plainly(sentence: str, language: str) -> bool:
    """Whether a sentence with a question mark begins by asking, or asks for bodies or a thing.

    "What workshops are there? What is on on Thursday?" asks two things, and so does
    "UN bodies, which of them come? UNIDIR too?".
    """
    begin = " ".join(sentence.split()[:BEGINNING])
    is_plain = has_interrogative(begin, language) or says(sentence, "body_nouns", language)
    is_plain = is_plain or asks_for_thing(sentence, language)
    return is_question(sentence) and is_plain


def asks_besides(sentence: str, language: str) -> bool:
    """Whether a sentence is tied to the one before, and asks: "et à quelle heure ouvre le bar".

    So does one thing more with a question mark: "and Nepal?", and not "and you?".
    """
    rest = without_starter(sentence, language)
    begin, small = " ".join(rest.split()[:BEGINNING]), terms("function_words", language)
    said = [term for term in terms_of(rest) if term.surface not in small]
    is_name = is_question(sentence) and len(said) == 1 and said[0].is_capital
    return rest.strip() != sentence.strip("¿¡ ") and (has_interrogative(begin, language) or is_name)


def begins_asking_if(side: str, language: str) -> bool:
    """Whether a side of a sentence begins by asking if something is so, of nothing told before it.

    Not in Chinese and Korean, whose last syllables ask to confirm, too: "组委会有推荐吗".
    """
    if has_unsegmented(side) or confirming_spans(side, language):
        return False
    is_asking = asks_for_thing(side, language) or asks_if(side, language)
    is_long = len(terms_of(side)) >= LEAST_OF_SIDE
    pronouns = ("person_pronouns", "thing_pronouns")
    return is_asking and is_long and not any(says(side, one, language) for one in pronouns)


LEAST_OF_SIDE = 3
"""Terms of such a side."""


def is_bare(sentence: str, language: str) -> bool:
    """Whether a sentence asks, and names nothing ("where?", "when is it"): what is before does."""
    count = len(terms_of(sentence))
    is_short = count <= MOST_UNNAMING or (
        count <= MOST_BARE and says(sentence, "thing_pronouns", language)
    )
    return is_short and (asks_by_word(sentence, language) or says_amount(sentence, language))


def asks_briefly(sentence: str, language: str) -> bool:
    """Whether a few words ask something of what was named before: "¿quién la da?"."""
    is_short = len(terms_of(sentence)) <= MOST_BARE and asks_by_word(sentence, language)
    return is_short or is_bare(sentence, language)


def asks_by_itself(sentence: str, longest: str, language: str) -> bool:
    """Whether a question beside a longer sentence says by itself what it asks.

    "¿Sí o no?" and "what for?" do not.
    """
    said, small = terms_of(sentence), terms("function_words", language)
    is_long = 2 * len(said) > len(terms_of(longest))
    # "Is Ana Lima on Tuesday?"
    names_somebody = len(said) >= FEWEST_NAMING and any(term.is_capital for term in said[1:])
    return (is_long or names_somebody) and any(term.surface not in small for term in said)


def asks_at_all(side: str, language: str) -> bool:
    """Whether a side of a sentence asks by a word for it, or if there is something, or it is so."""
    asking = (has_interrogative, asks_for_thing, asks_if)
    return any(asks(side, language) for asks in asking)


def asks_for_thing(text: str, language: str) -> bool:
    """Whether a text asks if there is something: it begins so where words are spaced."""
    folded = fold(text).strip(" ¿")
    words = filter(folded.__contains__, terms("there_is_words", language))
    return any(
        has_unsegmented(word) or ((found := find_term(folded, word)) is not None and not found[0])
        for word in words
    )
