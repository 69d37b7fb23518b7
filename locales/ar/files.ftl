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

files-hint-next = التالي
files-hint-save = حفظ الآن
files-hint-open = فتح
files-hint-new = تقييم جديد
