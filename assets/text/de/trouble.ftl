### Was schiefging. Das Programm selbst schreibt es auf Englisch, mit den Namen der Dateien; dies ist für die anderen Sprachen.

trouble-camera-gone = Die Kamera liefert keine Bilder mehr. Ziehen Sie das Kabel ab und stecken Sie es wieder ein.
trouble-pictures = Die Bilder lassen sich nicht mehr auswerten. Bitte beginnen Sie neu.
trouble-model = Ein Teil des Programms fehlt oder ist beschädigt, deshalb kann niemand erkannt werden. Bitte laden Sie das Programm neu.
trouble-recorded = Dieser Film oder diese Aufnahme kann nicht abgespielt werden. Bitte wählen Sie eine andere.
trouble-ended-early = Der Film oder die Aufnahme war zu früh zu Ende. Bitte nehmen Sie eine längere.
trouble-store-unwritable = Es kann nichts aufbewahrt werden, weil der Ordner gesperrt ist. Sie können weiterspielen.
trouble-store-full = Der Speicher ist voll, deshalb konnte dies nicht aufbewahrt werden. Sie können weiterspielen; schaffen Sie danach etwas Platz.
trouble-store-busy = Ein anderes Programm hält die Daten fest, deshalb konnte dies nicht aufbewahrt werden. Schließen Sie das andere Programm.
trouble-store-broken = Was aufbewahrt ist, ist beschädigt und kann nicht gelesen werden.
trouble-store-newer = Dieser Weg stammt aus einer neueren Fassung des Spiels. Bitte bringen Sie das Spiel auf den neuesten Stand; nichts wurde geändert.
trouble-store-taken = Dieses Bild gehört schon jemand anderem. Bitte wählen Sie ein anderes.
trouble-store-unknown = Dies ist nicht mehr aufbewahrt.
trouble-store-unfit = Dies passt nicht zu dem, was aufbewahrt ist, und wurde ausgelassen.
trouble-store-failed = Dies konnte nicht aufbewahrt werden. Sie können weiterspielen.
trouble-store-traces = Ihr Weg ist entfernt. Ein anderes Programm benutzt die Datei noch; die letzten Spuren gehen beim nächsten Start ohne dieses Programm.
trouble-store-not-all = Ihre Daten sind noch da, weil sich einige Dateien nicht ändern ließen. Schließen Sie andere Programme und versuchen Sie es noch einmal.
trouble-store-not-copied = Von Ihrem Weg konnte keine Kopie gemacht werden. Der Weg selbst ist sicher, und Sie können weiterspielen.
trouble-store-not-restored = Die Kopie konnte nicht an die Stelle Ihres Weges treten; nichts wurde geändert.
trouble-store-copy-unreadable = Diese Kopie Ihres Weges kann nicht gelesen werden; nichts wurde geändert. Bitte wählen Sie eine andere.
trouble-store-noticed = Etwas an Ihrem aufbewahrten Weg sollte sich jemand ansehen, der Ihnen hilft. Sie können weiterspielen.
trouble-store-came-back = Ihr Weg war beschädigt. Was davon lesbar war, ist wieder da.
trouble-store-begun-anew = Ihr Weg konnte nicht gelesen werden, deshalb beginnt ein neuer. Die alte Datei bleibt aufbewahrt.
trouble-store-level-unfit = Eine Ihrer eigenen Übungen passt nicht mehr. Es wird die übliche gespielt.
trouble-store-not-opened = Ihr Weg lässt sich nicht öffnen. Sie können spielen, aber die Steine von heute werden nicht aufbewahrt.
