## Commands for organisers (at most 100 characters)
organiser-about-change = Organisers: change the programme
organiser-about-delay = Start a session later, or earlier
organiser-about-delay-minutes = Minutes later; a negative number is earlier
organiser-about-move = Start a session at another time
organiser-about-start = When: 10:30 on its own day, Friday 10:30 or 14 May 10:30 (the event’s time)
organiser-about-room = Hold a session in another room
organiser-about-cancel = Cancel a session
organiser-about-reinstate = Hold a cancelled session after all
organiser-about-reason = Why; participants are told
organiser-about-accept = Accept the files as they are, although much of the programme is gone
organiser-about-status = Organisers: Usher’s status

## Changing the programme
organiser-change = Change to the programme
organiser-change-sure = Is this right?
organiser-change-told = { $count ->
    [0] Nobody is notified by direct message.
    [one] One person is notified by direct message.
   *[other] { $count } people are notified by direct message.
}
organiser-change-posted = It is posted in the announcements channel.
organiser-change-not-posted = It is not posted in a channel.
organiser-change-yes = Change it
organiser-change-no = Leave it as it is
organiser-change-made = Changed
organiser-nothing-done = Nothing was changed.
organiser-change-undo = Undo
organiser-accepted = The files are accepted as they are: { $count ->
    [one] one session
   *[other] { $count } sessions
}.
change-since = Somebody has changed this session in the meantime. Start again with the command.
change-warning-day = This day is not a day of the event.
change-warning-room = { $name } is already taken at that time: “{ $title }”, { $when }.
change-warning-person = { $name } takes part in “{ $title }” at that time, { $when }.
change-warning-capacity = { $name } is too small for the { $count ->
    [one] one person
   *[other] { $count } people
} who saved this session.
change-gone = This session is not in the programme. Choose from the list that opens as you type.
change-nothing = That would change nothing.
change-no-time = This session has no start time to delay. Use /change move.
change-no-room = There is no such room. Choose from the list that opens as you type.

## How Usher is
organiser-status = Status
organiser-press-status = See Usher’s status
organiser-loaded = Programme of { $when }: { $count ->
    [one] one session
   *[other] { $count } sessions
}.
organiser-source = The programme comes from { $source }, last confirmed { $when }.
organiser-deliveries = Messages: { $counts }.
organiser-next-reminder = Next reminder: { $when }.
organiser-restarts = Restarted after a failure: { $loops }.
loop-sending = sending messages
loop-leases = keeping hold of messages being sent
loop-watching = watching the event’s files
loop-following = reading the programme’s source
loop-events = updating Discord’s events
loop-forgetting = erasing old data
loop-noting = recording questions
delivery-pending = waiting
delivery-sending = being sent
delivery-sent = sent
delivery-failed = failed
delivery-expired = too late

## Who may not
organiser-only = Only for organisers
organiser-only-text = Only organisers may do this. If you are one, ask for the organiser role.
organiser-stale = This button no longer works
organiser-stale-text = What it referred to no longer exists or has changed. Start again with the command.

## Questions that go to a person
organiser-asked-by = { $count ->
    [one] Asked by one person, in: { $languages }
   *[other] Asked by { $count } people, in: { $languages }
}
organiser-was-wrong = Usher had answered, and somebody reported the answer as wrong: { $answer }
organiser-state-answered = Answered by the organisers:
organiser-state-unpublished = The organisers have said that this is not published yet.
organiser-state-ignored = Closed without a reply.
organiser-state-merged = Merged with another question.
organiser-press-answer = Answer
organiser-press-unpublished = Not published yet
organiser-press-merge = Merge
organiser-press-ignore = Ignore
organiser-reply-title = Answer from the organisers
organiser-you-asked = You asked: { $question }
organiser-reply-footer = Written by the organisers, not by Usher.
organiser-not-published = This has not been published yet.
