"""Use cases, one verb each; they know no surface.

- `open_event`, `converse`             single questions; participants, each in their language
- `conversation_memory`                what was said last in each conversation, for a while
- `language_wishes`                    the language somebody chose, or that of their client
- `understand`, `evaluate`             a second reading by a model; a set of questions, judged
- `current_event`, `refresh`, `change` a programme that changes, and who is told
- `remind`, `agenda`, `preferences`    reminders; what people saved, and what they wish
- `recipients`                         in which language and time each is written to
- `calendar`, `calendar_feed`          sessions as a file, and as an address keeps giving them
- `calendar_address`                   private addresses, each for one person's agenda
- `announcing/`                        announcements, from the draft to the last copy
- `escalate`, `save_answer`            questions for a person, and answers that are kept
- `posts/`                             what the rows of the outbox say
- `deliver`, `loop`, `undelivered`     the outbox, emptied: each row sent once; how long it is tried
- `messenger`                          what brings a post to a target, and how that may end
- `home_server`, `organisers`          the event's server; who organises, and what they did
- `schedule_events`                    sessions among the server's scheduled events
- `note_questions`, `stats`            what was asked, counted; figures
- `personal_data`, `forget`            a person's data; what is kept for a while only
- `watchdog`, `background`             loops that go on; long work beside the event loop
- `subprocess_loader`                  an event read in a process of its own
- `create_event`, `import_programme`   a new event; a programme from elsewhere
- `begin_event`                        a new event's folder, and the files that it begins with
- `imported_languages`                 in which languages a programme from elsewhere is written
- `fetch`, `read_source`               what stands at an address, or in a file
- `follow_source`                      the same again and again, unless it looks broken
- `export`, `schedule_json`            a programme as files for others; the one that apps read
- `rehearse`                           all of it on a simulated clock
"""
