"""The programme to look at, and organisers' changes of it.

- `commands`, `pages`                `/now`, `/session` and so on; everything that has pages
- `search`, `name_index`             what a few typed letters mean, among thousands of names
- `autocomplete`, `not_found`        what is offered while typing; what is said when nothing fits
- `change_commands`                  `/change`
- `change_proposal`                  a change, until somebody makes it or takes it back
- `event_sync`                       sessions among the server's own scheduled events
"""
