## Reminders of sessions
reminder-one-soon = “{ $title }” starts in { $length }
reminder-one-now = “{ $title }” starts now
reminder-many-soon = { $count ->
    [one] { $count } session starts
   *[other] { $count } sessions start
} in { $length }
reminder-many-now = { $count ->
    [one] { $count } session starts
   *[other] { $count } sessions start
} now
reminder-one-tomorrow = “{ $title }” starts tomorrow at { $time }
reminder-one-day = “{ $title }” starts on { $day } at { $time }
reminder-one-past = “{ $title }” started on { $day } at { $time }
reminder-many-tomorrow = { $count ->
    [one] { $count } session starts
   *[other] { $count } sessions start
} tomorrow at { $time }
reminder-many-day = { $count ->
    [one] { $count } session starts
   *[other] { $count } sessions start
} on { $day } at { $time }
reminder-many-past = { $count ->
    [one] { $count } session started
   *[other] { $count } sessions started
} on { $day } at { $time }
reminder-stream = You can watch it online: open the link.
reminder-streams = To watch online:
reminder-moved = “{ $title }” has a new time
reminder-today = Today, { $day }
reminder-tomorrow = Tomorrow, { $day }
reminder-no-time = The times have not been published.
stop-reminders = To stop these messages, write /reminders off.
stop-changes = You receive this because you saved the session. To stop, remove it with /agenda or write /reminders off.

## Changes of the programme
change-title-of-post = { $count ->
    [one] A change to the programme
   *[other] { $count } changes to the programme
}
change-head-changed = “{ $title }”
change-head-time = “{ $title }” has a new time
change-head-room = “{ $title }” is in another room
change-head-reinstated = “{ $title }” takes place after all
change-added = New: “{ $title }”, { $details }
change-cancelled = Cancelled: “{ $title }” ({ $when })
change-line = { $what }: { $old } → { $new }
change-time = Time
change-room = Room
change-title = Title
change-people = With
change-reason = Reason: { $reason }
change-unknown = not published

## What organisers are told when something goes wrong
trouble-title = Usher needs your help
trouble-missing = I cannot find the channel “{ $target }”. Create it, or name another one in discord.yaml; what was due there has not been posted.
trouble-forbidden = I am not allowed to post in “{ $target }” ({ $detail }). Give my role View Channel, Send Messages and Read Message History there; what was due there has not been posted.
trouble-elsewhere = The channel “{ $target }” is not in the event’s server. I post in the event’s server only; name one of its channels in discord.yaml.
trouble-unfit = “{ $target }” takes no messages: it is a forum, a category, or a channel without text. Name a text channel in discord.yaml; what was due there has not been posted.
trouble-archived = “{ $target }” is closed: the thread is archived or locked. Open it again, or name another channel in discord.yaml; what was due there has not been posted.
trouble-edit = A message in “{ $target }” could not be corrected ({ $detail }): it still shows the old text. Please check it there.
trouble-server = I have been added to another server, “{ $target }” ({ $detail }). There I answer questions, but post nothing, and nobody there is an organiser. If it is the event’s server now, whoever runs this bot can say so: python -m bot home { $detail }
trouble-invalid = A message for “{ $target }” was refused ({ $detail }). Nothing was posted; please tell whoever runs this bot.
trouble-broken = A message for “{ $target }” could not be written (reference { $detail }). Nothing was posted; please tell whoever runs this bot.
trouble-author = “{ $target }” was not sent: { $detail }, who wrote or approved it, is no longer an organiser. Another organiser can write it again.
trouble-files = The event’s files have errors, so I keep using the last good version until they are corrected:
trouble-unwritable = { $file } cannot be written: { $reason }. Nothing was changed.
trouble-orphans = These changes are for sessions that are no longer in the programme:
trouble-source = The programme at “{ $target }” cannot be imported, so I keep the last good version and look again later:
# Its number needs no plural.
trouble-source-lost = “{ $target }” has only { $count ->
    [one] one session
   *[other] { $count } sessions
} left of { $before }, so I keep the last good version. If this is right, write /change accept.
