# The plan of a room's day.

day-title = خطة اليوم
day-start = البداية
day-what = الموضوع
day-took = استغرق أو سيستغرق
day-difference = الفرق
day-break = استراحة
day-end = النهاية
day-of = { $answered } من { $count }
day-takes-minutes =
    { $count ->
        [zero] نحو { $count } دقيقة
        [one] نحو دقيقة واحدة
        [two] نحو دقيقتين
        [few] نحو { $count } دقائق
        [many] نحو { $count } دقيقة
       *[other] نحو { $count } دقيقة
    }

# The line of time.
day-timeline = اليوم كما خُطط وكما يسير
day-planned = مخطط
day-done = منجز
day-expected = متوقع
day-now-at = الآن { $time }
day-end-at = النهاية { $time }

# The pace.
day-pace = الوتيرة
day-on-time = في الموعد
day-late =
    { $count ->
        [zero] تأخر { $count } دقيقة
        [one] تأخر دقيقة واحدة
        [two] تأخر دقيقتين
        [few] تأخر { $count } دقائق
        [many] تأخر { $count } دقيقة
       *[other] تأخر { $count } دقيقة
    }
day-ahead =
    { $count ->
        [zero] تقدم { $count } دقيقة
        [one] تقدم دقيقة واحدة
        [two] تقدم دقيقتين
        [few] تقدم { $count } دقائق
        [many] تقدم { $count } دقيقة
       *[other] تقدم { $count } دقيقة
    }
day-passed = { $passed } من { $whole } د
day-so-far = { $mean } لكل سؤال حتى الآن، والمخطط { $each }. النهاية المخططة عند { $planned }، والمتوقعة عند { $expected }.
day-so-planned = أقل من ثلاث إجابات سُجّل وقتها، فيُحسب المخطط وهو { $mean } لكل سؤال. النهاية المخططة عند { $planned }، والمتوقعة عند { $expected }.
day-begins = يبدأ عند { $time }.
day-over = أُجيب عن كل الأسئلة.

# The ways out when it is late.
day-quick = المسح السريع لما بقي
day-quick-ends = { $count } من { $left }، وتبقى الأسئلة الأخرى مفتوحة. النهاية عند { $time }
day-less = أقصر: { $each } لكل سؤال
day-less-why = أخبر القاعة بذلك؛ لا يتغير شيء آخر.
day-ends = النهاية عند { $time }
day-more =
    { $count ->
        [zero] أطول بمقدار { $count } دقيقة
        [one] أطول بدقيقة واحدة
        [two] أطول بدقيقتين
        [few] أطول بمقدار { $count } دقائق
        [many] أطول بمقدار { $count } دقيقة
       *[other] أطول بمقدار { $count } دقيقة
    }
day-longer-ends = النهاية عند { $time }، أخبر الآخرين
day-skip = الانتقال إلى المسح السريع
day-hint-longer = إطالة اليوم
day-quick-taken = يُطرح المسح السريع لما بقي
day-longer-taken = أصبح اليوم أطول
day-taken-undo = Ctrl+Z يتراجع عن ذلك.

# The form.
day-new = من الدقائق إلى خطة
day-none = متى تبدأ القاعة، وكم دقيقة تُطرح فيها الأسئلة، ومتى تستريح؟ تصبح هذه خطة اليوم.
day-break-at = استراحة عند
day-break-for = دقائق الاستراحة
day-plan = خطة اليوم
day-share =
    { $count ->
        [zero] { $count } سؤال في { $minutes } دقيقة، لكل سؤال { $each }، دون الاستراحات
        [one] سؤال واحد في { $minutes } دقيقة، له { $each }، دون الاستراحات
        [two] سؤالان في { $minutes } دقيقة، لكل سؤال { $each }، دون الاستراحات
        [few] { $count } أسئلة في { $minutes } دقيقة، لكل سؤال { $each }، دون الاستراحات
        [many] { $count } سؤالًا في { $minutes } دقيقة، لكل سؤال { $each }، دون الاستراحات
       *[other] { $count } سؤال في { $minutes } دقيقة، لكل سؤال { $each }، دون الاستراحات
    }
day-no-questions = لا سؤال لهذه القاعة. اختر قاعة أخرى.
day-until = ينتهي عند { $time }.
day-odd-time = اكتب وقتًا، مثل 9:00.
day-odd-minutes = اكتب عددًا صحيحًا من الدقائق.
day-odd-break = اكتب وقتًا ودقائق، أو اترك الوقت فارغًا.
day-change = تغيير
day-remove = إزالة الخطة
day-back = العودة إلى السؤال

# What can be done with a block, and keys in the footer.
day-longer = 5 دقائق أكثر
day-shorter = 5 دقائق أقل
day-earlier = أبكر
day-later = لاحقًا
day-add-break = إضافة استراحة
day-remove-break = إزالة الاستراحة
day-hint-plan = تخطيط اليوم
day-hint-block = الجزء
day-hint-move = نقل

# Keys, in the help.
help-day = خطة اليوم
help-day-skip = عند التأخر: المسح السريع لما بقي فقط
help-day-minutes = خمس دقائق أكثر أو أقل
help-day-way = اختيار مخرج عند التأخر

# On the wall.
room-face-agenda = جدول الأعمال
room-agenda = جدول الأعمال
