# Files: opening, saving, recovering, merging, and what can go wrong with them.

files-browse = استعراض
# The kind of file that the system's dialog lists.
files-kind = تقييم
files-title = الملفات
files-pathless = اكتب مسارًا، أو اختره بزر «استعراض».

files-this = هذا الملف
files-sample = هذه نسخة من المثال. لا شيء فيها عن بلد حقيقي.
files-place = مكانه
files-saved = كل شيء على القرص
files-saved-at = حُفظ { $time }
files-saving = جارٍ الحفظ
files-not-saved = لم يُحفظ هنا
files-name = اسم الملف
files-nameless = لا بد للملف من اسم.
files-rename = إعادة تسمية
files-renamed = أُعيدت التسمية
files-reveal = إظهار في المجلد
files-not-shown = لا برنامج هنا يعرض المجلدات. الملف في
files-close = إغلاق الملف

files-copy = حفظ نسخة
files-copy-words = لذاكرة USB أو لزميل. ويستمر عملك في هذا الملف.
files-copy-path = مكان النسخة
# The proposed name of a copy; $name is the name of the file.
files-copy-name = نسخة من { $name }
files-copy-save = حفظ النسخة
files-copied = حُفظت النسخة

files-elsewhere = حفظ في مكان آخر
files-elsewhere-words = لا يمكن كتابة الملف في مكانه. اختر مكانًا آخر، ويستمر العمل هناك. ويبقى ما على القرص في المكان القديم كما هو.
files-elsewhere-save = الحفظ هناك والمتابعة
files-moved = حُفظ في مكان آخر؛ ويستمر العمل في هذا الملف

files-other = فتح ملف آخر
files-other-words = يُحفظ هذا الملف ويُغلق أولًا.
files-other-path = مسار الملف
files-other-open = فتح

files-next = التقييم التالي
# $title is the name of this assessment.
files-next-words = للمرة التالية، بعد سنة مثلًا. يبدأ ملف جديد يُنقل إليه الوفد ولا جواب فيه؛ ويصبح «{ $title }» خط أساس له، يُعرض تحت النتائج الجديدة. ويبقى هذا الملف كما هو.
files-next-begin = بدء التقييم التالي

files-hint-save = حفظ الآن
files-hint-open = فتح
files-hint-new = تقييم جديد

files-read-only = مفتوح في مكان آخر؛ ويُعرض هنا فقط

# Earlier states of the file, which the program keeps by itself.
files-earlier = الحالات السابقة
files-earlier-words = يُحتفظ بها تلقائيًا: عند الفتح، وكل عشر دقائق من العمل، وقبل كل ما فيه مخاطرة، وعند الإغلاق. وما يرد تحت كل منها حدث بعدها. والاسترجاع تغيير كغيره: المفتاحان Ctrl+Z يتراجعان عنه.
files-earlier-none = لا توجد حالات سابقة بعد.
files-earlier-restore = استرجاع
files-earlier-same = لم يتغيّر شيء منذ ذلك الحين
files-earlier-damaged = لا يمكن قراءتها
files-earlier-stopped = انقطعت قراءة الحالة السابقة. لم يتغيّر شيء؛ حاول مرة أخرى.
# $size is a number.
files-earlier-size = { $size } كيلوبايت
files-earlier-all = إظهار الكل ({ $count })
files-earlier-newest = إظهار الأحدث
# Why a state was kept.
files-earlier-opened = عند الفتح
files-earlier-work = أثناء العمل
files-earlier-join = قبل إدخال حالة أخرى
files-earlier-restored = قبل الاسترجاع
files-earlier-migration = قبل صيغة أحدث
files-earlier-closed = عند الإغلاق
files-earlier-unsaved = حين تعذّر الحفظ
files-earlier-mended = قبل ختم الملف المعدّل
files-earlier-other = لسبب آخر

files-forget = عدم إبقاء أي نسخة على هذا الحاسوب
# $title is the name of the assessment.
files-forget-question = تُزال جميع الحالات السابقة للتقييم «{ $title }» ومدخله في الملفات الأخيرة. ويبقى الملف نفسه في مكانه سليمًا، ويُغلق. ولا يمكن التراجع عن ذلك.
files-forget-cancel = إبقاؤها
files-forget-done = إزالة وإغلاق

# Whose the file is.
hold-again = محاولة أخرى
hold-copy = العمل على نسخة
hold-taken = يمكن الآن تعديل الملف هنا
hold-still = لا يزال مفتوحًا هناك
hold-take-over = المتابعة هنا
hold-read = قراءة فقط
hold-read-only = لم يتغيّر شيء: الملف مفتوح في مكان آخر
hold-read-only-next = أغلقه هناك واضغط «محاولة أخرى»، أو اعمل على نسخة.

# Somebody else has written the open file.
changed-differs = ما يختلف في الملف:
changed-choices = لا يضيع شيء: في ملف جديد يبقى عملك إلى جانب عمل الآخرين؛ وإن أخذت عملهم أو دمجت العملين بقي عملك ضمن الحالات السابقة.
changed-unreadable = لا يمكن قراءة ما كتبه الآخرون. ربما كان لا يزال في الطريق. عملك محفوظ في هذه النافذة؛ وفي ملف جديد يبقى إلى جانب عملهم.
changed-broken = ختم ما كتبه الآخرون لا يطابقه: عُدّل يدويًا أو تلف. إن دمجت العملين عُدّ ما تغيّر يدويًا تغييرًا من الآن.
# A question that differs.
changed-named = { "\u200F" }{ $id } { $title }
changed-named-more = { "\u200F" }{ $names } …
changed-keep = إبقاء عملي في ملف جديد
changed-take = أخذ عمل الآخرين
changed-later = لاحقًا
changed-join = دمج العملين
changed-joined = دُمج العملان
changed-joined-next = ما كتبه كل طرف دون أن يرى ما كتبه الآخر يبقى جنبًا إلى جنب إلى أن تبتّ فيه. يلغي Ctrl+Z الدمج.
changed-decide = البتّ

# After a crash: the file holds one thing, this computer has kept another.
left-title = احتُفظ بعمل ليس في هذا الملف
# $when is a moment, as “Today, 14:05”, and $file the path of the file. With “both”, the file has other work too.
left-words = تعذّر حفظ «{ $file }» قبل انتهاء البرنامج. وما أُنجز حتى ذلك الوقت محفوظ على هذا الحاسوب (وقت الاحتفاظ: { $when })، وليس في الملف بعد.
left-words-both = تعذّر حفظ «{ $file }» قبل انتهاء البرنامج. وما أُنجز حتى ذلك الوقت محفوظ على هذا الحاسوب (وقت الاحتفاظ: { $when }). وفي الملف عمل آخر منذ ذلك الحين.
left-differs = ما سيغيّره العمل المحتفَظ به في الملف:
left-choices = إن استعدته دخل الملف الآن. ويبقى ما في الملف وما احتُفظ به ضمن الحالات السابقة.
left-choices-both = استعادته تغيير كغيره: المفتاحان Ctrl+Z يتراجعان عنه. ويبقى أيضًا ضمن الحالات السابقة.
left-file = ترك الملف كما هو
left-kept = استعادته

# A file that cannot be opened, and a good state of it.
# $when is a moment, as “Today, 14:05”.
rescue-holds = على هذا الحاسوب حالة سليمة محتفَظ بها (وقت الاحتفاظ: { $when }): «{ $title }»، أُجيب فيها عن { $answered } من الأسئلة وعددها { $asked }، { $people ->
        [zero] ولا مشاركين فيها
        [one] وفيها مشارك واحد
        [two] وفيها مشاركان
        [few] وفيها { $people } مشاركين
        [many] وفيها { $people } مشاركًا
       *[other] وفيها { $people } مشارك
    }.
rescue-mend-next = إن أخذتها فلن يُتخلص من الملف التالف: يوضع جانبًا باسم يدل على ذلك.
rescue-anew-next = إن أخذتها أصبحت ملفًا جديدًا في مجلد التقييمات.
rescue-mend = أخذ الحالة السليمة
rescue-anew = أخذها ملفًا جديدًا
rescue-leave = ترك كل شيء كما هو

# A file whose last line, the seal, does not fit: a page while it is opened.
mended-opening = قيد الفتح، ولم يتغير شيء بعد
mended-title = ختم هذا الملف لا يطابقه: عُدّل يدويًا أو تلف.
mended-next = ينبغي أن يختم السطر الأخير ما فوقه. لم يتغير شيء بعد ولم يضع شيء: الحالتان على هذا القرص.
mended-damaged = ختم هذا الملف لا يطابقه: تلف، أو تغيّر حيث لا يعدّل أحد.
mended-damaged-next = يختلف أكثر من القيم التي يكتبها الناس. لم يتغير شيء بعد ولم يضع شيء: الحالتان على هذا القرص.
mended-unknown-next = ينبغي أن يختم السطر الأخير ما فوقه. لم يتغير شيء بعد.
mended-unknown = لا يعرف هذا الحاسوب حالة سابقة
mended-unknown-why = لذلك لا يمكن من هنا معرفة ما يختلف. إن كنت تعرف من عدّل الملف فخذه؛ وإلا فأغلقه واطلب نسخة أخرى.
mended-differs = ما يختلف
# $count values differ of $of that were compared; $when is a moment, as “Today, 10:42”.
mended-compared = { $count ->
    [zero] لا قيمة
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $count } قيم
    [many] { $count } قيمة
   *[other] { $count } قيمة
} من { $of }. قورن الملف بأحدث حالة يعرفها هذا الحاسوب: { $when }.
mended-copy = نسخ كجدول
mended-where = أين
mended-what = ماذا
# Heads of two columns; $when is a time or a moment.
mended-earlier = الحالة السابقة، { $when }
mended-file = في الملف، { $when }
mended-file-plain = في الملف
mended-no-value = لا تختلف أي قيمة لسؤال أو معلومة أو شخص أو للخطة.
mended-all = إظهار الكل ({ $count })
mended-foot = لا يختلف شيء من جولة أو رأي أو عدّاد. ويمكن قراءة كل النص.
mended-foot-damage = تختلف جولة أو عدّاد أو علامة، ولا أحد يغيّرها يدويًا عن قصد.
mended-foot-new = في الملف أيضًا تغييرات لا يعرفها هذا الحاسوب بعد؛ وتأتي معه إن أخذته كما عُدّل.
mended-foot-questionnaire = الاستبيان في الملف استبيان آخر، فلا يمكن أخذ قيمه واحدة واحدة.
# The kinds of what differs, with their counts.
mended-count = { $kind }: { $count }
mended-levels = المستويات المسجلة
mended-words = النصوص والأدلة
# What differs of a question.
mended-outcome = المستوى المسجل
mended-review = العودة إليه
mended-dissent = رأي مخالف
mended-detail = { $part }، { $detail }
mended-others = { $value } (تفاصيل أخرى)
mended-how = كيف نتابع
mended-as = أخذ الملف كما عُدّل
mended-as-means = { $count ->
    [zero] لا تتغير أي قيمة.
    [one] تصبح القيمة تغييرًا من اليوم فيراها الدمج. ويتراجع عنها Ctrl+Z.
    [two] تصبح كل من القيمتين تغييرًا من اليوم فيراها الدمج. ويتراجع عنهما Ctrl+Z.
    [few] تصبح كل من القيم الـ{ $count } تغييرًا من اليوم فيراها الدمج. ويتراجع عنها Ctrl+Z.
    [many] تصبح كل قيمة من { $count } قيمة تغييرًا من اليوم فيراها الدمج. ويتراجع عنها Ctrl+Z.
   *[other] تصبح كل قيمة من { $count } قيمة تغييرًا من اليوم فيراها الدمج. ويتراجع عنها Ctrl+Z.
}
mended-as-none-means = لا تتغير أي قيمة. ويبقى الملف كما هو الآن ضمن الحالات السابقة.
mended-as-is-means = يُفتح كما هو ويُختم من جديد. ويبقى الملف كما هو الآن ضمن الحالات السابقة.
# $when is a time or a moment.
mended-open = فتح حالة { $when }
mended-open-means = يبقى الملف كما هو الآن إلى جانبه باسم «{ $name }».
mended-path = الملف: { $path }
mended-close = إغلاق دون تغيير
mended-take = { $count ->
    [zero] أخذ الملف كما عُدّل
    [one] أخذ قيمة واحدة كما عُدّلت
    [two] أخذ قيمتين كما عُدّلتا
    [few] أخذ { $count } قيم كما عُدّلت
    [many] أخذ { $count } قيمة كما عُدّلت
   *[other] أخذ { $count } قيمة كما عُدّلت
}
mended-sure = يبدو الملف تالفًا لا معدّلًا. اضغط مرة أخرى لأخذه مع ذلك.
mended-take-sure = أخذه مع ذلك
mended-hint-value = القيمة
mended-hint-mended = كما عُدّل
mended-hint-earlier = الحالة السابقة
mended-hint-on = متابعة
mended-only-bytes = لم تتغيّر أي قيمة في «{ $file }»
mended-only-bytes-next = تغيّر باليد شيء غير القيم. يختم الحفظ التالي الملف من جديد.
mended-only-shown = يُعرض «{ $file }» كما هو. تحقّق منه قبل الاعتماد عليه.
mended-taken = أُخذ «{ $file }» كما عُدّل
mended-taken-next = خُتم من جديد. ويبقى الملف كما كان ضمن الحالات السابقة.
mended-kept-beside = الملف كما كان موجود إلى جانبه باسم «{ $aside }».
