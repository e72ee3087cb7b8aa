## Why what somebody wrote is no moment
time-unreadable = I cannot read that as a time. Write it like 18:00, Friday 10:00, 14 May 10:00 or in 2 hours.
time-no-hour = The hour is missing. Please add it, for example Friday 10:00.
time-several = That names more than one time. Please write just one, for example Friday 10:00.
time-impossible = There is no such date or time. Please check the numbers.
time-too-far = That is years away. Please check the year.
time-past = { $when } has passed. Please write a later time.
time-skipped = { $when } does not exist: the clocks go forward at that moment. Write an earlier or a later time.
time-twice = That hour occurs twice, because the clocks go back. Write { $first } for the first one or { $second } for the second.
