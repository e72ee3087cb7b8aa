## 命令（最多100个字符）
announce-about = 主办方：向参与者发布消息
announce-about-new = 撰写公告；发送之前，您会看到与读者所见完全相同的样子
announce-about-list = 所有公告及其状态
announce-about-edit = 修改公告及每一份已送达的内容
announce-about-retract = 撤回公告并删除每一份已送达的内容
announce-about-report = 谁收到了公告，谁没有收到
announce-about-which = 哪个公告：编号或标题中的词
announce-about-language = 您书写所用的语言；之后可以添加其他语言

## 表单（标题和标签最多45个字符）
announce-form = 公告
announce-form-in = 公告语言：{ $language }
announce-field-title = 标题
announce-field-text = 正文
announce-field-text-hint = 保留 Markdown 格式。标题和正文留空则删除此语言。
announce-field-link = 链接（可留空）
announce-field-picture = 图片的网址（可留空）
announce-field-address-hint = 以 https:// 开头
announce-form-when = 发送时间
announce-field-when = 时间（留空：按下“发送”后立即发送）
announce-field-when-hint = 18:00、星期五 10:00、5月14日 10:00 或 2小时后，按活动当地时间
announce-form-savers = 保存了某个场次的人
announce-field-savers = 场次（留空：无人）
announce-field-savers-hint = 标题中的词

## 公告的状态
phase-draft = 草稿
phase-waiting = 等待另一位主办方人员
phase-scheduled = 已定时
phase-sending = 正在发送
phase-sent = 已发送
phase-retracted = 已撤回
phase-discarded = 已丢弃
announce-heading = 公告 { $number }：{ $state }
announce-channels = 频道：{ $channels }
announce-people = { $count ->
    [0] 私信：无人
   *[other] 私信：{ $count }人
}
announce-savers = 私信发给保存了以下场次的人：{ $title }
announce-at-once = 时间：按下“发送”后立即发送
announce-when = 时间：{ $when }
announce-notifies = 通知：{ $who }
announce-notifies-nobody = 无人
announce-notifies-everyone = 这些频道中的所有人（@everyone）
announce-is-crossposted = 同步发布到关注该频道的服务器
announce-in-languages = 语言：{ $languages }。每个人读自己的语言，没有则读英文，再没有则读第一种。
announce-needs-approval = 发送前须由另一位主办方人员批准。
announce-to-check = 请先解决：
announce-no-channel = { $channel }：此服务器中没有这个频道
announce-not-allowed = { $channel }：我缺少权限 { $permissions }
announce-cannot-post = { $channel }：无法在那里发布消息
announce-no-role = 此服务器中没有身份组 { $role }
announce-not-crossposted = { $channel }：只有公告频道可以同步发布；其余照常发布

## 菜单和按钮
announce-choose-channels = 频道
announce-choose-more-channels = 更多频道
announce-choose-readers = 私信
announce-choose-role = 要通知的身份组
announce-choose-language = 语言：查看一种，或撰写另一种
announce-readers-nobody = 不发私信
announce-readers = 订阅了“{ $topic }”的人（{ $count }）
announce-language-write = { $language }：撰写
announce-press-when = 时间…
announce-press-savers = 保存了场次的人…
announce-press-everyone = 通知所有人
announce-press-nobody = 不通知所有人
announce-press-crosspost = 同步发布
announce-press-no-crosspost = 不同步发布
announce-press-edit = 编辑
announce-press-send = 发送
announce-press-schedule = 定时发送
announce-press-ask = 请另一位主办方人员批准
announce-press-approve = 批准并发送
announce-press-discard = 丢弃
announce-press-retract = 撤回
announce-press-keep = 保持不变
announce-press-retry = 重试失败的
announce-press-report = 刷新
announce-press-open = 查看

## 结果
announce-retract-sure = 要撤回这个公告吗？已送达的内容会被删除，等待中的不再发送。
announce-list = 公告
announce-list-empty = 还没有公告。请用 /announce new 撰写。
announce-list-open = 打开公告
announce-progress = 已送达：{ $sent }／{ $total }。等待中：{ $waiting }。失败：{ $failed }。
announce-withdrawn = 已撤回：{ $count }／{ $total }。
announce-people-progress = 私信：已送达 { $sent }／{ $total }，失败 { $failed }。
announce-people-closed = 不接收我私信的人数：{ $count }。他们下次在服务器中使用我时会看到。
announce-target-sent = { $target }：已送达
announce-target-waiting = { $target }：等待中
announce-target-held = { $target }：等待中。{ $reason }我会继续尝试。
announce-target-failed = { $target }：失败。{ $reason }
announce-target-withdrawn = { $target }：已撤回
announce-reason-missing = 频道已不存在。
announce-reason-forbidden = 我无权在那里发布。
announce-reason-dm_closed = 不接收我的私信。
announce-reason-invalid = Discord 拒绝了这条消息。
announce-reason-other = { $detail }
announce-more-targets = 以及另外{ $count }个
announce-approval = 有公告等待批准
announce-please-approve = { $author } 撰写了“{ $title }”。它会送达很多人或通知所有人，因此须先由另一位主办方人员查看。
announce-was-decided = “{ $title }”：{ $state }。

## 为何不行
announce-changed = 您查看之后，这个公告有了改动。请再看一次。
announce-no-session = 没有这个场次。请写标题中的词。
announce-foreign-channel = 这个频道不在活动的服务器中。
announce-left-out = 该项已略去，其余均已保留。
announce-nobody = 此公告没有任何接收者。请先选择频道或读者。
announce-own-approval = 须由另一位主办方人员批准；这是您自己写的或自己提出发送的。
announce-stale = 别人抢先了一步：此公告已进入下一阶段。
announce-gone = 此公告已不存在。
announce-not-now = 此公告已无法这样操作。
announce-empty = 公告需要标题和正文。
announce-too-long = 内容太长。标题最多 200 个字符，正文最多 3000 个字符。
announce-bad-link = 链接不是网址。网址以 https:// 或 http:// 开头，最多 512 个字符。
announce-bad-picture = 图片不是网址。网址以 https:// 或 http:// 开头，最多 512 个字符。

## Second organisers, other languages, older ones
announce-revision = 对正在发送的内容的修改等待批准
announce-please-approve-revision = { $author } 想修改已发出的“{ $title }”。它发给了很多人或通知了所有人，因此须由另一位主办方人员先查看修改。
announce-outdated = 这些语言仍是原来的内容：{ $languages }。请逐一查看。
announce-press-edit-in = 编辑：{ $language }
announce-press-next = 下一个：{ $language }
announce-press-whole = 报告
announce-press-older = 更早的
announce-notifies-role = { $role }（{ $count } 人）
announce-notifies-some = { $role }（Discord 未说明有多少人）
announce-left-meanwhile = 发送时有 { $count } 人已不再订阅。
announce-bad-channel = 这不是频道名称。名称有 1 到 100 个字符。
trouble-announcement = “{ $target }”目前无法发送（{ $detail }）。我会继续尝试；详情见日志。
