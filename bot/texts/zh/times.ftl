## Why what somebody wrote is no moment
time-unreadable = 无法识别这个时间。请写成18:00、星期五 10:00、5月14日 10:00或2小时后。
time-no-hour = 缺少具体时间。请一并写上，例如：星期五 10:00。
time-several = 这里有不止一个时间。请只写一个，例如：星期五 10:00。
time-impossible = 没有这样的日期或时间。请核对数字。
time-too-far = 这个时间在好几年以后。请核对年份。
time-past = 这个时间已经过去：{ $when }。请写一个更晚的时间。
time-skipped = 因夏令时拨快时钟，这个时间不存在：{ $when }。请写更早或更晚的时间。
time-twice = 因夏令时结束、时钟拨慢，这个时间会出现两次。第一次请写{ $first }，第二次请写{ $second }。
