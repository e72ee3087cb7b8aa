# What participants read on the web.

## When there is nothing to show
web-not-found = There is no such page.
web-method = This page can only be read.
web-too-long = That is too long.
web-bad-request = I cannot read that request.
web-slower = That was a lot at once. Please try again in a few seconds.
web-sorry = Something went wrong. Please try again later.

## The page of the programme
web-title = { $name }: programme
web-skip = Go to the programme
web-programme = Programme
web-languages = Language of this page
web-calendar = The programme as a calendar
web-days = Days
web-zone = Times are those at the venue ({ $city }).
web-empty = The programme has not been published.
web-newer = The programme has changed since this page was opened.
web-show-newer = Show it
web-no-day = Day not published
web-contact = Questions: { $contact }
web-as-of = As of { $moment }
web-source = Source: { $source }
web-source-dated = Source: { $source }, { $day }

## Finding a session
web-search = Search the programme
web-filters = Filters
web-all = All
web-day = Day
web-track = Track
web-room = Room
web-language = Language
web-person = Person
web-order = Order
web-by-time = By time
web-by-room = By room
web-times = Times
web-venue-time = The venue’s ({ $city })
web-your-time = Your time ({ $zone })
web-shown = Sessions shown: { $shown } of { $count }
web-none = No session fits.
web-clear = Show all
web-jump = Go to what is on now
web-now = Now: { $time }

## One session
web-on-now = On now
web-cancelled = Cancelled
web-changed = Changed
web-no-time = Time not published
web-provisional-time = Time provisional
web-no-room = Room not published
web-provisional-room = Room provisional
web-details = Details
web-needs = To know or bring: { $text }
web-signup = Taking part: { $text }
web-add = Add to calendar
web-link = Link to this session
web-between = {", "}

## Questions
web-ask = Ask about the event
web-ask-title = { $name }: questions
web-ask-label = Your question
web-ask-send = Ask
web-ask-answers = Answers
web-ask-note = I answer only from what the organisers have published. Your question is kept for them without your name or address.
web-ask-waiting = One moment…
web-ask-failed = Your question did not reach me. Please try again.
web-ask-busy = Many people are asking at the moment. Please try again in a few seconds.
web-ask-empty = Please write a question.
web-ask-long = That is too long. Please ask in a few words.
web-back = Back to the programme
