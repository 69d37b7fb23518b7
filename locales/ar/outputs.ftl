# The Outputs room: pictures, tables and papers to hand out.

outputs-title = المخرجات
outputs-about = كل شيء يُعدّ على هذا الحاسوب؛ ولا يُرسل شيء إلى أي مكان.

outputs-what = المحتوى
outputs-files =
    { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
outputs-charts = الرسوم
outputs-all-charts = كل رسوم النتائج
outputs-papers = الوثائق والبيانات
outputs-language = لغة ما يُكتب
outputs-as = أنواع الملفات
outputs-editable = نص قابل للتعديل في SVG (يلزمه الخط)
outputs-size = الحجم بالبكسل
outputs-pixels = { $pixels }
outputs-size-other = حجم آخر…
outputs-size-form = اكتب العرض والارتفاع بالبكسل، مثل { "\u2066" }1600 × 900{ "\u2069" }.
outputs-size-width = يجب أن يقع العرض بين { $least } و{ $most } بكسل.
outputs-size-height = يجب أن يقع الارتفاع بين { $least } و{ $most } بكسل.
outputs-size-first = اكتب أولًا حجمًا يمكن رسمه.
outputs-folder = المجلد
outputs-browse = استعراض…

outputs-whom = لمن
outputs-internal = داخلي
outputs-internal-means = الوفد ووزارته: بما في ذلك الأسماء والأدلة المقيَّدة
outputs-partners = الشركاء
outputs-partners-means = بلا أسماء أشخاص، وبلا أدلة مقيَّدة
outputs-public = الجمهور
outputs-public-means = المستويات وما هو علني
outputs-holds-internal = من الآراء: الفئة والوسيط والمدى، والقيم الوسيطة للمجموعات ابتداءً من ثلاثة آراء. ولا تدخل الملاحظات والأعداد إلا إذا اخترتها.
outputs-holds-partners = يُستبعد: أسماء الأشخاص والأدلة المقيَّدة والملاحظات وأعداد الآراء. ويبقى: الفئة والوسيط والمدى، والقيم الوسيطة للمجموعات ابتداءً من ثلاثة آراء، والرأي المخالف، وما هو محلّ خلاف.
outputs-holds-public = المستويات المتوافق عليها والوثائق العلنية وعناوين الإجراءات. ويُستبعد: كل ما قيل، وكل ما يخص مجموعات أصحاب المصلحة، والمستويات محلّ الخلاف، والقرارات المطلوبة.
outputs-one-mind = أما أن كل من أبدى رأيه كان على رأي واحد فهو الأمر الوحيد الذي قد يُستنتج عن مجموعة أصغر.
outputs-with-notes = مع ملاحظات الميسِّر
outputs-with-counts = مع أعداد الآراء حسب المجموعة
outputs-mark = علامة التداول على كل صفحة وصورة
outputs-mark-hint = مثل: مقيَّد · للوفد فقط
outputs-no-mark = لا علامة تداول: أتكتب علامة أم تصدّر من دونها؟
outputs-no-mark-why = العلامة تبيّن لمن يجد صورة كيف يتعامل معها. ولم يُكتب شيء بعد.
outputs-write-mark = كتابة علامة
outputs-without-mark = تصدير من دونها
# $count is a number.
outputs-before = { $count ->
        [zero] لا ملفات من تصدير سابق في هذا المجلد
        [one] في هذا المجلد ملف من تصدير سابق
        [two] في هذا المجلد ملفان من تصدير سابق
        [few] في هذا المجلد { $count } ملفات من تصدير سابق
        [many] في هذا المجلد { $count } ملفًا من تصدير سابق
       *[other] في هذا المجلد { $count } ملف من تصدير سابق
    }
# $count is a number.
outputs-before-why = { $count ->
        [zero] لم يُكتب شيء بعد.
        [one] لم يغيّره أحد منذ ذلك الحين. ولم يُكتب شيء بعد: أبقِه فيُعطى الجديد رقمًا، أو استبدله.
        [two] لم يغيّرهما أحد منذ ذلك الحين. ولم يُكتب شيء بعد: أبقِهما فيُعطى الجديدان رقمًا، أو استبدلهما.
        [few] لم يغيّرها أحد منذ ذلك الحين. ولم يُكتب شيء بعد: أبقِها فتُعطى الجديدة رقمًا، أو استبدلها.
        [many] لم يغيّرها أحد منذ ذلك الحين. ولم يُكتب شيء بعد: أبقِها فتُعطى الجديدة رقمًا، أو استبدلها.
       *[other] لم يغيّرها أحد منذ ذلك الحين. ولم يُكتب شيء بعد: أبقِها فتُعطى الجديدة رقمًا، أو استبدلها.
    }
outputs-replace = استبدال
outputs-keep-both = إبقاء الاثنين

# The card of names that may be meant.
outputs-names = أسماء تنتظر قرارًا
# $count is a number.
outputs-names-left = { $count ->
        [zero] لم يبق شيء
        [one] بقي اسم واحد
        [two] بقي اسمان
        [few] بقيت { $count } أسماء
        [many] بقي { $count } اسمًا
       *[other] بقي { $count } اسم
    }
outputs-names-why = قد تكون هذه الكلمات أسماء مشاركين. الأسماء الكاملة تُستبدل تلقائيًا؛ أما الكلمة وحدها فتقرر بشأنها مرة واحدة ويُحفظ قرارك.
# $people lists the participants who may be meant.
outputs-names-who = قد يكون المقصود: { $people }
outputs-names-replace = استبدال
outputs-names-which = الاسم السابق أو التالي
outputs-names-keep = إبقاء
outputs-names-replace-all = استبدال الكل
outputs-names-keep-all = إبقاء الكل
# $count is a number.
outputs-names-first = { $count ->
        [zero] لا أسماء تنتظر قرارًا.
        [one] قرّر أولًا بشأن اسم واحد.
        [two] قرّر أولًا بشأن اسمين.
        [few] قرّر أولًا بشأن { $count } أسماء.
        [many] قرّر أولًا بشأن { $count } اسمًا.
       *[other] قرّر أولًا بشأن { $count } اسم.
    }
outputs-names-first-next = لم يُكتب شيء. الأسماء معروضة بجانب ما يُصدَّر، كل منها مع جملته.
# $count is a number.
outputs-names-decided = { $count ->
        [zero] لا أسماء تقرر بشأنها
        [one] تقرر بشأن اسم واحد
        [two] تقرر بشأن اسمين
        [few] تقرر بشأن { $count } أسماء
        [many] تقرر بشأن { $count } اسمًا
       *[other] تقرر بشأن { $count } اسم
    }
outputs-names-again = القرار من جديد

outputs-preview = معاينة
outputs-preview-hint = اضغط لعرضها بالحجم الكامل
outputs-preview-note = تُقرأ بالأبيض والأسود. والنص في SVG مرسوم خطوطًا.
outputs-preview-editable = تُقرأ بالأبيض والأسود. والنص في SVG يبقى نصًا.
outputs-nothing = لم يُختر شيء
outputs-nothing-next = اختر وثيقة واحدة على الأقل، أو صورة واحدة ونوعًا واحدًا من الملفات.
outputs-position = { $number } من { $count }

outputs-ready =
    { $count ->
        [zero] لا ملفات جاهزة للكتابة.
        [one] ملف واحد جاهز للكتابة.
        [two] ملفان جاهزان للكتابة.
        [few] { $count } ملفات جاهزة للكتابة.
        [many] { $count } ملفًا جاهزًا للكتابة.
       *[other] { $count } ملف جاهز للكتابة.
    }
# $name is the name of a picture.
outputs-writing = جارٍ كتابة { $number } من { $count }: { $name }
outputs-writing-count = جارٍ كتابة { $number } من { $count }
outputs-written =
    { $count ->
        [zero] لم يُكتب أي ملف
        [one] كُتب ملف واحد
        [two] كُتب ملفان
        [few] كُتبت { $count } ملفات
        [many] كُتب { $count } ملفًا
       *[other] كُتب { $count } ملف
    }
outputs-stopped = توقفت الكتابة: لم يُكتب شيء.
outputs-list = ما كُتب
outputs-took =
    { $seconds ->
        [zero] { $time }، في أقل من ثانية
        [one] { $time }، في ثانية واحدة
        [two] { $time }، في ثانيتين
        [few] { $time }، في { $seconds } ثوانٍ
        [many] { $time }، في { $seconds } ثانية
       *[other] { $time }، في { $seconds } ثانية
    }
outputs-gone = تعذّرت كتابة الملفات
outputs-gone-next = تقييمك سليم. حاول مرة أخرى؛ وإن تكرر ذلك فأعد تشغيل البرنامج.
outputs-not-opened = تعذّر فتح المجلد
outputs-not-opened-next = الملفات في مكانها؛ افتح المجلد بنفسك.
outputs-export = تصدير الكل
outputs-stop = إيقاف
outputs-open-folder = فتح المجلد

outputs-copy = نسخ الرسم
outputs-copied = الرسم في الحافظة
outputs-copied-next = الصقه حيث تحتاج إليه؛ ويزول على بعض النظم عند إغلاق هذا البرنامج.
outputs-not-copied = تعذّر نسخ الرسم
outputs-not-copied-next = لا يوفر النظام حافظة للصور. صدّر الرسم بدلًا من ذلك.
outputs-copy-table = نسخ كجدول
outputs-table-copied = الأرقام في الحافظة
outputs-table-copied-next = الصقها في جدول بيانات: عمود لكل قيمة.
outputs-table-not-copied = تعذّر نسخ الأرقام
outputs-table-not-copied-next = لا يوفر النظام حافظة. صدّر المصنف بدلًا من ذلك.

outputs-hint-full = الحجم الكامل
outputs-hint-turn = الصور الأخرى
outputs-hint-close = إغلاق

# Before an export: letters that the bundled fonts of the charts lack. $scripts is a list of them, $names of the texts in which they stand.
letters-missing = خطوط الرسوم البيانية تنقصها حروف: { $scripts }
letters-missing-next = في الرسوم البيانية، ومنها رسوم التقرير والشرائح، يحلّ مربع فارغ محلّ كل حرف منها: { $names }. اكتب هذه الأسماء بحروف أخرى أيضًا، أو اختر SVG بنص قابل للتحرير، فخطوط حاسوب القارئ هي التي ترسمه. أما سائر نص التقرير والشرائح فيستعمل تلك الخطوط أصلًا.
letters-in-country = البلد «{ $name }»
letters-in-mark = وسم التداول «{ $name }»
letters-in-group = المجموعة «{ $name }»
letters-in-questionnaire = في الاستبيان «{ $name }»
letters-elsewhere = كلمات أخرى في الرسوم
script-chinese = الصينية
script-japanese = اليابانية
script-korean = الكورية
script-hebrew = العبرية
script-ethiopic = الإثيوبية
script-georgian = الجورجية
script-armenian = الأرمنية
script-cyrillic = السيريلية
script-greek = اليونانية
script-devanagari = الديفاناغارية
script-bengali = البنغالية
script-tamil = التاميلية
script-sinhala = السنهالية
script-thai = التايلندية
script-lao = اللاوية
script-khmer = الخميرية
script-burmese = البورمية
script-tibetan = التبتية
script-mongolian = المنغولية
script-thaana = الثانية
script-tifinagh = التيفيناغ
script-latin = حروف لاتينية نادرة
script-arabic = حروف عربية نادرة
script-signs = رموز
script-other = كتابات أخرى
