## Why what somebody wrote is no moment
time-unreadable = I cannot read that as a time. Write it like 18:00, Friday 10:00, 14.05. 10:00 or in 2 hours.
time-no-hour = The hour is missing. Write it too, like Friday 10:00.
time-several = That names more than one time. Write just one, like Friday 10:00.
time-impossible = There is no such date or hour. Look at the numbers again.
time-too-far = That is years away. Look at the year again.
time-past = { $when } has passed. Write a later time.
time-skipped = There is no { $when }: the clocks go forward over it. Write an hour before or after.
time-twice = That hour comes twice, because the clocks go back. Write { $first } for the first one or { $second } for the second.
