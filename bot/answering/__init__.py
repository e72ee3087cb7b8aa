"""Pure and CPU-bound: a question and a moment in, an Answer out.

- `engine`            the stages in order; the one door of the room
- `loaded_languages`  what all engines of a process share, loaded before anybody asks
- `interpreter`       from the words of a message to what was understood
- `interpretation`    one question as it was understood, and how sure that is
- `query`             WHAT is asked, about WHICH things and WHEN, and what was not understood
- `structured_query`  a question that was understood elsewhere, in the same words
- `intents`           a row for each thing that can be asked: its reply, its subject, its traits
- `voice`             how names, times and lists are said in a language
- `message/`          a message as text: its language, how it was meant to be typed, its pieces
- `linking/`          which people, sessions, places and topics a question names
- `descriptions/`     people and bodies that are told by what they are, or are nobody of the event
- `times/`            moments and zones in seven languages
- `classifier/`       what is asked, and in which language
- `parsing/`          from entities and a ranking to a query
- `subjects/`         talks on something
- `dialogue/`         what "and where?" and "the second one" refer to
- `policy/`           answer, answer in part, guess, give an overview, or decline
- `replies/`          facts to words
- `romanised/`        Russian, Arabic, Chinese and Korean in Latin letters or on a wrong keyboard
- `text/`             a question as text: folding, terms, spelling, parts
"""
