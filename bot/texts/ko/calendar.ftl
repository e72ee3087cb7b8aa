# 캘린더: 파일과 캘린더 프로그램이 읽는 주소.

calendar-without-time = 시간이 아직 공개되지 않아 캘린더에 없는 세션: { $titles }.
calendar-session = “{ $title }” 세션의 캘린더 파일입니다.
calendar-programme = 캘린더 앱에서 구독할 수 있는 전체 프로그램 주소: { $address }
calendar-address = 내 비공개 캘린더 주소
calendar-address-about = 캘린더 앱에서 비공개 주소로 내 일정을 불러올 수 있으며, 변경 사항도 모두 반영됩니다. 주소를 아는 사람은 누구나 내 일정을 볼 수 있으므로 다른 사람에게 알리지 말아 주세요.
calendar-address-since = 주소를 만든 날: { $day }. 주소 자체는 보관하지 않으므로 다시 보여 드릴 수 없습니다. 새 주소를 만들면 이전 주소는 사용할 수 없습니다.
calendar-address-new = 지금 아래 주소 중 하나를 캘린더 앱에 추가해 주세요. 주소 자체는 보관하지 않으므로 다시 보여 드릴 수 없습니다. 주소를 아는 사람은 누구나 내 일정을 볼 수 있습니다. 주소를 바꾸거나 중지하면 이 주소는 더 이상 사용할 수 없습니다.
calendar-address-stopped = 이 주소는 이제 사용할 수 없습니다. 이 주소를 사용하던 캘린더 앱에는 이미 읽은 내용이 남아 있을 수 있습니다.
calendar-address-kept = 디지털 지문만 보관됨
calendar-press-make = 주소 만들기
calendar-press-replace = 주소 바꾸기
calendar-press-stop = 주소 중지
calendar-press-add = 캘린더에 추가
