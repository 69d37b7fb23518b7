# Bring back: files of breakouts come in, and what they disagree about is decided.

bring-back-title = استعادة ملفات الأفرقة الفرعية
bring-back-step-choose = اختيار الملفات
bring-back-step-check = التحقق
bring-back-step-join = الدمج
bring-back-step-decide = البتّ
bring-back-choose = الملفات
bring-back-why = اختر ملفًا واحدًا أو أكثر أو مجلدًا كاملًا، أو أفلتها على النافذة. ترى أولًا ما سيغيّره كل منها؛ ولا يتغيّر شيء بعد.
bring-back-path = ملف أو مجلد
bring-back-path-example = اكتب مسارًا واضغط Enter
bring-back-files = اختيار ملفات
bring-back-folder = اختيار مجلد
bring-back-looking = جارٍ النظر في الملفات
bring-back-file = الملف
bring-back-new = الجديد
bring-back-changed-there = تغيّر هناك
bring-back-changed-here = تغيّر هنا
# The same where there is little room.
bring-back-there = هناك
bring-back-here = هنا
bring-back-same = المطابق
bring-back-conflicts = التعارضات
bring-back-holds = ما يأتي به
bring-back-after = بعد الدمج
bring-back-decide = { $count ->
        [zero] لا شيء للبتّ فيه بعد ذلك
        [one] قيمة واحدة للبتّ فيها بعد ذلك
        [two] قيمتان للبتّ فيهما بعد ذلك
        [few] { $count } قيم للبتّ فيها بعد ذلك
        [many] { $count } قيمة للبتّ فيها بعد ذلك
       *[other] { $count } قيمة للبتّ فيها بعد ذلك
    }
bring-back-brings-nothing = لا شيء غير ما هو موجود هنا
# $names are identifiers of questions, $more counts those that are not named.
bring-back-questions = { $more ->
        [zero] { "\u200F" }{ $names }.
        [one] { $names } وسؤال آخر.
        [two] { $names } وسؤالان آخران.
        [few] { $names } و{ $more } أسئلة أخرى.
        [many] { $names } و{ $more } سؤالًا آخر.
       *[other] { $names } و{ $more } سؤال آخر.
    }
bring-back-others = { $count ->
        [zero] لا مدخلات في البيانات أو الأشخاص أو الأفرقة الفرعية أو الخطة.
        [one] مدخل واحد في البيانات أو الأشخاص أو الأفرقة الفرعية أو الخطة.
        [two] مدخلان في البيانات أو الأشخاص أو الأفرقة الفرعية أو الخطة.
        [few] { $count } مدخلات في البيانات أو الأشخاص أو الأفرقة الفرعية أو الخطة.
        [many] { $count } مدخلًا في البيانات أو الأشخاص أو الأفرقة الفرعية أو الخطة.
       *[other] { $count } مدخل في البيانات أو الأشخاص أو الأفرقة الفرعية أو الخطة.
    }
bring-back-not-yet = لم يكتمل الملف بعد
bring-back-not-yet-next = ربما كان برنامج آخر لا يزال يكتبه أو يجلبه. تُستعاد الملفات الأخرى من دونه؛ انظر فيه مرة أخرى لاحقًا.
bring-back-open = فتحه بدلًا من دمجه
bring-back-none-taken = لا ملف يُدمج
bring-back-safe = لم يتغيّر شيء بعد.
bring-back-nothing-yet = لا يتغيّر شيء قبل الدمج.
bring-back-undo = الدمج خطوة واحدة: المفتاحان Ctrl+Z يتراجعان عنه كله. وتبقى الملفات كما هي.
bring-back-all-here = كل ما في هذه الملفات موجود هنا.
bring-back-all-here-next = لن يغيّر دمجها مرة أخرى شيئًا.
bring-back-clear = إفراغ القائمة
bring-back-join = { $count ->
        [zero] دمج
        [one] دمج ملف واحد
        [two] دمج ملفين
        [few] دمج { $count } ملفات
        [many] دمج { $count } ملفًا
       *[other] دمج { $count } ملف
    }
# How many questions are new, and how many were changed in the files.
bring-back-join-counts = دمج: الجديد { $new }، المتغيّر { $changed }
bring-back-joined = { $count ->
        [zero] لم يُدمج أي ملف
        [one] دُمج ملف واحد
        [two] دُمج ملفان
        [few] دُمجت { $count } ملفات
        [many] دُمج { $count } ملفًا
       *[other] دُمج { $count } ملف
    }
bring-back-joined-next = { $count ->
        [zero] النسخ متفقة في كل شيء. المفتاحان Ctrl+Z يتراجعان عن الدمج.
        [one] بقيت قيمة واحدة للبتّ فيها؛ ويمكن أن تنتظر. المفتاحان Ctrl+Z يتراجعان عن الدمج.
        [two] بقيت قيمتان للبتّ فيهما؛ ويمكن أن تنتظرا. المفتاحان Ctrl+Z يتراجعان عن الدمج.
        [few] بقيت { $count } قيم للبتّ فيها؛ ويمكن أن تنتظر. المفتاحان Ctrl+Z يتراجعان عن الدمج.
        [many] بقيت { $count } قيمة للبتّ فيها؛ ويمكن أن تنتظر. المفتاحان Ctrl+Z يتراجعان عن الدمج.
       *[other] بقيت { $count } قيمة للبتّ فيها؛ ويمكن أن تنتظر. المفتاحان Ctrl+Z يتراجعان عن الدمج.
    }
bring-back-hint-join = دمج
bring-back-hint-all = استعادة الملفات كلها

# What is to be decided.
decide-open = البتّ
decide-disagree = النسخ متعارضة
decide-count = { $count ->
        [zero] لا تعارض
        [one] تعارض واحد
        [two] تعارضان
        [few] { $count } تعارضات
        [many] { $count } تعارضًا
       *[other] { $count } تعارض
    }
decide-why = أبقِ إحدى القيم أو اكتب غيرها. ويمكن أن ينتظر ذلك: تبقى القيمتان محفوظتين إلى حين البتّ.
decide-twice-count = { $count ->
        [zero] لا أحد وارد هنا مرتين.
        [one] ربما كان شخص واحد واردًا هنا مرتين.
        [two] ربما كان شخصان واردين هنا مرتين.
        [few] ربما كان { $count } أشخاص واردين هنا مرتين.
        [many] ربما كان { $count } شخصًا واردين هنا مرتين.
       *[other] ربما كان { $count } شخص واردين هنا مرتين.
    }
decide-later = بعد الدمج يُدرج هنا ما تعارضت فيه النسخ.
decide-nothing = لا شيء للبتّ فيه
decide-nothing-next = حيث تتعارض النسخ بعد الدمج تبقى القيمتان هنا إلى أن تختار.
decide-counts-contested = يُحتسب محلّ خلاف
decide-show = إظهار السؤال
decide-third = كتابة غيرها
decide-or-wait = أو اتركه للجلسة العامة: تبقى القيمتان.
decide-ladder = اضغط رقم المستوى، أو اختره.
decide-words = النص المعتدّ به
decide-take = أخذ هذا النص
decide-views = { $count ->
        [zero] لا آراء
        [one] رأي واحد
        [two] رأيان
        [few] { $count } آراء
        [many] { $count } رأيًا
       *[other] { $count } رأي
    }
decide-twice = ربما ورد { $name } هنا مرتين
decide-unite = شخص واحد
decide-apart = شخصان
decide-hint-move = التعارض التالي
decide-hint-keep = إبقاء قيمة
decide-hint-wait = ترك ذلك إلى وقت لاحق

# The shared folder.
shared-title = المجلد المشترك
shared-why = مجلد على ذاكرة USB أو على الشبكة، أو مجلد يزامنه برنامج مثل Syncthing أو Nextcloud. لا يكتب كل حاسوب محمول فيه سوى ملفه، ويرى ملفات غيره حين تظهر.
shared-folder = المجلد
shared-share = المشاركة في هذا المجلد
shared-nobody = ملف هذا الحاسوب موجود هناك. ولا ملف لغيره بعد.
shared-not-yet = { $count ->
        [zero] لا ملف في الطريق.
        [one] ملف واحد لا يزال في الطريق.
        [two] ملفان لا يزالان في الطريق.
        [few] { $count } ملفات لا تزال في الطريق.
        [many] { $count } ملفًا لا يزال في الطريق.
       *[other] { $count } ملف لا يزال في الطريق.
    }
shared-new = الجديد
shared-bring-all = { $count ->
        [zero] لا جديد
        [one] استعادة ملف واحد
        [two] استعادة الملفين
        [few] استعادة الملفات كلها ({ $count })
        [many] استعادة الملفات كلها ({ $count })
       *[other] استعادة الملفات كلها ({ $count })
    }
shared-stop = وقف المشاركة
shared-not-written = تعذّرت كتابة ملف هذا الحاسوب في المجلد المشترك
