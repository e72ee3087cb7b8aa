# 日历：文件，以及日历程序读取的地址。

calendar-without-time = 以下场次尚未公布时间，因此不在日历中：{ $titles }。
calendar-session = “{ $title }”的日历文件。
calendar-programme = 完整日程的订阅地址，可添加到您的日历程序：{ $address }
calendar-address = 您的私人日历地址
calendar-address-about = 您的日历程序可以通过一个私人地址读取您的个人日程，并自动同步所有变更。知道该地址的人都能看到您的个人日程，请勿告诉他人。
calendar-address-since = 您的地址创建于{ $day }。我不保存该地址，因此无法再次显示；创建新地址后，原地址即失效。
calendar-address-new = 请现在就把其中一个地址添加到您的日历程序：我不保存该地址，之后无法再次显示。知道该地址的人都能看到您的个人日程。更换或停用后，该地址即失效。
calendar-address-stopped = 该地址从现在起失效。使用过它的日历程序可能仍会显示已读取的内容。
calendar-address-kept = 仅保存数字指纹
calendar-press-make = 创建地址
calendar-press-replace = 更换地址
calendar-press-stop = 停用地址
calendar-press-add = 添加到日历
