# Discord에서 참가자가 읽는 글.

## Commands: their names (lower case, no spaces)
discord-name-ask = 질문
discord-name-now = 지금
discord-name-next = 다음
discord-name-programme = 프로그램
discord-name-session = 세션
discord-name-speaker = 연사
discord-name-venue = 장소
discord-name-dates = 날짜
discord-name-contacts = 문의처
discord-name-language = 언어
discord-name-help = 도움말
discord-name-privacy = 개인정보
discord-name-show = 보기
discord-name-export = 내보내기
discord-name-erase = 삭제
discord-name-menu = Usher에게 물어보기
discord-option-question = 질문
discord-option-day = 날짜
discord-option-track = 트랙
discord-option-room = 회의실
discord-option-title = 제목
discord-option-name = 이름
discord-option-language = 언어

## Commands: what they do (at most 100 characters)
discord-about-ask = 행사에 대해 자유롭게 질문하기
discord-about-now = 지금 진행 중인 세션
discord-about-next = 다음 세션
discord-about-programme = 프로그램: 전체 또는 날짜, 트랙, 회의실별
discord-about-session = 세션 하나: 시간, 장소, 참여자
discord-about-speaker = 한 사람과 그 사람의 세션
discord-about-venue = 행사가 열리는 곳
discord-about-dates = 행사가 열리는 날짜
discord-about-contacts = 행사 문의처
discord-about-language = 답변받을 언어 선택
discord-about-help = Usher가 할 수 있는 일
discord-about-privacy = 저장된 내 정보
discord-about-show = 저장된 내 정보 보기
discord-about-export = 저장된 내 정보를 파일로 받기
discord-about-erase = 저장된 내 정보 모두 삭제하기
discord-about-question = 질문 내용
discord-about-day = 행사 날짜
discord-about-track = 트랙
discord-about-room = 회의실
discord-about-title = 제목 또는 제목의 일부
discord-about-name = 이름 또는 이름의 일부
discord-about-choice = 언어
discord-automatic = 내가 쓰는 언어로

## Cards
discord-now = 지금 진행 중
discord-next = 다음 세션, { $day }
discord-programme = 프로그램: { $about }
discord-nothing = 공개된 프로그램에 해당하는 세션이 없습니다.
discord-contacts = 문의처
discord-your-time = 내 시간: { $time }
discord-no-time = 시간은 아직 공개되지 않았습니다.
discord-room = 회의실: { $rooms }
discord-with = 참여자: { $people }
discord-track = 트랙: { $track }
discord-spoken = 사용 언어: { $languages }
discord-cancelled = 취소됨
discord-page = { $number }/{ $count }쪽
discord-not-published = 아직 공개되지 않음
discord-not-known = 답변을 찾지 못함
discord-gone = 더 이상 없음
discord-gone-text = 프로그램에 더 이상 없는 항목입니다.
discord-which = 어느 것을 찾으십니까?
discord-which-one = 이름이 같은 항목이 여러 개 있습니다. 입력할 때 나타나는 목록에서 선택해 주세요:
    { $choices }
discord-not-found = 찾을 수 없음
discord-not-found-text = 공개된 프로그램에서 찾을 수 없습니다: “{ $typed }”. 입력할 때 나타나는 목록에서 선택해 주세요.

## Buttons, and what they say
discord-previous = 이전 쪽
discord-next-page = 다음 쪽
discord-ask-this = 이 질문 하기
discord-was-right = 맞는 답변
discord-was-wrong = 틀린 답변
discord-ask-a-person = 담당자에게 묻기
discord-your-question = 질문하신 내용: { $question }
discord-thanks = 감사합니다
discord-thanks-right = 답변이 맞았다니 다행입니다.
discord-thanks-wrong = 이 답변이 틀렸다는 의견을 주최 측이 볼 수 있습니다.
discord-remind = 알림 받기

## Help, language and privacy
discord-help = { $name }에 대해 안내해 드릴 수 있는 내용
discord-help-text = 저를 멘션하며 질문하시거나 저에게 다이렉트 메시지를 보내 주세요. 영어, 프랑스어, 스페인어, 러시아어, 아랍어, 중국어, 한국어를 사용하실 수 있습니다. 주최 측이 공개한 정보로만 답변드립니다.
discord-language = 내 언어
discord-language-kept = 질문의 언어를 알 수 없을 때는 한국어로 답변드리겠습니다.
discord-language-automatic = 쓰시는 언어에 맞추어 답변드리겠습니다.
discord-stored = 저장된 내 정보
discord-stored-nothing = 저장된 정보가 없습니다.
discord-stored-more = /privacy export를 입력하시면 전체를 파일로 받을 수 있습니다.
discord-read-elsewhere = 질문을 잘 이해하지 못하면, 그 질문과 직전 질문들의 글을 봇 운영자가 선택한 언어 모델이 읽습니다. 누가 어디에서 질문했는지는 전달되지 않으며 이메일 주소, 긴 번호, 멘션, 링크는 삭제됩니다. 언어 모델은 무엇을 묻는지만 판단하며, 제 답변은 한 글자도 작성하지 않습니다.
discord-stored-passed = 주최 측에 전달한 질문
discord-stored-judged = 평가한 답변
discord-stored-messages = 내가 받는 알림과 메시지에 관한 기록
discord-stored-actions = 주최 측 담당자로서 한 일에 관한 기록
discord-export-text = 이 파일에는 저장된 내 정보가 모두 들어 있습니다.
discord-erase = 저장된 내 정보 삭제
discord-erase-text = 언어, 저장한 세션, 알림, 답변에 대한 의견이 영구히 삭제됩니다.
discord-erase-yes = 모두 삭제
discord-erase-no = 삭제하지 않기
discord-erased = { $count ->
    [0] 저장된 정보가 없었습니다.
   *[other] 기록 { $count }건을 삭제했습니다.
}
discord-erase-kept = 아무것도 삭제하지 않았습니다.

## When something is in the way
discord-slower = 잠시만 기다려 주세요
discord-slower-text = 질문이 너무 빠르게 이어지고 있습니다. 몇 초 후에 다시 질문해 주세요.
discord-sorry = 문제가 발생했습니다
discord-sorry-text = 죄송합니다. 요청을 처리하지 못했습니다. 다시 발생하면 주최 측에 이 참조 번호를 알려 주세요: { $reference }
discord-not-private = 여기에서는 보여 드릴 수 없습니다
discord-not-private-text = 본인만 볼 수 있어야 하는 내용인데, 이 서버에서는 한 사람에게만 보여 드릴 수 없습니다. 저에게 다이렉트 메시지를 보내 주세요.
discord-no-form = 여기에서는 양식을 열 수 없습니다
discord-no-form-text = 이 서버는 양식을 지원하지 않습니다. 봇 운영자가 터미널에서 같은 작업을 할 수 있습니다: { $command }
