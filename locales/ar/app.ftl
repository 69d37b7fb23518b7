# Words around every screen: the window, the rail, the saved state, the states of a question.

app-title = Rapporteur
app-title-of = { $title } - Rapporteur
app-home = البداية
app-role-main = الملف الرئيسي
# $name is that of a breakout.
app-role-copy = نسخة { $name }
app-title-of-copy = { $title }، نسخة { $name } - Rapporteur
app-other-breakout = في مكان آخر
app-role-sample = مثال، بلد خيالي
app-saved = حُفظ
app-saved-at = حُفظ { $time }
app-saving = جارٍ الحفظ
app-not-saved = لم يُحفظ
app-read-only = للقراءة فقط
app-write-there = اكتبه هناك
app-written-there = كُتب الملف من جديد
app-save-elsewhere = حفظ في مكان آخر
app-no-mark = بلا علامة تداول
app-progress-total = أُجيب عن { $answered } من { $asked }
app-close-unsaved = التغييرات الأخيرة ليست على القرص
app-close-unsaved-next = إذا أغلقت الآن ضاع ما تغيّر منذ آخر حفظ. ابقَ لتحفظه في مكان آخر.
app-close-kept-next = ما تغيّر منذ آخر حفظ محتفَظ به على هذا الحاسوب، ويُعرض عند فتح الملف هنا في المرة القادمة. ابقَ لتحفظه في مكان آخر.
app-close-kept = إغلاق مع الاحتفاظ به
app-sheltered-alone = إلى ذلك الحين يُحتفظ بنسخة على هذا الحاسوب.
app-sheltered = إلى ذلك الحين يُحتفظ بنسخة على هذا الحاسوب، ويُعاد الحفظ كل بضع ثوانٍ.
app-in-memory = إلى ذلك الحين ليس عملك إلا في هذه النافذة: لا تغلقها. ويُعاد الحفظ كل بضع ثوانٍ.
app-close-anyway = إغلاق مع فقدانها
app-stay = البقاء
app-round-open = هناك جولة مفتوحة
app-round-open-words = { $views ->
        [zero] لا آراء
        [one] رأي واحد
        [two] رأيان
        [few] { $views } آراء
        [many] { $views } رأياً
       *[other] { $views } رأي
    } تحت الختم في هذا الملف، والمفتاح على هذا الحاسوب وحده.
app-round-open-next = من يفتح الملف هنا من جديد يمكنه المتابعة. أما على حاسوب آخر فلا يمكن سوى ترك الجولة.
app-round-leave = أغلق مع ذلك
app-writing = تجري كتابة ملفات
app-writing-words = هناك تصدير أو تسليم ملفات قيد التنفيذ. إذا غادرت بعد انتهائه تكون جميع الملفات جاهزة.
app-writing-next = إذا أوقفت التصدير فلن يبقى أي من ملفاته، أما التقييم نفسه فيُحفظ في الحالتين.
app-writing-stop = أوقف وغادر
app-writing-wait = غادر بعد الانتهاء
app-wait = القرص لا يستجيب بعد
app-wait-words = التغييرات الأخيرة في طريقها إلى { $folder }، والبرنامج ينتظر القرص قبل الخروج.
app-wait-elsewhere = التقييم في طريقه إلى مكان آخر، وذلك القرص لا يستجيب أيضًا.
app-wait-where = «حفظ في مكان آخر» يكتب التقييم في { $folder }، ويتواصل العمل هناك.
app-wait-next = ما يبقى في الحالات السابقة يُعرض عند فتح الملف على هذا الحاسوب في المرة القادمة. لا يضيع شيء في أي من هذه الحالات.
app-wait-on = متابعة الانتظار
app-wait-move = حفظ في مكان آخر
app-wait-keep = { $changes ->
        [zero] ترك ما تغيّر في الحالات السابقة وإغلاق
        [one] ترك التغيير الأخير في الحالات السابقة وإغلاق
        [two] ترك التغييرين الأخيرين في الحالات السابقة وإغلاق
        [few] ترك آخر { $changes } تغييرات في الحالات السابقة وإغلاق
        [many] ترك آخر { $changes } تغييرًا في الحالات السابقة وإغلاق
       *[other] ترك آخر { $changes } تغيير في الحالات السابقة وإغلاق
    }
# $name is the name of a file.
app-opening = يجري فتح { $name } …
change-stopped = انقطع التغيير. لم يتغيّر شيء؛ حاول مرة أخرى.
app-field-full = النص أطول من المسموح به (الزيادة بعدد الأحرف: { $more })، ولم يُضف شيء. يتسع النص لعدد { $limit } من الأحرف، وما نسخته لا يزال في الحافظة.
app-awake = تقييم معروض أمام القاعة

place-delegation = الوفد
place-assess = التقييم
place-results = النتائج
place-plan = الخطة
place-outputs = المخرجات
place-files = الملفات
place-settings = الإعدادات

state-open = بلا جواب
state-agreed = مسجَّل
state-contested = محلّ خلاف
state-dont-know = لا أعرف
state-not-applicable = لا ينطبق
state-conflict = النسخ متعارضة

# What a key does, in the footer of every screen; $first and $last are digits.
hint-digits = { $first }–{ $last }
hint-next = التالي
hint-choose = اختيار
hint-tick = وضع علامة
hint-press = ضغط المحدد
hint-take = أخذ هذا
hint-new-line = سطر جديد
hint-back = رجوع
app-undo = تراجع
app-redo = إعادة
app-show-there = عرضه هناك
undo-tip = تراجع: { $what }
undo-nothing = لا شيء للتراجع عنه
redo-tip = إعادة: { $what }
redo-nothing = لا شيء لإعادته
undone = تم التراجع: { $what }
redone = أُعيد: { $what }
undone-reads = المكتوب الآن: «{ $value }».
undone-at = أُجري التغيير في صفحة { $place }.
undo-view = الخطوة الأخيرة رأي في جولة مفتوحة
undo-view-next = تراجع مرة أخرى فيُسحب هنا حيث تراه القاعة.
notice-whole = قراءة النص كله
notice-line = طيّه في سطر واحد
notice-close = إغلاق هذا الإشعار
notice-behind = { $count ->
    [zero] لا إشعارات أخرى
    [one] إشعار آخر
    [two] إشعاران آخران
    [few] { $count } إشعارات أخرى
    [many] { $count } إشعارًا آخر
   *[other] { $count } إشعار آخر
}
step-everything = ما جُمع أو استُعيد
step-several = { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
