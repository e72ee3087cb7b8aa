"""What somebody wishes to be reminded of.

- `agenda`                           `/remind`, `/agenda`: saved sessions
- `again`                            what is answered to a reminder
- `calendar`                         saved sessions for a calendar of their own
- `reminder_settings`                `/reminders`, `/subscribe`, `/unsubscribe`
"""
