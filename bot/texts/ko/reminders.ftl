## 세션 알림
reminder-one-soon = “{ $title }” 세션이 { $length } 후 시작됩니다
reminder-one-now = “{ $title }” 세션이 지금 시작됩니다
reminder-many-soon = 세션 { $count }개가 { $length } 후 시작됩니다
reminder-many-now = 세션 { $count }개가 지금 시작됩니다
reminder-one-tomorrow = “{ $title }” 세션이 내일 { $time }에 시작됩니다
reminder-one-day = “{ $title }” 세션이 { $day } { $time }에 시작됩니다
reminder-one-past = “{ $title }” 세션이 { $day } { $time }에 시작되었습니다
reminder-many-tomorrow = 세션 { $count }개가 내일 { $time }에 시작됩니다
reminder-many-day = 세션 { $count }개가 { $day } { $time }에 시작됩니다
reminder-many-past = 세션 { $count }개가 { $day } { $time }에 시작되었습니다
reminder-stream = 온라인으로 시청하실 수 있습니다. 링크를 열어 주세요.
reminder-streams = 온라인 시청:
reminder-moved = “{ $title }” 세션의 시간이 변경되었습니다
reminder-today = 오늘, { $day }
reminder-tomorrow = 내일, { $day }
reminder-no-time = 시간은 아직 공개되지 않았습니다.
stop-reminders = 이 메시지를 그만 받으시려면 /reminders off를 입력해 주세요.
stop-changes = 이 세션을 저장하셔서 보내 드리는 메시지입니다. 그만 받으시려면 /agenda에서 세션을 삭제하거나 /reminders off를 입력해 주세요.

## 프로그램 변경
change-title-of-post = 프로그램 변경 { $count }건
change-head-changed = “{ $title }”
change-head-time = “{ $title }” 세션의 시간이 변경되었습니다
change-head-room = “{ $title }” 세션의 회의실이 변경되었습니다
change-head-reinstated = “{ $title }” 세션이 다시 열립니다
change-added = 추가: “{ $title }”, { $details }
change-cancelled = 취소: “{ $title }”, { $when }
change-line = { $what }: { $old } → { $new }
change-time = 시간
change-room = 회의실
change-title = 제목
change-people = 참여자
change-reason = 사유: { $reason }
change-unknown = 미공개

## 문제가 생겼을 때 주최 측에 알리는 말
trouble-title = Usher에 확인이 필요한 문제가 있습니다
trouble-missing = “{ $target }” 채널을 찾을 수 없습니다. 채널을 만들거나 discord.yaml에 다른 채널을 지정해 주세요. 이 채널에 올릴 내용은 게시되지 않았습니다.
trouble-forbidden = “{ $target }” 채널에 글을 올릴 권한이 없습니다({ $detail }). 이 채널에서 제 역할에 채널 보기, 메시지 보내기, 메시지 기록 보기 권한을 부여해 주세요. 이 채널에 올릴 내용은 게시되지 않았습니다.
trouble-elsewhere = “{ $target }” 채널은 행사 서버가 아닌 다른 서버에 있습니다. 저는 행사 서버에만 글을 올립니다. discord.yaml에 행사 서버의 채널을 지정해 주세요.
trouble-unfit = “{ $target }” 채널에는 메시지를 보낼 수 없습니다. 포럼, 카테고리 또는 텍스트가 없는 채널입니다. discord.yaml에 텍스트 채널을 지정해 주세요. 이 채널에 올릴 내용은 게시되지 않았습니다.
trouble-archived = “{ $target }” 스레드가 닫혀 있습니다(보관 또는 잠금 상태). 다시 열거나 discord.yaml에 다른 채널을 지정해 주세요. 이 스레드에 올릴 내용은 게시되지 않았습니다.
trouble-edit = “{ $target }”에 올린 메시지를 수정하지 못했습니다({ $detail }). 아직 이전 내용 그대로입니다. 그곳에서 확인해 주세요.
trouble-server = 다른 서버 “{ $target }”({ $detail })에 추가되었습니다. 이 서버에서는 질문에 답변만 하고 아무것도 게시하지 않으며, 누구도 주최 측 담당자로 인정하지 않습니다. 앞으로 이 서버를 행사 서버로 사용하려면 봇 운영자가 다음과 같이 지정할 수 있습니다: python -m bot home { $detail }
trouble-invalid = “{ $target }”에 보낼 메시지가 거부되었습니다({ $detail }). 아무것도 게시되지 않았습니다. 봇 운영자에게 알려 주세요.
trouble-broken = “{ $target }”에 보낼 메시지를 작성하지 못했습니다(참조 번호 { $detail }). 아무것도 게시되지 않았습니다. 봇 운영자에게 알려 주세요.
trouble-author = “{ $target }” 공지를 보내지 않았습니다. 작성하거나 승인한 { $detail } 님이 더 이상 주최 측 담당자가 아닙니다. 다른 담당자가 다시 작성할 수 있습니다.
trouble-files = 행사 파일에 오류가 있어, 수정될 때까지 마지막 정상 버전을 사용합니다:
trouble-unwritable = { $file } 파일에 쓸 수 없습니다: { $reason }. 아무것도 변경되지 않았습니다.
trouble-orphans = 다음 변경 사항은 더 이상 프로그램에 없는 세션에 관한 것입니다:
trouble-source = “{ $target }”의 프로그램을 가져올 수 없어 마지막 정상 버전을 사용하며, 나중에 다시 시도합니다:
trouble-source-lost = “{ $target }”에 세션이 { $before }개 중 { $count }개만 남아 있어 마지막 정상 버전을 사용합니다. 이대로가 맞다면 /change accept를 입력해 주세요.
