# 조건에 맞는 세션 목록과 세션 하나에 대한 질문.

## 날짜, 밤, 수
days-range = { $start }부터 { $end }까지
in-night = { $text }({ $eve } 밤부터 { $day } 새벽까지)
people-more = { $people } 외 { $count }명

## 목록을 좁히는 조건, 가운뎃점으로 구분
criterion-after = { $time } 이후
criterion-before = { $time } 이전
criterion-at = { $time }
criterion-end = { $time } 종료
criterion-longer = { $length } 초과
criterion-shorter = { $length } 미만
criterion-at-least = { $length } 이상
criterion-at-most = { $length } 이하
criterion-lasting = { $length } 길이
criterion-remaining = 남은 세션

## 목록
count-only-talks = 이 중 엄밀한 의미의 발표: { $count }개.
list-count = { $what }: 세션 { $count }개.
nothing-fits = 공개된 프로그램에 다음 조건에 맞는 세션이 없습니다: { $what }.
nearest-on-day = { $day }:
nearest-without = “{ $what }” 조건 제외:
left-out = { $criterion ->
    [language] 언어로는
    [length] 진행 시간으로는
   *[hours] 시각으로는
} 범위를 좁힐 수 없습니다. 프로그램에 이 정보가 있는 세션이 없습니다.
left-out-subject = 공개된 프로그램에서 “{ $subject }” 관련 세션을 찾을 수 없습니다. 이 조건 제외:
not-then = 아니요, 그때가 아닙니다.
not-on-day-but = { $day }이 아니라 { $other }입니다:

## 시간대
zone-is = 모든 시각은 { $city } 시간(UTC{ $offset })입니다.
zone-ahead = { $other } 시간은 { $city } 시간보다 { $length } 빠릅니다.
zone-behind = { $other } 시간은 { $city } 시간보다 { $length } 늦습니다.
zone-same = { $other } 시간은 { $city } 시간과 같습니다.

## 세션 하나
session-once = 공개된 프로그램에 “{ $title }”의 다른 시간은 없습니다.
session-track = “{ $title }” 세션의 트랙: { $track }.
session-track-unknown = “{ $title }” 세션의 트랙은 아직 공개되지 않았습니다.
session-capacity = “{ $title }” 세션 장소: { $rooms }.
room-capacity = { $room }: { $count }명 수용.
capacity-unknown = { $room } 수용 인원은 아직 공개되지 않았습니다.
session-places = “{ $title }” 세션 정원: { $count }명.
session-signup = “{ $title }” 세션 참가 방법: { $text }
session-space-unknown = “{ $title }” 세션에 자리가 남았는지, 신청이 필요한지는 아직 공개되지 않았습니다.
session-needs = “{ $title }” 세션 준비 사항: { $text }
session-needs-unknown = “{ $title }” 세션에 필요한 사전 지식이나 준비물은 아직 공개되지 않았습니다.
session-needs-described = “{ $title }” 세션에 필요한 사전 지식이나 준비물 목록은 공개되지 않았습니다. 세션 설명: { $text }
session-links = “{ $title }” 세션 관련 자료:
session-links-unknown = “{ $title }” 세션의 발표 자료, 영상, 웹페이지는 아직 공개되지 않았습니다.
abstract-more = 전체 설명을 요청하시면 모두 보여 드립니다.

## 같은 시간
parallel-to = “{ $title }” 세션과 같은 시간에 열리는 세션:
parallel-none = “{ $title }” 세션과 같은 시간에 열리는 다른 세션은 없습니다.
parallel-unknown = “{ $title }” 세션의 시간이 아직 공개되지 않아, 같은 시간에 어떤 세션이 있는지 알 수 없습니다.
# Its number needs no plural.
parallel-most = 동시에 열리는 세션이 있습니다({ $what }). 최대 { $count }개이며, 예를 들면:
parallel-never = 동시에 열리는 세션은 없습니다({ $what }).
overlap-yes = 시간이 겹칩니다:
overlap-no = 시간이 겹치지 않습니다:
overlap-beside = 위 세션과 겹치지 않는 세션:
overlap-gap = 두 세션 사이: { $length }.
overlap-next = 한 세션이 끝나는 시각에 다른 세션이 시작됩니다.

## 행사 전체
event-takes-place = { $name }: 취소되거나 연기되거나 장소가 변경된 것으로 표시되어 있지 않습니다.
event-cancelled-sessions = 취소된 것으로 표시된 세션 { $count }개:
answer-as-of = { $when } 기준 프로그램입니다. 그 후로는 업데이트하지 못했습니다.

## By number
number-in-order = 프로그램에 이 번호는 없습니다. 시작 시간순으로 { $number }번째({ $what }):
number-untimed = 시간이 공개되지 않은 세션 { $count }개는 세지 않았습니다.
number-too-high = { $count }개뿐입니다({ $what }):
number-beside = 시작 시간순으로 { $number }번째는 없습니다({ $what }). { $count }개 가운데 여럿이 동시에 시작합니다.
number-unordered = 순서가 아직 공개되지 않아 { $number }번째({ $what })가 무엇인지 알 수 없습니다. 프로그램에 있는 세션:
number-not-called = 공개된 프로그램에 “{ $name }”라는 이름의 세션이 없습니다.
