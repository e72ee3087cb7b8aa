# Usher가 하는 모든 말, 한국어.

## 날짜, 시간, 목록
day-pattern = M월 d일 EEEE
date-pattern = y년 M월 d일 EEEE
date-range = { $start } ~ { $end }
time-range = { $start }–{ $end }
in-zone = { $text } ({ $city } 시간)
zone-also = { $city } 시간 { $time }은 { $otherCity } 시간으로 { $day } { $other }입니다.
and-more = …외 { $count }건. “더 보기”라고 하시거나 날짜, 회의실, 트랙 또는 주제를 말씀해 주세요.
person-part = { $person } ({ $part })
part-speaker = 발표
part-opening = 개회사
part-keynote = 기조연설
part-moderator = 좌장
part-panellist = 패널
part-closing = 폐회사
part-host = 진행
provisional = 잠정 정보이며 변경될 수 있습니다.
cancelled-mark = 취소됨: { $text }

## 날짜와 기간
dates = { $name }: { $range } ({ $days }일간).
dates-one-day = { $name }: { $day }.
duration = { $name } 기간은 { $days }일입니다: { $range }.
event-ends = { $name } 종료일: { $day }.
starts-with = { $day } { $time }에 “{ $title }” 순서로 시작합니다.
ends-with = { $day } { $time }에 “{ $title }” 순서를 끝으로 마칩니다.
days-left = { $days ->
    [0] 오늘 시작합니다.
    [1] 내일 시작합니다.
   *[other] { $days }일 후에 시작합니다.
}
on-now-day = 지금 진행 중입니다: 전체 { $days }일 중 { $number }일째.
over-since = { $day }에 끝났습니다.
today-is-before = 오늘이 아닙니다. 오늘은 { $today }입니다.
started-not = 아직 시작하지 않았습니다.
started-yes = 시작했습니다.
over-not = 아직 끝나지 않았습니다.
not-on-day = { $day }에는 열리지 않습니다.
is-on-day = 네, { $day }에 열립니다.
clock-unpublished = 정확한 시간은 공개되지 않았습니다.
only-this-edition = 저는 이번 행사만 알고 있습니다: { $name }, { $range }.

## 세션: 시간, 길이, 장소
session-at = “{ $title }”: { $when }.
session-ends = “{ $title }” 종료: { $day } { $time }.
session-day-only = “{ $title }”: { $day }. 시간은 공개되지 않았습니다.
session-in-days = “{ $title }” 순서는 행사 기간({ $range }) 중에 있습니다. 날짜와 시간은 공개되지 않았습니다.
session-lasts = “{ $title }” 길이는 { $length }입니다: { $when }.
session-length-unknown = “{ $title }” 길이는 공개되지 않았습니다.
session-started = “{ $title }” 시작했습니다: { $when }.
session-not-started = “{ $title }” 아직 시작하지 않았습니다: { $when }.
session-over = “{ $title }” 끝났습니다: { $when }.
session-room = “{ $title }” 장소: { $rooms }.
session-room-unknown = “{ $title }” 회의실은 공개되지 않았습니다.
session-in-venue = 행사 장소: { $venue }.
session-cancelled = “{ $title }” 취소되었습니다.
session-not-cancelled = “{ $title }” 취소 표시가 없습니다: { $when }.
changes-none = 공개된 프로그램에 취소된 세션이 없습니다.
session-languages = “{ $title }” 사용 언어: { $languages }.
session-language-unknown = “{ $title }” 사용 언어는 공개되지 않았습니다.
event-languages = { $name } 사용 언어: { $languages }.
session-people = “{ $title }”: { $people }.
session-people-unknown = “{ $title }” 참여자는 공개되지 않았습니다.
session-abstract = “{ $title }”: { $text }
session-abstract-unknown = “{ $title }” 설명은 공개되지 않았습니다.
session-not-there = “{ $title }” 장소는 { $other } 아니라 { $rooms }입니다.
hours-minutes = { $hours ->
    [0] { $minutes }분
   *[other] { $minutes ->
        [0] { $hours }시간
       *[other] { $hours }시간 { $minutes }분
    }
}
days = { $days }일

## 장소
venue = { $name } 장소: { $place }.
not-in-place = { $place } 아닙니다. { $name } 장소: { $venue }.
address = { $venue } 주소: { $text }
directions = { $venue } 오시는 길: { $text }
room-directions = { $room }: { $text }
room-is-in = { $room } 위치: { $venue }. 찾아가는 길은 공개되지 않았습니다.
rooms-list = 회의실: { $rooms }.
tracks-list = 트랙: { $tracks }.

## 행사 소개
theme = { $name } 주제: “{ $text }”.
event-name = 정식 명칭: { $text }.
about = { $text }
edition = { $name }: 제{ $number }회입니다.
edition-not = 제{ $other }회가 아닙니다. { $name }: 제{ $number }회입니다.
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
   *[participant] 행사에 참여합니다.
}
website = { $label }: { $url }

## 사람
person-role = { $person }: { $role }.
person-role-at = { $person }: { $role }, { $organisation }.
person-at = { $person }: { $organisation }.
person-role-unknown = { $person } 직책은 공개되지 않았습니다.
person-sessions = { $person } 참여 순서:
person-no-sessions = 공개된 프로그램에 { $person } 순서가 없습니다.
person-email = { $person } 이메일: { $email }
person-email-unknown = { $person } 연락처는 공개되지 않았습니다.
speakers = { $name } 연사: { $people }.
opens = { $name } 개회사: { $people }.
keynote = 기조연설: { $people }.
moderates = 좌장: { $people }.
closes = { $name } 폐회사: { $people }.
not-this-person = { $person } 아닙니다.
people-of-organisation = { $organisation }: { $people }.
nobody-named = 이번 행사 인물 중에 그런 이름을 찾을 수 없습니다.

## 프로그램
programme-heading = 프로그램, { $day }:
programme-undated = 날짜와 시간이 공개되지 않음:
outside-days = { $day }: 행사 기간({ $range })이 아닙니다.
now-heading = 지금:
next-heading = 다음, { $day }:
nothing-now = 지금은 진행 중인 순서가 없습니다.
nothing-next = 공개된 프로그램에 이후 순서가 없습니다.
before-event = 행사가 아직 시작하지 않았습니다: { $range }.
after-event = 행사가 끝났습니다: { $range }.
times-unpublished = 시간표는 공개되지 않았습니다.
sessions-about = 관련 세션:
no-sessions-about = 공개된 프로그램에서 관련 세션을 찾을 수 없습니다.
kind-unpublished = 공개된 프로그램에 그런 순서가 없습니다.
count-sessions = 공개된 프로그램의 세션은 { $count }개입니다.
count-people = 공개된 프로그램에 이름이 나온 사람은 { $count }명입니다.
count-rooms = 회의실은 { $count }개입니다.
count-tracks = 트랙은 { $count }개입니다.
count-participants-unknown = 참가자 수는 공개되지 않았습니다.

## 연락처
contact = 문의: { $details }
contact-for = { $purpose } 문의: { $details }
ask-contact = 문의처: { $details }.
contact-unknown = 문의처가 공개되지 않았습니다.

## 답이 없을 때
not-published = { $topic }: 아직 공개되지 않았습니다.
fact-unpublished = { $fact ->
    [venue] 장소는 공개되지 않았습니다.
    [address] 주소는 공개되지 않았습니다.
    [directions] 오시는 길은 공개되지 않았습니다.
    [city] 도시는 공개되지 않았습니다.
    [theme] 주제는 공개되지 않았습니다.
    [about] 설명은 공개되지 않았습니다.
    [history] 연혁은 공개되지 않았습니다.
    [edition] 회차는 공개되지 않았습니다.
    [attendance] 참석자는 공개되지 않았습니다.
    [organisers] 주최 기관은 공개되지 않았습니다.
    [partners] 협력 기관은 공개되지 않았습니다.
    [speakers] 연사는 공개되지 않았습니다.
    [opens] 개회사를 하는 사람은 공개되지 않았습니다.
    [keynote] 기조연설자는 공개되지 않았습니다.
    [moderates] 좌장은 공개되지 않았습니다.
    [closes] 폐회사를 하는 사람은 공개되지 않았습니다.
    [programme] 프로그램은 공개되지 않았습니다.
    [website] 웹사이트는 공개되지 않았습니다.
    [rooms] 회의실은 공개되지 않았습니다.
    [languages] 행사 언어는 공개되지 않았습니다.
    [breaks] 휴식과 식사는 공개되지 않았습니다.
   *[other] 공개되지 않았습니다.
}
unknown = 모르겠습니다. 주최 측이 제공한 정보에 없습니다.
unknown-session = 공개된 프로그램에서 찾을 수 없습니다.
did-you-mean = 혹시 다음을 물으셨나요?
declined = 저는 { $name } 관련 질문에만 답합니다.
please-repeat = 이해하지 못했습니다. 날짜, 장소, 연사, 프로그램 또는 문의처를 물어보세요.

## 대화
hello = 안녕하세요! 저는 { $name } 도우미 Usher입니다. 날짜, 장소, 연사, 프로그램, 문의처를 물어보세요.
thanks = 천만에요.
goodbye = 안녕히 가세요!
who-are-you = 저는 { $name } 자동 도우미 Usher입니다. 주최 측이 공개한 정보로만 답합니다.
help = { $name }에 대해 날짜, 장소, 주제, 연사, 프로그램, 문의처를 영어, 프랑스어, 스페인어, 러시아어, 아랍어, 중국어, 한국어로 물어보실 수 있습니다.
how-are-you = 잘 지냅니다, 감사합니다. { $name } 관련해 무엇이 궁금하신가요?

## 제안
suggest-dates = 행사는 언제인가요?
suggest-venue = 행사는 어디에서 열리나요?
suggest-programme = 프로그램이 어떻게 되나요?
suggest-speakers = 누가 발표하나요?
suggest-theme = 주제가 무엇인가요?
suggest-contact = 누구에게 문의하면 되나요?
suggest-when-session = “{ $title }” 언제인가요?
suggest-where-session = “{ $title }” 어디에서 하나요?
suggest-about-session = “{ $title }” 내용이 무엇인가요?
suggest-who-session = “{ $title }” 누가 발표하나요?
suggest-who = { $person } 누구인가요?
suggest-person-sessions = { $person } 언제 발표하나요?
suggest-next = 다음은 무엇인가요?

## 자주 묻는 주제
topic-registration = 등록
topic-badges = 출입증
topic-security = 출입과 보안
topic-wifi = 와이파이 (Wi-Fi)
topic-hotels = 숙소
topic-visas = 비자
topic-transport = 교통
topic-parking = 주차
topic-food = 식사와 식이 요청
topic-accessibility = 장애인 편의
topic-prayer_room = 기도실
topic-interpretation = 통역
topic-livestream = 생중계
topic-recording = 녹화
topic-slides = 발표 자료
topic-certificates = 증명서
topic-dress_code = 복장
topic-press = 언론
topic-photos = 사진
topic-lost_property = 분실물
topic-emergency = 비상 상황
topic-childcare = 아이 돌봄
topic-fees = 참가비
topic-deadlines = 마감일
topic-social_events = 친교 행사
topic-luggage = 짐 보관
topic-toilets = 화장실
topic-guests = 동반자
topic-smoking = 흡연
topic-pets = 동물
topic-power_sockets = 전원 콘센트
topic-lockers = 사물함
topic-quiet_room = 조용한 방
topic-water = 식수
topic-lifts = 엘리베이터

## 터미널 대화
chat-hint = 일곱 언어 중 어느 언어로든 물어보세요. 번호를 쓰면 제안을 고릅니다. /lang en 언어 변경, /now 2025-12-04T10:00 시점 변경, /quit 종료.
chat-language = 한국어로 답하겠습니다.
chat-language-unknown = 할 수 있는 언어: { $languages }. /lang 뒤에 하나를 쓰거나 /lang auto라고 쓰세요.
chat-moment = 이 대화에서 지금은 { $moment }입니다.
chat-moment-unknown = 시점이 아닙니다. 예: /now 2025-12-04T10:00.
