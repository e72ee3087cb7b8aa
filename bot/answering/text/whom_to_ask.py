"""Whether somebody who may be asked is wanted: "the name and e-mail of someone to ask, please"."""

from __future__ import annotations

from bot.answering.text.markers import question_words_in, says, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms

MOST_OF_CONTACT = 16
"""Terms of a message that wants no more than whom to ask."""


def wants_whom_to_ask(text: str, language: str) -> bool:
    """Whether whom to ask is wanted, be it their name and address, and about nothing else.

    What more is said behind it may be of whoever asks, unless how to reach them is asked for.
    """
    folded = fold(text)
    spans = term_spans(folded, terms("somebody_to_ask", language))
    if not spans or len(terms_of(text)) > MOST_OF_CONTACT:
        return False
    behind = folded[max(end for _, end in spans) :]
    small = set(terms("function_words", language))
    is_all = all(term.surface in small for term in terms_of(behind))
    if not (is_all or says(folded, "contact_words", language)):
        return False  # "whom do I write to if I am with a newspaper"
    asked = question_words_in(text, language) - {"who"}
    return not (asked or says(behind, "about_words", language))
