# The Results room: charts, tables, what stands out, and the plan.

results-title = النتائج
# $percent is a share in digits with its sign.
results-resolved =
    { $applicable ->
        [zero] حُسم { $resolved } من { $applicable } سؤال ({ $percent })
        [one] حُسم { $resolved } من سؤال واحد ({ $percent })
        [two] حُسم { $resolved } من سؤالين ({ $percent })
        [few] حُسم { $resolved } من { $applicable } أسئلة ({ $percent })
        [many] حُسم { $resolved } من { $applicable } سؤالًا ({ $percent })
       *[other] حُسم { $resolved } من { $applicable } سؤال ({ $percent })
    }
results-export = تصدير الرسم…
results-tab-elements = العناصر
results-tab-aspects = الجوانب
results-tab-one = عنصر واحد
results-tab-groups = حسب المجموعة
results-tab-change = التغيّر
results-tab-evidence = الأدلة
results-tab-pending = للحسم

results-recorded = المسجَّل
results-target = المستهدف
results-baseline = خط الأساس
results-baseline-of = خط الأساس، { $date }
results-band = مدى قيم المجموعات

# The state of a radar with nearly nothing in it.
results-no-shape = سجّل ثلاثة أسئلة ليظهر الشكل
results-no-shape-why = تكتمل الصورة مع كل جواب.
results-to-assess = الانتقال إلى التقييم

results-element = العنصر
results-value = القيمة
results-low-high = الأدنى والأعلى
results-coverage = التغطية
results-weakest = أضعف جانب
results-overall = العناصر كلها
results-too-little = الأجوبة غير كافية
results-no-data = لا بيانات بعد
results-nothing-applies = لا ينطبق
# $low and $high are the ends of the scale.
results-note = الحدّان الأدنى والأعلى: يُحتسب غير المعروف وما لا جواب له مرةً { $low } ومرةً { $high }.
results-note-no-overall = الحدّان الأدنى والأعلى: يُحتسب غير المعروف وما لا جواب له مرةً { $low } ومرةً { $high }. ولا يوجد رقم إجمالي، عن قصد.

results-settle = ما لم يُحسم بعد
results-differ = أين تختلف الآراء أكثر
results-settle-counts = { $contested } محلّ خلاف، و{ $unknown } «لا أعرف»، و{ $open } بلا جواب، و{ $review } للمراجعة
results-first-open = أول سؤال بلا جواب
results-settled = أُجيب عن كل سؤال، ولا شيء ينتظر.
results-settled-so-far = لا خلاف ولا «لا أعرف» حتى الآن.

results-group = المجموعة
# How many views of a group are behind its values.
results-views = الآراء
results-group-questions = الأسئلة
results-groups-none = لا قيمة بعد لأي مجموعة من أصحاب المصلحة
results-groups-none-why = أجرِ جولات في التقييم: تظهر المجموعة حين يكون لها رأي في عدد كافٍ من الأسئلة.
results-groups-note = تُحسب قيمة المجموعة كما تُحسب القيمة المسجَّلة، من الوسيط الأدنى لآراء المجموعة. ويُحتسب السؤال للمجموعة ابتداءً من ثلاثة آراء، إذا لم يكشف ذلك رأيًا آخر؛ وتظهر القيمة إذا كان الأمر كذلك في عدد كافٍ من الأسئلة.

results-aspect = الجانب
results-now = الآن
results-questions = المحسوم
# The value of an aspect, opened: its number, its name, and the value.
results-how = { $number } { $aspect }: كيف حُسبت القيمة { $value }
results-how-none = { $number } { $aspect }: لا قيمة بعد
results-how-mean = { $formula }، وهو متوسط المستويات أعلاه.
# $ids are identifiers of questions.
results-how-provisional =
    { $count ->
        [zero] الأسئلة { $ids } محلّ خلاف وتُحتسب بمستوياتها المؤقتة.
        [one] السؤال { $ids } محلّ خلاف ويُحتسب بمستواه المؤقت.
        [two] السؤالان { $ids } محلّ خلاف ويُحتسبان بمستوييهما المؤقتين.
        [few] الأسئلة { $ids } محلّ خلاف وتُحتسب بمستوياتها المؤقتة.
        [many] الأسئلة { $ids } محلّ خلاف وتُحتسب بمستوياتها المؤقتة.
       *[other] الأسئلة { $ids } محلّ خلاف وتُحتسب بمستوياتها المؤقتة.
    }
results-how-contested =
    { $count ->
        [zero] الأسئلة { $ids } محلّ خلاف بلا مستوى ولا تُحتسب.
        [one] السؤال { $ids } محلّ خلاف بلا مستوى ولا يُحتسب.
        [two] السؤالان { $ids } محلّ خلاف بلا مستوى ولا يُحتسبان.
        [few] الأسئلة { $ids } محلّ خلاف بلا مستوى ولا تُحتسب.
        [many] الأسئلة { $ids } محلّ خلاف بلا مستوى ولا تُحتسب.
       *[other] الأسئلة { $ids } محلّ خلاف بلا مستوى ولا تُحتسب.
    }
results-how-unknown =
    { $count ->
        [zero] الأسئلة { $ids } لا يعرف جوابها أحد: تباعد بين الحدّين الأدنى والأعلى.
        [one] السؤال { $ids } لا يعرف جوابه أحد: يباعد بين الحدّين الأدنى والأعلى.
        [two] السؤالان { $ids } لا يعرف جوابهما أحد: يباعدان بين الحدّين الأدنى والأعلى.
        [few] الأسئلة { $ids } لا يعرف جوابها أحد: تباعد بين الحدّين الأدنى والأعلى.
        [many] الأسئلة { $ids } لا يعرف جوابها أحد: تباعد بين الحدّين الأدنى والأعلى.
       *[other] الأسئلة { $ids } لا يعرف جوابها أحد: تباعد بين الحدّين الأدنى والأعلى.
    }
results-how-open =
    { $count ->
        [zero] الأسئلة { $ids } بلا جواب: تباعد بين الحدّين الأدنى والأعلى.
        [one] السؤال { $ids } بلا جواب: يباعد بين الحدّين الأدنى والأعلى.
        [two] السؤالان { $ids } بلا جواب: يباعدان بين الحدّين الأدنى والأعلى.
        [few] الأسئلة { $ids } بلا جواب: تباعد بين الحدّين الأدنى والأعلى.
        [many] الأسئلة { $ids } بلا جواب: تباعد بين الحدّين الأدنى والأعلى.
       *[other] الأسئلة { $ids } بلا جواب: تباعد بين الحدّين الأدنى والأعلى.
    }
results-how-not-applicable =
    { $count ->
        [zero] الأسئلة { $ids } لا تنطبق وتُستبعد.
        [one] السؤال { $ids } لا ينطبق ويُستبعد.
        [two] السؤالان { $ids } لا ينطبقان ويُستبعدان.
        [few] الأسئلة { $ids } لا تنطبق وتُستبعد.
        [many] الأسئلة { $ids } لا تنطبق وتُستبعد.
       *[other] الأسئلة { $ids } لا تنطبق وتُستبعد.
    }
# How the target of an aspect is made.
results-how-goal = المستهدف: { $formula }، ويُحتسب كل سؤال بالأعلى من مستهدفه ومستواه.
# How a value of a lens is made.
results-category-mean = { $formula }، للأسئلة كلها معًا.
# How the value of an element is made.
results-element-made = { $element }: كيف حُسبت القيمة { $value }
results-parts-mean = { $formula }، وهو متوسط جوانبه.
results-goal = لو تحققت المستهدفات كلها لكانت قيمته { $value }.
# $percent is a share with its sign.
results-goal-reached = تحقق { $percent } من مستهدفاته.
results-show-aspects = إظهار جوانبه

# An earlier assessment with which this one is compared.
results-baseline-choose = اختيار تقييم سابق
results-baseline-other = تقييم آخر
results-baseline-away = إزالة خط الأساس
results-baseline-words = تُعرض مستوياته مع مستويات هذا التقييم: خطًا منقّطًا في الرسم الراداري، وتغيّرًا هنا. ولا يُمسّ شيء من هذا التقييم، ولا من الملف السابق.
results-baseline-path = مسار الملف
results-baseline-empty = اكتب مسار ملف، أو اختره بزر «استعراض».
results-baseline-lay = استخدامه خط أساس
results-baseline-laid = أصبح «{ $title }» خط أساس لهذا التقييم.
results-baseline-undo = الاختصار Ctrl+Z يتراجع عن ذلك.
results-baseline-doubt = هل تستخدم «{ $title }» خط أساس مع ذلك؟
results-baseline-country = إنه لبلد آخر: { $country }.
results-baseline-version = أجاب عن الإصدار { $version } من الاستبيان، وهذا التقييم يجيب عن الإصدار { $own }.
results-baseline-compared = تُقارن الأسئلة التي تسأل عن الشيء نفسه، وعددها { $count } من { $all }.
results-baseline-changed = تسأل عن شيء آخر ولا تُقارن: { $codes }.
results-baseline-new = أسئلة جديدة: { $codes }.
results-baseline-gone = لم تعد تُطرح: { $codes }.
results-baseline-day = يومه الأخير، { $date }، ليس قبل ورشة العمل هذه.
results-baseline-anyway = استخدمه مع ذلك
results-cancel = إلغاء
results-change-none = لا خط أساس بعد
results-change-none-why = اختر ملف تقييم سابق على الاستبيان نفسه لترى ما تغيّر منذ ذلك الحين.
results-change-since = منذ { $title }
results-change-since-date = منذ { $title }، { $date }
results-before = السابق
results-changed = التغيّر
results-progress = التقدم
results-progress-note = التقدم = (الآن ناقص السابق) ÷ (المستهدف ناقص السابق). المربعات: السابق. النقاط: الآن. المعيّنات: المستهدف.
results-moved = ما تغيّر: { $name }
results-moved-counts = { $up } ارتفع، و{ $down } انخفض، و{ $new } أصبح له مستوى، و{ $lost } لم يعد له مستوى
results-moved-uncompared = أسئلة من إصدار آخر لا تُقارن: { $count }
results-none = –

# What the levels rest on. The grades are A to D.
results-documented = أ أو ب
results-without = بلا دليل
results-levels = المستويات
results-all-elements = جميع العناصر
results-evidence-note = يُعدّ كل سؤال له مستوى مرة واحدة، بأقوى أدلته. أ: وثيقة علنية. ب: وثيقة اطُّلع عليها في القاعة. ج: إفادة الجهة المسؤولة. د: رأي.
results-undocumented = بلا وثيقة: { $name }

# What is still to be settled.
results-question = الرقم
results-question-title = السؤال
results-state = الحالة
results-owner = من يأتي بالدليل
results-due = الموعد
results-nobody = لم يُسمَّ أحد
results-no-date = بلا موعد
results-pending-none = لا شيء محلّ خلاف أو غير معروف
results-pending-none-why = يُدرج هنا ما هو محلّ خلاف وما لا يعرفه أحد، مع من يأتي بالدليل وموعده.
results-pending-note = يُكتب من يأتي بالدليل وموعده مع الرأي المخالف في السؤال، في التقييم.

# Whether a point of a checklist was talked about.
results-session = الجلسة
results-session-covered = مغطّاة
results-session-partly = جزئيًا
results-session-open = غير مغطّاة
results-session-not-asked = لم تُطرح
results-open-questions = أسئلة بلا جواب
results-show-questions = إظهار الأسئلة
results-count =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }

results-hint-tab = علامة التبويب
results-hint-row = الصف
results-hint-open = فتح
results-hint-how = كيف تُحسب القيمة
results-hint-line = إظهار خط الأساس أو إخفاؤه
results-hint-target = إظهار المستهدفات أو إخفاؤها
results-hint-baseline = اختيار خط أساس
results-hint-export = تصدير الرسم
