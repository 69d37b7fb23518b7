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
results-tab-groups = حسب المجموعة

results-recorded = المسجَّل
results-baseline = خط الأساس
results-baseline-of = خط الأساس، { $date }
results-band = مدى قيم المجموعات

# The state of a radar with nearly nothing in it.
results-no-shape = سجّل ثلاثة أسئلة ليظهر الشكل
results-no-shape-why = تكتمل الصورة مع كل جواب.
results-to-assess = الانتقال إلى التقييم

results-element = العنصر
results-value = القيمة
results-low-high = من أدنى إلى أعلى
results-coverage = التغطية
results-weakest = أضعف جانب
results-overall = العناصر كلها
results-too-little = الأجوبة غير كافية
results-no-data = لا بيانات بعد
results-nothing-applies = لا ينطبق
# $low and $high are the ends of the scale.
results-note = من أدنى إلى أعلى: يُحتسب غير المعروف وما لا جواب له مرةً { $low } ومرةً { $high }.
results-note-no-overall = من أدنى إلى أعلى: يُحتسب غير المعروف وما لا جواب له مرةً { $low } ومرةً { $high }. ولا يوجد رقم إجمالي، عن قصد.

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
results-groups-note = تُحسب قيمة المجموعة كما تُحسب القيمة المسجَّلة، من الوسيط الأدنى لآراء المجموعة. وتُضمّ المجموعات الصغيرة، ولا تظهر القيمة إلا إذا كان للمجموعة رأي في عدد كافٍ من الأسئلة.

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
        [zero] الأسئلة { $ids } لا يعرف جوابها أحد: توسّع المسافة من أدنى إلى أعلى.
        [one] السؤال { $ids } لا يعرف جوابه أحد: يوسّع المسافة من أدنى إلى أعلى.
        [two] السؤالان { $ids } لا يعرف جوابهما أحد: يوسّعان المسافة من أدنى إلى أعلى.
        [few] الأسئلة { $ids } لا يعرف جوابها أحد: توسّع المسافة من أدنى إلى أعلى.
        [many] الأسئلة { $ids } لا يعرف جوابها أحد: توسّع المسافة من أدنى إلى أعلى.
       *[other] الأسئلة { $ids } لا يعرف جوابها أحد: توسّع المسافة من أدنى إلى أعلى.
    }
results-how-open =
    { $count ->
        [zero] الأسئلة { $ids } بلا جواب: توسّع المسافة من أدنى إلى أعلى.
        [one] السؤال { $ids } بلا جواب: يوسّع المسافة من أدنى إلى أعلى.
        [two] السؤالان { $ids } بلا جواب: يوسّعان المسافة من أدنى إلى أعلى.
        [few] الأسئلة { $ids } بلا جواب: توسّع المسافة من أدنى إلى أعلى.
        [many] الأسئلة { $ids } بلا جواب: توسّع المسافة من أدنى إلى أعلى.
       *[other] الأسئلة { $ids } بلا جواب: توسّع المسافة من أدنى إلى أعلى.
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

results-hint-tab = التبويب
results-hint-row = الصف
results-hint-open = فتح
results-hint-how = كيف تُحسب القيمة
results-hint-line = إظهار خط الأساس أو إخفاؤه
results-hint-export = تصدير الرسم
