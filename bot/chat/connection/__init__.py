"""The connection to Discord, and what Discord lets Usher do.

- `client`                           hand over what happens, ask services, stop
- `login`, `waiting`                 logging in, staying; a server that is down
- `command_sync`                     commands, sent when they changed
- `home_guild`                       which server is the event's
- `access`                           who is an organiser; what is too much for everybody else
- `permissions`, `channels`          what Usher is allowed, in general and for an announcement
- `destinations`                     where what is sent unasked goes
- `rate_limit`, `rate_limiter`       every request passes it; how fast, and what comes first
- `fallback`, `discord_errors`       a card that is refused, as text; what else Discord refuses
"""
