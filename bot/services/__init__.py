"""Use cases, one verb each; they know no surface.

- `ask`, `converse`                         single questions; participants, each in their language
- `current`, `refresh`, `change`            a programme that changes, and who is told
- `remind`, `preferences`, `calendar`       reminders, what people wish, their sessions as a file
- `announcing/`                             announcements, from the draft to the last copy
- `escalate`, `keep`                        questions for a person, and answers that are kept
- `posts/`                                  what the rows of the outbox say
- `deliver`, `loop`, `pace`, `undelivered`  the outbox, emptied within Discord's limits
- `home`, `organisers`                      the event's server; who organises, and what they did
- `stats`, `personal_data`                  figures; what is stored about a person
- `watchdog`, `background`, `apart`         loops that go on; long work beside the event loop
- `rehearse`                                all of it on a simulated clock
"""
