"""What the rows of the outbox say: a composer for each kind, in one table.

- `composers`                  the table; the composers of announcements and replies are elsewhere
- `reminders`, `changes`       a session starts; a session has changed
- `trouble`, `requests`        what organisers are told, and asked to do
- `grouping`, `lengths`        what is due together in one post, as far as it fits
- `own_time`                   when that is in the reader's zone
"""
