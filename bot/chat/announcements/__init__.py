"""Announcements, from a form to a report.

- `commands`                         `/announce`
- `steps`, `action`                  what an organiser does with one; each asks anew
- `choices`, `menus`                 what they choose, and the menus they choose it in
- `forms`                            what they fill in
- `preview`                          what readers get, before it is sent
- `report`                           how it fares, target by target
"""
