"""Discord: the only room that imports its library.

What people can do, a room a capability:

- `questions/`                  questions in messages and commands, and their answers
- `programme/`                  what is on, sessions, people, rooms; organisers' changes
- `reminders/`                  what somebody wishes to be reminded of
- `announcements/`              announcements, step by step, with a preview and a report
- `escalation/`                 questions for a person: passed on, and seen to by organisers
- `personal/`                   what is stored about somebody, and their language
- `admin/`                      how Usher is, figures with a picture, the audit log

What they stand on:

- `bot`                         every command, button and listener, handed to the client
- `interactions/`               who presses, where it leads, and the reply in time
- `cards/`                      what a message shows: safe, short enough, in Discord's shape
- `messenger`                   what is sent unasked
- `connection/`                 log in, stay, what Discord permits, its limits and errors
- `compatibility/`              other servers than Discord's
- `doctor/`                     what is wrong with a set-up, in words
- `health`, `metrics`           /healthz; what /metrics tells
"""
