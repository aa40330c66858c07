### रास्ता रात के लिए जो कुछ लाता है।

journey-night-sky-shooting-stars = टूटते तारे आसमान पार करते हैं
journey-night-sky-glow-worms = मैदान में जुगनू चमकते हैं
journey-night-sky-milky-way = आकाशगंगा निकल आती है
journey-night-sky-lit-window = झील के पार एक खिड़की रोशन है
journey-night-sky-crescent = नया चाँद आपका साथ देता है
journey-night-sky-winter-stars = सर्दी के तारे अब ढूँढें
journey-night-sky-hut = झील के पास कोई रहता है
journey-night-sky-planets = पहाड़ियों पर दो ग्रह चमकते हैं
journey-night-sky-valley-mist = झील पर धुंध ठहरी है
journey-night-sky-autumn-stars = पतझड़ के तारे अब ढूँढें
journey-night-sky-fireflies = सरकंडों में जुगनू नाचते हैं
journey-night-sky-spring-stars = बसंत के तारे अब ढूँढें
journey-night-sky-night-train = दूर से रात की रेल गुज़रती है
journey-night-sky-owl = एक उल्लू मैदान पर नज़र रखता है
journey-night-sky-campfire = झील के पास अलाव जलता है
journey-night-sky-star-cluster = सात बहनें पास-पास टिमटिमाती हैं
journey-night-sky-observatory = पहाड़ी पर वेधशाला खुलती है
journey-night-sky-lantern-string = डोर पर लालटेनें चमकती हैं
journey-night-sky-southern-stars = दक्षिण के तारे अब ढूँढें
journey-night-sky-deer = हिरण पानी पर आते हैं
journey-night-sky-star-clouds = आकाशगंगा में तारों के बादल चमकते हैं
journey-night-sky-blossom-tree = रात में एक पेड़ खिलता है
journey-night-sky-northern-lights = उत्तर की रोशनियाँ आसमान में बहती हैं
journey-night-sky-satellite = एक उपग्रह आसमान पार करता है
journey-night-sky-southern-sky = दूर दक्षिण के तारे अब ढूँढें
journey-night-sky-comet = एक धूमकेतु मिलने आया है
