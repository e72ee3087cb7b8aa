"""Pure and CPU-bound: a question and a moment in, an Answer out.

A question is factored into WHAT is asked (`ranking`), WHICH thing it is about (`entities`) and WHEN
(`moments`); `conversation` fills in what an earlier turn already said, `replies` find the facts and
`compose` gives them words. `engine` runs the stages and is the one door of the room.
"""
