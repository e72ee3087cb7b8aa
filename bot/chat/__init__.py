"""Discord: the only room that imports its library.

- `client`, `connecting`, `sync`  the connection; commands synced when they changed
- `lenient`, `gateway`          other servers than Discord's; `completing`: what they leave out
- `talking`, `asking`           questions in messages, and the cards they are answered with;
                                `addressing`: which messages are questions for Usher
- `commands/`                   the slash commands, a file a subject
- `buttons`, `router`           presses of buttons; forms, and buttons that are not what they seem
- `cards`, `render`, `views`    what a message shows, made of answers, in Discord's shape
- `escaping`, `paging`          text that is safe, and short enough
- `pages`, `finding`            lists with pages; things found by a few letters
- `stored`                      what is stored about somebody, in words
- `passing`, `settling`         questions for a person: passed on, and seen to by organisers
- `announcing`, `choosing`       announcements, step by step
- `composer`, `forms`           what organisers see of them; `reaching`, `reporting`
- `plot`                        figures as a picture
- `messenger`, `post_view`      what is sent unasked; `missed`: what could not be
- `pacing`                      every request within Discord's limits, people first
- `guard`, `organising`         fair use, and who is an organiser
- `doctor*`, `inspecting`       what is wrong with a set-up, in words
- `health`                      /healthz and /metrics
"""
