# Words of Assess: the question, its ladder, the panel beside it, the list of questions.

assess-position = { $number } من { $count }
assess-quick-scan = المسح السريع
assess-look-for = ابحث عن: { $what }
assess-step = الخطوة { $step }
assess-step-tip = أقرب خطوة في الإطار الذي يستند إليه «{ $title }»
assess-points = { $lens }: { $names }
assess-first = الأفضل بعد { $ids }
assess-details = ما يُبحث عنه، وموقع السؤال
assess-head-level = المستوى
assess-head-decider = شرط اختياره
assess-recorded = المسجَّل
assess-provisional = مؤقت

assess-mode-record = تسجيل مستوى
assess-mode-change = تغيير الجواب
assess-how = اضغط رقمًا من { $first } إلى { $last }، أو اختر صفًا. ويُسجَّل ما يوافق عليه الوفد في الحال.
assess-by-consent = بموافقة الوفد
assess-by-nobody = محلّ خلاف؛ يُحتسب مؤقتًا
assess-without-level = لا موافقة، ولا مستوى حاليًا
assess-nobody-knows = لا أحد في القاعة يعرف؛ لا يُحتسب مستوى
assess-change = تغيير
assess-reopen = إعادة فتح

assess-evidence = الأدلة
assess-add = إضافة
assess-remove = إزالة
assess-strengths = نقاط القوة
assess-strengths-hint = ما ينجح، ومن يقول ذلك
assess-gaps = أوجه النقص
assess-gaps-hint = ما هو ناقص
assess-note = ملاحظة
assess-note-hint = تبقى في الملف، ولا تدخل الأوراق إلا إذا اختير ذلك
assess-dissent = رأي مخالف مسجَّل

assess-mark = علامة
assess-marked = عليه علامة
assess-next = السؤال التالي، { $id }
assess-next-open = السؤال المفتوح التالي، { $id }
assess-to-results = إلى النتائج
assess-theirs = تعمل المجموعة { $name } على هذا السؤال. ما يُسجَّل هنا سيُوضع إلى جانب ما تسجله.
assess-of-plenary = تعمل الجلسة العامة على هذا السؤال، لا هذه المجموعة. ما يُسجَّل هنا سيُوضع إلى جانب ما تسجله.

assess-record = تسجيل
assess-done = تم
assess-cancel = إلغاء
assess-reason = السبب
assess-reason-why = يخرج السؤال من الحساب، ويُدرج السبب في التقرير.
# $minimum is a number of characters.
assess-reason-short = { $minimum ->
        [zero] اكتب السبب.
        [one] اكتب السبب في حرف واحد أو أكثر.
        [two] اكتب السبب في حرفين أو أكثر.
        [few] اكتب السبب في { $minimum } أحرف أو أكثر.
        [many] اكتب السبب في { $minimum } حرفًا أو أكثر.
       *[other] اكتب السبب في { $minimum } حرف أو أكثر.
    }
assess-contested-why = لا موافقة: يبقى السؤال في القائمة، ويُحفظ الرأي المخالف بألفاظ أصحابه.
assess-provisional-level = المستوى الذي يُحتسب إلى أن تحصل الموافقة
assess-none = بلا مستوى
assess-dissent-why = رأي مخالف إلى جانب المستوى المسجَّل. يُدرج في التقرير من غير أسماء.
assess-dissent-group = أصحاب الرأي
assess-dissent-nobody = من غير تسمية مجموعة
assess-dissent-words = بألفاظهم
assess-dissent-brings = من يأتي بالدليل
assess-dissent-due = الموعد
assess-dissent-brings-by = الدليل: { $who }، بحلول { $date }
assess-dissent-brings-who = الدليل: { $who }
assess-dissent-brings-when = الدليل بحلول { $date }
assess-dissent-needs-words = اكتب الرأي في جملة.
assess-evidence-title = عنوان الدليل
assess-evidence-needs-title = اكتب عنوان الدليل.
assess-evidence-source = مصدره
assess-evidence-date = التاريخ
assess-evidence-grade = قوة الدليل
assess-evidence-restricted = يبقى داخل الوفد
grade-letter-a = أ
grade-letter-b = ب
grade-letter-c = ج
grade-letter-d = د
grade-a = أ: وثيقة علنية
grade-b = ب: وثيقة اطُّلع عليها في القاعة
grade-c = ج: إفادة الجهة المسؤولة
grade-d = د: رأي

assess-list = جميع الأسئلة
assess-search = البحث بالرقم أو بالكلمات
assess-none-found = لا سؤال هنا
assess-none-found-next = جرّب مرشِّحًا آخر، أو كلمات أقل.
assess-filter-all = جميع الحالات
assess-filter-marked = للعودة إليها
assess-sort-order = بالترتيب
assess-sort-disagreements = الخلافات أولًا
assess-scope-quick = المسح السريع ({ $count })
assess-scope-whole = الكل ({ $count })

assess-hint-record = تسجيل مستوى
assess-hint-change = تغيير
assess-hint-done = تم
assess-hint-close = إغلاق
assess-hint-found = عرض الأول
assess-hint-question = السؤال

# The timer of a question: minutes and seconds, spent and meant.
assess-clock = { $spent } من { $budget }
assess-clock-over = { $spent } من { $budget }، انتهى
assess-clock-paused = { $spent } من { $budget }، موقوف
assess-left = { $left ->
        [zero] لم يبقَ سؤال
        [one] بقي سؤال واحد
        [two] بقي سؤالان
        [few] بقيت { $left } أسئلة
        [many] بقي { $left } سؤالًا
       *[other] بقي { $left } سؤال
    }
assess-left-until = { $left ->
        [zero] لم يبقَ سؤال
        [one] بقي سؤال واحد
        [two] بقي سؤالان
        [few] بقيت { $left } أسئلة
        [many] بقي { $left } سؤالًا
       *[other] بقي { $left } سؤال
    }، والانتهاء نحو { $time }
assess-left-hours = { $left ->
        [zero] لم يبقَ سؤال
        [one] بقي سؤال واحد
        [two] بقي سؤالان
        [few] بقيت { $left } أسئلة
        [many] بقي { $left } سؤالًا
       *[other] بقي { $left } سؤال
    }، أي { $hours ->
        [zero] أقل من ساعة عمل
        [one] ساعة عمل واحدة
        [two] ساعتا عمل
        [few] { $hours } ساعات عمل
        [many] { $hours } ساعة عمل
       *[other] { $hours } ساعة عمل
    }

assess-recorded-already = هذا السؤال مسجَّل
assess-recorded-already-next = اضغط Enter لتغييره، ثم رقم المستوى.

# Copies of breakouts.
assess-filter-conflict = النسخ متعارضة
# $name is that of a breakout.
assess-only-own = أسئلة { $name } فقط
origins-title = مصدر القيمة

# Said where the questionnaire has no text in the language of the window. $language is that language's own name.
assess-language = يُعرض الاستبيان بلغته الأصلية ({ $language })، إذ لا نص له بلغة هذه النافذة.

# ما سجّله تقييم سابق للسؤال.
assess-earlier = في المرة السابقة
assess-earlier-open = ملاحظات وأدلة ذلك الوقت
assess-earlier-fold = طيّ

# What was brought before the room met.
# The institution whose form named it.
brought-by = المصدر: { $name }
brought-title = ما قدّمته المؤسسات
brought-initiatives = مبادرات تتصل به
# How many rows there are to take over.
brought-to-cite = للإدراج: { $count }
brought-cite = إدراج
brought-use = استخدام
brought-use-in-note = إلى الملاحظة
brought-not-seen = لم يُعرض بعد
brought-strength = نقطة قوة
brought-gap = وجه نقص
brought-note = ملاحظة
brought-inside = يبقى داخل الوفد
# Who knows more, as the form says.
brought-ask = للاستفسار: { $who }
brought-hint = ما قُدّم
brought-hint-row = السطر
brought-hint-take = إدراج أو استخدام
# The mark of evidence.
brought-mark-initiative = مبادرة
brought-mark-form = من استمارة
# In front of the institutions that have a part in the element of the question.
assess-who = من له دور
assess-who-leads = { $name } (قيادة)
assess-who-nobody = لا جهة تقود
assess-who-absent = { $name } (غير حاضرة)
