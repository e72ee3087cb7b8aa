"""Questions, and the cards they are answered with.

- `messages`, `addressing`           questions in messages, and which messages are for Usher
- `commands`                         `/ask`, `/help`, "Ask Usher about this" in a message's menu
- `presses`                          a suggestion, or another page, pressed below an answer
- `answering`                        from a question to its card
"""
