# Sessions narrowed down and listed, and what is asked of one of them.

## Days, nights and numbers
days-range = { $start } to { $end }
in-night = { $text } (night of { $eve } to { $day })
# Its number needs no plural.
people-more = { $people } and { $count } more

## What a list is narrowed by, joined by dots
criterion-after = after { $time }
criterion-before = before { $time }
criterion-at = at { $time }
criterion-end = ending at { $time }
criterion-longer = longer than { $length }
criterion-shorter = shorter than { $length }
criterion-at-least = at least { $length }
criterion-at-most = at most { $length }
criterion-lasting = of { $length }
criterion-remaining = still to come

## Lists
count-only-talks = Talks in the strict sense among them: { $count }.
list-count = { $what }: { $count ->
    [one] one session.
   *[other] { $count } sessions.
}
nothing-fits = Nothing in the published programme for: { $what }.
nearest-on-day = On { $day }:
nearest-without = Without “{ $what }”:
left-out = I could not filter by { $criterion ->
    [language] language
    [length] length
   *[hours] time of day
}: the programme does not give it for any session.
left-out-subject = I cannot find anything on “{ $subject }” in the published programme. Without it:
not-then = No, not at that time.
not-on-day-but = Not on { $day }, but on { $other }:

## Time zones
zone-is = All times are in { $city } time (UTC{ $offset }).
zone-ahead = { $other } is { $length } ahead of { $city }.
zone-behind = { $other } is { $length } behind { $city }.
zone-same = { $other } has the same time as { $city }.

## One session
session-once = No other time of “{ $title }” is in the published programme.
session-track = “{ $title }” belongs to the track: { $track }.
session-track-unknown = No track of “{ $title }” has been published.
session-capacity = “{ $title }” is in { $rooms }.
room-capacity = { $room } holds { $count ->
    [one] one person
   *[other] { $count } people
}.
capacity-unknown = The capacity of { $room } has not been published.
session-places = “{ $title }” has { $count ->
    [one] one place
   *[other] { $count } places
}.
session-signup = Taking part in “{ $title }”: { $text }
session-space-unknown = Whether “{ $title }” still has places, or requires registration, has not been published.
session-needs = For “{ $title }”: { $text }
session-needs-unknown = What to know or bring for “{ $title }” has not been published.
session-needs-described = No list of what to know or bring for “{ $title }” has been published. Its description: { $text }
session-links = Links for “{ $title }”:
session-links-unknown = No slides, video or web page for “{ $title }” has been published.
abstract-more = Ask for the full description to read all of it.

## At the same time
parallel-to = At the same time as “{ $title }”:
parallel-none = Nothing else is on at the same time as “{ $title }”.
parallel-unknown = The time of “{ $title }” has not been published, so I cannot say what is on then.
# Its number needs no plural.
parallel-most = Sessions run in parallel ({ $what }), up to { $count } at once, for example:
parallel-never = No sessions run in parallel ({ $what }).
overlap-yes = At the same time, at least in part:
overlap-no = Not at the same time:
overlap-beside = Not at the same time as these:
overlap-gap = Between them: { $length }.
overlap-next = One begins when the other ends.

## The event as a whole
event-takes-place = { AT_START($name) } is not marked as cancelled, postponed or moved.
event-cancelled-sessions = { $count ->
    [one] One session is marked as cancelled:
   *[other] { $count } sessions are marked as cancelled:
}
answer-as-of = Programme as of { $when }; it could not be refreshed since then.

## By number
number-in-order = The programme has no such number. Counted by start time, number { $number } ({ $what }):
number-untimed = { $count ->
    [one] One without a published time is not counted.
   *[other] { $count } without a published time are not counted.
}
number-too-high = { $count ->
    [one] There is only one ({ $what }):
   *[other] There are only { $count } ({ $what }):
}
# Its number needs no plural.
number-beside = Counted by start time, there is no number { $number } ({ $what }): several of the { $count } start together.
number-unordered = Which is number { $number } ({ $what }) has not been published: the order is not known. In the programme:
number-not-called = Nothing in the published programme is called “{ $name }”.
