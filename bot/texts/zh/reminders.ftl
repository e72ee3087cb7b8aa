## 场次提醒
reminder-one-soon = “{ $title }”将于{ $length }后开始
reminder-one-now = “{ $title }”现在开始
reminder-many-soon = { $count }个场次将于{ $length }后开始
reminder-many-now = { $count }个场次现在开始
reminder-one-tomorrow = “{ $title }”将于明天{ $time }开始
reminder-one-day = “{ $title }”将于{ $day } { $time }开始
reminder-one-past = “{ $title }”已于{ $day } { $time }开始
reminder-many-tomorrow = { $count }个场次将于明天{ $time }开始
reminder-many-day = { $count }个场次将于{ $day } { $time }开始
reminder-many-past = { $count }个场次已于{ $day } { $time }开始
reminder-stream = 可在线观看：请打开链接。
reminder-streams = 在线观看：
reminder-moved = “{ $title }”的时间已变更
reminder-today = 今天，{ $day }
reminder-tomorrow = 明天，{ $day }
reminder-no-time = 时间尚未公布。
stop-reminders = 如不想再收到这些消息，请发送 /reminders off。
stop-changes = 您收到此消息，是因为您保存了该场次。如需停止，请用 /agenda 将其移除，或发送 /reminders off。

## 日程变更
change-title-of-post = 日程有{ $count }项变更
change-head-changed = “{ $title }”
change-head-time = “{ $title }”的时间已变更
change-head-room = “{ $title }”更换了会议室
change-head-reinstated = “{ $title }”恢复举行
change-added = 新增：“{ $title }”，{ $details }
change-cancelled = 取消：“{ $title }”，{ $when }
change-line = { $what }：{ $old } → { $new }
change-time = 时间
change-room = 会议室
change-title = 标题
change-people = 参加人员
change-reason = 原因：{ $reason }
change-unknown = 尚未公布

## 出现问题时告知主办方
trouble-title = Usher遇到问题，需要您的协助
trouble-missing = 找不到频道“{ $target }”。请创建该频道，或在 discord.yaml 中指定另一个频道；原定在该频道发布的内容未能发布。
trouble-forbidden = 我无权在“{ $target }”发布消息（{ $detail }）。请在该频道授予我的身份组“查看频道”“发送消息”和“阅读消息历史记录”权限；原定在该频道发布的内容未能发布。
trouble-elsewhere = 频道“{ $target }”不在会议的服务器中。我只在会议的服务器中发布内容；请在 discord.yaml 中指定该服务器的频道。
trouble-unfit = “{ $target }”不能接收消息：它是论坛、分类或非文字频道。请在 discord.yaml 中指定一个文字频道；原定在该频道发布的内容未能发布。
trouble-archived = “{ $target }”已关闭：该子区已归档或锁定。请重新打开，或在 discord.yaml 中指定另一个频道；原定在该处发布的内容未能发布。
trouble-edit = “{ $target }”中的一条消息未能更正（{ $detail }），仍显示原来的内容。请前往查看。
trouble-server = 我被添加到另一个服务器“{ $target }”（{ $detail }）。我在该服务器只回答问题，不发布任何内容，也不认可任何人为主办方人员。如果该服务器现为会议的服务器，本机器人的维护者可以这样设定：python -m bot home { $detail }
trouble-invalid = 发往“{ $target }”的消息被拒绝（{ $detail }）。没有发布任何内容；请告知本机器人的维护者。
trouble-broken = 发往“{ $target }”的消息无法生成（编号{ $detail }）。没有发布任何内容；请告知本机器人的维护者。
trouble-author = “{ $target }”未发送：撰写或批准人{ $detail }已不再是主办方人员。其他主办方人员可以重新撰写。
trouble-files = 会议的文件有错误，更正之前继续使用上一个正确版本：
trouble-unwritable = 无法写入 { $file }：{ $reason }。没有作任何更改。
trouble-orphans = 以下变更所涉及的场次已不在日程中：
trouble-source = 无法采用“{ $target }”的日程，继续使用上一个正确版本，稍后重试：
trouble-source-lost = “{ $target }”原有{ $before }个场次，现在只剩{ $count }个，因此继续使用上一个正确版本。如情况属实，请输入 /change accept。
