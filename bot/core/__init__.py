"""Pure models and rules: no await, no I/O, no clock, no Discord.

The shapes every room speaks in:

- `models`                                      an event and what is in it
- `programme`, `filters`                        what is on; which sessions fit what was asked
- `moderated`, `overlaps`                       which of somebody's are theirs; what is on at once
- `contained`                                   the talks of which a session consists
- `answers`                                     an answer, and what its list was narrowed by
- `posts`, `deliveries`                         what is said unasked; the rows of the outbox
- `escalations`                                 questions for a person, and who asked them

The rules:

- `reminders`, `personal_reminders`             which an event earns; own ones, quiet hours
- `due_reminders`, `reminder_reconciliation`    what becomes of those due; what is to be kept
- `changes`, `change_warnings`                  what moved; what organisers may have overlooked
- `file_changes`                                what is written into an event's files
- `announcements`, `announcement_lifecycle`     what one is; who must agree to it
- `question_likeness`, `bare_text`              one question or two; a text as it is compared
- `fair_use`, `stop_words`                      too many; leave me alone
- `home_server`, `scheduled_events`             the event's server, and its list of events
- `revisions`, `freshness`                      a session's past; how old a programme may be
- `audit`, `change_summary`                     what organisers did, and in few words
- `statistics`, `evaluation`                    what was asked, counted; answers, measured
- `addresses`, `counted_nouns`, `bounded_dict`  web addresses; "2 warnings"; at most so many entries
"""
