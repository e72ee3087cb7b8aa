"""Use cases, one verb each; they know no surface.

- `open_event`, `converse`             single questions; participants, each in their language
- `current_event`, `refresh`, `change` a programme that changes, and who is told
- `remind`, `preferences`, `calendar`  reminders, what people wish, their sessions as a file
- `announcing/`                        announcements, from the draft to the last copy
- `escalate`, `save_answer`            questions for a person, and answers that are kept
- `posts/`                             what the rows of the outbox say
- `deliver`, `loop`, `undelivered`     the outbox, emptied: each row sent once
- `home_server`, `organisers`          the event's server; who organises, and what they did
- `stats`, `personal_data`             figures; what is stored about a person
- `watchdog`, `background`             loops that go on; long work beside the event loop
- `subprocess_loader`                  an event read in a process of its own
- `create_event`, `import_programme`   a new event; a programme from elsewhere
- `rehearse`                           all of it on a simulated clock
"""
