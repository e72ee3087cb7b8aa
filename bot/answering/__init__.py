"""Pure and CPU-bound: a question and a moment in, an Answer out.

- `engine`            the stages in order; the one door of the room
- `message_language`  in which language a message is read
- `typed_text`        a message as it was meant to be typed
- `own_texts`         what organisers wrote that people may ask with
- `interpreter`       from the words of a message to what was understood
- `interpretation`    one question as it was understood, and how sure that is
- `query`             WHAT is asked, about WHICH things and WHEN, and what was not understood
- `parse`             from entities and a ranking to a query
- `named_values`      which numbers and times a question names, and which narrow it down
- `intent_choice`     which intent it has, where words of asking overrule the classifier
- `intents`           a row for each thing that can be asked: its reply, its subject, its traits
- `dialogue`          what "and where?" and "the second one" refer to
- `policy`            answer, answer in part, guess, give an overview, or decline
- `partial_answer`    what is half known is half answered
- `compose`           replies put together into one answer that fits
- `claims`            what a question takes to be so
- `structured_query`  a question that was understood elsewhere, in the same words
- `suggestions`       what may be asked next
- `voice`             how names, times and lists are said in a language
- `linking/`          which people, sessions, places and topics a question names
- `times/`            moments and zones in seven languages
- `romanised/`        Russian, Arabic, Chinese and Korean in Latin letters or on a wrong keyboard
- `classifier/`       what is asked, and in which language
- `text/`             a question as text: folding, terms, spelling, parts
- `replies/`          facts to words
"""
