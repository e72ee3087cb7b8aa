"""Answer, answer in part, guess, give an overview, or decline; and what is told beside it.

- `decision`        answer, answer in part, guess, give an overview, or decline
- `claims`          what a question takes to be so
- `partial_answer`  what is half known is half answered
- `quotes`          texts of the organisers that speak of what was asked
- `suggestions`     what may be asked next
"""
