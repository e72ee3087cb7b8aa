## Why what somebody wrote is no moment
time-unreadable = 시간으로 이해하지 못했습니다. 18:00, 금요일 10:00, 5월 14일 10:00, 2시간 후처럼 쓰세요.
time-no-hour = 시각이 빠졌습니다. 금요일 10:00처럼 함께 쓰세요.
time-several = 시간이 둘 이상 들어 있습니다. 금요일 10:00처럼 하나만 쓰세요.
time-impossible = 그런 날짜나 시각은 없습니다. 숫자를 다시 확인하세요.
time-too-far = 몇 년 뒤입니다. 연도를 다시 확인하세요.
time-past = { $when }은(는) 이미 지났습니다. 더 늦은 시간을 쓰세요.
time-skipped = { $when }은(는) 없는 시각입니다. 그때 시계를 앞으로 돌립니다. 그 전이나 후의 시각을 쓰세요.
time-twice = 시계를 뒤로 돌려 이 시각이 두 번 옵니다. 첫 번째는 { $first }, 두 번째는 { $second }(으)로 쓰세요.
