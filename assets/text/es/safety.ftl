### Lo que cuida de la persona: dolor, malestar, salud, descanso, topes y la prueba antes de estimular.

## Dolor

pain-before = Hola. ¿Le duele algo?
pain-after = Bien hecho. ¿Le duele algo?
pain-now = ¿Cuánto le duele?
pain-none = sin dolor
pain-most = dolor máximo
pain-number = { $pain }
pain-unsaid = Mejor no decirlo
pain-said = Dolor { $pain }.
pain-rest-title = Hoy toca descansar.
pain-rest-why = Con este dolor no empezamos.
pain-rest-how = Descanse un rato, o pregunte a su terapeuta.
pain-rest-path = Su camino sigue donde está.
pain-stop-title = Paremos por hoy.
pain-stop-why = Qué bien que escuchó a su cuerpo.
pain-stop-how = ¿No se va? Pregunte a su terapeuta.
pain-stop-path = Cada piedra de hoy queda guardada.

## Malestar

alarm-unwell = Me encuentro mal
alarm-title = Pare ahora. Pida ayuda.
alarm-call = Llame en voz alta a quien esté cerca.
alarm-sit = Siga en la silla. No se levante.
alarm-number = ¿Le pasa algo de esto? Llame a emergencias.
alarm-dizzy = Mareo
alarm-chest = Dolor de pecho
alarm-breath = Falta de aire
alarm-weak = Debilidad súbita
alarm-speech = Dificultad al hablar
alarm-end = Acabar por hoy
alarm-mistake = Estoy bien

## Parar

stopping-hurts = Me duele

## Descanso y suficiente

tired-question = Un descanso le vendría bien.
tired-insist = Ahora toca descansar.
tired-rest = Un descanso
enough-title = Es suficiente por hoy.
enough-reps = Ha hecho mucho para un solo día.
enough-minutes = Le ha dedicado un buen rato.
enough-rest = Descansar es parte del entrenamiento.

## Salud: unas preguntas la primera vez

health-begin = ¿Puedo preguntarle algo?
health-answer = Sí, adelante
health-later = Luego
health-company = ¿Quién le acompaña?
health-alone = Nadie
health-nearby = Alguien cerca
health-beside = A mi lado
health-shoulder = ¿Le duele algún hombro?
health-shoulder-yes = Sí, me duele
health-spine = ¿Tiene una lesión de médula?
health-spine-high = Pecho o más arriba
health-spine-low = Debajo del pecho
health-pacemaker = ¿Lleva marcapasos?
health-epilepsy = ¿Tiene epilepsia?
health-yes = Sí
health-no = No
health-unknown = No lo sé

## Prueba antes de la estimulación eléctrica

stim-check-question = ¿Le pasa algo de esto?
stim-check-page = { $number } de { $pages }
stim-check-implant = Implante o marcapasos
stim-check-clot = Trombo en una vena
stim-check-pregnant = Embarazo
stim-check-tumour = Cáncer cerca de parches
stim-check-circulation = Mala circulación
stim-check-bleeding = Sangrado
stim-check-infection = Fiebre o infección
stim-check-skin = Piel dañada bajo parches
stim-check-head = Parche en cabeza, cuello, pecho
stim-check-feeling = Cuesta notarlo o decirlo
stim-check-title = Pregunte antes a su terapeuta.
stim-check-why = Quizá ahora el estimulador no le convenga.
stim-check-how = Su terapeuta sabe qué le conviene.
stim-check-instead = Otro ejercicio le espera.

## Un brazo solo se levanta sin dolor de hombro

shoulder-title = Pregunte antes a su terapeuta.
shoulder-why = Le duele el hombro.
shoulder-how = Levantar el brazo puede esperar.
