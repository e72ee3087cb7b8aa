# Cards on Discord: what is said of a session under its title, buttons and menus.

## Of the session whose title stands above
card-length = It lasts { $length }.
card-started = It has started.
card-not-started = It has not started yet.
card-over = It is over.
card-not-cancelled = It is not marked as cancelled.
card-places = { $count ->
    [one] One place
   *[other] { $count } places
}
card-not-there = Not in { $room }.
card-unknown = { $fact ->
    [length] Its length has not been published.
    [language] Its language has not been published.
    [people] Who takes part has not been published.
    [abstract] No description has been published.
    [track] Its track has not been published.
    [room] Its room has not been published.
    [space] Whether there are places left, or registration is required, has not been published.
    [needs] What to know or bring has not been published.
   *[links] No slides, video or web page has been published.
}

## From whom an answer is
card-source = From the organisers
card-source-of = From the organisers, { $day }
card-times = Local time: { $city }

## Buttons and menus
# Its number needs no plural.
card-remind-before = Remind me { $minutes } min before
card-about-this = What is this about?
card-where-this = Where is this session?
card-more = More…
card-more-heading = About this answer
card-choose-session = See a session…
card-choose-remove = Remove a session…
card-choose-question = Answer a question…
card-choose-edit = Edit a language…
card-choose-remind = Remind me of…
card-choose-language = Read in…
card-choose-more = More choices…
