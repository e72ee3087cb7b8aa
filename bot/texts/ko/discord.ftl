# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = 질문
discord-name-now = 지금
discord-name-next = 다음
discord-name-programme = 프로그램
discord-name-session = 세션
discord-name-speaker = 연사
discord-name-venue = 장소
discord-name-dates = 날짜
discord-name-contacts = 연락처
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
discord-option-room = 방
discord-option-title = 제목
discord-option-name = 이름
discord-option-language = 언어

## Commands: what they do (at most 100 characters)
discord-about-ask = 행사에 대해 자유롭게 질문하기
discord-about-now = 지금 진행 중인 세션
discord-about-next = 다음 세션
discord-about-programme = 전체 프로그램 또는 날짜, 트랙, 방별 프로그램
discord-about-session = 세션 하나: 언제, 어디서, 누구와
discord-about-speaker = 한 사람과 그 사람의 세션
discord-about-venue = 행사가 열리는 곳
discord-about-dates = 행사가 열리는 때
discord-about-contacts = 문의할 곳
discord-about-language = 답변받을 언어 고르기
discord-about-help = 제가 할 수 있는 일
discord-about-privacy = 저장된 내 정보
discord-about-show = 저장된 내 정보 보기
discord-about-export = 저장된 내 정보를 파일로 받기
discord-about-erase = 저장된 내 정보를 모두 삭제하기
discord-about-question = 질문 내용
discord-about-day = 행사 날짜
discord-about-track = 트랙
discord-about-room = 방
discord-about-title = 제목 또는 제목의 일부
discord-about-name = 이름 또는 이름의 일부
discord-about-choice = 언어
discord-automatic = 내가 쓰는 언어대로

## Cards
discord-now = 지금 진행 중
discord-next = 다음, { $day }
discord-programme = 프로그램: { $about }
discord-nothing = 공개된 프로그램에 해당하는 것이 없습니다.
discord-contacts = 연락처
discord-your-time = 내 시간: { $time }
discord-no-time = 시간은 아직 공개되지 않았습니다.
discord-room = 방: { $rooms }
discord-with = 참여: { $people }
discord-track = 트랙: { $track }
discord-spoken = 언어: { $languages }
discord-cancelled = 취소됨
discord-source = 출처: { $source }
discord-page = { $count }쪽 중 { $number }쪽
discord-not-published = 공개되지 않음
discord-not-known = 확실하지 않습니다
discord-gone = 더 이상 없음
discord-gone-text = 프로그램에 더 이상 없습니다.
discord-which = 어느 것인가요?
discord-which-one = 같은 이름이 여러 개입니다. 입력할 때 나타나는 목록에서 고르세요:
    { $choices }
discord-not-found = 찾을 수 없음
discord-not-found-text = 공개된 프로그램에서 “{ $typed }”을(를) 찾지 못했습니다. 입력할 때 나타나는 목록에서 고르세요.

## Buttons, and what they say
discord-previous = 이전 쪽
discord-next-page = 다음 쪽
discord-ask-this = 이것을 질문하기
discord-was-right = 맞는 답변
discord-was-wrong = 틀린 답변
discord-ask-a-person = 사람에게 묻기
discord-your-question = 질문: { $question }
discord-thanks = 감사합니다
discord-thanks-right = 답변이 맞았다니 다행입니다.
discord-thanks-wrong = 주최자가 이 답변이 틀렸음을 확인할 수 있습니다.
discord-remind = 알림 받기

## Help, language and privacy
discord-help = { $name }에 대해 알려 드릴 수 있는 것
discord-help-text = 질문과 함께 저를 언급하거나 직접 메시지를 보내세요. 영어, 프랑스어, 스페인어, 러시아어, 아랍어, 중국어, 한국어로 하시면 됩니다. 주최자가 공개한 내용으로만 답합니다.
discord-language = 사용 언어
discord-language-kept = 질문의 언어를 알 수 없을 때는 한국어로 말씀드리겠습니다.
discord-language-automatic = 쓰시는 언어에 맞추어 답하겠습니다.
discord-stored = 저장된 내 정보
discord-stored-nothing = 저장된 정보가 없습니다.
discord-stored-more = 내보내기로 전체를 파일로 받을 수 있습니다.
discord-read-elsewhere = 질문을 잘 이해하지 못하면 그 질문과 바로 앞 질문들의 글을 저를 운영하는 쪽이 고른 언어 모델이 읽습니다. 누가 어디에서 썼는지는 전달되지 않으며 이메일 주소, 긴 번호, 멘션, 링크는 지워집니다. 이 모델은 무엇을 묻는지만 알려 주고, 제 답변의 글은 한 마디도 쓰지 않습니다.
discord-stored-line = { $what }: { $shown }
discord-stored-passed = 주최 측에 전달한 질문
discord-stored-judged = 평가한 답변
discord-stored-messages = 받을 알림과 메시지에 관한 항목
discord-stored-deeds = 주최자로서 한 일에 관한 항목
discord-export-text = 이 파일에는 저장된 내 정보가 모두 들어 있습니다.
discord-erase = 저장된 내 정보 삭제
discord-erase-text = 언어, 저장한 세션, 알림, 답변에 대한 의견이 영구히 사라집니다.
discord-erase-yes = 모두 삭제
discord-erase-no = 유지
discord-erased = { $count ->
    [0] 저장된 정보가 없었습니다.
   *[other] 항목 { $count }개를 삭제했습니다.
}
discord-erase-kept = 아무것도 삭제하지 않았습니다.

## When something is in the way
discord-slower = 잠시만 기다려 주세요
discord-slower-text = 질문이 너무 빠릅니다. 몇 초 후에 다시 질문해 주세요.
discord-sorry = 문제가 발생했습니다
discord-sorry-text = 죄송합니다. 처리하지 못했습니다. 다시 발생하면 주최자에게 이 번호를 알려 주세요: { $reference }
discord-not-private = 여기에서는 보여 드릴 수 없습니다
discord-not-private-text = 제 답변은 본인만 볼 수 있어야 하는데, 이 서버에서는 한 사람에게만 보여 줄 수 없습니다. 저에게 직접 메시지를 보내 주세요.
discord-no-form = 여기에서는 양식을 열 수 없습니다
discord-no-form-text = 이 서버는 양식을 지원하지 않습니다. 이 봇을 운영하는 분이 터미널에서 같은 일을 할 수 있습니다: { $command }
