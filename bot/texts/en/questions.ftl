## What participants read when they pass a question on
question-offer = I can pass this question on to the organisers. Choose where their reply should come:
question-press-here = Pass it on, reply here
question-press-direct = Pass it on, private reply
question-passed = Passed on
question-passed-here = The organisers can see your question. Their reply will appear here, for everybody to read.
question-passed-direct = The organisers can see your question. Their reply will come to you by direct message.
question-already = You have already passed this question on. The organisers can see it.
question-no-desk = I cannot pass your question on: the organisers have no channel where they would see it.
question-unreadable = I can no longer read which question this was about. Please ask it again.
question-wrong = The organisers can see your question and this answer. Nobody replies to you unless you ask for it.

## What organisers read and fill in
question-heading = Question { $number }
question-people = { $count ->
    [one] Asked by one person
   *[other] Asked by { $count } people
}
question-answer-form = Answer a question
question-answer-field = Your answer
question-answer-hint = Everybody who asked gets it, marked as from the organisers.
question-keep = Save it for later questions
question-keep-hint = Please check it: everybody who asks this will read it. It is saved in the event’s files.
question-keep-title = Title
question-keep-phrasings = Questions it answers
question-keep-phrasings-hint = One per line, as people ask. Remove what only concerns the person who asked.
question-keep-topic = Usual topic
question-keep-topic-hint = Whoever asks about it, in any words, gets this answer.
question-keep-no-topic = None of these
question-kept-untitled = A question to the organisers
question-merge-form = Merge a question with another
question-merge-field = It is the same as
question-merge-hint = The most similar come first. The other question stays open.
question-told = { $count ->
    [0] Nobody is waiting for a reply.
    [one] One person receives a reply.
   *[other] { $count } people receive a reply.
}
question-kept = Saved: from now on I give this answer to anyone who asks.
question-not-kept = Your answer is on its way, but it could not be saved for later questions:
question-source = the organisers

## What stands in organisers’ way
question-closed = Already dealt with
question-closed-text = Somebody has already dealt with this question. Nothing was sent.
question-your-text = You wrote: { $text }
question-not-done = Nothing was done
question-empty = An answer cannot be empty.
question-alone = No other question is open.
question-gone = There is no such open question. Choose from the list that opens as you type.

## Commands for organisers (at most 100 characters)
question-about = Organisers: questions that need a person
question-about-list = Show the open questions
question-about-answer = Answer an open question
question-about-which = The question
question-list = Open questions
question-list-count = { $count ->
    [one] One question is waiting for an answer.
   *[other] { $count } questions are waiting for an answer.
}
question-list-none = No question is waiting for an answer.
