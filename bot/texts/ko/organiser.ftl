## 주최 측 명령어 (최대 100자)
organiser-about-change = 주최 측: 프로그램 변경
organiser-about-delay = 세션 시작을 늦추거나 앞당기기
organiser-about-delay-minutes = 늦출 시간(분). 음수를 입력하면 앞당깁니다
organiser-about-move = 세션 시작 시간 변경
organiser-about-start = 시간: 10:30(세션 당일), 금요일 10:30, 5월 14일 10:30(행사 현지 시간)
organiser-about-room = 세션의 회의실 변경
organiser-about-cancel = 세션 취소
organiser-about-reinstate = 취소된 세션 다시 열기
organiser-about-reason = 사유(참가자에게 공개됩니다)
organiser-about-accept = 프로그램의 많은 부분이 없어졌어도 파일을 그대로 적용
organiser-about-status = 주최 측: Usher의 상태

## 프로그램 변경
organiser-change = 프로그램 변경
organiser-change-sure = 이대로 변경하시겠습니까?
organiser-change-told = { $count ->
    [0] 다이렉트 메시지로 알림을 받는 사람이 없습니다.
   *[other] { $count }명에게 다이렉트 메시지로 알립니다.
}
organiser-change-posted = 변경 사항은 공지 채널에 게시됩니다.
organiser-change-not-posted = 변경 사항은 어느 채널에도 게시되지 않습니다.
organiser-change-yes = 변경
organiser-change-no = 그대로 두기
organiser-change-made = 변경했습니다
organiser-nothing-done = 아무것도 변경하지 않았습니다.
organiser-change-undo = 되돌리기
organiser-accepted = 파일을 그대로 적용했습니다: 세션 { $count }개.
change-since = 그사이 다른 사람이 이 세션을 변경했습니다. 명령어로 다시 시작해 주세요.
change-warning-day = 이날은 행사 기간이 아닙니다.
change-warning-room = { $name }: 그 시간에 이미 사용 중입니다. “{ $title }”, { $when }.
change-warning-person = { $name } 님은 그 시간에 다른 세션에 참여합니다. “{ $title }”, { $when }.
change-warning-capacity = { $name }: 이 세션을 저장한 { $count }명을 수용할 수 없습니다.
change-gone = 프로그램에 없는 세션입니다. 입력할 때 나타나는 목록에서 선택해 주세요.
change-nothing = 변경되는 내용이 없습니다.
change-no-time = 이 세션은 시간이 정해지지 않아 늦출 수 없습니다. /change move를 사용해 주세요.
change-no-room = 그런 회의실이 없습니다. 입력할 때 나타나는 목록에서 선택해 주세요.

## Usher의 상태
organiser-status = 상태
organiser-press-status = Usher 상태 보기
organiser-loaded = { $when } 기준 프로그램: 세션 { $count }개.
organiser-source = 프로그램 출처: { $source }. 마지막 확인: { $when }.
organiser-deliveries = 메시지: { $counts }.
organiser-next-reminder = 다음 알림: { $when }.
organiser-restarts = 오류 후 재시작: { $loops }.
loop-sending = 메시지 전송
loop-leases = 전송 중인 메시지 관리
loop-watching = 행사 파일 확인
loop-following = 프로그램 출처 확인
loop-events = Discord 이벤트 갱신
loop-forgetting = 오래된 데이터 삭제
loop-noting = 질문 기록
delivery-pending = 대기
delivery-sending = 보내는 중
delivery-sent = 보냄
delivery-failed = 실패
delivery-expired = 기한 지남

## 권한이 없을 때
organiser-only = 주최 측 전용
organiser-only-text = 주최 측 담당자만 할 수 있습니다. 담당자이시면 주최 측 역할을 요청해 주세요.
organiser-stale = 더 이상 사용할 수 없는 버튼입니다
organiser-stale-text = 이 버튼이 가리키던 항목이 없어졌거나 변경되었습니다. 명령어로 다시 시작해 주세요.

## 사람에게 전달되는 질문
organiser-asked-by = { $count }명이 질문했습니다. 언어: { $languages }
organiser-was-wrong = Usher의 답변이 틀렸다는 의견이 있었습니다: { $answer }
organiser-state-answered = 주최 측의 답변:
organiser-state-unpublished = 주최 측이 아직 공개되지 않은 내용이라고 답변했습니다.
organiser-state-ignored = 답변 없이 종료되었습니다.
organiser-state-merged = 다른 질문과 합쳐졌습니다.
organiser-press-answer = 답변
organiser-press-unpublished = 아직 공개되지 않음
organiser-press-merge = 합치기
organiser-press-ignore = 무시
organiser-reply-title = 주최 측의 답변
organiser-you-asked = 질문하신 내용: { $question }
organiser-reply-footer = Usher가 아니라 주최 측이 작성했습니다.
organiser-not-published = 아직 공개되지 않았습니다.
