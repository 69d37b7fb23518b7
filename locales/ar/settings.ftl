# The settings: language, digits, theme, text size.

settings-title = الإعدادات
settings-back = رجوع
settings-tab-settings = الإعدادات
settings-tab-about = نبذة
settings-tab-licences = التراخيص
settings-hint-scroll = تمرير

settings-language = اللغة
settings-language-words = لغة النافذة؛ ولكل من المخرجات لغته.
settings-theme = المظهر
settings-theme-words = «النظام» يتبع هذا الحاسوب. والمخرجات فاتحة دائمًا.
settings-theme-system = النظام
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-theme-contrast = تباين عالٍ
settings-text-size = حجم النص
settings-text-size-words = يكبر معه كل شيء. ولشاشة القاعة حجمها الخاص.
settings-text-size-smaller = النافذة أصغر من أن تسع { $chosen }: فهي تعرض { $shown }. كبّرها فيكبر النص.
settings-digits = الأرقام
settings-digits-words = ما تُكتب به الأعداد والتواريخ.
settings-digits-western = غربية 0123
settings-digits-arabic = مشرقية ٠١٢٣
settings-minutes = الدقائق لكل سؤال
settings-minutes-words = يعرضها المؤقِّت إلى جانب السؤال؛ ولا يحدث شيء عند انقضائها.
settings-snapshots = الحالات السابقة
settings-snapshots-words = حيث يحتفظ بها البرنامج. وإن كانت بجانب الملف انتقلت معه على ذاكرة USB إلى كل من يحملها.
settings-snapshots-computer = على هذا الحاسوب
settings-snapshots-beside = بجانب الملف
settings-folder = المجلد
settings-folder-words = مكان التقييمات الجديدة. وتبقى الموجودة في أماكنها.
settings-folder-path = مجلد التقييمات الجديدة
settings-folder-use = استخدام هذا المجلد
settings-folder-usual = العودة إلى المجلد المعتاد
settings-folder-empty = اكتب مجلدًا، أو اختره بزر «استعراض».
settings-folder-refused = لا يمكن كتابة شيء هناك؛ وبقي المجلد كما كان.
settings-log = السجل
settings-log-words = ما فشل وما رُفض وما كان بطيئًا، لمن يساعدك. لا يحتوي على أسماء أشخاص ولا نصوص ولا آراء.
settings-log-not-shown = لا يستطيع النظام عرضه. افتح المجلد المذكور أعلاه بنفسك.

settings-version = الإصدار { $version }
settings-about-program = يقود برنامج Rapporteur الوفد الوطني في تقييمه الذاتي للأمن السيبراني، ويحوّل ما يوافق عليه الوفد إلى رسوم وتقرير.
settings-about-based = يستند البرنامج إلى العناصر الخمسة التي نظّمتها المسألة 22/1 المسندة إلى لجنة الدراسات 1 لقطاع تنمية الاتصالات (ITU-D)، وإلى التقييم الذاتي الطوعي الوارد في قرار الجمعية العامة للأمم المتحدة 64/211. وليس من منتجات الاتحاد الدولي للاتصالات، ولا يُرتَّب فيه أي بلد.
settings-about-offline = يعمل البرنامج بلا اتصال بالشبكة. ولا يخرج شيء من هذا الحاسوب ما لم تنسخه. والملفات غير مشفَّرة.
settings-licences = التراخيص
# $licence is a licence expression.
settings-licence = البرنامج: { $licence }، بحسب اختيارك.
settings-fonts = الخط مأخوذ من Noto Sans وNoto Sans Arabic، بموجب ترخيص SIL Open Font License 1.1.
settings-fonts-show = إظهار ترخيص الخطوط
settings-fonts-hide = إخفاء ترخيص الخطوط
settings-others = بُني البرنامج من أعمال مفتوحة لكثير من الناس.
settings-others-show = إظهار تراخيصهم
settings-others-words = { $count ->
    [zero] لا حزم.
    [one] حزمة واحدة مع ترخيصها.
    [two] حزمتان بُني منهما البرنامج، على جميع النظم، مع ترخيصيهما.
    [few] { $count } حزم بُني منها البرنامج، على جميع النظم، مع تراخيصها.
    [many] { $count } حزمة بُني منها البرنامج، على جميع النظم، مع تراخيصها.
   *[other] { $count } حزمة بُني منها البرنامج، على جميع النظم، مع تراخيصها.
 }
settings-package = الحزمة
settings-package-version = الإصدار
settings-package-licence = الترخيص
settings-package-source = المصدر
settings-page = الصفحة { $page } من { $pages }
settings-page-before = السابق
settings-page-after = التالي
