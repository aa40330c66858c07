### मदद करने वाले के लिए चित्र-गाइड, स्क्रीन पर और कागज़ पर।

help-room = मदद
help-question = आप दोनों के लिए मदद
help-look = गाइड देखें
help-print = छापने के लिए रखें
help-title = मदद कैसे करें
help-for = मददगार के लिए। हर चित्र एक बात बताता है।
help-page = { $pages } में से { $page }
help-next = आगे
help-done = हो गया

## चित्र

help-wall = कुर्सी दीवार से सटी
help-armrests = हत्थे वाली कुर्सी
help-shoes = मज़बूत जूते, सूखा फ़र्श
help-distance = लैपटॉप 1–2 मीटर दूर
help-height = कैमरा उसी ऊँचाई पर
help-side = अंग कैमरे की ओर
help-stop = रोकें: अच्छा हाथ उठाएँ
help-kept = गिनती रहती है, तस्वीर नहीं
help-ask = सवाल? थेरेपिस्ट से पूछें

## फ़ाइल

help-making = एक पल। गाइड बन रही है।
help-file = Stone by Stone गाइड
help-here = गाइड यहाँ है:
help-in-documents = आपके दस्तावेज़ों में। छापकर लैपटॉप के पास लगा लें:
help-nowhere = { $folder } में गाइड नहीं लिखी जा सकी। वहाँ जगह बनाएँ, या किसी से कहें कि खेल को वहाँ लिखने दे।
