## Why what somebody wrote is no moment
time-unreadable = 我看不懂这个时间。请写成 18:00、星期五 10:00、5月14日 10:00 或 2小时后。
time-no-hour = 缺少钟点。请一并写上，例如星期五 10:00。
time-several = 这里写了不止一个时间。请只写一个，例如星期五 10:00。
time-impossible = 没有这样的日期或钟点。请检查数字。
time-too-far = 那是好几年以后。请检查年份。
time-past = { $when } 已经过去。请写一个更晚的时间。
time-skipped = { $when } 不存在：那时时钟会拨快。请写之前或之后的钟点。
time-twice = 时钟会拨慢，这个钟点会出现两次。第一次请写 { $first }，第二次请写 { $second }。
