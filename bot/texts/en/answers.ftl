# Everything Usher says, in English. $name is the event, $title a session, $person a person.

## How dates, times and lists look
day-pattern = EEEE d MMMM
date-pattern = EEEE d MMMM y
date-range = { $start } to { $end }
time-range = { $start }–{ $end }
in-zone = { $text } ({ $city } time)
zone-also = { $time } in { $city } is { $other } on { $day } in { $otherCity }.
and-more = …and { $count ->
    [one] one more
   *[other] { $count } more
}. Say “more”, or name a day, a room, a track or a subject.
no-more = That was all.
labelled = { $what }: { $shown }
person-part = { $person } ({ $part })
part-speaker = speaker
part-opening = opening remarks
part-keynote = keynote
part-moderator = moderator
part-panellist = panellist
part-closing = closing remarks
part-host = host
provisional = This is provisional and may change.
cancelled-mark = CANCELLED: { $text }

## Dates and duration
dates = { $name }: { $range } ({ $days ->
    [one] one day
   *[other] { $days } days
}).
dates-one-day = { $name }: { $day }.
duration = { AT_START($name) } lasts { $days ->
    [one] one day
   *[other] { $days } days
}: { $range }.
event-ends = { AT_START($name) } ends on { $day }.
starts-with = It starts on { $day } at { $time } with “{ $title }”.
ends-with = It ends on { $day } at { $time } after “{ $title }”.
ends-unpublished = The last session, “{ $title }”, starts on { $day } at { $time }; when it ends has not been published.
days-left = { $days ->
    [0] It starts today.
    [1] It starts tomorrow.
   *[other] It starts in { $days } days.
}
on-now-day = It is under way: day { $number } of { $days }.
over-since = It is over: it ended on { $day }.
today-is-before = Not today: today is { $today }.
started-not = It has not started yet.
started-yes = It has started.
over-not = It is not over yet.
not-on-day = It does not take place on { $day }.
is-on-day = { $day } is one of its days.
clock-unpublished = The exact times have not been published.
only-this-edition = I only know this edition: { $name }, { $range }.

## One session’s time, length and place
session-at = “{ $title }”: { $when }.
session-ends = “{ $title }” ends at { $time } on { $day }.
session-end-unknown = When “{ $title }” ends has not been published.
session-day-only = “{ $title }”: { $day }. Its time has not been published.
session-in-days = “{ $title }” takes place during the event, { $range }; its day and time have not been published.
session-lasts = “{ $title }” lasts { $length }: { $when }.
kind-length = Each lasts { $length }.
kind-lengths = From { $shortest } to { $longest }, most often { $usual }.
session-length-unknown = The length of “{ $title }” has not been published.
session-registered-unknown = How many people have registered for “{ $title }” has not been published.
session-started = “{ $title }” has started: { $when }.
session-not-started = “{ $title }” has not started yet: { $when }.
session-over = “{ $title }” is over: { $when }.
session-room = “{ $title }” is in { $rooms }.
session-room-unknown = The room of “{ $title }” has not been published.
session-in-venue = The event is at { $venue }.
session-cancelled = “{ $title }” has been cancelled.
session-not-cancelled = “{ $title }” is not marked as cancelled: { $when }.
changes-none = No session is marked as cancelled in the published programme.
session-languages = “{ $title }” is held in { $languages }.
session-language-unknown = The language of “{ $title }” has not been published.
event-languages = { AT_START($name) } is held in { $languages }.
session-people = “{ $title }”: { $people }.
session-people-unknown = Who takes part in “{ $title }” has not been published.
session-organisers-unknown = Who organises “{ $title }” has not been published.
session-abstract = “{ $title }”: { $text }
session-abstract-unknown = No description of “{ $title }” has been published.
session-not-there = “{ $title }” is in { $rooms }, not in { $other }.
# Its number needs no plural.
hours-minutes = { $hours ->
    [0] { $minutes ->
        [1] one minute
       *[other] { $minutes } minutes
    }
    [1] { $minutes ->
        [0] one hour
       *[other] 1 h { $minutes } min
    }
   *[other] { $minutes ->
        [0] { $hours } hours
       *[other] { $hours } h { $minutes } min
    }
}
days = { $days ->
    [1] one day
   *[other] { $days } days
}
days-and-hours = { $days } and { $rest }

## Place
venue = { AT_START($name) } takes place at { $place }.
not-in-place = Not there. { AT_START($name) } takes place at { $venue }.
address = Address of { $venue }: { $text }
directions = How to get to { $venue }: { $text }
room-directions = { $room }: { $text }
room-is-in = { $room } is a room at { $venue }. How to find it has not been published.
room-way-unknown = How to find { $room } has not been published.
room-unknown = “{ $room }”: no room of that name is in the published programme.
# Its number needs no plural.
names-more = { $names } and { $count } more
rooms-list = { $count ->
    [one] Room
   *[other] Rooms
}: { $rooms }.
track-shares = All sessions in “{ $track }” are also in: { $tracks }.
tracks-list = { $count ->
    [one] Track
   *[other] Tracks
}: { $tracks }.

## What it is
theme = { $name }, theme: “{ $text }”.
event-name = The full name is: { $text }.
about = { $text }
edition = { $name }: edition { $number }.
edition-not = No, not edition { $other }. { $name }: edition { $number }.
history = { $text }
attendance = { $text }
organisers = Organised by: { $names }.
partners = In partnership with: { $names }.
sponsors = Sponsored by: { $names }.
organisation-about = { $organisation }: { $text }
organisation-is = { $organisation } { $role ->
    [organiser] organises the event.
    [partner] is a partner of the event.
    [sponsor] sponsors the event.
   *[participant] takes part in the event.
}
website = { $label }: { $url }

## People
person-role = { $person }: { $role }.
person-role-at = { $person }: { $role }, { $organisation }.
person-at = { $person }: { $organisation }.
person-role-unknown = The role of { $person } has not been published.
person-sessions = { $person } takes part in:
person-moderates = Also moderates { $count ->
    [one] one session
   *[other] { $count } sessions
}. Say “more” to see which.
person-moderates-these = Also moderates:
person-no-sessions = No session of { $person } is in the published programme.
person-no-such-session = No session of that kind with { $person } is in the published programme.
person-email = E-mail of { $person }: { $email }
person-email-unknown = No contact details of { $person } have been published.
speakers = Speakers ({ $name }): { $people }.
speakers-not-there = Speakers who are not in the published programme for: { $what }.
speakers-all-there = All speakers are in the published programme for: { $what }.
people-in-several = In more than one session of the published programme: { $people }.
people-in-one-each = Nobody is in more than one session of the published programme.
titles-more-than-once = In the published programme more than once:
titles-once-each = No title is in the published programme more than once.
opens = { AT_START($name) } is opened by { $people }.
keynote = The keynote is given by { $people }.
moderates = moderated by { $people }.
closes = { AT_START($name) } is closed by { $people }.
not-this-person = Not { $person }.
people-of-organisation = From { $organisation }: { $people }.
nobody-named = I cannot find anybody of that name among the people of this event.
name-mentioned = Somebody of that name is mentioned in:
nobody-from-body = Nobody among the people of this event is said to be from “{ $body }”.
body-mentioned = “{ $body }” is mentioned in:
whom-do-you-mean = Whom do you mean? Please write the name.

## Programme
programme-heading = Programme, { $day }:
programme-undated = Day and time not published:
outside-days = { $day } is outside the dates of the event: { $range }.
no-such-date = There is no such date: { $day }.
no-such-time = There is no such time: { $time }.
other-weekday = { $day } is a { $weekday }, not a { $claimed }.
weekday-of = { $day } is a { $weekday }.
now-heading = On now:
next-heading = Next, { $day }:
nothing-now = Nothing is on at the moment.
nothing-now-for = Nothing is on at the moment for: { $what }.
nothing-next = There is nothing more in the published programme.
programme-over = The last session of the programme is over.
before-event = The event has not started yet: { $range }.
after-event = The event is over: { $range }.
times-unpublished = The timetable has not been published.
by-meaning = Nothing says exactly that; nearest in meaning:
title-unknown = No session of that name is in the published programme; the nearest:
sessions-about = Sessions on this:
no-sessions-about = I cannot find a session on that in the published programme.
kind-unpublished = There is nothing of that kind in the published programme.
kind-not-filed = Nothing in the programme is filed under “{ $kind }”.
kind-by-room = By their room ({ $rooms }):
kind-by-text = By their own descriptions:
count-sessions = { $count ->
    [one] One session is in the published programme.
   *[other] { $count } sessions are in the published programme.
}
count-people = { $count ->
    [one] One person is named in the published programme.
   *[other] { $count } people are named in the published programme.
}
count-rooms = { $count ->
    [one] One room.
   *[other] { $count } rooms.
}
count-tracks = { $count ->
    [one] One track.
   *[other] { $count } tracks.
}
count-participants-unknown = The number of participants has not been published.

## Contacts
contact = Contact: { $details }
contact-for = Contact for { $purpose }: { $details }
ask-contact = For any question: { $details }.
contact-unknown = No contact has been published.

## When there is no answer
not-published = { $topic }: this has not been published.
fact-unpublished = { $fact ->
    [venue] The venue has
    [address] The address has
    [directions] Directions have
    [city] The city has
    [theme] The theme has
    [about] A description has
    [history] The history has
    [edition] The edition number has
    [attendance] The list of participants has
    [organisers] The organisers have
    [partners] The partners have
    [speakers] The list of speakers has
    [opens] The name of the person opening the event has
    [keynote] The name of the keynote speaker has
    [moderates] The name of the moderator has
    [closes] The name of the person closing the event has
    [programme] The programme has
    [website] A website has
    [rooms] The list of rooms has
    [languages] The languages of the event have
    [breaks] The times of breaks and meals have
   *[other] This has
} not been published.
unknown = I do not know that: it is not in the information the organisers gave me.
unknown-session = I cannot find that in the published programme.
did-you-mean = Did you mean:
announcing-declined = Only the organisers announce anything; I pass nothing on to others.
declined = I only answer questions about { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] this event: { $name }
}.
please-repeat = I did not understand. You can ask me about the dates, the venue, the speakers, the programme or a contact.
not-helped = Please ask it in other words.
questions-left = I answer three questions at once. Please ask these again:

## Small talk
hello = Hello! I am Usher, your assistant for { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] this event: { $name }
}. Ask me about the dates, the venue, the speakers, the programme or whom to contact.
thanks = You are welcome.
goodbye = Goodbye!
who-are-you = I am Usher, the automatic assistant for { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] this event: { $name }
}. I answer only from what the organisers have published.
help = You can ask me about { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] this event, { $name }
}: the dates, the venue, the theme, the speakers, the programme and whom to contact, in English, French, Spanish, Russian, Arabic, Chinese or Korean.
how-are-you = Very well, thank you. What would you like to know about { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] this event: { $name }
}?

## Suggestions, as the participant would type them
suggest-dates = When is the event?
suggest-venue = Where is the event?
suggest-programme = What is the programme?
suggest-speakers = Who speaks at the event?
suggest-theme = What is the theme?
suggest-contact = Whom can I contact?
suggest-where-session = Where is “{ $title }”?
suggest-about-session = What is “{ $title }” about?
suggest-who = Who is { $person }?
suggest-person-sessions = When does { $person } speak?

## Usual topics
topic-registration = Registration
topic-badges = Badges
topic-security = Entrance and security
topic-wifi = Wi-Fi
topic-hotels = Hotels
topic-visas = Visas
topic-transport = Transport
topic-parking = Parking
topic-food = Meals and dietary needs
topic-accessibility = Accessibility
topic-prayer_room = Prayer room
topic-interpretation = Interpretation
topic-livestream = Livestream
topic-recording = Recording
topic-slides = Slides
topic-certificates = Certificates
topic-dress_code = Dress code
topic-press = Press
topic-photos = Photos
topic-lost_property = Lost property
topic-emergency = Emergencies
topic-childcare = Childcare
topic-fees = Fees
topic-deadlines = Deadlines
topic-social_events = Social events
topic-luggage = Luggage
topic-toilets = Toilets
topic-guests = Guests
topic-smoking = Smoking
topic-pets = Animals
topic-power_sockets = Power sockets
topic-lockers = Lockers
topic-quiet_room = Quiet room
topic-water = Drinking water
topic-lifts = Lifts

## The conversation in the terminal
chat-hint = Ask anything, in any of the seven languages. A number picks a suggestion. /lang fr changes the language, /now 2025-12-04T10:00 the moment, /quit ends.
chat-language = I will answer in English.
chat-language-unknown = I speak { $languages }; write /lang and one of them, or /lang auto.
chat-moment = For this conversation it is now { $moment }.
chat-moment-unknown = That is not a moment; write it like /now 2025-12-04T10:00.
