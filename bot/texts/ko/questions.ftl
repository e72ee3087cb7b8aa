## 질문을 전달하는 참가자가 읽는 글
question-offer = 이 질문을 주최 측에 전달할 수 있습니다. 답변을 받을 곳을 선택해 주세요:
question-press-here = 전달하고 여기서 답변 받기
question-press-direct = 전달하고 다이렉트 메시지로 답변 받기
question-passed = 전달했습니다
question-passed-here = 주최 측이 질문을 볼 수 있습니다. 답변은 여기에 올라오며 모두가 볼 수 있습니다.
question-passed-direct = 주최 측이 질문을 볼 수 있습니다. 답변은 다이렉트 메시지로 보내 드립니다.
question-already = 이미 전달하신 질문입니다. 주최 측이 볼 수 있습니다.
question-no-desk = 질문을 전달할 수 없습니다. 주최 측이 질문을 볼 채널이 없습니다.
question-unreadable = 어떤 질문이었는지 더 이상 확인할 수 없습니다. 다시 질문해 주세요.
question-wrong = 주최 측이 질문과 이 답변을 볼 수 있습니다. 따로 요청하지 않으시면 답변을 보내 드리지 않습니다.

## 주최 측이 읽고 채우는 글
question-heading = 질문 { $number }
question-people = { $count }명이 질문했습니다
question-answer-form = 질문에 답변하기
question-answer-field = 답변
question-answer-hint = 질문한 사람 모두가 받으며, 주최 측의 답변으로 표시됩니다.
question-keep = 다음에 질문하는 사람을 위해 저장
question-keep-hint = 검토해 주세요. 이렇게 질문하는 사람은 누구나 읽게 됩니다. 행사 파일에 기록됩니다.
question-keep-title = 제목
question-keep-phrasings = 이 답변에 해당하는 질문
question-keep-phrasings-hint = 한 줄에 하나씩, 사람들이 묻는 대로 입력해 주세요. 질문한 사람에게만 해당하는 내용은 삭제해 주세요.
question-keep-topic = 자주 묻는 주제
question-keep-topic-hint = 어떤 말로 묻든 이 주제를 묻는 사람은 이 답변을 받습니다.
question-keep-no-topic = 해당 없음
question-kept-untitled = 주최 측에 보낸 질문
question-merge-form = 다른 질문과 합치기
question-merge-field = 같은 질문
question-merge-hint = 가장 비슷한 질문이 먼저 나옵니다. 선택한 질문은 미해결 상태로 남습니다.
question-told = { $count ->
    [0] 답변을 기다리는 사람이 없습니다.
   *[other] { $count }명이 답변을 받습니다.
}
question-kept = 저장했습니다. 앞으로 같은 질문에는 이렇게 답변합니다.
question-not-kept = 답변을 보내고 있지만, 다음에 질문하는 사람을 위해 저장하지는 못했습니다:
question-source = 주최 측

## 처리할 수 없을 때
question-closed = 이미 처리된 질문입니다
question-closed-text = 다른 사람이 이미 이 질문을 처리했습니다. 아무것도 보내지 않았습니다.
question-your-text = 작성하신 내용: { $text }
question-not-done = 아무것도 처리하지 않았습니다
question-empty = 답변 내용을 입력해 주세요.
question-alone = 다른 미해결 질문이 없습니다.
question-gone = 그런 미해결 질문이 없습니다. 입력할 때 나타나는 목록에서 선택해 주세요.

## 주최 측 명령어 (최대 100자)
question-about = 주최 측: 사람의 답변이 필요한 질문
question-about-list = 미해결 질문 보기
question-about-answer = 미해결 질문에 답변하기
question-about-which = 질문
question-list = 미해결 질문
question-list-count = 질문 { $count }개가 답변을 기다리고 있습니다.
question-list-none = 답변을 기다리는 질문이 없습니다.
