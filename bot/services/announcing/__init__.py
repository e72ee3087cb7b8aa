"""What organisers tell participants, from the draft to the last copy.

- `ledger`       what all of it rests on: an announcement looked up, brought a step on, written down
- `drafting`     written, changed, thrown away
- `approval`     sent off, or shown to a second organiser
- `sending`      its moment comes: into the outbox, into words, taken back
- `report`       how it fares
- `announcement_posts`        how it looks
- `announce`     all of it, for one event
"""
