# 与会者在网页上看到的内容。

## 没有可显示的内容时
web-not-found = 没有这个页面。
web-method = 此页面仅供查看。
web-too-long = 内容过长。
web-bad-request = 无法识别该请求。
web-slower = 请求过于频繁，请几秒钟后再试。
web-sorry = 出了点问题，请稍后再试。

## 日程页面
web-title = { $name }：日程
web-skip = 跳至日程
web-programme = 日程
web-languages = 页面语言
web-calendar = 日历格式的日程
web-days = 日期
web-zone = 所示时间均为会议地点时间（{ $city }）。
web-empty = 日程尚未公布。
web-newer = 打开此页面后，日程有变更。
web-show-newer = 显示最新日程
web-no-day = 日期尚未公布
web-contact = 咨询：{ $contact }
web-as-of = 更新时间：{ $moment }
web-source = 来源：{ $source }
web-source-dated = 来源：{ $source }，{ $day }

## 查找场次
web-search = 搜索日程
web-filters = 筛选
web-all = 全部
web-day = 日期
web-track = 专题
web-room = 会议室
web-language = 语言
web-person = 人员
web-order = 排序
web-by-time = 按时间
web-by-room = 按会议室
web-times = 时间
web-venue-time = 会议地点时间（{ $city }）
web-your-time = 您的时间（{ $zone }）
web-shown = 显示的场次：{ $shown }/{ $count }
web-none = 没有符合条件的场次。
web-clear = 显示全部
web-jump = 查看正在进行的场次
web-now = 现在：{ $time }

## 单个场次
web-on-now = 正在进行
web-cancelled = 已取消
web-changed = 有变更
web-no-time = 时间尚未公布
web-provisional-time = 时间暂定
web-no-room = 会议室尚未公布
web-provisional-room = 会议室暂定
web-details = 详情
web-needs = 准备事项：{ $text }
web-signup = 参加方式：{ $text }
web-add = 添加到日历
web-link = 此场次的链接
web-between = 、

## 提问
web-ask = 提问
web-ask-title = { $name }：提问
web-ask-label = 您的问题
web-ask-send = 发送
web-ask-answers = 回答
web-ask-note = 我只根据主办方公布的信息回答。您的问题会留给主办方参考，但不保存您的姓名和IP地址。
web-ask-waiting = 请稍候……
web-ask-failed = 没有收到您的问题，请重试。
web-ask-busy = 目前提问的人较多，请几秒钟后再试。
web-ask-empty = 请输入问题。
web-ask-long = 问题过长，请简短提问。
web-back = 返回日程
