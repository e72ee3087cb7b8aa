"""Russian, Arabic, Chinese and Korean typed in Latin letters, put back into their own script.

What comes after reads one script a language; names of the event and English words stay as typed.

- `sounds`     one key a word, the same for the common spellings of what it sounds like
- `hangul`     Korean syllables out of Latin letters, by rule
- `pronounced` how a Korean word is pronounced, as who writes by ear types it
- `words`      the shipped words of the four languages by their keys
- `foreign`    English, French and Spanish words, which stay
- `lattice`    Chinese and Korean: the cheapest way to read letters as words
- `russian`, `arabic`   the words of these, one by one
- `restore`    a message in its own script, and whose words it has: the one door
- `keyboards`  what was typed with the keyboard set to another language
- `romanise`   a line as people type it, to teach what language that is (a part of `make model`)
- `building`   the shipped words, out of `wordings/` (a part of `make model`)
"""
