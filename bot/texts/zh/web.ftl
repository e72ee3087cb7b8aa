# 与会者在网页上看到的内容。

## 没有可显示的内容时
web-not-found = 没有这个页面。
web-method = 此页面仅供阅读。
web-too-long = 内容过长。
web-bad-request = 无法读取该请求。
web-slower = 请求过于频繁，请几秒钟后再试。
web-sorry = 出了点问题，请稍后再试。
