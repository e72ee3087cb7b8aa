"""What a message or a form shows: safe text, short enough, in Discord's shape.

- `answers`, `lists`                 the card of an answer, a session, a note; lists of sessions
- `session_text`                     a session inside an answer: its block, or its row
- `offers`, `pager`                  the buttons below an answer, and to its other pages
- `source`                           from whom it is, and of which day
- `posts`, `reminder_buttons`        what is sent unasked, and its buttons
- `form`                             forms
- `card`, `views`                    a card before, and in, Discord's shape
- `escaping`, `truncation`           nothing is markup; where a text is cut
- `languages`                        Discord's locales, names of commands
"""
