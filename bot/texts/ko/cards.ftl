# Cards on Discord: what is said of a session under its title, buttons and menus.

## Of the session whose title stands above
card-length = { $length } 동안 진행됩니다.
card-started = 시작되었습니다.
card-not-started = 아직 시작되지 않았습니다.
card-over = 끝났습니다.
card-not-cancelled = 취소된 것으로 표시되어 있지 않습니다.
card-places = 정원: { $count }명
card-not-there = { $room }에서 열리지 않습니다.
card-unknown = { $fact ->
    [length] 진행 시간은 아직 공개되지 않았습니다.
    [language] 사용 언어는 아직 공개되지 않았습니다.
    [people] 참여자는 아직 공개되지 않았습니다.
    [abstract] 설명은 아직 공개되지 않았습니다.
    [track] 트랙은 아직 공개되지 않았습니다.
    [room] 회의실은 아직 공개되지 않았습니다.
    [space] 자리가 남았는지, 신청이 필요한지는 아직 공개되지 않았습니다.
    [needs] 필요한 사전 지식이나 준비물은 아직 공개되지 않았습니다.
   *[links] 발표 자료, 영상, 웹페이지는 아직 공개되지 않았습니다.
}

## From whom an answer is
card-source = 주최 측 제공
card-source-of = 주최 측 제공, { $day }
card-times = 현지 시간: { $city }

## Buttons and menus
card-remind-before = { $minutes }분 전에 알림 받기
card-about-this = 무슨 내용인가요?
card-where-this = 어디에서 하나요?
card-more = 더 보기…
card-more-heading = 이 답변에 대하여
card-choose-session = 세션 보기…
card-choose-remove = 내 일정에서 삭제…
card-choose-question = 질문에 답변…
card-choose-edit = 수정할 언어 선택…
card-choose-remind = 알림 받을 세션…
card-choose-language = 다른 언어로 읽기…
card-choose-more = 기타 설정…
