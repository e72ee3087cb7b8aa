"""An optional second reading of what Usher did not understand well, by a language model.

It maps a message to a query out of closed lists and never says a word to anybody: every sentence
people read comes from the event's files and the catalogues.

- `understander`  the protocol and what it comes to; its two inhabitants are none and `endpoint`
- `closed_lists`         what may be named: intents, ids, days, languages
- `prompt`        what leaves the machine, and what is taken out of it before
- `checking`      what comes back, held against the lists
- `endpoint`      any OpenAI-compatible server
"""
