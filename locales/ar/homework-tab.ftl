# لسان التحضير المسبق في صفحة الوفد.
homework-asked = من سُئل
homework-answered = أُجيب عنه
homework-came-back = تاريخ العودة
homework-state = الحالة
homework-to-take-in = للإدراج
homework-second = نسخة ثانية
homework-nothing-yet = لا شيء بعد
homework-in-part = أُدرج جزئيًا
homework-taken-in = أُدرج
homework-not-written = لم تُكتب
homework-not-asked = لم يُسأل
homework-write = كتابة الاستمارات…
homework-bring = استعادة…
homework-take-all = إدراج كل ما هو واضح

# الشريط. ‏$back رقم في صورة نص.
homework-back =
    { $count ->
        [zero] لم تُكتب أي استمارة
        [one] عادت { $back } من استمارة واحدة
        [two] عادت { $back } من استمارتين
        [few] عادت { $back } من { $count } استمارات
        [many] عادت { $back } من { $count } استمارة
       *[other] عادت { $back } من { $count } استمارة
    }
homework-days-left =
    { $count ->
        [0] موعدها اليوم
        [zero] موعدها اليوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $count } أيام
        [many] بقي { $count } يومًا
       *[other] بقي { $count } يوم
    }
homework-days-late =
    { $count ->
        [zero] لا تأخير
        [one] تأخر يومًا واحدًا
        [two] تأخر يومين
        [few] تأخر { $count } أيام
        [many] تأخر { $count } يومًا
       *[other] تأخر { $count } يوم
    }
homework-return-by = موعد الإعادة: { $date }
homework-set-date = تحديد موعد
homework-due-change = تغيير موعد الإعادة
homework-silent =
    { $count ->
        [zero] لا أحد لم يرسل
        [one] واحدة لم ترسل شيئًا
        [two] اثنتان لم ترسلا شيئًا
        [few] { $count } مؤسسات لم ترسل شيئًا
        [many] { $count } مؤسسة لم ترسل شيئًا
       *[other] { $count } مؤسسة لم ترسل شيئًا
    }
homework-nobody-silent = أجاب الجميع
homework-write-reminders =
    { $count ->
        [zero] كتابة التذكير
        [one] كتابة تذكير واحد
        [two] كتابة تذكيرين
        [few] كتابة { $count } رسائل تذكير
        [many] كتابة { $count } رسالة تذكير
       *[other] كتابة { $count } رسالة تذكير
    }

# ما تسأل عنه استمارة مؤسسة أو وظيفة.
homework-asks = ما تسأل عنه هذه الاستمارة
homework-written-on = كُتبت في { $date }
homework-taken-on = أُدرجت في { $date }، النسخة { $version }
homework-by-functions = أسئلة وظائفها: { $functions }
homework-by-people = لم تُدخل لها وظيفة. أسئلة وظائف ممثليها: { $functions }
homework-by-parts = لم تُدخل لها وظيفة. أسئلة العناصر التي لها دور فيها.
homework-not-asked-why = لم يذكر أحد بعد ما تقوم به. أدخل وظائفها أو دورها في عنصر ضمن «المؤسسات»، فتكون لها استمارة.
homework-no-level = تُطلب وقائع، ولا يُطلب أي مستوى.
homework-write-one = كتابة هذه الاستمارة…

# ما تأتي به استمارة.
homework-brings = ما تأتي به هذه الاستمارة

# أي استمارة من التي تنتظر؛ كلاهما رقم في صورة نص.
homework-place = { $place } من { $count }
homework-again = أُدرجت من قبل.
homework-version = النسخة { $version }.
homework-as-written = الملف كما كُتب.

# ‏$oddities قائمة.
homework-odd = قُرئ مع ذلك: { $oddities }.
homework-grade = قوتها ج إلى أن يُطَّلع عليها في القاعة
homework-notes-why = ما لا موضع آخر له
homework-new = جديد
homework-gains = معروف ويُضاف إليه
homework-changed = تغيَّر
homework-gone = حُذف من هذه النسخة
homework-same = موجود هنا
homework-kept = غيَّرته القاعة
homework-look =
    { $count ->
        [zero] لا شيء للنظر فيه
        [one] أمر واحد للنظر فيه
        [two] أمران للنظر فيهما
        [few] { $count } أمور للنظر فيها
        [many] { $count } أمرًا للنظر فيه
       *[other] { $count } أمر للنظر فيه
    }
homework-promise = تراجع واحد يعيد كل شيء. ولم يُطلب أي مستوى.
homework-take =
    { $count ->
        [0] لا علامة على شيء
        [zero] لا علامة على شيء
        [one] إدراج مدخل واحد
        [two] إدراج مدخلين
        [few] إدراج { $count } مدخلات
        [many] إدراج { $count } مدخلًا
       *[other] إدراج { $count } مدخل
    }
homework-later = لاحقًا

# ما أُدرج، في إشعار. ‏$who مؤسسة أو وظيفة، و$counts قائمة بالرسائل التي تليها.
homework-taken =
    { $count ->
        [zero] { $who }: لم يُدرج شيء
        [one] { $who }: أُدرج مدخل واحد
        [two] { $who }: أُدرج مدخلان
        [few] { $who }: أُدرجت { $count } مدخلات
        [many] { $who }: أُدرج { $count } مدخلًا
       *[other] { $who }: أُدرج { $count } مدخل
    }
homework-taken-next = { $counts }. ‏Ctrl+Z يعيد ذلك.
homework-in-evidence = { $count } للأدلة
homework-in-initiatives =
    { $count ->
        [zero] لا مبادرات
        [one] مبادرة واحدة
        [two] مبادرتان
        [few] { $count } مبادرات
        [many] { $count } مبادرة
       *[other] { $count } مبادرة
    }
homework-in-relations =
    { $count ->
        [zero] لا علاقات
        [one] علاقة واحدة
        [two] علاقتان
        [few] { $count } علاقات
        [many] { $count } علاقة
       *[other] { $count } علاقة
    }
homework-in-strengths =
    { $count ->
        [zero] لا نقاط قوة
        [one] نقطة قوة واحدة
        [two] نقطتا قوة
        [few] { $count } نقاط قوة
        [many] { $count } نقطة قوة
       *[other] { $count } نقطة قوة
    }
homework-in-gaps =
    { $count ->
        [zero] لا أوجه نقص
        [one] وجه نقص واحد
        [two] وجها نقص
        [few] { $count } أوجه نقص
        [many] { $count } وجه نقص
       *[other] { $count } وجه نقص
    }
homework-in-notes =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }

# ‏$items رقم في صورة نص.
homework-taken-all =
    { $count ->
        [zero] لم تُدرج استمارة
        [one] أُدرجت استمارة واحدة، المدخلات: { $items }
        [two] أُدرجت استمارتان، المدخلات: { $items }
        [few] أُدرجت { $count } استمارات، المدخلات: { $items }
        [many] أُدرجت { $count } استمارة، المدخلات: { $items }
       *[other] أُدرجت { $count } استمارة، المدخلات: { $items }
    }
homework-taken-left =
    { $count ->
        [0] لم تبقَ استمارة للنظر فيها. ‏Ctrl+Z يعيد ذلك كله.
        [zero] لم تبقَ استمارة للنظر فيها. ‏Ctrl+Z يعيد ذلك كله.
        [one] بقيت استمارة واحدة للنظر فيها. ‏Ctrl+Z يعيد ذلك كله.
        [two] بقيت استمارتان للنظر فيهما. ‏Ctrl+Z يعيد ذلك كله.
        [few] بقيت { $count } استمارات للنظر فيها. ‏Ctrl+Z يعيد ذلك كله.
        [many] بقيت { $count } استمارة للنظر فيها. ‏Ctrl+Z يعيد ذلك كله.
       *[other] بقيت { $count } استمارة للنظر فيها. ‏Ctrl+Z يعيد ذلك كله.
    }

# ملفات تُركت. ‏$name ملف.
homework-empty-form = لا يأتي { $name } بشيء
homework-empty-form-next = لم يُملأ فيه شيء ليس موجودًا هنا. لا يتغير شيء.
homework-empty-folder = لا استمارة في { $name }
homework-empty-folder-next = لا يضم المجلد أي جدول بيانات (‎.xlsx أو ‎.ods). اختر الملفات التي عادت أو مجلدًا آخر.
homework-more-left-out =
    { $count ->
        [zero] لم يُترك ملف آخر.
        [one] تُرك ملف آخر.
        [two] تُرك ملفان آخران.
        [few] تُركت { $count } ملفات أخرى.
        [many] تُرك { $count } ملفًا آخر.
       *[other] تُرك { $count } ملف آخر.
    }
homework-forget = حذفه من القائمة
homework-more =
    { $count ->
        [zero] ولا غير ذلك
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }

# لوحة كتابة الاستمارات أو رسائل التذكير.
homework-write-title = كتابة الاستمارات
homework-write-why = لكلٍّ جدول بيانات بأسئلته فقط، ورسالة فيها الأسئلة نفسها على ورق.
homework-for = استمارة لكل
homework-for-institutions = مؤسسة
homework-for-functions = وظيفة
homework-due = موعد الإعادة
homework-due-why = يظهر الموعد في الاستمارات ورسائل التذكير التي تُكتب من الآن. اتركه فارغًا إن لم يكن هناك موعد.

# المجلد المقترح؛ ‏$name اسم الملف.
homework-folder-name = { $name } التحضير المسبق
homework-nobody-to-ask = لا أحد يُسأل بعد. أضف المؤسسات ووظائفها، أو اكتب الاستمارات حسب الوظيفة.
homework-write-whom = من يتلقاها
homework-without-form = من دون استمارة لأن أحدًا لم يذكر ما تقوم به: { $names }
homework-write-done =
    { $count ->
        [zero] كتابة الاستمارات
        [one] كتابة استمارة واحدة
        [two] كتابة استمارتين
        [few] كتابة { $count } استمارات
        [many] كتابة { $count } استمارة
       *[other] كتابة { $count } استمارة
    }
homework-written-next = أرسل كل ملف إلى مؤسسته بالبريد أو بذاكرة USB. ومتى عاد بأي اسم كان فاختر «استعادة».
homework-remind-title = كتابة رسائل التذكير
homework-remind-why = رسالة لكل من لم يرسل شيئًا، بلغة استمارته.
homework-remind =
    { $count ->
        [zero] كتابة التذكير
        [one] كتابة تذكير واحد
        [two] كتابة تذكيرين
        [few] كتابة { $count } رسائل تذكير
        [many] كتابة { $count } رسالة تذكير
       *[other] كتابة { $count } رسالة تذكير
    }

# لوحة استعادة الاستمارات.
homework-bring-title = استعادة الاستمارات
homework-bring-why = اختر الملفات التي عادت، أو اكتب مسار ملف أو مجلد، أو أفلتها على النافذة. ترى أولًا ما يأتي به كل منها، ولا يتغير شيء بعد.
homework-files-kind = جداول البيانات

# المفاتيح، في التذييل وفي المساعدة.
homework-hint-take = إدراج
homework-hint-take-all = إدراج الواضح
homework-hint-write-one = كتابة هذه الاستمارة
homework-hint-open = عرض ما تأتي به
homework-hint-panel = إظهار اللوحة
homework-hint-items = فتح أو إغلاق
homework-hint-bring = استعادة
homework-hint-write = كتابة الاستمارات
homework-hint-remind = كتابة التذكير
homework-hint-write-now = كتابة
help-homework-take = التحضير المسبق: إدراج ما عليه علامة
help-homework-take-all = التحضير المسبق: إدراج كل استمارة ليس فيها ما يُنظر فيه
help-homework-bring = التحضير المسبق: استعادة الاستمارات العائدة
help-homework-write = التحضير المسبق: كتابة الاستمارات
help-homework-remind = التحضير المسبق: كتابة تذكير لمن لم يرسل شيئًا
