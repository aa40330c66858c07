### Las tarjetas de los descansos: una sola idea en cada una, con 30 palabras como mucho.

card-signals = El cerebro envía señales a cada músculo. Con la espasticidad, algunas no llegan. Por eso el músculo sigue tenso.
card-guard = Un músculo rígido no quiere hacer daño. Se aprieta para protegerse mientras le faltan señales claras.
card-causes = No le pasa solo a usted. Un ictus, un golpe en la cabeza, una lesión de médula o la esclerosis múltiple pueden dejar los músculos rígidos.
card-speed = Cuanto más rápido se mueve un músculo rígido, más se resiste. Moverlo despacio puede mantenerlo en calma. Por eso aquí vamos despacio.
card-last_third = La parte de atrás del muslo suele tirar más hacia el final del estiramiento. Por eso ahí vamos aún más despacio.
card-hope = La rigidez puede querer decir que el cerebro y el músculo aún intentan hablarse. Es un motivo de esperanza.
card-more_than_told = Muchas personas recuperaron más movimiento de lo que les habían dicho que esperaran.
card-paths = Su cerebro puede abrir caminos nuevos. Cada vez que se mueve, recorre uno otra vez, y queda un poco más claro.
card-again = Hacer el mismo movimiento una y otra vez puede ayudar al cerebro a aprenderlo. Aquí, cada piedra es una vez.
card-usual_number = Alguien lo contó: en una sesión normal de brazo se hacían unos 32 movimientos. Cada movimiento que usted hace aquí también cuenta.
card-games = En un hospital, con un juego se movía el brazo unas 100 veces al día. Con el entrenamiento normal, unas 15.
card-own_pace = En un estudio, quienes hicieron muchos más movimientos no mejoraron claramente más. Así que su propio ritmo es un buen ritmo.
card-moving_goal = Una prueba por ordenador mostró que se aprende mejor cuando sale bien casi siempre, pero no siempre. Por eso la meta se mueve con usted.
card-injection_eases = A algunas personas les ponen inyecciones que frenan un tiempo la señal de tensión. El músculo puede soltarse. Ese alivio es real.
card-injection_fades = Las inyecciones se pasan, porque la causa está en el cerebro y los nervios. Practicar puede ser una forma de llegar al cerebro.
card-stretch = Un estiramiento lento puede ayudar a soltar un músculo que está algo tenso. Tómese su tiempo y respire.
card-gentle = En los estudios, solo con estirar se ganaron unos 2 grados. No es mucho. Así que no hace falta forzar.
card-active = Si puede moverse un poco, aproveche ese poco. Es práctica para el músculo y para el cerebro.
card-stimulator = El estimulador despierta el músculo con pequeños impulsos. Puede sumarse a su propio trabajo si usted se mueve a la vez.
card-stimulator_home = En un estudio se usó un estimulador para la mano en casa, diez veces por semana. Así que en casa también se puede entrenar.
card-helper = Si un brazo o una pierna aún no se mueve, puede moverlo un ayudante o su mano buena. Eso también es entrenar.
card-mirror = En el espejo, su mano buena hace de la otra. Se usa sobre todo para la mano y el brazo.
card-mirror_studies = Más de 60 estudios miraron el entrenamiento con espejo. En conjunto, después la gente se movía algo mejor. Puede ayudar.
card-empty_hand = En el entrenamiento con espejo, la mano vacía dio mejor resultado que la mano con un objeto. Por eso aquí su mano queda libre.
card-mind = Se puede entrenar con la mente: piense en el movimiento, paso a paso. Puede ayudar cuando algo aún no se mueve.
card-picture_it = En un estudio, 4 de cada 10 personas no podían ver un movimiento en su mente. Si usted no puede, no importa. Hay otras formas.
card-tired = ¿Por qué faltaba la gente algún día? En un estudio, sobre todo por cansancio. Por eso descansar es parte del plan.
card-days_off = En un estudio en casa, la gente empezó 8 de cada 10 días. Faltar algún día es normal, también para quien sigue adelante.
card-after_weeks = En un estudio, a partir de seis semanas se faltaba el doble. Les pasa a muchos. Usted puede volver cualquier día.
card-sit_tall = En un juego, la gente inclinaba el cuerpo en uno de cada cinco intentos. Con la espalda recta, el brazo hace su parte.

## De dónde viene

card-source-programme = Nuestro programa
card-source-lance = Lance, 1980
card-source-burke = Burke, 1971
card-source-lang = Lang, 2009
card-source-broderick = Broderick, 2021
card-source-dose = Lang, 2016
card-source-wilson = Wilson, 2019
card-source-harvey = Harvey, 2017
card-source-thieme = Thieme, 2018
card-source-morkisch = Morkisch, 2019
card-source-imagery = Estudio sobre imaginar
card-source-home_stimulation = Ensayo en casa, 2022
card-source-tiredness = Estudio del cansancio
card-source-cramer = Cramer, 2021
card-source-foreman = Foreman, 2019
