# The settings: language, digits, theme, text size.

settings-title = Ajustes
settings-back = Volver
settings-tab-settings = Ajustes
settings-tab-about = Acerca de
settings-tab-licences = Licencias
settings-hint-scroll = Desplazar

settings-language = Idioma
settings-language-words = El de la ventana; cada documento tiene el suyo.
settings-theme = Tema
settings-theme-words = «Sistema» sigue a este equipo. Lo exportado es siempre claro.
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-theme-contrast = Alto contraste
settings-text-size = Tamaño del texto
settings-text-size-words = Todo crece con él. La proyección tiene su propio tamaño.
settings-text-size-smaller = La ventana es demasiado pequeña para { $chosen }: muestra { $shown }. Agrándela y el texto crece.
settings-digits = Cifras
settings-digits-words = Con las que se escriben números y fechas.
settings-digits-western = Occidentales 0123
settings-digits-arabic = Arábigo-índicas ٠١٢٣
settings-minutes = Minutos por pregunta
settings-minutes-words = Los muestra el cronómetro junto a la pregunta; cuando se agotan no pasa nada.
settings-snapshots = Estados anteriores
settings-snapshots-words = Dónde los conserva el programa. Junto al archivo, lo acompañan en una memoria USB y los tiene quien lo tenga.
settings-snapshots-computer = En este equipo
settings-snapshots-beside = Junto al archivo
settings-folder = Carpeta
settings-folder-words = Donde se guardan las evaluaciones nuevas. Las que ya existen no se mueven.
settings-folder-path = Carpeta de las evaluaciones nuevas
settings-folder-use = Usar esta carpeta
settings-folder-usual = Volver a la carpeta habitual
settings-folder-empty = Escriba una carpeta o elija una con Examinar.
settings-folder-refused = Allí no se puede escribir; la carpeta sigue siendo la misma.
settings-log = Registro
settings-log-words = Lo que falló, lo que se rechazó y lo que fue lento, para quien le ayude. No contiene nombres de personas, textos ni opiniones.
settings-log-not-shown = El sistema no puede mostrarlo. Abra usted la carpeta indicada arriba.

settings-version = Versión { $version }
settings-about-program = Rapporteur guía a una delegación nacional por su propia autoevaluación de ciberseguridad y convierte lo que la delegación acordó en gráficos y un informe.
settings-about-based = Se basa en los cinco elementos que organizó la Cuestión 22/1 de las Comisiones de Estudio del UIT-D y en la autoevaluación voluntaria de la resolución 64/211 de la Asamblea General de las Naciones Unidas. No es un producto de la UIT y no establece ninguna clasificación de países.
settings-about-offline = Funciona sin conexión. Nada sale de este equipo si usted no lo copia. Los archivos no están cifrados.
settings-licences = Licencias
# $licence is a licence expression.
settings-licence = El programa: { $licence }, a su elección.
settings-fonts = La tipografía se compuso a partir de Noto Sans y Noto Sans Arabic, con la SIL Open Font License 1.1.
settings-fonts-show = Mostrar la licencia de las fuentes
settings-fonts-hide = Ocultar la licencia de las fuentes
settings-others = El programa está hecho con el trabajo abierto de muchas personas.
settings-others-show = Mostrar sus licencias
settings-others-words = { $count ->
    [one] Un paquete con su licencia.
    [many] { $count } de paquetes con los que está hecho el programa, en todos los sistemas, con sus licencias.
   *[other] { $count } paquetes con los que está hecho el programa, en todos los sistemas, con sus licencias.
 }
settings-package = Paquete
settings-package-version = Versión
settings-package-licence = Licencia
settings-package-source = Origen
settings-page = Página { $page } de { $pages }
settings-page-before = Anterior
settings-page-after = Siguiente
