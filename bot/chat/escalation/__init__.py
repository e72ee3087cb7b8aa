"""Questions for a person: passed on by participants, seen to by organisers.

- `participant`                      a question is passed on
- `feedback`                         an answer is called right, or wrong
- `pressed_message`                  which question and answer a button stands below
- `organiser`, `forms`               it is answered, merged, ignored; the answer is kept
- `commands`                         `/questions`
"""
