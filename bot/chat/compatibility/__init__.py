"""Servers that speak Discord's language and are not Discord.

- `dialect`                          how they are spoken to
- `discovery`                        what they tell of themselves
- `gateway`                          what their gateway leaves out, refuses or does not know
- `default_fields`                   what they leave out, filled in
- `limit_headers`                    what they say of a limit, as far as it can be read
- `pressed_message`                  the message on which something was pressed, whole
"""
