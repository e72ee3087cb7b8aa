## Usher가 하는 일
assistant-remind-me = Discord에서 세션의 ‘알림 받기’를 누르거나 /remind를 입력하시면 세션이 시작되기 전에 메시지를 보내 드립니다. 몇 분 전에 받을지는 /reminders로 설정합니다.
assistant-save-session = Discord에서 /remind나 ‘알림 받기’로 세션을 저장하고, /agenda로 저장한 세션을 볼 수 있습니다.
assistant-calendar = Discord에서 /agenda로 저장한 세션을 캘린더 파일로 받을 수 있습니다.
assistant-stop-messages = Discord에서 /reminders off는 모든 알림을, /unsubscribe는 그 밖의 모든 메시지를 중지합니다.
assistant-change-language = 일곱 개 언어 중 어느 언어로 쓰셔도 그 언어로 답변드립니다. Discord에서 /language로 하나를 고정할 수 있습니다: 영어, 프랑스어, 스페인어, 러시아어, 아랍어, 중국어, 한국어.
assistant-my-data = Discord에서 저장된 내 정보를 /privacy show로 보고, /privacy export로 내보내고, /privacy erase로 삭제할 수 있습니다.
assistant-ask-person = 먼저 여기에 질문해 주세요. Discord에서 제가 답변하지 못하면 답변 아래의 버튼으로 주최 측에 질문을 전달할 수 있습니다.

## 확실한 정도
feelings = 말씀해 주셔서 감사합니다. 저는 { $name } 관련 질문에만 답변드릴 수 있습니다. 찾아 드릴 내용이 있습니까?
trouble = 안타까운 일입니다. 늦으시거나 오지 못하시게 되면 주최 측에 알려 주십시오.
event-unknown = 주최 측이 제공한 정보에 없는 내용입니다.
emergency-first = 긴급 상황에서는 현지 긴급 번호로 전화하고 가장 가까운 담당자에게 알려 주십시오.
not-told = { $topic }: 주최 측이 제공한 정보가 없습니다.
detail-unknown = “{ $thing }”: { $detail ->
    [price] 가격과 참가비 포함 여부는
    [address] 주소는
    [phone] 전화번호는
    [email] 이메일 주소는
    [hours] 운영 시간은
    [floor] 층수는
    [distance] 거리는
   *[place] 위치는
} 주최 측에서 알려 주지 않았습니다.
detail-near = “{ $topic }”에 대한 주최 측 안내: { $text }
still-unknown = “{ $name }”: 주최 측에서 알려 준 정보가 없습니다.
guess = 제가 이해한 바로는 다음과 같습니다:
published-so = 주최 측이 공개한 내용은 다음과 같습니다:
overview = 무엇을 물으셨는지 확실하지 않습니다. 간단히 안내해 드립니다:
claim-yes = 네. { $text }
claim-no = 아니요, { $value }{ PARTICLE($value, "이/가") } 아닙니다. { $text }
claim-wrong = 아니요. { $text }
claim-unknown = { $value } 여부는 주최 측이 알려 주지 않았습니다.
claim-neither = 둘 다 아닙니다. { $text }
session-kind =
    “{ $title }”: { $kind ->
        [keynote] 기조연설
        [workshop] 워크숍
        [panel] 패널 토론
        [discussion] 토론
       *[talk] 발표
    }.
from-session = “{ $title }” 세션에서: { $text }
from-person = { $person } 님의 소개에서: { $text }
language-unsupported = 아직 그 언어는 지원하지 않습니다. 영어, 프랑스어, 스페인어, 러시아어, 아랍어, 중국어, 한국어로 질문해 주세요.
means-unpublished = { $means ->
    [messenger] 메신저 계정은 아직 공개되지 않았습니다.
    [home] 자택 주소는 공개하지 않습니다.
   *[phone] 전화번호는 아직 공개되지 않았습니다.
}
