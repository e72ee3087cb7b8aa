"""What is wrong with a set-up, in words.

- `diagnosis`                        `python -m bot doctor`: everything is looked at in turn
- `findings`                         a sentence, and what to do about it
- `account`                          the token, the application, the clock
- `home_server`                      which server is the event's
- `server_setup`                     its channels, roles and commands, and what is allowed there
- `public_page`, `model_endpoint`    the page for readers; the language model
- `http`                             Discord's HTTP API, read without a client
"""
