# 참가자가 웹에서 읽는 문장.

## 보여 줄 것이 없을 때
web-not-found = 없는 페이지입니다.
web-method = 이 페이지는 읽기 전용입니다.
web-too-long = 내용이 너무 깁니다.
web-bad-request = 요청을 읽을 수 없습니다.
web-slower = 한꺼번에 요청이 너무 많습니다. 몇 초 뒤에 다시 시도해 주세요.
web-sorry = 문제가 발생했습니다. 나중에 다시 시도해 주세요.

## 프로그램 페이지
web-title = { $name }: 프로그램
web-skip = 프로그램으로 이동
web-programme = 프로그램
web-languages = 페이지 언어
web-calendar = 캘린더로 보는 프로그램
web-days = 날짜
web-zone = 시간은 행사장 현지 시간입니다({ $city }).
web-empty = 프로그램이 아직 공개되지 않았습니다.
web-newer = 이 페이지를 연 뒤에 프로그램이 변경되었습니다.
web-show-newer = 새 프로그램 보기
web-no-day = 날짜 미공개
web-contact = 문의: { $contact }
web-as-of = 기준 시점: { $moment }
web-source = 출처: { $source }
web-source-dated = 출처: { $source }, { $day }

## 세션 찾기
web-search = 프로그램 검색
web-filters = 필터
web-all = 전체
web-day = 날짜
web-track = 트랙
web-room = 회의실
web-language = 언어
web-person = 참여자
web-order = 정렬
web-by-time = 시간순
web-by-room = 회의실별
web-times = 시간
web-venue-time = 현지 시간({ $city })
web-your-time = 내 시간({ $zone })
web-shown = 표시된 세션: { $shown }/{ $count }
web-none = 조건에 맞는 세션이 없습니다.
web-clear = 모두 보기
web-jump = 진행 중인 세션으로 이동
web-now = 현재: { $time }

## 세션 하나
web-on-now = 진행 중
web-cancelled = 취소됨
web-changed = 변경됨
web-no-time = 시간 미공개
web-provisional-time = 잠정 시간
web-no-room = 회의실 미공개
web-provisional-room = 잠정 회의실
web-details = 자세히
web-needs = 준비 사항: { $text }
web-signup = 참가 방법: { $text }
web-add = 캘린더에 추가
web-link = 이 세션의 링크
web-between = {", "}

## 질문
web-ask = 질문하기
web-ask-title = { $name }: 질문
web-ask-label = 질문 내용
web-ask-send = 보내기
web-ask-answers = 답변
web-ask-note = 주최 측이 공개한 정보로만 답변드립니다. 질문은 이름과 IP 주소 없이 보관되며, 주최 측이 볼 수 있습니다.
web-ask-waiting = 잠시만 기다려 주세요…
web-ask-failed = 질문이 전달되지 않았습니다. 다시 시도해 주세요.
web-ask-busy = 지금 질문이 많습니다. 몇 초 뒤에 다시 시도해 주세요.
web-ask-empty = 질문을 입력해 주세요.
web-ask-long = 너무 깁니다. 짧게 질문해 주세요.
web-back = 프로그램으로 돌아가기
