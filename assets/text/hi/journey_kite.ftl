# रास्ता पतंग के लिए जो कुछ लाता है।

journey-kite-streamers = आपकी पतंग में दो फ़ीते लहराते हैं
journey-kite-swallows = आपकी पतंग के पास दो अबाबीलें खेलती हैं
journey-kite-second-kite = दूर किनारे पर भी कोई पतंग उड़ाता है
journey-kite-paper-boats = झील पर कागज़ की नावें चलती हैं
journey-kite-chimes = हर फ़ीते के साथ छोटी घंटी बजती है
journey-kite-great-lights = आसमान में बड़ी रोशनियाँ टँगी हैं
journey-kite-swallow-kite = आपके लिए नई पतंग: अबाबील
journey-kite-swans = झील पर दो हंस आए हैं
journey-kite-balloon = पहाड़ियों पर एक गुब्बारा तैरता है
journey-kite-rainbow = आपके बादलों के पीछे इंद्रधनुष है
journey-kite-sailboat = झील पर भूरे-लाल पाल की नाव निकली है
journey-kite-carp-kite = आपके लिए नई पतंग: मछली
journey-kite-third-kite = झील पर तीसरी पतंग उड़ती है
journey-kite-dragon-kite = दूर पतंगों का लंबा ड्रैगन नाचता है
journey-kite-bow-lamp = आपकी नाव के आगे बत्ती जलती है
journey-kite-balloon-fleet = पहाड़ियों पर और गुब्बारे उठते हैं
journey-kite-sun-kite = आपके लिए नई पतंग: सूरज
journey-kite-geese = जंगली हंस आसमान पार करते हैं
journey-kite-airship = पहाड़ियों पर हवाई पोत तैरता है
journey-kite-cloud-whale = ऊपर देखें: व्हेल-सा एक बादल तैरता है
journey-kite-day-moon = आपकी उड़ान देखने को चाँद रुका है
journey-kite-cloud-calf = व्हेल के पीछे छोटा बादल तैरता है
