"""Russian words out of Latin letters: known ones by their sound, others letter by letter."""

from __future__ import annotations

from functools import lru_cache

from bot.answering.romanised.foreign import is_foreign
from bot.answering.romanised.sounds import plain, typed
from bot.answering.romanised.words import words_of

_LETTERS = (
    ("shch", "щ"), ("sch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"),
    ("yu", "ю"), ("ju", "ю"), ("iu", "ю"), ("ya", "я"), ("ja", "я"), ("ia", "я"), ("yo", "ё"),
    ("jo", "ё"), ("ye", "е"), ("x", "х"), ("w", "ш"), ("a", "а"), ("b", "б"), ("v", "в"),
    ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("j", "й"), ("y", "ы"),
    ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"),
    ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "ц"), ("q", "к"),
    ("'", "ь"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def russian_word(word: str) -> str:
    """Return the word of that sound; foreign ones stay, others are spelt by letters."""
    known = words_of("ru").get(typed(word, "ru"))
    if known:
        return next(iter(known))
    if "-" in word and not is_foreign(word):
        return "-".join(map(russian_word, word.split("-")))
    if is_foreign(word) or any(map(str.isdigit, word)):
        return word
    text = plain(word)
    for latin, letter in _LETTERS:
        text = text.replace(latin, letter)
    return text
