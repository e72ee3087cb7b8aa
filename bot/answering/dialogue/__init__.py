"""What a follow-up takes from what was said before.

- `context`     what "and where?" and "the second one" refer to
- `fitting_intent` what was asked before, as it reads for what is named now
- `state`       what a conversation is about so far
- `going_on`    the rest of a list, or all that was only counted
- `picking`     what is picked out of the last list
- `picking_people` whom of the people just told of a question describes
- `comparing`   which of the sessions just told is longer, or earlier
- `afterwards`  what comes right after what was spoken of
- `before_it`   what comes right before what was spoken of
- `another_body` a body beside the one told of: "and the space office too?"
- `alike`       the session that is to somebody what the last one was to somebody else
- `as_meant`    a follow-up without fillers, and with the name of "the second one" of people
- `asked_of_person` whether a few words ask for the name or the post of somebody told of
- `asked_of_told` what a few words ask of somebody told of
- `asked_who`   whether a few words ask who gives what was told of
- `asked_title` what that is called which was told of
- `in_language` what was told last, asked for in another language
- `repeated`    other times of a session: "is it repeated?", "and on Sunday?"
- `meanwhile`   what is on at the time of what was spoken of
- `meant_people` whom "he" or "she" means of the people just told of
- `put_forward` a bare value put forward of what was spoken of: "30 minutes?"
- `meant_again` what was asked about last, be it unknown, and is meant again
- `next_position` the last question with another position in it: "and the second one?"
- `other_one`   another of the same name, or on the same thing: "the other Kim"
- `small_words` words beside what a message names that name and ask nothing
- `titles_alone` a message that only names a session: "and Ocean Heat?"
- `narrowing`   a follow-up that changes one thing of the last list
"""
