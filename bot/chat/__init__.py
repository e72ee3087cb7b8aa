"""Discord: the only room that imports its library.

- `client`      the connection: log in, stay, stop
- `lenient`     other servers than Discord's own, and parts of the API that are missing
- `tree`        the commands, synced when they changed; their descriptions in every locale
- `messages`    questions asked in messages
- `router`      presses of buttons, choices and forms, by their custom_id
- `cards`       what an answer looks like; `markup` escapes, cuts and counts
- `messenger`   what is sent unasked
- `doctor`      what is wrong with a set-up, in words
- `commands/`   the slash commands, a file a subject
"""
