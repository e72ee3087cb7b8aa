"""The surface that needs no account: a conversation, single questions, and checks.

A module a command:

- `conversation`, `ask`              `chat`; `ask`, one question or many
- `check`, `faults`                  `check`, `schema`; faults of the files, a line each
- `evaluate`, `evaluation_page`      `evaluate`, and its report as a page
- `new_event`, `prompt`              `new`, and the questions it puts
- `importing`, `exporting`           `import`, `export`
- `rehearse`                         `rehearse`
- `organisers`                       `announce`, `questions`, `stats`, `audit`
- `home_server`                      `home`
- `moments`                          moments as they are typed
- `event_store`                      what those share that open the database
- `console`                          what all of them print with
"""
