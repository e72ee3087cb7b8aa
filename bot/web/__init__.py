"""The web: what participants without Discord read and ask; the room that speaks HTTP to anybody.

- `routes`           what an address gives: a visit in, what is served out
- `server`           who may come in, how often, and what every response carries
- `connections`      what a connection may cost: how many, how long, how slow
- `visitors`         who asks: the address that counts, the language
- `site`             the routes of the page, of calendar files and of the ask box
- `calendars`        the routes of the calendars
- `ask`              the ask box: a question in, an answer out
- `programme_view`   an event in one language, ready for a template
- `views`            the shapes of that
- `page_size`        what is shortened of a very large programme
- `page`             the page: `templates/` filled in, with its style, script and policy
- `export`           the page as files
- `qr_code`          the QR code that leads to it
"""
