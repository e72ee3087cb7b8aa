# Usher가 하는 모든 말, 한국어. $name은 행사, $title은 세션, $person은 사람.

## 날짜, 시간, 목록
day-pattern = M월 d일 EEEE
date-pattern = y년 M월 d일 EEEE
date-range = { $start } ~ { $end }
time-range = { $start }~{ $end }
in-zone = { $text }({ $city } 시간)
zone-also = { $city } 시간 { $time }, { $otherCity } 시간으로는 { $day } { $other }입니다.
and-more = … 그 밖에 { $count }건이 더 있습니다. “더 보기”라고 하시거나 날짜, 회의실, 트랙, 주제를 말씀해 주세요.
no-more = 이상이 전부입니다.
labelled = { $what }: { $shown }
person-part = { $person }({ $part })
part-speaker = 연사
part-opening = 개회사
part-keynote = 기조연설
part-moderator = 좌장
part-panellist = 토론자
part-closing = 폐회사
part-host = 사회자
provisional = 잠정 정보이며 변경될 수 있습니다.
cancelled-mark = 취소됨: { $text }

## 날짜와 기간
dates = { $name }: { $range }({ $days }일간).
dates-one-day = { $name }: { $day }.
duration = { $name }: { $days }일간 열립니다({ $range }).
event-ends = { $name } 종료일: { $day }.
starts-with = { $day } { $time }에 “{ $title }” 세션으로 시작합니다.
ends-with = { $day } { $time }에 “{ $title }” 세션을 끝으로 마칩니다.
ends-unpublished = 마지막 세션: “{ $title }”, { $day } { $time } 시작. 끝나는 시간은 공개되지 않았습니다.
days-left = { $days ->
    [0] 오늘 시작합니다.
    [1] 내일 시작합니다.
   *[other] { $days }일 후 시작합니다.
}
on-now-day = 지금 진행 중입니다. 전체 { $days }일 중 { $number }일째입니다.
over-since = { $day }에 끝났습니다.
today-is-before = 오늘이 아닙니다. 오늘은 { $today }입니다.
started-not = 아직 시작하지 않았습니다.
started-yes = 시작했습니다.
over-not = 아직 끝나지 않았습니다.
not-on-day = { $day }에는 열리지 않습니다.
is-on-day = { $day }에 열립니다.
clock-unpublished = 정확한 시간은 아직 공개되지 않았습니다.
only-this-edition = 저는 이번 행사만 알고 있습니다: { $name }, { $range }.

## 세션: 시간, 길이, 장소
session-at = “{ $title }”: { $when }.
session-ends = “{ $title }” 세션 종료: { $day } { $time }.
session-end-unknown = “{ $title }” 세션의 종료 시간은 아직 공개되지 않았습니다.
session-day-only = “{ $title }”: { $day }. 시간은 아직 공개되지 않았습니다.
session-in-days = “{ $title }” 세션은 행사 기간 중에 열립니다: { $range }. 날짜와 시간은 아직 공개되지 않았습니다.
session-lasts = “{ $title }” 세션은 { $length } 동안 진행됩니다: { $when }.
kind-length = 각 { $length }.
kind-lengths = { $shortest }~{ $longest }, 대부분 { $usual }.
session-length-unknown = “{ $title }” 세션의 진행 시간은 아직 공개되지 않았습니다.
session-registered-unknown = “{ $title }” 세션의 신청 인원은 아직 공개되지 않았습니다.
session-started = “{ $title }” 세션이 시작되었습니다: { $when }.
session-not-started = “{ $title }” 세션은 아직 시작되지 않았습니다: { $when }.
session-over = “{ $title }” 세션은 끝났습니다: { $when }.
session-room = “{ $title }” 세션 장소: { $rooms }.
session-room-unknown = “{ $title }” 세션의 회의실은 아직 공개되지 않았습니다.
session-in-venue = 행사 장소: { $venue }.
session-cancelled = “{ $title }” 세션은 취소되었습니다.
session-not-cancelled = “{ $title }” 세션은 취소된 것으로 표시되어 있지 않습니다: { $when }.
changes-none = 공개된 프로그램에 취소된 것으로 표시된 세션이 없습니다.
session-languages = “{ $title }” 세션의 사용 언어: { $languages }.
session-language-unknown = “{ $title }” 세션의 사용 언어는 아직 공개되지 않았습니다.
event-languages = { $name } 사용 언어: { $languages }.
session-people = “{ $title }”: { $people }.
session-people-unknown = “{ $title }” 세션의 참여자는 아직 공개되지 않았습니다.
session-organisers-unknown = “{ $title }” 세션의 주최 측은 아직 공개되지 않았습니다.
session-abstract = “{ $title }”: { $text }
session-abstract-unknown = “{ $title }” 세션의 설명은 아직 공개되지 않았습니다.
session-not-there = “{ $title }” 세션은 { $other }에서 열리지 않습니다. 장소: { $rooms }.
hours-minutes = { $hours ->
    [0] { $minutes }분
   *[other] { $minutes ->
        [0] { $hours }시간
       *[other] { $hours }시간 { $minutes }분
    }
}
days = { $days }일
days-and-hours = { $days } { $rest }

## 장소
venue = { $name } 장소: { $place }.
not-in-place = 그곳이 아닙니다. { $name } 장소: { $venue }.
address = { $venue } 주소: { $text }
directions = { $venue } 오시는 길: { $text }
room-directions = { $room }: { $text }
room-is-in = { $room } 위치: { $venue }. 찾아가는 길은 아직 공개되지 않았습니다.
room-way-unknown = { $room }: 찾아가는 길은 아직 공개되지 않았습니다.
room-unknown = “{ $room }”: 공개된 프로그램에 그런 이름의 회의실은 없습니다.
names-more = { $names } 외 { $count }개
rooms-list = 회의실: { $rooms }.
track-shares = “{ $track }” 트랙의 모든 세션은 다음 트랙에도 속합니다: { $tracks }.
tracks-list = 트랙: { $tracks }.

## 행사 소개
theme = { $name } 주제: “{ $text }”.
event-name = 정식 명칭: { $text }.
about = { $text }
edition = { $name }: 제{ $number }차 행사입니다.
edition-not = 제{ $other }차가 아닙니다. { $name }: 제{ $number }차 행사입니다.
history = { $text }
attendance = { $text }
organisers = 주최: { $names }.
partners = 협력: { $names }.
sponsors = 후원: { $names }.
organisation-about = { $organisation }: { $text }
organisation-is = { $organisation }: { $role ->
    [organiser] 행사 주최 기관입니다.
    [partner] 행사 협력 기관입니다.
    [sponsor] 행사 후원 기관입니다.
   *[participant] 행사 참여 기관입니다.
}
website = { $label }: { $url }

## 사람
person-role = { $person }: { $role }.
person-role-at = { $person }: { $role }, { $organisation }.
person-at = { $person }: { $organisation }.
person-role-unknown = { $person } 님의 직책은 아직 공개되지 않았습니다.
person-sessions = { $person } 님이 참여하는 세션:
person-moderates = 이 밖에 세션 { $count }개에서 좌장을 맡습니다. 보시려면 “더 보기”라고 말씀해 주세요.
person-moderates-these = 이 밖에 좌장을 맡는 세션:
person-no-sessions = 공개된 프로그램에 { $person } 님의 세션이 없습니다.
person-no-such-session = 공개된 프로그램에 { $person } 님이 참여하는 그런 종류의 세션은 없습니다.
person-email = { $person } 님의 이메일: { $email }
person-email-unknown = { $person } 님의 연락처는 아직 공개되지 않았습니다.
speakers = { $name } 연사: { $people }.
speakers-not-there = 공개된 프로그램에서 다음 조건에 해당하지 않는 연사: { $what }.
speakers-all-there = 공개된 프로그램에서 모든 연사가 다음 조건에 해당합니다: { $what }.
people-in-several = 공개된 프로그램에서 두 세션 이상에 참여하는 사람: { $people }.
people-in-one-each = 공개된 프로그램에서 두 세션 이상에 참여하는 사람이 없습니다.
titles-more-than-once = 공개된 프로그램에 두 번 이상 있는 세션:
titles-once-each = 공개된 프로그램에 두 번 이상 있는 제목이 없습니다.
opens = { $name } 개회사: { $people }.
keynote = 기조연설: { $people }.
moderates = 좌장 { $people }.
closes = { $name } 폐회사: { $people }.
not-this-person = { $person } 님이 아닙니다.
people-of-organisation = { $organisation }: { $people }.
nobody-named = 이번 행사 관련자 중에서 그런 이름을 찾을 수 없습니다.
name-mentioned = 다음 세션의 소개에 이 이름이 나옵니다:
nobody-from-body = 이번 행사 관련자 중 “{ $body }” 소속으로 소개된 사람은 없습니다.
body-mentioned = 다음 세션의 소개에 “{ $body }” 이름이 나옵니다:
whom-do-you-mean = 어느 분을 말씀하시나요? 이름을 적어 주세요.

## 프로그램
programme-heading = { $day } 프로그램:
programme-undated = 날짜와 시간 미공개:
outside-days = { $day }: 행사 기간이 아닙니다. 행사 기간: { $range }.
no-such-date = 존재하지 않는 날짜입니다: { $day }.
no-such-time = 존재하지 않는 시각입니다: { $time }.
other-weekday = { $day }은 { $claimed }이 아니라 { $weekday }입니다.
weekday-of = { $day }은 { $weekday }입니다.
now-heading = 지금 진행 중:
next-heading = 다음 세션, { $day }:
nothing-now = 지금은 진행 중인 세션이 없습니다.
nothing-now-for = 지금 진행 중인 세션 중 다음 조건에 맞는 것이 없습니다: { $what }.
nothing-next = 공개된 프로그램에 이후 세션이 없습니다.
programme-over = 프로그램의 마지막 세션이 끝났습니다.
before-event = 행사가 아직 시작하지 않았습니다: { $range }.
after-event = 행사가 끝났습니다: { $range }.
times-unpublished = 시간표는 아직 공개되지 않았습니다.
by-meaning = 똑같은 표현은 없으며, 뜻이 가장 가까운 것은 다음과 같습니다:
title-unknown = 공개된 프로그램에 그런 이름의 세션은 없으며, 가장 가까운 것은 다음과 같습니다:
sessions-about = 관련 세션:
no-sessions-about = 공개된 프로그램에서 관련 세션을 찾을 수 없습니다.
kind-unpublished = 공개된 프로그램에 그런 세션이 없습니다.
kind-not-filed = 프로그램에 “{ $kind }” 유형으로 분류된 세션은 없습니다.
kind-by-room = 회의실 기준({ $rooms }):
kind-by-text = 세션 설명 기준:
count-sessions = 공개된 프로그램의 세션은 { $count }개입니다.
count-people = 공개된 프로그램에 이름이 있는 사람은 { $count }명입니다.
count-rooms = 회의실은 { $count }개입니다.
count-tracks = 트랙은 { $count }개입니다.
count-participants-unknown = 참가자 수는 아직 공개되지 않았습니다.

## 문의처
contact = 문의처: { $details }
contact-for = { $purpose } 문의처: { $details }
ask-contact = 문의처: { $details }.
contact-unknown = 문의처는 아직 공개되지 않았습니다.

## 답이 없을 때
not-published = { $topic }: 아직 공개되지 않았습니다.
fact-unpublished = { $fact ->
    [venue] 장소는
    [address] 주소는
    [directions] 오시는 길은
    [city] 개최 도시는
    [theme] 주제는
    [about] 행사 소개는
    [history] 연혁은
    [edition] 회차는
    [attendance] 참가자 명단은
    [organisers] 주최 기관은
    [partners] 협력 기관은
    [speakers] 연사는
    [opens] 개회사를 할 사람은
    [keynote] 기조연설자는
    [moderates] 좌장은
    [closes] 폐회사를 할 사람은
    [programme] 프로그램은
    [website] 웹사이트는
    [rooms] 회의실은
    [languages] 행사 사용 언어는
    [breaks] 휴식과 식사 시간은
   *[other] 이 내용은
} 아직 공개되지 않았습니다.
unknown = 답변드릴 수 없습니다. 주최 측이 제공한 정보에 없는 내용입니다.
unknown-session = 공개된 프로그램에서 찾을 수 없습니다.
did-you-mean = 혹시 다음을 찾으십니까?
announcing-declined = 공지는 주최 측만 할 수 있으며, 저는 다른 분들께 아무것도 전달하지 않습니다.
declined = 저는 { $name } 관련 질문에만 답변드립니다.
please-repeat = 질문을 이해하지 못했습니다. 날짜, 장소, 연사, 프로그램, 문의처를 물어보실 수 있습니다.
not-helped = 다른 말로 다시 질문해 주세요.
questions-left = 한 번에 세 가지 질문까지 답변드립니다. 다음 질문은 다시 보내 주세요:

## 대화
hello = 안녕하세요! 저는 { $name } 도우미 Usher입니다. 날짜, 장소, 연사, 프로그램, 문의처를 물어보실 수 있습니다.
thanks = 도움이 되어 기쁩니다.
goodbye = 안녕히 가세요!
who-are-you = 저는 { $name } 자동 도우미 Usher입니다. 주최 측이 공개한 정보로만 답변드립니다.
help = { $name }: 날짜, 장소, 주제, 연사, 프로그램, 문의처를 영어, 프랑스어, 스페인어, 러시아어, 아랍어, 중국어, 한국어로 물어보실 수 있습니다.
how-are-you = 잘 지냅니다. 감사합니다. { $name }에 대해 무엇이 궁금하십니까?

## 제안: 참가자가 쓸 법한 질문
suggest-dates = 행사는 언제인가요?
suggest-venue = 행사는 어디에서 열리나요?
suggest-programme = 프로그램이 어떻게 되나요?
suggest-speakers = 누가 발표하나요?
suggest-theme = 주제가 무엇인가요?
suggest-contact = 누구에게 문의하면 되나요?
suggest-where-session = “{ $title }” 세션은 어디에서 하나요?
suggest-about-session = “{ $title }” 세션은 무슨 내용인가요?
suggest-who = { $person } 님은 누구인가요?
suggest-person-sessions = { $person } 님은 언제 발표하나요?

## 자주 묻는 주제
topic-registration = 등록
topic-badges = 출입증
topic-security = 출입 및 보안
topic-wifi = 와이파이(Wi-Fi)
topic-hotels = 숙소
topic-visas = 비자
topic-transport = 교통
topic-parking = 주차
topic-food = 식사 및 식이 제한
topic-accessibility = 장애인 편의
topic-prayer_room = 기도실
topic-interpretation = 통역
topic-livestream = 생중계
topic-recording = 녹화
topic-slides = 발표 자료
topic-certificates = 참가 증명서
topic-dress_code = 복장
topic-press = 언론 취재
topic-photos = 사진
topic-lost_property = 분실물
topic-emergency = 비상 상황
topic-childcare = 어린이 돌봄
topic-fees = 참가비
topic-deadlines = 마감일
topic-social_events = 친교 행사
topic-luggage = 짐 보관
topic-toilets = 화장실
topic-guests = 동반인
topic-smoking = 흡연
topic-pets = 동물
topic-power_sockets = 전원 콘센트
topic-lockers = 사물함
topic-quiet_room = 조용한 휴게실
topic-water = 식수
topic-lifts = 승강기

## 터미널 대화
chat-hint = 일곱 개 언어 중 어느 언어로든 질문해 주세요. 번호를 입력하면 제안된 질문을 선택합니다. /lang en: 언어 변경, /now 2025-12-04T10:00: 시점 변경, /quit: 종료.
chat-language = 한국어로 답변드리겠습니다.
chat-language-unknown = 사용할 수 있는 언어: { $languages }. /lang 뒤에 하나를 입력하거나 /lang auto를 입력해 주세요.
chat-moment = 이 대화의 현재 시각: { $moment }.
chat-moment-unknown = 시각으로 읽을 수 없습니다. /now 2025-12-04T10:00 형식으로 입력해 주세요.
