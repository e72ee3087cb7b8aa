# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = ask
discord-name-now = now
discord-name-next = next
discord-name-programme = programme
discord-name-session = session
discord-name-speaker = speaker
discord-name-venue = venue
discord-name-dates = dates
discord-name-contacts = contacts
discord-name-language = language
discord-name-help = help
discord-name-privacy = privacy
discord-name-show = show
discord-name-export = export
discord-name-erase = erase
discord-name-menu = Ask Usher about this
discord-option-question = question
discord-option-day = day
discord-option-track = track
discord-option-room = room
discord-option-title = title
discord-option-name = name
discord-option-language = language

## Commands: what they do (at most 100 characters)
discord-about-ask = Ask a question about the event, in your own words
discord-about-now = What is on now
discord-about-next = What is next
discord-about-programme = The programme, whole or by day, track or room
discord-about-session = One session: when, where and with whom
discord-about-speaker = One person and their sessions
discord-about-venue = Where the event takes place
discord-about-dates = When the event takes place
discord-about-contacts = Whom to contact
discord-about-language = Choose the language in which I answer you
discord-about-help = What I can do
discord-about-privacy = What is stored about you
discord-about-show = Show what is stored about you
discord-about-export = Get what is stored about you as a file
discord-about-erase = Erase everything that is stored about you
discord-about-question = Your question
discord-about-day = A day of the event
discord-about-track = A track
discord-about-room = A room
discord-about-title = The title, or part of it
discord-about-name = The name, or part of it
discord-about-choice = The language
discord-automatic = Automatic (as I write)

## Cards
discord-now = On now
discord-next = Next, { $day }
discord-programme = Programme: { $about }
discord-nothing = Nothing in the published programme matches.
discord-contacts = Contacts
discord-your-time = Your time: { $time }
discord-no-time = The time has not been published.
discord-room = { $count ->
    [one] Room
   *[other] Rooms
}: { $rooms }
discord-with = With { $people }
discord-track = Track: { $track }
discord-spoken = Held in { $languages }
discord-cancelled = Cancelled
discord-page = Page { $number } of { $count }
discord-not-published = Not published
discord-not-known = No answer found
discord-gone = No longer available
discord-gone-text = This is no longer in the programme.
discord-which = Which one?
discord-which-one = There are several of that name. Choose from the list that opens as you type:
    { $choices }
discord-not-found = Not found
discord-not-found-text = I cannot find “{ $typed }” in the published programme. Choose from the list that opens as you type.

## Buttons, and what they say
discord-previous = Previous page
discord-next-page = Next page
discord-ask-this = Ask this
discord-was-right = This was right
discord-was-wrong = This was wrong
discord-ask-a-person = Ask a person
discord-your-question = Your question was: { $question }
discord-thanks = Thank you
discord-thanks-right = Good to know that the answer was right.
discord-thanks-wrong = The organisers can see that this answer was wrong.
discord-remind = Remind me

## Help, language and privacy
discord-help = What I can tell you about { IN_SENTENCE($name) }
discord-help-text = Mention me with a question, or write to me directly, in English, French, Spanish, Russian, Arabic, Chinese or Korean. I answer only from what the organisers published.
discord-language = Your language
discord-language-kept = I will answer you in English unless a question is clearly in another language.
discord-language-automatic = I will answer in the language you write in.
discord-stored = What is stored about you
discord-stored-nothing = Nothing is stored about you.
discord-stored-more = The export gives you all of it as a file.
discord-read-elsewhere = When I do not understand a question well, its text and your last questions before it are read by a language model that whoever runs me has chosen. It is not told who or where you are; e-mail addresses, long numbers, mentions and links are taken out. It only says what you ask: no word of my answers is its own.
discord-stored-passed = Questions you passed on to the organisers
discord-stored-judged = Answers you rated
discord-stored-messages = Records of reminders and messages for you
discord-stored-actions = Records of what you did as an organiser
discord-export-text = This file holds everything that is stored about you.
discord-erase = Erase what is stored about you
discord-erase-text = Your language, saved sessions, reminders and ratings of answers will be permanently erased.
discord-erase-yes = Erase it all
discord-erase-no = Keep it
discord-erased = { $count ->
    [0] Nothing was stored about you.
    [one] One record was erased.
   *[other] { $count } records were erased.
}
discord-erase-kept = Nothing was erased.

## When something is in the way
discord-slower = One moment, please
discord-slower-text = You are asking faster than I can answer. Please ask again in a few seconds.
discord-sorry = Something went wrong
discord-sorry-text = I am sorry, I could not do that. If it happens again, tell the organisers this reference: { $reference }
discord-not-private = I cannot show this here
discord-not-private-text = My answer is for you alone, and in this server I cannot show anything to only one person. Please write to me by direct message.
discord-no-form = I cannot open the form here
discord-no-form-text = This server does not accept the form. Whoever runs this bot can do the same in the terminal: { $command }
