## 主办方命令（最多100个字符）
organiser-about-change = 主办方：更改日程
organiser-about-delay = 推迟或提前某个场次
organiser-about-delay-minutes = 推迟的分钟数；负数表示提前
organiser-about-move = 更改某个场次的开始时间
organiser-about-start = 时间，例如：10:30（原定当天）、星期五 10:30、5月14日 10:30（会议当地时间）
organiser-about-room = 更换某个场次的会议室
organiser-about-cancel = 取消某个场次
organiser-about-reinstate = 恢复已取消的场次
organiser-about-reason = 原因；与会者会看到
organiser-about-accept = 即使日程已缺少大部分内容，仍采用现有文件
organiser-about-status = 主办方：Usher的状态

## 更改日程
organiser-change = 日程变更
organiser-change-sure = 确定这样更改吗？
organiser-change-told = { $count ->
    [0] 不会以私信通知任何人。
   *[other] 将以私信通知{ $count }人。
}
organiser-change-posted = 变更将发布在公告频道。
organiser-change-not-posted = 变更不会发布在任何频道。
organiser-change-yes = 更改
organiser-change-no = 保持不变
organiser-change-made = 已更改
organiser-nothing-done = 没有任何更改。
organiser-change-undo = 撤销
organiser-accepted = 已采用现有文件：{ $count }个场次。
change-since = 在此期间已有人更改该场次。请用命令重新开始。
change-warning-day = 这一天不在会期内。
change-warning-room = { $name }届时已被占用：“{ $title }”，{ $when }。
change-warning-person = { $name }届时要参加另一场次：“{ $title }”，{ $when }。
change-warning-capacity = { $name }容纳不下保存了该场次的{ $count }人。
change-gone = 日程中没有此场次。请从输入时出现的列表中选择。
change-nothing = 与现有日程相同，无需更改。
change-no-time = 此场次尚未定时，无法推迟。请使用 /change move。
change-no-room = 没有这个会议室。请从输入时出现的列表中选择。

## Usher 的状况
organiser-status = 状态
organiser-press-status = 查看Usher的状态
organiser-loaded = 日程：{ $count }个场次，截至{ $when }。
organiser-source = 日程来源：{ $source }。上次确认：{ $when }。
organiser-deliveries = 消息：{ $counts }。
organiser-next-reminder = 下一次提醒：{ $when }。
organiser-restarts = 故障后重新启动：{ $loops }。
loop-sending = 发送消息
loop-leases = 占用发送中的消息
loop-watching = 监测会议文件
loop-following = 读取日程来源
loop-events = 更新Discord活动
loop-forgetting = 删除过期数据
loop-noting = 记录提问
delivery-pending = 等待中
delivery-sending = 发送中
delivery-sent = 已发送
delivery-failed = 失败
delivery-expired = 已过时限

## 无权操作
organiser-only = 仅限主办方
organiser-only-text = 只有主办方人员可以进行此项操作。如果您是主办方人员，请申请主办方身份组。
organiser-stale = 此按钮已失效
organiser-stale-text = 它所指的内容已不存在或已更改。请用命令重新开始。

## 转交人工的问题
organiser-asked-by = { $count }人提问，语言：{ $languages }
organiser-was-wrong = 有人指出Usher的回答有误：{ $answer }
organiser-state-answered = 主办方的答复：
organiser-state-unpublished = 主办方表示此事尚未公布。
organiser-state-ignored = 已关闭，未予答复。
organiser-state-merged = 已与另一个问题合并。
organiser-press-answer = 回答
organiser-press-unpublished = 尚未公布
organiser-press-merge = 合并
organiser-press-ignore = 忽略
organiser-reply-title = 主办方的答复
organiser-you-asked = 您的问题：{ $question }
organiser-reply-footer = 由主办方撰写，并非由Usher撰写。
organiser-not-published = 此事尚未公布。
