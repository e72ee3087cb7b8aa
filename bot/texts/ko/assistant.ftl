## Usher가 하는 일
assistant-remind-me = Discord에서 세션의 ‘알림 받기’를 누르거나 /remind를 쓰시면 시작 전에 메시지를 보내 드립니다. 얼마나 미리 받을지는 /reminders로 정합니다.
assistant-save-session = Discord에서 /remind나 ‘알림 받기’로 세션을 저장하고, /agenda로 저장한 세션을 볼 수 있습니다.
assistant-calendar = Discord에서 /agenda로 저장한 세션을 캘린더 파일로 받을 수 있습니다.
assistant-stop-messages = Discord에서 /reminders off는 모든 알림을, /unsubscribe는 그 밖의 메시지를 멈춥니다.
assistant-change-language = 일곱 언어 중 어느 것으로 쓰셔도 그 언어로 답합니다. Discord에서 /language로 하나를 고정할 수 있습니다: 영어, 프랑스어, 스페인어, 러시아어, 아랍어, 중국어, 한국어.
assistant-my-data = Discord에서 /privacy show는 저장된 개인 정보를 보여 주고, /privacy export는 내보내며, /privacy erase는 삭제합니다.
assistant-ask-person = 먼저 여기에 질문해 주세요. Discord에서 제가 답을 모르면 답변 아래 버튼으로 주최 측에 전달할 수 있습니다.

## 확실한 정도
feelings = 말씀해 주셔서 감사합니다. { $name }에 대해 찾아 드릴 것이 있을까요?
event-unknown = 주최 측이 제공한 정보에 없는 내용입니다.
not-told = { $topic }: 주최 측에서 알려 준 내용이 없습니다.
guess = 제가 이해한 바로는 다음과 같습니다.
overview = 무엇을 물으시는지 확실하지 않습니다. 요약하면 다음과 같습니다.
claim-yes = 네. { $text }
claim-no = 아니요, { $value } 아닙니다. { $text }
from-session = “{ $title }”에서: { $text }
language-unsupported = 아직 그 언어는 지원하지 않습니다. 영어, 프랑스어, 스페인어, 러시아어, 아랍어, 중국어, 한국어로 써 주세요.
means-unpublished = { $means ->
    [messenger] 메신저 계정은 공개되지 않았습니다.
    [home] 개인 주소는 공개하지 않습니다.
   *[phone] 전화번호는 공개되지 않았습니다.
}
