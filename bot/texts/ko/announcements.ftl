## 명령어 (최대 100자)
announce-about = 주최 측: 공지 작성, 발송, 전달 상황 확인
announce-about-new = 공지 작성. 받는 사람에게 보일 모습을 미리 확인한 뒤 보냅니다
announce-about-list = 모든 공지와 각 공지의 상태
announce-about-edit = 공지와 이미 전달된 메시지 모두 수정
announce-about-retract = 공지를 철회하고 이미 전달된 메시지 모두 삭제
announce-about-report = 공지를 받은 사람과 받지 못한 사람
announce-about-which = 공지 번호 또는 제목에 있는 단어
announce-about-language = 작성할 언어. 다른 언어는 나중에 추가할 수 있습니다

## 양식 (제목과 이름표는 최대 45자)
announce-form = 공지
announce-form-in = 공지 언어: { $language }
announce-field-title = 제목
announce-field-text = 본문
announce-field-text-hint = Markdown 서식은 유지됩니다. 제목과 본문을 모두 비우면 이 언어가 제외됩니다.
announce-field-link = 링크(선택)
announce-field-picture = 이미지 웹 주소(선택)
announce-field-address-hint = https://로 시작
announce-form-when = 보낼 시간
announce-field-when = 시간(비워 두면 ‘보내기’를 누르는 즉시)
announce-field-when-hint = 18:00, 금요일 10:00, 5월 14일 10:00, 2시간 후(행사 현지 시간)
announce-form-savers = 세션을 저장한 사람
announce-field-savers = 세션(비워 두면 보내지 않음)
announce-field-savers-hint = 제목에 있는 단어

## 공지의 상태
phase-draft = 초안
phase-waiting = 다른 담당자의 승인 대기
phase-scheduled = 예약됨
phase-sending = 보내는 중
phase-sent = 보냄
phase-retracted = 철회됨
phase-discarded = 폐기됨
announce-heading = 공지 { $number }: { $state }
announce-channels = 채널: { $channels }
announce-people = { $count ->
    [0] 다이렉트 메시지: 없음
   *[other] 다이렉트 메시지: { $count }명
}
announce-savers = 다음 세션을 저장한 사람에게 다이렉트 메시지: { $title }
announce-at-once = 시간: ‘보내기’를 누르는 즉시
announce-when = 시간: { $when }
announce-notifies = 알림 대상: { $who }
announce-notifies-nobody = 없음
announce-notifies-everyone = 이 채널의 모든 사람(@everyone)
announce-is-crossposted = 이 채널을 팔로우하는 서버에도 게시됩니다
announce-in-languages = 언어: { $languages }. 받는 사람의 언어로 표시되며, 없으면 영어로, 영어도 없으면 첫 번째 언어로 표시됩니다.
announce-needs-approval = 보내기 전에 다른 담당자의 승인이 필요합니다.
announce-to-check = 먼저 해결할 문제:
announce-no-channel = { $channel }: 이 서버에 없는 채널입니다
announce-not-allowed = { $channel }: 필요한 권한이 없습니다({ $permissions })
announce-cannot-post = { $channel }: 메시지를 게시할 수 없는 채널입니다
announce-no-role = 이 서버에 없는 역할입니다: { $role }
announce-not-crossposted = { $channel }: 공지 채널만 다른 서버에도 게시됩니다. 나머지는 평소대로 게시됩니다

## 메뉴와 버튼
announce-choose-channels = 채널
announce-choose-more-channels = 다른 채널
announce-choose-readers = 다이렉트 메시지
announce-choose-role = 알림을 보낼 역할
announce-choose-language = 언어: 하나를 보거나 다른 언어로 작성
announce-readers-nobody = 다이렉트 메시지 보내지 않음
announce-readers = ‘{ $topic }’ 구독자({ $count })
announce-language-write = { $language }: 작성
announce-press-when = 시간…
announce-press-savers = 세션을 저장한 사람…
announce-press-everyone = 모두에게 알림
announce-press-nobody = 모두에게 알리지 않음
announce-press-crosspost = 다른 서버에도 게시
announce-press-no-crosspost = 다른 서버에 게시 안 함
announce-press-edit = 수정
announce-press-send = 보내기
announce-press-schedule = 예약
announce-press-ask = 다른 담당자에게 승인 요청
announce-press-approve = 승인하고 보내기
announce-press-discard = 폐기
announce-press-retract = 철회
announce-press-keep = 그대로 두기
announce-press-retry = 실패한 메시지 다시 보내기
announce-press-report = 새로 고침
announce-press-open = 검토하기

## 결과
announce-retract-sure = 이 공지를 철회하시겠습니까? 이미 전달된 메시지는 삭제되고 대기 중인 메시지는 보내지 않습니다.
announce-list = 공지
announce-list-empty = 아직 공지가 없습니다. /announce new로 작성해 주세요.
announce-list-open = 공지 열기
announce-progress = 전달: { $total }건 중 { $sent }건. 대기: { $waiting }건. 실패: { $failed }건.
announce-withdrawn = 철회: { $total }건 중 { $count }건.
announce-people-progress = 다이렉트 메시지: { $total }건 중 { $sent }건 전달, { $failed }건 실패.
announce-people-closed = 제 다이렉트 메시지를 받지 않는 사람: { $count }명. 다음에 서버에서 Usher를 이용할 때 공지가 표시됩니다.
announce-target-sent = { $target }: 전달됨
announce-target-waiting = { $target }: 대기 중
announce-target-held = { $target }: 대기 중. { $reason } 계속 시도하고 있습니다.
announce-target-failed = { $target }: 실패. { $reason }
announce-target-withdrawn = { $target }: 철회됨
announce-reason-missing = 채널이 더 이상 존재하지 않습니다.
announce-reason-forbidden = 이 채널에 게시할 권한이 없습니다.
announce-reason-dm_closed = 제 다이렉트 메시지를 받지 않습니다.
announce-reason-invalid = Discord가 메시지를 거부했습니다.
announce-reason-other = { $detail }
announce-more-targets = 그 외 { $count }곳
announce-approval = 승인을 기다리는 공지가 있습니다
announce-please-approve = { $author } 님이 다음 공지를 작성했습니다: “{ $title }”. 매우 많은 사람이 받거나 모두에게 알림이 가는 공지이므로 다른 담당자가 먼저 검토해야 합니다.
announce-was-decided = “{ $title }”: { $state }.

## 할 수 없는 이유
announce-changed = 확인하신 뒤에 이 공지가 변경되었습니다. 다시 확인해 주세요.
announce-no-session = 그런 세션이 없습니다. 제목에 있는 단어를 입력해 주세요.
announce-foreign-channel = 이 채널은 행사 서버에 있지 않습니다.
announce-left-out = 이 항목은 제외하고 나머지는 저장했습니다.
announce-nobody = 이 공지를 받을 사람이 없습니다. 먼저 채널이나 받을 사람을 선택해 주세요.
announce-own-approval = 다른 담당자가 승인해야 합니다. 직접 작성하셨거나 보내기를 요청하신 공지입니다.
announce-stale = 다른 사람이 먼저 처리하여 이 공지의 상태가 바뀌었습니다.
announce-gone = 이 공지는 더 이상 존재하지 않습니다.
announce-not-now = 이 공지에는 더 이상 할 수 없는 작업입니다.
announce-empty = 공지에는 제목과 본문이 필요합니다.
announce-too-long = 너무 깁니다. 제목은 최대 200자, 본문은 최대 3,000자입니다.
announce-bad-link = 링크가 웹 주소가 아닙니다. https:// 또는 http://로 시작하고 최대 512자여야 합니다.
announce-bad-picture = 이미지 주소가 웹 주소가 아닙니다. https:// 또는 http://로 시작하고 최대 512자여야 합니다.

## 다른 담당자, 다른 언어, 이전 공지
announce-revision = 보낸 공지의 수정 승인 대기 중
announce-please-approve-revision = { $author } 님이 이미 보낸 공지의 내용을 수정하려고 합니다: “{ $title }”. 매우 많은 사람이 받았거나 모두에게 알림이 간 공지이므로 다른 담당자가 수정 내용을 먼저 검토해야 합니다.
announce-outdated = 다음 언어는 아직 이전 내용입니다: { $languages }. 하나씩 확인해 주세요.
announce-press-next = 다음: { $language }
announce-press-whole = 결과
announce-press-older = 이전 공지
announce-notifies-role = { $role }({ $count }명)
announce-notifies-some = { $role }(Discord가 인원수를 제공하지 않음)
announce-left-meanwhile = 보낼 당시 { $count }명은 더 이상 수신을 원하지 않았습니다.
announce-bad-channel = 채널 이름이 아닙니다. 채널 이름은 1자 이상 100자 이하입니다.
trouble-announcement = “{ $target }” 공지를 지금 보낼 수 없습니다({ $detail }). 계속 시도하고 있습니다. 자세한 내용은 로그에 있습니다.
