"""Russian, Arabic, Chinese and Korean typed in Latin letters, put back into their own script.

What comes after reads one script a language; names of the event and English words stay as typed.

- `sounds`     one key a word, the same for the common spellings of what it sounds like
- `hangul`     Korean syllables out of Latin letters, by rule
- `words`      the shipped words of the four languages by their keys
- `restore`    the likeliest words of a message: the one door
- `keyboards`  what was typed with the keyboard set to another language
- `building`   the shipped words, out of `wordings/` (a part of `make model`)
"""
