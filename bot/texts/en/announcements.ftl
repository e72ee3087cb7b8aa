## Commands (at most 100 characters)
announce-about = Organisers: write, send and follow announcements
announce-about-new = Write an announcement; you see it as its readers will before anything is sent
announce-about-list = All announcements and the state of each
announce-about-edit = Change an announcement, and every copy that was delivered
announce-about-retract = Withdraw an announcement, and delete every copy that was delivered
announce-about-report = Who has received an announcement, and who has not
announce-about-which = Which announcement: its number or words from its title
announce-about-language = The language you write in; others can be added afterwards

## The forms (titles and labels at most 45 characters)
announce-form = Announcement
announce-form-in = Announcement in: { $language }
announce-field-title = Title
announce-field-text = Text
announce-field-text-hint = Markdown is kept. If title and text are empty, this language is removed.
announce-field-link = Link (optional)
announce-field-picture = Picture: its web address (optional)
announce-field-address-hint = Starts with https://
announce-form-when = When it goes out
announce-field-when = Time (empty: as soon as you press Send)
announce-field-when-hint = 18:00, Friday 10:00, 14 May 10:00 or in 2 hours, in the event’s time
announce-form-savers = People who saved a session
announce-field-savers = Session (empty: nobody)
announce-field-savers-hint = Words from its title

## Where an announcement stands
phase-draft = draft
phase-waiting = waiting for a second organiser
phase-scheduled = scheduled
phase-sending = being sent
phase-sent = sent
phase-retracted = withdrawn
phase-discarded = discarded
announce-heading = Announcement { $number }: { $state }
announce-channels = Channels: { $channels }
announce-people = { $count ->
    [0] Direct messages: nobody
    [one] Direct messages: one person
   *[other] Direct messages: { $count } people
}
announce-savers = Direct messages to people who saved: { $title }
announce-at-once = When: as soon as you press Send
announce-when = When: { $when }
announce-notifies = Notifies: { $who }
announce-notifies-nobody = nobody
announce-notifies-everyone = everyone in these channels (@everyone)
announce-is-crossposted = Crossposted to the servers that follow the channel
announce-in-languages = Languages: { $languages }. Everybody reads their own, otherwise English, otherwise the first.
announce-needs-approval = A second organiser must approve this before it is sent.
announce-to-check = To fix first:
announce-no-channel = { $channel }: there is no such channel in this server
announce-not-allowed = { $channel }: I do not have { $permissions }
announce-cannot-post = { $channel }: messages cannot be posted there
announce-no-role = There is no role { $role } in this server
announce-not-crossposted = { $channel }: only announcement channels are crossposted; the rest is posted as usual

## Menus and buttons
announce-choose-channels = Channels
announce-choose-more-channels = More channels
announce-choose-readers = Direct messages
announce-choose-role = Role to notify
announce-choose-language = Languages: look at one, or write another
announce-readers-nobody = No direct messages
announce-readers = Subscribers: { $topic } ({ $count })
announce-language-write = { $language }: to be written
announce-press-when = When…
announce-press-savers = Saved a session…
announce-press-everyone = Notify everyone
announce-press-nobody = Do not notify everyone
announce-press-crosspost = Crosspost
announce-press-no-crosspost = Do not crosspost
announce-press-edit = Edit
announce-press-send = Send
announce-press-schedule = Schedule
announce-press-ask = Ask a second organiser
announce-press-approve = Approve and send
announce-press-discard = Discard
announce-press-retract = Withdraw
announce-press-keep = Keep it
announce-press-retry = Retry failed deliveries
announce-press-report = Refresh
announce-press-open = Review

## What became of it
announce-retract-sure = Withdraw this announcement? Copies already delivered will be deleted, and those still waiting will not be sent.
announce-list = Announcements
announce-list-empty = There are no announcements yet. Write one with /announce new.
announce-list-open = Open an announcement
announce-progress = Delivered: { $sent } of { $total }. Waiting: { $waiting }. Failed: { $failed }.
announce-withdrawn = Withdrawn: { $count } of { $total }.
# Its number needs no plural.
announce-people-progress = Direct messages: { $sent } of { $total } delivered, { $failed } failed.
announce-people-closed = People who do not accept direct messages from me: { $count }. They will see it the next time they use me in the server.
announce-target-sent = { $target }: delivered
announce-target-waiting = { $target }: waiting
announce-target-held = { $target }: waiting. { $reason } I keep trying.
announce-target-failed = { $target }: failed. { $reason }
announce-target-withdrawn = { $target }: withdrawn
announce-reason-missing = The channel no longer exists.
announce-reason-forbidden = I am not allowed to post there.
announce-reason-dm_closed = Does not accept direct messages from me.
announce-reason-invalid = Discord refused the message.
announce-reason-other = { $detail }
# Its number needs no plural.
announce-more-targets = and { $count } more
announce-approval = An announcement is waiting for approval
announce-please-approve = { $author } wrote “{ $title }”. It reaches very many people or notifies everyone, so another organiser must review it first.
announce-was-decided = “{ $title }”: { $state }.

## Why not
announce-changed = This announcement was changed after you looked at it. Please look at it again.
announce-no-session = There is no such session. Write words from its title.
announce-foreign-channel = This channel is not in the event’s server.
announce-nobody = This announcement reaches nobody. Choose a channel or readers first.
announce-own-approval = A second organiser must approve this; you wrote it or asked for approval yourself.
announce-stale = Somebody else has already acted on this announcement.
announce-gone = This announcement no longer exists.
announce-not-now = That is no longer possible for this announcement.
announce-empty = An announcement needs a title and a text.
announce-too-long = This is too long. A title has at most 200 characters, a text 3,000.
announce-bad-link = The link is not a web address. It begins with https:// or http:// and has at most 512 characters.
announce-bad-picture = The picture is not a web address. It begins with https:// or http:// and has at most 512 characters.
announce-left-out = It was left out; everything else was kept.

## Second organisers, other languages, older ones
announce-revision = A change to an announcement that was sent is waiting for approval
announce-please-approve-revision = { $author } wants to change the text of “{ $title }”, which has already been sent. It reached very many people or notified everyone, so another organiser must review the change first.
announce-outdated = These languages still have the old text: { $languages }. Please check each one.
announce-press-next = Next: { $language }
announce-press-whole = Report
announce-press-older = Older ones
announce-notifies-role = { $count ->
    [one] { $role } (one person)
   *[other] { $role } ({ $count } people)
}
announce-notifies-some = { $role } (Discord does not say how many people)
announce-left-meanwhile = { $count ->
    [one] One person no longer wanted it when it was sent.
   *[other] { $count } people no longer wanted it when it was sent.
}
announce-bad-channel = That is not the name of a channel, which has between 1 and 100 characters.
trouble-announcement = “{ $target }” cannot be sent at the moment ({ $detail }). I keep trying; the log says more.
