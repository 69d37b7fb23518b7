# Lists of people from other programs. Each entry lists words that mean the same, set apart by semicolons; case, accents and dots do not matter.
# All languages are looked through, whatever the language of the program.
# Heads of columns.
roster-heads-full = الاسم الكامل; الاسم واللقب; الاسم بالكامل; الاسم الثلاثي; الاسم الرباعي; اسم المشارك; أسماء المشاركين; اسم المندوب; الاسم والنسب; الاسم والكنية
roster-heads-name = الاسم; الأسماء; المشارك; المشاركون; المندوب; المندوبون; العضو; الأعضاء; الشخص; الممثل; اسم
roster-heads-family = اسم العائلة; العائلة; الكنية; النسب; الاسم العائلي; اسم الأسرة; الشهرة; اسم الشهرة
roster-heads-given = الاسم الأول; الاسم الشخصي; الاسم الشخصى
roster-heads-honorific = صيغة المخاطبة; لقب المخاطبة; لقب التشريف; التخاطب; السيد/السيدة; السيد أو السيدة
# A head that means how somebody is addressed in one list and the post in another.
roster-heads-title = اللقب; لقب
roster-heads-post = المنصب; الوظيفة; المسمى الوظيفي; المسمّى الوظيفي; المهنة; الصفة الوظيفية; المنصب الحالي; الرتبة; الدرجة; العمل; الوظيفة الحالية
roster-heads-institution = المؤسسة; الجهة; المنظمة; الوزارة; الهيئة; الشركة; جهة العمل; الإدارة; المصلحة; المؤسسة أو الوزارة; اسم المؤسسة; اسم الجهة; القطاع أو الجهة; مكان العمل; الجهة المشاركة; المؤسسة الأصلية; الكيان
roster-heads-group = المجموعة; الفئة; مجموعة أصحاب المصلحة; أصحاب المصلحة; القطاع; التصنيف; النوع; فئة أصحاب المصلحة
roster-heads-role = الدور; الدور في الوفد; الصفة في الوفد; الصفة; صفة المشاركة; صفة المشارك
roster-heads-email = البريد الإلكتروني; البريد; الإيميل; البريد الالكتروني; عنوان البريد; عنوان البريد الإلكتروني; العنوان; للتواصل
roster-heads-phone = الهاتف; الجوال; المحمول; رقم الهاتف; رقم الجوال; الموبايل; رقم المحمول; الهاتف المحمول; الهاتف النقال; النقال; الفاكس; رقم التواصل; واتساب

# Words in cells.
roster-words-honorific = السيد; السيدة; الآنسة; السادة; د.; الدكتور; الدكتورة; دكتور; دكتورة; أ.; الأستاذ; الأستاذة; أستاذ; أستاذة; أ.د.; أ. د.; م.; المهندس; المهندسة; مهندس; مهندسة; معالي; سعادة; سعادة السيد; سعادة السيدة; معالي السيد; معالي السيدة; معالي الدكتور; سعادة الدكتور; سعادة السفير; فخامة; سمو; صاحب السعادة; صاحبة السعادة; صاحب المعالي; صاحبة المعالي; السفير; السفيرة; العقيد; العميد; الرائد; النقيب; اللواء; المقدم; الفريق; الملازم; القاضي; القاضية; المستشار; المستشارة; الشيخ; الشيخة; الحاج; الحاجة; الوزير; الوزيرة; المحامي; المحامية
roster-words-role-head = رئيس الوفد; رئيسة الوفد; رئيس; رئيسة; رئيس وفد
roster-words-role-rapporteur = مقرر; مقررة; المقرر; المقررة; مقرّر; أمين; أمينة
roster-words-role-facilitator = ميسر; ميسرة; ميسّر; الميسر; الميسرة; مسير; منسق الجلسة; منسق المجموعة
roster-words-role-note-taker = مدون; مدونة; مدوّن الملاحظات; مدون الملاحظات; كاتب المحضر; كاتبة المحضر; محرر المحضر
roster-words-role-member = عضو; عضوة; مشارك; مشاركة; مندوب; مندوبة; ممثل; ممثلة; عضو الوفد; عضو وفد; خبير; خبيرة; جهة اتصال
roster-words-role-observer = مراقب; مراقبة; ملاحظ; ملاحظة; ضيف; ضيفة
# The groups of the questionnaire, as lists call them.
roster-words-group-ministries = الوزارات; وزارة; وزارات; الحكومة; حكومة; القطاع العام; القطاع الحكومي; حكومي; الإدارة العمومية; الجهات الحكومية
roster-words-group-regulator = الجهة التنظيمية; الهيئة التنظيمية; الهيئات التنظيمية; الجهات التنظيمية; المنظم; هيئة تنظيمية; هيئة تنظيم; منظم; الجهة المنظمة; سلطة التنظيم
roster-words-group-response-team = فريق الاستجابة; فريق الاستجابة للحوادث; فرق الاستجابة; الاستجابة للحوادث; CERT; CSIRT; CIRT
roster-words-group-police-judiciary = الشرطة والقضاء; الشرطة; القضاء; إنفاذ القانون; النيابة العامة; النيابة; جهات إنفاذ القانون; الأمن; العدل
roster-words-group-operators = المشغلون; المشغلين; المشغل; مشغل; مشغلون; القطاع الخاص; خاص; البنية التحتية الحرجة; الشركات; شركة; مزود خدمة; المصارف; البنوك
roster-words-group-academia-civil-society = الجامعات والمجتمع المدني; الأوساط الأكاديمية والمجتمع المدني; الجامعات; جامعة; المجتمع المدني; الأوساط الأكاديمية; أكاديمي; البحث العلمي; منظمات غير حكومية; منظمة غير حكومية
# What stands in a cell of a group to say that the person belongs to none.
roster-words-group-none = غير محتسب; لا يحتسب; بلا مجموعة; لا شيء; لا ينطبق


# The page that checks a list, and the command of the same.
roster-title = أشخاص من قائمة
roster-step-choose = لصق أو اختيار
roster-step-check = تدقيق
roster-step-add = إضافة
roster-open = استيراد قائمة…
roster-paste = لصق
roster-paste-again = لصق من جديد
roster-choose = اختيار ملف…
roster-another = اختيار ملف آخر
roster-empty = الصق صفوفًا من جدول بيانات
roster-empty-next = أسماء ومناصب ومؤسسات، بأي ترتيب وبأي لغة.
roster-nothing-pasted = لا شيء للصقه
roster-nothing-pasted-next = انسخ الصفوف في برنامج الجداول مع سطر العناوين، ثم اضغط هنا Ctrl+V.
roster-no-columns = ليس في أي من أوراقه عمودان، فلا تتميز الأسماء من المؤسسات. لم يؤخذ منه شيء. اجعل لكل منهما عمودًا، ثم حاول مرة أخرى.
roster-rows-pasted =
    { $count ->
        [zero] لم يُلصق أي صف ({ $count })؛ عدد الأعمدة: { $columns }
        [one] لُصق صف واحد؛ عدد الأعمدة: { $columns }
        [two] لُصق صفان؛ عدد الأعمدة: { $columns }
        [few] لُصقت { $count } صفوف؛ عدد الأعمدة: { $columns }
        [many] لُصق { $count } صفًا؛ عدد الأعمدة: { $columns }
       *[other] لُصق { $count } صف؛ عدد الأعمدة: { $columns }
    }
roster-rows-of-file =
    { $count ->
        [zero] لا صفوف ({ $count }) من { $file }؛ عدد الأعمدة: { $columns }
        [one] صف واحد من { $file }؛ عدد الأعمدة: { $columns }
        [two] صفان من { $file }؛ عدد الأعمدة: { $columns }
        [few] { $count } صفوف من { $file }؛ عدد الأعمدة: { $columns }
        [many] { $count } صفًا من { $file }؛ عدد الأعمدة: { $columns }
       *[other] { $count } صف من { $file }؛ عدد الأعمدة: { $columns }
    }
roster-heads = العناوين بلغة { $language }، الصف { $row }. الأعمدة المعروفة: { $known }.
roster-no-heads = لم تُعرف أي عناوين. حدد ما يحويه كل عمود.
roster-left-out = أُهملت: { $names }
roster-none-left-out = لم يُهمل شيء
roster-private = لا تؤخذ العناوين وأرقام الهواتف أبدًا.
roster-nameless-column = العمود { $number }
roster-column-honorific = لقب المخاطبة
roster-column-name = الاسم
roster-column-family = اسم العائلة
roster-column-given = الاسم الشخصي
roster-column-post = المنصب
roster-column-group = المجموعة
roster-column-role = الدور
roster-column-out = إهمال
roster-column-row = الصف
roster-guessed = تخمين
roster-all = الكل { $count }
roster-perhaps-count = ربما معروفون { $count }
roster-known-count = معروفون { $count }
roster-new-count = جدد { $count }
roster-refused-count = مرفوضون { $count }
roster-state-perhaps = ربما معروف
roster-state-known = معروف
roster-state-new = جديد
roster-state-twice = كالصف { $row }
roster-state-refused = مرفوض
roster-refused-nameless = لا اسم في هذا الصف.
roster-refused-long = في هذا الصف نص أطول مما يجوز.
roster-meant = في الوفد: { $name }؛ { $why }.
roster-like-name = الأسماء متطابقة، والمؤسستان مختلفتان
roster-like-initial = اسم العائلة والحرف الأول متطابقان
roster-like-initial-here = اسم العائلة والحرف الأول والمؤسسة متطابقة
roster-like-letter = يختلف حرف واحد
roster-like-letter-here = يختلف حرف واحد، والمؤسسة واحدة
roster-like-institution = المعروفة: { $known }؛ ويختلف حرف واحد في «{ $written }».
roster-same = الشخص نفسه
roster-other = شخص آخر
roster-same-institution = المؤسسة نفسها
roster-other-institution = مؤسسة أخرى
roster-new-mark = · جديدة
roster-unrecognised = غير معروف
roster-new-institutions =
    { $count ->
        [zero] لا مؤسسات جديدة ({ $count })
        [one] مؤسسة جديدة واحدة تُضاف إلى السجل
        [two] مؤسستان جديدتان تُضافان إلى السجل
        [few] { $count } مؤسسات جديدة تُضاف إلى السجل
        [many] { $count } مؤسسة جديدة تُضاف إلى السجل
       *[other] { $count } مؤسسة جديدة تُضاف إلى السجل
    }
roster-add-people =
    { $count ->
        [zero] إضافة { $count } شخص
        [one] إضافة شخص واحد
        [two] إضافة شخصين
        [few] إضافة { $count } أشخاص
        [many] إضافة { $count } شخصًا
       *[other] إضافة { $count } شخص
    }
roster-complete-people =
    { $count ->
        [zero] استكمال { $count } شخص
        [one] استكمال شخص واحد
        [two] استكمال شخصين
        [few] استكمال { $count } أشخاص
        [many] استكمال { $count } شخصًا
       *[other] استكمال { $count } شخص
    }
roster-promise = لا يتغيّر شيء قبل الإضافة.
roster-promise-next = تراجع واحد يزيلهم جميعًا. يُستكمل للمعروفين ما ينقصهم، ولا يُستبدل شيء مما لديهم.
roster-nothing = لا شيء للإضافة: الجميع في الوفد، أو صفوفهم غير محددة.
roster-needs-names = حدد عمود الأسماء: اضغط السهم عند عنوانه.
roster-added =
    { $count ->
        [zero] لم يُضف أحد ({ $count })
        [one] أُضيف شخص واحد
        [two] أُضيف شخصان
        [few] أُضيف { $count } أشخاص
        [many] أُضيف { $count } شخصًا
       *[other] أُضيف { $count } شخص
    }
roster-completed =
    { $count ->
        [zero] لم يُستكمل أحد ({ $count })
        [one] استُكمل شخص واحد
        [two] استُكمل شخصان
        [few] استُكمل { $count } أشخاص
        [many] استُكمل { $count } شخصًا
       *[other] استُكمل { $count } شخص
    }
roster-added-next = يزيلهم Ctrl+Z جميعًا مع مؤسساتهم.
roster-reading = جارٍ قراءة القائمة…
roster-hint-row = صف
roster-hint-tick = أخذ أو ترك
roster-hint-answer = نفسه أو غيره
roster-hint-add = إضافة
roster-hint-cancel = إلغاء

# The command: the columns, a row, and what comes of it. $what and $name are lists of words.
roster-cli-column = { $head } = { $what }
roster-cli-unknown = غير معروفة: { $names }
roster-cli-row = الصف { $row }: { $person }
roster-cli-answer = اعتُبر: { $answer }.
roster-cli-not-taken = لم يؤخذ.
roster-cli-gains = يُستكمل له: { $what }.
roster-cli-nameless = لم يُعرف عمود للأسماء. اجعل له عنوانًا مثل «الاسم»، ثم أعد تشغيل الأمر. لم يُكتب شيء.
roster-cli-dry = لم يُكتب شيء، فهذا تشغيل تجريبي.
roster-cli-nothing = في { $file } الجميع من قبل؛ فلم يُمس.
