"""Who uses a command, button or form, where it leads, and the reply in time.

- `asker`                            their language, and whether they ask too much
- `organisers_only`                  what only organisers may do
- `router`                           where buttons, menus and forms lead; capabilities
- `responding`                       the reply, in time, or an apology
- `undelivered_messages`             what could not be sent to them, shown when they come by
"""
