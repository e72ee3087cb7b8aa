## What Usher itself does
assistant-remind-me = On Discord, press “Remind me” on a session or use /remind: I write to you before it starts. /reminders sets how long before.
assistant-save-session = On Discord, /remind or “Remind me” saves a session; /agenda shows the sessions you saved.
assistant-calendar = On Discord, /agenda gives you your saved sessions as a calendar file.
assistant-stop-messages = On Discord, /reminders off stops all reminders and /unsubscribe all other messages.
assistant-change-language = Write in any of the seven languages and I answer in it. On Discord, /language fixes one: English, French, Spanish, Russian, Arabic, Chinese or Korean.
assistant-my-data = On Discord, /privacy show tells you what is stored about you, /privacy export gives it to you, /privacy erase deletes it.
assistant-ask-person = Ask your question here first. When I have no answer on Discord, a button under my reply passes it on to the organisers.

## How sure it is
feelings = Thank you for your message. I can only help with questions about { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] this event, { $name }
}: is there anything I can find for you?
trouble = That is unfortunate. If you will be late or cannot come, please tell the organisers.
event-unknown = That is not in the information the organisers gave me.
emergency-first = In an emergency, call the local emergency number and tell the staff nearest to you.
not-told = { $topic }: the organisers have given me no information on this.
detail-unknown = “{ $thing }”: the organisers have not told me { $detail ->
    [price] what it costs, nor whether the registration fee covers it
    [address] its address
    [phone] its telephone number
    [email] its e-mail address
    [hours] its hours
    [floor] on which floor it is
    [distance] how far it is
   *[place] where it is
}.
detail-near = What they say on “{ $topic }”: { $text }
still-unknown = “{ $name }”: I know nothing about this from the organisers.
guess = This is my best guess:
published-so = This is what the organisers published:
overview = I am not sure what you are asking. The event in brief:
claim-yes = Yes. { $text }
claim-no = No, not { $value }. { $text }
claim-wrong = No. { $text }
claim-unknown = The organisers have not said whether it is { $value }.
claim-neither = Neither. { $text }
session-kind =
    “{ $title }” is { $kind ->
        [keynote] a keynote
        [workshop] a workshop
        [panel] a panel
        [discussion] a discussion
       *[talk] an ordinary session
    }.
from-session = From “{ $title }”: { $text }
from-person = From the biography of { $person }: { $text }
language-unsupported = I do not speak that language yet. You can write in English, French, Spanish, Russian, Arabic, Chinese or Korean.
means-unpublished = { $means ->
    [messenger] No messenger account has been published.
    [home] Private addresses are not published.
   *[phone] No telephone number has been published.
}
