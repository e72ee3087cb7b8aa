"""The book of texts: every message with real values, and every card as its readers see it.

- `catalogue`, `examples`            the messages of a language; real values for their placeholders
- `scenes`                           every kind of card and form, as a reader comes to see them
- `stage`, `payloads`                the bot on a server that is only told of
- `shown_message`, `reader`          what is shown, and to whom
- `drawing`, `measuring`             a message as a picture; how wide text is about
- `page`, `write`                    the pages of the book, and the book as files
"""
