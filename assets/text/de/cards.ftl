### Die Karten der Pausen: je ein Gedanke, höchstens 30 Wörter.

card-signals = Das Gehirn schickt jedem Muskel Signale. Bei Spastik kommen manche davon nicht an. Darum bleibt der Muskel angespannt.
card-guard = Ein steifer Muskel meint es nicht böse. Er hält fest, um sich zu schützen, solange klare Signale fehlen.
card-causes = Sie sind nicht allein. Steife Muskeln gibt es nach einem Schlaganfall, nach Verletzungen von Kopf oder Rückenmark, oder bei MS.
card-speed = Je schneller man einen steifen Muskel bewegt, desto mehr zieht er zurück. Langsam bleibt er eher ruhig. Darum gehen wir hier langsam vor.
card-last_third = Die Rückseite des Oberschenkels zieht oft gegen Ende der Dehnung am meisten. Darum werden wir dort noch langsamer.
card-hope = Steife Muskeln können heißen: Gehirn und Muskel versuchen noch, miteinander zu sprechen. Das ist ein Grund zur Hoffnung.
card-more_than_told = Viele Menschen konnten sich später besser bewegen, als man ihnen zuvor gesagt hatte.
card-paths = Ihr Gehirn kann neue Wege anlegen. Mit jeder Bewegung gehen Sie so einen Weg noch einmal, und er wird etwas deutlicher.
card-again = Dieselbe Bewegung immer wieder: Das kann dem Gehirn beim Lernen helfen. Jeder Stein hier steht für ein Mal.
card-usual_number = Jemand hat gezählt: In einer üblichen Armtherapie waren es etwa 32 Bewegungen. Auch hier zählt jede Ihrer Bewegungen.
card-games = In einer Klinik bewegten Menschen den Arm mit einem Spiel etwa 100-mal am Tag. Beim üblichen Training waren es etwa 15.
card-own_pace = In einer Studie hatten die, die viel mehr übten, keinen klaren Vorteil. Ihr eigenes Tempo ist also ein gutes Tempo.
card-moving_goal = Ein Test am Computer zeigte: Man lernt am besten, wenn das meiste gelingt, aber nicht alles. Darum wandert Ihr Ziel mit.
card-injection_eases = Manche bekommen Spritzen, die das Signal zum Anspannen eine Weile bremsen. Der Muskel kann loslassen. Die Erleichterung ist echt.
card-injection_fades = Die Spritzen lassen nach, denn die Ursache liegt in Gehirn und Nerven. Üben kann ein Weg zum Gehirn sein.
card-stretch = Langsames Dehnen kann einen leicht verspannten Muskel lockern. Lassen Sie sich Zeit, und atmen Sie.
card-gentle = In Studien brachte Dehnen allein etwa 2 Grad. Das ist nicht viel. Sie müssen also nichts erzwingen.
card-active = Wenn Sie sich ein wenig bewegen können, nutzen Sie das. Es ist Übung für Muskel und Gehirn.
card-stimulator = Der Reizstrom weckt den Muskel mit kleinen Impulsen. Er kann Ihre eigene Arbeit ergänzen, wenn Sie mitmachen.
card-stimulator_home = In einer Studie nutzten Menschen zu Hause Reizstrom für die Hand, zehnmal in der Woche. Auch zu Hause kann man also trainieren.
card-helper = Was sich noch nicht selbst bewegt, kann ein Helfer bewegen, oder Ihre gute Hand. Auch das ist Training.
card-mirror = Im Spiegel steht Ihre gute Hand für die andere. Die meisten nutzen das für Hand und Arm.
card-mirror_studies = Über 60 Studien gibt es zum Training mit dem Spiegel. Im Ganzen bewegten sich die Menschen danach etwas besser. Es kann helfen.
card-empty_hand = Beim Training mit dem Spiegel half die leere Hand mehr als eine, die etwas hält. Darum bleibt Ihre Hand hier frei.
card-mind = Sie können im Kopf üben: Denken Sie sich die Bewegung, Schritt für Schritt. Das kann helfen, wo sich noch nichts bewegt.
card-picture_it = In einer Studie konnten sich 4 von 10 keine Bewegung vorstellen. Wenn es Ihnen so geht, ist das in Ordnung. Es gibt andere Wege.
card-tired = Warum fiel ein Übungstag aus? In einer Studie meist, weil die Menschen müde waren. Darum gehört Ausruhen zum Plan.
card-days_off = In einer Studie zu Hause wurde an 8 von 10 Tagen geübt. Freie Tage sind normal, auch für alle, die dabeibleiben.
card-after_weeks = In einer Studie fielen nach sechs Wochen doppelt so viele Tage aus. Vielen geht es so. Sie können jeden Tag wiederkommen.
card-sit_tall = Bei einem Spiel half der Oberkörper bei etwa jedem fünften Mal mit. Sitzen Sie aufrecht, dann arbeitet der Arm selbst.

## Woher es kommt

card-source-programme = Unser Programm
card-source-lance = Lance, 1980
card-source-burke = Burke, 1971
card-source-lang = Lang, 2009
card-source-broderick = Broderick, 2021
card-source-dose = Lang, 2016
card-source-wilson = Wilson, 2019
card-source-harvey = Harvey, 2017
card-source-thieme = Thieme, 2018
card-source-morkisch = Morkisch, 2019
card-source-imagery = Studie zum Vorstellen
card-source-home_stimulation = Heimstudie, 2022
card-source-tiredness = Studie zur Müdigkeit
card-source-cramer = Cramer, 2021
card-source-foreman = Foreman, 2019
