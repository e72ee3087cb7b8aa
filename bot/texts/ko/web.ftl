# 참가자가 웹에서 읽는 문장.

## 보여 줄 것이 없을 때
web-not-found = 없는 페이지입니다.
web-method = 이 페이지는 읽기 전용입니다.
web-too-long = 내용이 너무 깁니다.
web-bad-request = 요청을 읽을 수 없습니다.
web-slower = 한꺼번에 요청이 너무 많습니다. 몇 초 뒤에 다시 시도해 주세요.
web-sorry = 문제가 발생했습니다. 나중에 다시 시도해 주세요.
