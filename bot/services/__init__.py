"""Use cases, one verb each; they know no surface.

- `ask`, `converse`, `remember`           answers, conversations, what was learnt
- `remind`, `refresh`, `change`, `current`  reminders; a programme that changes, and who is told
- `announcing/`                           announcements, from the draft to the last copy
- `escalate`, `keep`                      questions for a person, and answers that are kept
- `deliver`, `loop`, `pace`, `watchdog`   the outbox, emptied within Discord's limits
- `stats`, `organisers`, `calendar`       figures, the audit log, calendar files
- `rehearse`                              all of it on a simulated clock
"""
