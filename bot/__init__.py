"""Usher, a conference assistant: YAML facts in, short honest answers out.

The rooms, from the inside out (each may import only those before it):

- `errors`, `languages`, `clock`, `texts/`, `settings`, `logging_setup`, `stop_signals`
                              leaves: the error tree, a row a language, time, texts, settings, log,
                              what asks a process to stop
- `process_memory`            a leaf, too: what libraries in C take of a process
- `core/`                     pure models and rules: programme, reminders, changes, announcements
- `answering/`                pure: a question and a moment in, an Answer out
- `knowledge_base/`           YAML in, one immutable Event out; changes written back
- `store/`                    what must outlive a restart; the only room with SQL
- `understanding/`            optional: a language model maps a message to a query
- `services/`                 use cases, one verb each
- `terminal/`                 the surface that needs no account
- `web/`                      the programme as a page, and a box to ask in, for anybody
- `chat/`                     Discord, the only room that imports its library
- `serve`                     the composition root of the page alone
- `app`, `run`                the composition root of the bot; the bot from its start to its end
- `book/`                     the book of texts: every message and card, to be read and looked at
- `cli/`                      the commands and their flags
"""
