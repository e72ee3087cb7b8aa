"""YAML in, one immutable Event out; every fault is found in one run and named by its place.

- `load`                                          the door: an event folder in, an Event out

From bytes to entries:

- `files`, `text_decoding`                        a folder's files, and their bytes
- `yaml_nodes`, `yaml_reading`, `yaml_recovery`   a document, or what can be read of it
- `syntax`, `source_positions`                    a parser's complaints; lines and columns

What each entry may hold:

- `schema`, `schema_programme`                    the files, field by field; the programme's
- `schema_discord`, `schema_changes`              the same of discord.yaml and changes.yaml
- `values`, `facts`                               single values; texts, and facts with a status
- `json_schema`                                   the same for editors

What is told of it, fault or warning:

- `timetable`, `session_times`                    times, days and rooms of sessions
- `references`, `translations`, `articles`        ids, languages, the event's name
- `contradictions`                                what two entries say against each other
- `checks`                                        all of these, and what concerns the event alone
- `schema_faults`, `error_messages`               a fault in an organiser's words
- `suggested_values`                              what was probably meant
- `coverage`, `question_sets`                     usual topics with an answer; sample questions

And then:

- `partial_recovery`, `scope`                     what is left without faults; inherited sources
- `build`, `build_programme`, `overlay`           the Event, with changes laid over it
- `event_writer`, `safe_writing`                  changes and answers written into the files
- `importing/`                                    programmes that organisers already have
"""
