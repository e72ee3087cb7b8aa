"""What stands where people do and names none: "All our guests!", a sentence of the description."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.bare_text import bare_words
from bot.core.counted_nouns import counted
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.clean import CLOSING, COMMA, INSIDE, OPENING
from bot.knowledge_base.importing.imported import ImportedPerson, ImportedSession
from bot.knowledge_base.importing.name_sides import ANY_MARK, may_be_person, parted_by_any
from bot.knowledge_base.importing.person_names import names_body
from bot.knowledge_base.importing.word_lists import any_of, load_words

_WORDS = load_words("names")
_NOBODY = re.compile(any_of(_WORDS["nobody"]))
_BESIDE = re.compile(any_of(_WORDS["beside_nobody"]))
_UNSPACED = re.compile(any_of(_WORDS["nobody_unspaced"]))
_NOTE = re.compile(rf"\b{any_of(_WORDS['notes'])}\b|{any_of(_WORDS['notes_unspaced'])}")
_FAMILY_OR_NOTE = re.compile(any_of(_WORDS["notes_or_families"]))
_COUNT = re.compile(r"[^\d:：]{3,}[:：]\s*\d+\W*")
"""A number behind a colon, which nobody's name has: "Max. places: 50"."""

_ID = re.compile(r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}", re.IGNORECASE)
"""What programs know somebody by (UUID), where nothing says whom."""

_BRACKETED = re.compile(rf"{OPENING}{INSIDE}*{CLOSING}")
_BETWEEN = re.compile(rf"{COMMA.pattern}|{ANY_MARK.pattern}")
_QUESTION = re.compile(r"[?¿؟？]")
_SENTENCE_END = re.compile(r"[^\W\d_]{4,}[.!…]+(?:\s+[¿¡\"“«]?[^\W\d_]|\s*$)|[。！]")
_LEAST_WORDS_OF_SENTENCE, _MOST_WORDS_OF_NAME, _MOST_LETTERS_UNSPACED = 6, 8, 40
_LEAST_BEHIND_CAPITAL = 2
"""Words from which a text with a full stop is a sentence, and a name's most; bodies have more.
Of the 3,300 names in real programmes none has more than seven words, and that is a team's."""


def is_prose(text: str) -> bool:
    """Whether a whole cell is a text rather than names: sentences, or a question."""
    plain = _BRACKETED.sub(" ", text).strip()
    words = len(plain.split())
    if _QUESTION.search(plain) and words >= _LEAST_WORDS_OF_SENTENCE:
        return True
    is_long = words >= _LEAST_WORDS_OF_SENTENCE or len(plain) > _MOST_LETTERS_UNSPACED
    return is_long and _SENTENCE_END.search(plain) is not None and not _is_list_of_names(plain)


def _is_list_of_names(plain: str) -> bool:
    """Whether hardly a word begins small, as in "Ana Lima. Bo Berg, Jr."."""
    words = [word for word in plain.split() if word[0].isalpha()]
    return 2 * sum(word[0].islower() for word in words) < len(words)


def names_nobody(name: str) -> bool:
    """Whether a name is nobody's: a phrase for people who are not named, or a sentence."""
    words = [word for word in bare_words(name).split() if not word.isdecimal()]  # "+ 59 others"
    is_phrase = any(map(_NOBODY.fullmatch, words)) and all(
        _NOBODY.fullmatch(word) or _BESIDE.fullmatch(word) for word in words
    )
    if _ID.fullmatch(name.strip()):
        return True
    if is_phrase or _UNSPACED.fullmatch(name.strip(" !！.。~")) or _is_note(name):
        return True
    parted = parted_by_any(name)  # "Ana Lima – Natural History of the Sea and of the Land"
    plain = _BRACKETED.sub(" ", parted[0] if parted else name)
    if _is_phrase(plain.split()) and not names_body(plain):
        return True
    is_long = len(plain.split()) > _MOST_WORDS_OF_NAME and not COMMA.search(plain)
    return is_prose(name) or (is_long and not names_body(plain))


def _is_note(name: str) -> bool:
    """Whether what stands for a name tells of an item: "Places: 50", "lunch included".

    Brackets behind a name, and what follows somebody's, make nobody a note.
    """
    plain = _BRACKETED.sub(" ", name).strip() or name
    if _COUNT.fullmatch(plain):
        return True
    for part in filter(None, map(str.strip, _BETWEEN.split(plain))):
        if _NOTE.search(bare_words(part)):
            last = part.split()[-1]
            return not (last.istitle() and may_be_person(part) and _is_family(last))
        if may_be_person(part):
            return False
    return False


def _is_family(word: str) -> bool:
    """Whether a word of notes is a family name as well: "John Inclus"."""
    return _FAMILY_OR_NOTE.fullmatch(bare_words(word)) is not None


def _is_phrase(words: Sequence[str]) -> bool:
    """Whether words are written as a sentence begins: "Contributed from submitted abstracts".

    Nobody of some 3,000 in real programmes has such a name.
    """
    first, *others = words or [""]
    is_long = len(others) >= _LEAST_BEHIND_CAPITAL and first[:1].isupper()
    return is_long and all(word.isalpha() and word.islower() for word in others)


def told_names_nobody(person: ImportedPerson, sort: str = "") -> bool:
    """Whether nothing of a person is told but a name that is nobody's, or the sort of a session.

    Sites that want a speaker for everything have "Breaks" for those in "Breaks".
    """
    is_sort = bool(sort) and bare_words(person.name) == bare_words(sort)
    return not (person.bio or person.links) and (is_sort or names_nobody(person.name))


def remarks_on_no_names(sessions: Sequence[ImportedSession]) -> list[str]:
    """Return what stands for people in a source, and names none."""
    found = [[p.name for p in s.people if told_names_nobody(p, s.kind_words)] for s in sessions]
    told = {name[:60]: None for names in found for name in names}
    count = counted(sum(map(bool, found)), "session")
    remark = (
        f"Taken as nobody's name, in {count}; if somebody is meant, write who: "
        f"{quote_some(list(told))}."
    )
    return [remark] if told else []
