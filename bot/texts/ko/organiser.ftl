## 주최 측 명령어 (최대 100자)
organiser-about-change = 주최 측: 프로그램 변경
organiser-about-delay = 세션을 늦추거나 앞당기기
organiser-about-delay-minutes = 늦출 분; 음수면 앞당김
organiser-about-move = 세션을 다른 시간에 시작하기
organiser-about-start = 시간, 예: 10:30(세션 당일), 금요일 10:30, 5월 14일 10:30 (행사 현지 시간)
organiser-about-room = 세션을 다른 회의실에서 열기
organiser-about-cancel = 세션 취소
organiser-about-reinstate = 취소된 세션 다시 열기
organiser-about-reason = 사유. 참가자에게 알려집니다
organiser-about-accept = 프로그램 상당 부분이 없어졌어도 파일을 그대로 적용
organiser-about-status = 주최 측: Usher의 상태

## 프로그램 변경
organiser-change = 프로그램 변경
organiser-change-sure = 맞습니까?
organiser-change-told = { $count ->
    [0] 직접 알림을 받는 사람이 없습니다.
   *[other] { $count }명에게 직접 알립니다.
}
organiser-change-posted = 변경 사항은 공지 채널에 게시됩니다.
organiser-change-not-posted = 변경 사항은 어느 채널에도 게시되지 않습니다.
organiser-change-yes = 변경
organiser-change-no = 그대로 두기
organiser-change-made = 변경했습니다
organiser-nothing-done = 아무것도 변경하지 않았습니다.
organiser-change-undo = 되돌리기
organiser-accepted = 파일을 그대로 적용했습니다. 세션 { $count }개.
change-since = 그사이 다른 사람이 이 세션을 변경했습니다. 명령부터 다시 시작하세요.
change-doubt-day = 이 날은 행사 기간이 아닙니다.
change-doubt-room = 그 시간에 { $name }은(는) 사용 중입니다: “{ $title }”, { $when }.
change-doubt-person = { $name } 님이 같은 시간에 “{ $title }”에 참여합니다, { $when }.
change-doubt-capacity = { $name }은(는) 이 세션을 저장한 { $count }명에게 좁습니다.
change-gone = 프로그램에 없는 세션입니다. 입력할 때 나오는 목록에서 고르세요.
change-nothing = 달라지는 것이 없습니다.
change-no-time = 이 세션에는 미룰 시간이 없습니다. /change move를 사용하세요.
change-no-room = 그런 회의실이 없습니다. 입력할 때 나오는 목록에서 고르세요.

## Usher의 상태
organiser-status = 상태
organiser-loaded = { $when } 프로그램: 세션 { $count }개.
organiser-deliveries = 메시지: { $counts }.
organiser-next-reminder = 다음 알림: { $when }.
organiser-restarts = 오류 후 다시 시작: { $loops }.
delivery-pending = 대기
delivery-sending = 보내는 중
delivery-sent = 보냄
delivery-failed = 실패
delivery-expired = 늦음

## 권한이 없을 때
organiser-only = 주최 측 전용
organiser-only-text = 주최 측만 할 수 있습니다. 주최 측이라면 해당 역할을 요청하세요.
organiser-stale = 더 이상 쓸 수 없는 버튼입니다
organiser-stale-text = 가리키던 것이 없어졌거나 바뀌었습니다. 명령어로 다시 시작하세요.

## 사람에게 전달되는 질문
organiser-asked-by = { $count }명이 질문, 언어: { $languages }
organiser-was-wrong = Usher가 답했지만 틀렸다는 의견이 있었습니다: { $answer }
organiser-state-answered = 주최 측의 답변:
organiser-state-unpublished = 주최 측이 아직 공개되지 않았다고 했습니다.
organiser-state-ignored = 답변 없이 닫힘.
organiser-state-merged = 다른 질문과 합쳐짐.
organiser-press-answer = 답변
organiser-press-unpublished = 아직 미공개
organiser-press-merge = 합치기
organiser-press-ignore = 무시
organiser-reply-title = 주최 측의 답변
organiser-you-asked = 질문: { $question }
organiser-reply-footer = Usher가 아니라 주최 측이 작성했습니다.
organiser-not-published = 아직 공개되지 않았습니다.
