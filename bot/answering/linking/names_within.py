"""What is written as a name within a message: with a capital that no sentence begins with."""

from __future__ import annotations

from bot.answering.linking.entities import Entities
from bot.answering.text.normalise import script_of
from bot.answering.text.terms import Term
from bot.languages import LANGUAGE


def is_name_within(term: Term, linked: Entities, language: str) -> bool:
    """Whether a term is written as a name, be it an abbreviation, or in Latin within Chinese."""
    written = linked.text[term.start : term.end]
    if written == written.lower():
        return False
    if script_of(written) != LANGUAGE[language].script:
        return True
    before = linked.text[: term.start].rstrip()
    return not linked.text.isupper() and before != "" and before[-1] not in _ENDS


_ENDS = '.!?:;¿¡«“"('
"""What a sentence may begin behind."""
