## Why what somebody wrote is no moment
time-unreadable = 시간으로 읽을 수 없습니다. 18:00, 금요일 10:00, 5월 14일 10:00, 2시간 후와 같이 입력해 주세요.
time-no-hour = 시각이 빠졌습니다. 금요일 10:00처럼 시각도 입력해 주세요.
time-several = 시간이 둘 이상 들어 있습니다. 금요일 10:00처럼 하나만 입력해 주세요.
time-impossible = 존재하지 않는 날짜나 시각입니다. 숫자를 다시 확인해 주세요.
time-too-far = 몇 년이나 뒤의 시간입니다. 연도를 다시 확인해 주세요.
time-past = 이미 지난 시간입니다: { $when }. 더 늦은 시간을 입력해 주세요.
time-skipped = 서머타임으로 시계를 앞당겨 존재하지 않는 시각입니다: { $when }. 그 전이나 후의 시각을 입력해 주세요.
time-twice = 서머타임이 끝나 시계를 늦추므로 이 시각이 두 번 있습니다. 첫 번째는 { $first }, 두 번째는 { $second }입니다. 둘 중 하나를 입력해 주세요.
