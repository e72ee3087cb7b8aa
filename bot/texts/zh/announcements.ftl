## 命令（最多100个字符）
announce-about = 主办方：撰写、发送和跟踪公告
announce-about-new = 撰写公告；发送前可预览接收者看到的效果
announce-about-list = 所有公告及其状态
announce-about-edit = 修改公告及所有已送达的消息
announce-about-retract = 撤回公告并删除所有已送达的消息
announce-about-report = 谁收到了公告，谁没有收到
announce-about-which = 哪一则公告：编号或标题中的词语
announce-about-language = 撰写公告所用的语言；之后可以添加其他语言

## 表单（标题和标签最多45个字符）
announce-form = 公告
announce-form-in = 公告语言：{ $language }
announce-field-title = 标题
announce-field-text = 正文
announce-field-text-hint = 保留Markdown格式。标题和正文都留空，则删除此语言。
announce-field-link = 链接（可留空）
announce-field-picture = 图片的网址（可留空）
announce-field-address-hint = 以 https:// 开头
announce-form-when = 发送时间
announce-field-when = 时间（留空：点击“发送”后立即发送）
announce-field-when-hint = 18:00、星期五 10:00、5月14日 10:00或2小时后（会议当地时间）
announce-form-savers = 已保存某一场次的人
announce-field-savers = 场次（留空：无人）
announce-field-savers-hint = 标题中的词语

## 公告的状态
phase-draft = 草稿
phase-waiting = 等待另一位主办方人员批准
phase-scheduled = 已定时
phase-sending = 正在发送
phase-sent = 已发送
phase-retracted = 已撤回
phase-discarded = 已作废
announce-heading = 公告{ $number }：{ $state }
announce-channels = 频道：{ $channels }
announce-people = { $count ->
    [0] 私信：无人
   *[other] 私信：{ $count }人
}
announce-savers = 私信发给保存了以下场次的人：{ $title }
announce-at-once = 时间：点击“发送”后立即发送
announce-when = 时间：{ $when }
announce-notifies = 通知：{ $who }
announce-notifies-nobody = 无人
announce-notifies-everyone = 这些频道中的所有人（@everyone）
announce-is-crossposted = 同时发布到关注该频道的服务器
announce-in-languages = 语言：{ $languages }。每人看到自己所用语言的版本；如果没有，则为英文；如无英文，则为第一种语言。
announce-needs-approval = 发送前须由另一位主办方人员批准。
announce-to-check = 请先解决以下问题：
announce-no-channel = { $channel }：此服务器中没有这个频道
announce-not-allowed = { $channel }：我缺少以下权限：{ $permissions }
announce-cannot-post = { $channel }：无法在该频道发布消息
announce-no-role = 此服务器中没有这个身份组：{ $role }
announce-not-crossposted = { $channel }：只有公告频道可以同步发布；其余频道照常发布

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
announce-press-savers = 已保存场次的人…
announce-press-everyone = 通知所有人
announce-press-nobody = 不通知所有人
announce-press-crosspost = 同步发布
announce-press-no-crosspost = 不同步发布
announce-press-edit = 编辑
announce-press-send = 发送
announce-press-schedule = 定时发送
announce-press-ask = 请另一位主办方人员批准
announce-press-approve = 批准并发送
announce-press-discard = 作废
announce-press-retract = 撤回
announce-press-keep = 保持不变
announce-press-retry = 重试失败的消息
announce-press-report = 刷新
announce-press-open = 审阅

## 结果
announce-retract-sure = 要撤回这则公告吗？已送达的消息将被删除，等待中的消息不再发送。
announce-list = 公告
announce-list-empty = 还没有公告。请用 /announce new 撰写。
announce-list-open = 打开公告
announce-progress = 已送达：{ $sent }/{ $total }。等待中：{ $waiting }。失败：{ $failed }。
announce-withdrawn = 已撤回：{ $count }/{ $total }。
announce-people-progress = 私信：已送达{ $sent }/{ $total }，失败{ $failed }。
announce-people-closed = 不接收我的私信：{ $count }人。他们下次在服务器中使用Usher时会看到这则公告。
announce-target-sent = { $target }：已送达
announce-target-waiting = { $target }：等待中
announce-target-held = { $target }：等待中。{ $reason }我会继续尝试。
announce-target-failed = { $target }：失败。{ $reason }
announce-target-withdrawn = { $target }：已撤回
announce-reason-missing = 频道已不存在。
announce-reason-forbidden = 我无权在该频道发布消息。
announce-reason-dm_closed = 不接收我的私信。
announce-reason-invalid = Discord拒绝了这条消息。
announce-reason-other = { $detail }
announce-more-targets = 另有{ $count }个
announce-approval = 有公告等待批准
announce-please-approve = { $author }撰写了公告“{ $title }”。该公告将发给很多人或通知所有人，因此须先由另一位主办方人员审阅。
announce-was-decided = “{ $title }”：{ $state }。

## 为何不行
announce-changed = 您查看之后，这则公告又有改动。请重新查看。
announce-no-session = 没有这个场次。请输入标题中的词语。
announce-foreign-channel = 这个频道不在会议的服务器中。
announce-left-out = 该项未予采纳，其余内容已保存。
announce-nobody = 这则公告没有任何接收者。请先选择频道或私信对象。
announce-own-approval = 须由另一位主办方人员批准；这则公告由您撰写或由您提出发送。
announce-stale = 已有人先行处理，这则公告的状态已经改变。
announce-gone = 这则公告已不存在。
announce-not-now = 已不能对这则公告进行此项操作。
announce-empty = 公告必须有标题和正文。
announce-too-long = 内容过长。标题最多200个字符，正文最多3000个字符。
announce-bad-link = 链接不是有效的网址。网址须以 https:// 或 http:// 开头，最多512个字符。
announce-bad-picture = 图片地址不是有效的网址。网址须以 https:// 或 http:// 开头，最多512个字符。

## Second organisers, other languages, older ones
announce-revision = 已发送公告的修改等待批准
announce-please-approve-revision = { $author }拟修改已发送的公告“{ $title }”。该公告已发给很多人或通知了所有人，因此修改内容须先由另一位主办方人员审阅。
announce-outdated = 以下语言的内容尚未更新：{ $languages }。请逐一查看。
announce-press-next = 下一种：{ $language }
announce-press-whole = 报告
announce-press-older = 更早的公告
announce-notifies-role = { $role }（{ $count }人）
announce-notifies-some = { $role }（Discord未说明有多少人）
announce-left-meanwhile = 发送时，有{ $count }人已不愿再接收。
announce-bad-channel = 这不是频道名称。频道名称须为1至100个字符。
trouble-announcement = 公告“{ $target }”目前无法发送（{ $detail }）。我会继续尝试；详情见日志。
