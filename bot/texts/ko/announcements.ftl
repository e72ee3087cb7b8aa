## 명령어 (최대 100자)
announce-about = 주최 측: 참가자에게 알리기
announce-about-new = 공지 쓰기. 보내기 전에 읽는 사람과 똑같은 모습으로 봅니다
announce-about-list = 모든 공지와 각각의 상태
announce-about-edit = 공지와 이미 전달된 모든 사본 고치기
announce-about-retract = 공지를 거두고 전달된 모든 사본 지우기
announce-about-report = 공지를 받은 사람과 받지 못한 사람
announce-about-which = 어느 공지인지: 번호나 제목의 낱말
announce-about-language = 쓰실 언어. 다른 언어는 나중에 더할 수 있습니다

## 양식 (제목과 이름표는 최대 45자)
announce-form = 공지
announce-form-in = 공지 언어: { $language }
announce-field-title = 제목
announce-field-text = 본문
announce-field-text-hint = Markdown은 그대로 둡니다. 제목과 본문을 비우면 이 언어가 빠집니다.
announce-field-link = 링크 (비워 두어도 됨)
announce-field-picture = 그림의 웹 주소 (비워 두어도 됨)
announce-field-address-hint = https://로 시작
announce-form-when = 보낼 시간
announce-field-when = 시간 (비우면 보내기를 누르는 즉시)
announce-field-when-hint = 18:00, 금요일 10:00, 5월 14일 10:00, 2시간 후 (행사 현지 시간)
announce-form-savers = 세션을 저장한 사람
announce-field-savers = 세션 (비우면 없음)
announce-field-savers-hint = 제목의 낱말

## 공지의 상태
phase-draft = 초안
phase-waiting = 두 번째 담당자를 기다림
phase-scheduled = 예약됨
phase-sending = 보내는 중
phase-sent = 보냄
phase-retracted = 거둠
phase-discarded = 버림
announce-heading = 공지 { $number }: { $state }
announce-channels = 채널: { $channels }
announce-people = { $count ->
    [0] 개인 메시지: 없음
   *[other] 개인 메시지: { $count }명
}
announce-savers = 다음 세션을 저장한 사람에게 개인 메시지: { $title }
announce-at-once = 시간: 보내기를 누르는 즉시
announce-when = 시간: { $when }
announce-notifies = 알림 대상: { $who }
announce-notifies-nobody = 없음
announce-notifies-everyone = 이 채널들의 모든 사람 (@everyone)
announce-is-crossposted = 채널을 팔로우하는 서버에도 게시
announce-in-languages = 언어: { $languages }. 각자 자기 언어로, 없으면 영어로, 그것도 없으면 첫 언어로 읽습니다.
announce-needs-approval = 보내기 전에 두 번째 담당자가 승인해야 합니다.
announce-to-check = 먼저 해결할 것:
announce-no-channel = { $channel }: 이 서버에 그런 채널이 없습니다
announce-not-allowed = { $channel }: 권한이 없습니다. 필요한 권한: { $permissions }
announce-cannot-post = { $channel }: 그곳에는 메시지를 올릴 수 없습니다
announce-no-role = 이 서버에 { $role } 역할이 없습니다
announce-not-crossposted = { $channel }: 공지 채널만 다른 서버에 게시됩니다. 나머지는 보통처럼 올라갑니다

## 메뉴와 버튼
announce-choose-channels = 채널
announce-choose-more-channels = 채널 더 고르기
announce-choose-readers = 개인 메시지
announce-choose-role = 알릴 역할
announce-choose-language = 언어: 하나를 보거나 더 쓰기
announce-readers-nobody = 개인 메시지 없음
announce-readers = 받기로 한 사람: { $topic } ({ $count })
announce-language-write = { $language }: 쓰기
announce-press-when = 시간…
announce-press-savers = 세션 저장한 사람…
announce-press-everyone = 모두에게 알림
announce-press-nobody = 모두에게 알리지 않음
announce-press-crosspost = 다른 서버에도 게시
announce-press-no-crosspost = 여기에만 게시
announce-press-edit = 고치기
announce-press-send = 보내기
announce-press-schedule = 예약
announce-press-ask = 두 번째 담당자에게 요청
announce-press-approve = 승인하고 보내기
announce-press-discard = 버리기
announce-press-retract = 거두기
announce-press-keep = 그대로 두기
announce-press-retry = 실패한 것 다시 보내기
announce-press-report = 새로 고침
announce-press-open = 보기

## 결과
announce-retract-sure = 이 공지를 거둘까요? 전달된 사본은 지워지고, 기다리는 것은 보내지 않습니다.
announce-list = 공지
announce-list-empty = 아직 공지가 없습니다. /announce new로 쓰세요.
announce-list-open = 공지 열기
announce-progress = 전달: { $total }건 중 { $sent }건. 대기: { $waiting }. 실패: { $failed }.
announce-withdrawn = 거둠: { $total }건 중 { $count }건.
announce-people-progress = 개인 메시지: { $total }건 중 { $sent }건 전달, { $failed }건 실패.
announce-people-closed = 제 개인 메시지를 받지 않는 사람: { $count }명. 다음에 서버에서 저를 쓸 때 보게 됩니다.
announce-target-sent = { $target }: 전달됨
announce-target-waiting = { $target }: 대기
announce-target-held = { $target }: 대기. { $reason } 계속 시도합니다.
announce-target-failed = { $target }: 실패. { $reason }
announce-target-withdrawn = { $target }: 거둠
announce-reason-missing = 채널이 없어졌습니다.
announce-reason-forbidden = 그곳에 쓸 권한이 없습니다.
announce-reason-dm_closed = 제 개인 메시지를 받지 않습니다.
announce-reason-invalid = Discord가 메시지를 거부했습니다.
announce-reason-other = { $detail }
announce-more-targets = 그 밖에 { $count }곳
announce-approval = 승인을 기다리는 공지가 있습니다
announce-please-approve = { $author } 님이 “{ $title }”을(를) 썼습니다. 아주 많은 사람에게 가거나 모두에게 알리므로, 다른 담당자가 먼저 보아야 합니다.
announce-was-decided = “{ $title }”: { $state }.

## 안 되는 까닭
announce-changed = 보신 뒤에 이 공지가 바뀌었습니다. 다시 보세요.
announce-no-session = 그런 세션이 없습니다. 제목의 낱말을 쓰세요.
announce-foreign-channel = 이 채널은 행사 서버에 있지 않습니다.
announce-left-out = 그것은 빼고 나머지는 그대로 두었습니다.
announce-nobody = 이 공지를 받을 사람이 없습니다. 먼저 채널이나 독자를 고르세요.
announce-own-approval = 다른 주최자가 승인해야 합니다. 직접 작성했거나 발송을 요청하신 공지입니다.
announce-stale = 다른 사람이 먼저 처리했습니다. 이 공지는 다음 단계로 넘어갔습니다.
announce-gone = 이 공지는 더 이상 없습니다.
announce-not-now = 이 공지에는 더 이상 할 수 없는 작업입니다.
announce-empty = 공지에는 제목과 본문이 필요합니다.
announce-too-long = 너무 깁니다. 제목은 최대 200자, 본문은 최대 3,000자입니다.
announce-bad-link = 링크가 웹 주소가 아닙니다. https:// 또는 http://로 시작하고 최대 512자여야 합니다.
announce-bad-picture = 그림이 웹 주소가 아닙니다. https:// 또는 http://로 시작하고 최대 512자여야 합니다.

## Second organisers, other languages, older ones
announce-revision = 보내는 내용의 수정이 승인을 기다립니다
announce-please-approve-revision = { $author } 님이 이미 보낸 “{ $title }”의 내용을 고치려 합니다. 매우 많은 사람에게 갔거나 모두에게 알림이 갔으므로 다른 주최자가 먼저 확인해야 합니다.
announce-outdated = 다음 언어는 아직 이전 내용입니다: { $languages }. 하나씩 확인하세요.
announce-press-edit-in = 수정: { $language }
announce-press-next = 다음: { $language }
announce-press-whole = 현황
announce-press-older = 이전 공지
announce-notifies-role = { $role } ({ $count }명)
announce-notifies-some = { $role } (Discord가 인원수를 알려 주지 않음)
announce-left-meanwhile = 보낼 때 { $count }명은 더 이상 받기를 원하지 않았습니다.
announce-bad-channel = 채널 이름이 아닙니다. 1자에서 100자까지입니다.
trouble-announcement = “{ $target }”을(를) 지금은 보낼 수 없습니다({ $detail }). 계속 시도합니다. 자세한 내용은 로그에 있습니다.
