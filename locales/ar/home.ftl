# The first screen: new, open, bring in, the sample, recent files.

home-name = Rapporteur
home-promise = لقيادة الوفد في تقييم ذاتي للأمن السيبراني: سؤالًا بعد سؤال، نحو صورة مشتركة واحدة.
home-offline = بلا اتصال بالشبكة. تبقى الملفات على هذا الحاسوب.
# $version is the version of the program.
home-based = يستند الاستبيان الوطني إلى العناصر الخمسة للمسألة 22/1 لقطاع تنمية الاتصالات (ITU-D) وقرار الجمعية العامة للأمم المتحدة 64/211. وليس من منتجات الاتحاد الدولي للاتصالات ولا الأمم المتحدة. الإصدار { $version }

home-start = بدء العمل
# $percent is a share such as 115%.
home-text-size = حجم النص { $percent }
home-settings = الإعدادات
home-help = المساعدة
home-understood = موافق
# $title is the name of the open assessment.
home-back = العودة إلى { $title }

home-new = تقييم جديد
home-new-words = البلد والاستبيان، ثم الوفد
home-open = فتح ملف
home-open-words = من القرص أو من ذاكرة USB
home-sample = تجربة المثال
home-sample-words = تقييم مكتمل لبلد خيالي

home-recent = الملفات الأخيرة
home-missing = غير موجود
home-forget = إزالة من القائمة؛ ولا يُحذف شيء
# The counts of questions.
home-answered = { $answered } من { $asked }

home-hint-choose = اختيار
home-hint-open = فتح
home-hint-forget = إزالة من القائمة
home-drop = يمكن أيضًا إفلات الملفات هنا

home-cancel = إلغاء

# The dialog that opens a file.
home-find-words = ينتهي اسم ملف التقييم بما يلي: { "\u2066" }.assessment.ron{ "\u2069" }
home-find-path = مسار الملف
home-find-empty = اكتب مسارًا، أو اختر ملفًا بزر «استعراض».
home-find-open = فتح

# The dialog of a new assessment.
home-begin-country = البلد أو الاقتصاد
home-begin-nameless = اكتب اسم البلد أو الاقتصاد.
home-begin-questionnaire = الاستبيان
home-begin-other = استبيان آخر، من ملف
home-begin-kind = استبيان
home-begin-path = مسار الاستبيان
home-begin-pathless = اكتب مسارًا، أو اختر ملفًا بزر «استعراض».
home-begin-reading = جارٍ قراءة الاستبيان
home-begin-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
 }
home-begin-scope = النطاق
home-begin-whole = { $count ->
    [zero] لا أسئلة
    [one] السؤال الوحيد
    [two] السؤالان
    [few] الأسئلة كلها ({ $count })
    [many] الأسئلة كلها ({ $count })
   *[other] الأسئلة كلها ({ $count })
 }
home-begin-quick = المسح السريع ({ $count })
home-begin-later = يمكن تغيير ذلك في أي وقت.
home-begin-folder = مكان الحفظ
home-begin-done = إنشاء

# Why another questionnaire cannot be taken.
home-fault-stopped = انقطعت القراءة. حاول مرة أخرى.
home-making-stopped = انقطع الإنشاء. حاول مرة أخرى.
home-fault-place = السطر { $line }، العمود { $column }: { $found }
home-fault-more = { $count ->
    [zero] ولا شيء غيره.
    [one] وخطأ آخر.
    [two] وخطآن آخران.
    [few] و{ $count } أخطاء أخرى.
    [many] و{ $count } خطأً آخر.
   *[other] و{ $count } خطأ آخر.
 }

# The map of the keys.
help-title = المفاتيح
# Keys as they are printed on keyboards.
help-key-alt = Alt
help-key-ctrl = Ctrl
help-key-delete = Del
help-key-end = End
help-key-enter = Enter
help-key-escape = Esc
help-key-home = Home
help-key-shift = Shift
help-key-space = Space
help-key-tab = Tab
help-close = إغلاق
help-everywhere = في كل مكان
help-assess = التقييم
help-plan = الخطة
help-lists = القوائم والخيارات
help-fields = حقول النص
help-copies = الوفد وملفات الأفرقة الفرعية
help-places = الوفد، التقييم، النتائج، الخطة، المخرجات
help-new = تقييم جديد
help-open = فتح ملف
help-sample = فتح نسخة من المثال
help-outputs = تصدير
help-bring-back = استعادة ملفات الأفرقة الفرعية
help-hand-out = تسليم الملفات إلى الأفرقة الفرعية
help-save = حفظ الآن؛ والحفظ يجري تلقائيًا أيضًا
help-undo = تراجع
help-redo = إعادة
help-tab = عنصر التحكم التالي أو السابق
help-press = ضغط ما عليه التركيز؛ ومفتاح Space يضع علامة في المربع
help-escape = إغلاق، إلغاء، رجوع
help-room = شاشة القاعة: فتح، إغلاق
help-room-full = في شاشة القاعة: ملء الشاشة
help-room-hold = شاشة القاعة: تثبيت ما تعرضه، أو المتابعة من جديد
help-room-text = شاشة القاعة: نص أكبر، أصغر
help-room-language = في شاشة القاعة: اللغة الأولى، الثانية، كلتاهما
help-room-blank = في شاشة القاعة: حجبها أو إظهارها
help-room-page = في شاشة القاعة: الصفحة التالية من الخطة، والسابقة
help-help = خريطة المفاتيح هذه
help-level = تسجيل ذلك المستوى مع البقاء
help-dont-know = لا أعرف
help-not-applicable = لا ينطبق، مع ذكر السبب
help-contested = محلّ خلاف، مع الرأي المخالف
help-change = تغيير جواب مسجَّل
help-questions = السؤال السابق أو التالي
help-list = جميع الأسئلة: بحث وتصفية
help-evidence = إضافة دليل
help-brought = الانتقال إلى ما قُدّم للسؤال؛ Enter لإدراجه أو استخدامه
help-strengths = كتابة نقاط القوة
help-gaps = كتابة أوجه النقص
help-note = كتابة ملاحظة
help-mark = وضع علامة للعودة
help-decide = البتّ في ما تعارضت فيه النسخ
help-origins = مصدر القيم
help-pause = إيقاف المؤقِّت أو تشغيله
help-who-is-here = من الحاضر
help-way = أثناء إبداء الآراء: طريقة الإدخال
help-take-back = سحب آخر رأي للمجموعة
help-take-back-all = سحب كل آراء المجموعة
help-eye = إظهار السطر المكتوب أو إخفاؤه
help-void = إبطال الجولة المعروضة
help-ask = سؤال المجموعة التالية عن رأيها المخالف للمستوى المسجَّل
help-more = المزيد: إبطال الجولة أو جولة أخرى
help-presence-turn = الحضور: حاضر أو خارج القاعة
help-presence-gone = الحضور: غادر لهذا اليوم
help-presence-all = الحضور: كل من في القائمة
help-presence-join = الحضور: انضمام شخص من قاعة أخرى
help-blank = في التقييم: حجب شاشة القاعة أو إظهارها
help-groups = في الجولة: المجموعة السابقة أو التالية
help-plan-target = تحديد المستهدف؛ أدنى مستوى بلا أولوية، ومفتاح Backspace يلغيه
help-plan-horizon = الموعد: الأفق الزمني التالي
help-plan-importance = الأهمية، من { 1 } إلى { 5 }
help-plan-effort = الجهد، من المنخفض إلى العالي
help-plan-use = إدخال الخطوة المقترحة التالية في الخطة
help-plan-new = إجراء جديد
help-plan-add = إضافة إلى الخطة؛ ومن داخل حقل أيضًا
help-plan-more = حقول الإجراء كلها، أو أولها
help-plan-remove = إخراج الإجراء من الخطة
help-plan-lists = الفجوات، المستهدفات، الإجراءات
help-plan-question = إظهار السؤال في التقييم
help-plan-rank = الترتيب حسب الأولوية أو حسب مردود الجهد
help-choose = اختيار
help-add-person = إضافة مشارك
help-paste-list = إضافة أشخاص من قائمة منسوخة
help-add-breakout = إضافة فريق فرعي
help-initiative-cite = إدراج المبادرة المختارة دليلًا في السؤال التالي الذي تتصل به
help-delegation-tab = الوفد: التبويب المجاور
help-join = دمج الملفات المدرجة
help-row = فيما تزيله الملفات أو تغيّره خارج جزئها: الصف التالي، الصف السابق
help-tick = أخذ الصف، أو تركه
help-keep-or-remove = إبقاء ما يزيله ملف، إزالته
help-keep = إبقاء القيمة الأولى، الثانية
help-third = كتابة قيمة أخرى
help-wait = تركه للجلسة العامة
help-bring-all = استعادة كل ما في المجلد المشترك
help-ends = الأول، الأخير
help-forget = إزالة ملف أخير من القائمة
help-done = تم؛ وفي الملاحظة سطر جديد
help-typing = التراجع عن الكتابة أو إعادتها
help-all = تحديد الكل
help-clipboard = قص، نسخ، لصق

# The page of the questionnaires. $time is hours and minutes.
home-library = الاستبيانات
home-library-about = ما يسأل عنه التقييم. وما يخصك منها يبقى على هذا الحاسوب.
home-library-open = فتح ملف…
home-library-shipped = مرفقة مع Rapporteur
home-library-own = استبياناتي المحفوظة على هذا الحاسوب
home-library-file = من ملف
home-library-elements = { $count ->
        [zero] لا عناصر
        [one] عنصر واحد
        [two] عنصران
        [few] { $count } عناصر
        [many] { $count } عنصرًا
       *[other] { $count } عنصر
    }
home-library-time = { $time } ساعة في القاعة
home-library-unspoken = خارج لغات البرنامج: { $languages }
home-library-look = تصفّح
home-library-paper = ورق فارغ…
home-library-begin = بدء تقييم
home-library-list = العودة إلى القائمة
home-library-before = العنصر السابق
home-library-after = العنصر التالي
home-library-printed = كُتب الورق الفارغ
