### मन में अभ्यास, उससे पहले का सवाल, और 1 से 5 तक के जवाब।

cue-breathe = धीरे-धीरे साँस लें
cue-imagine = मन में हरकत देखें
cue-return = धीरे-धीरे लौट आएँ
imagery-imagined = बार मन में
imagery-left = { $minutes }:{ $seconds }
imagery-mark = एक गिनें
imagery-rests = हाथ-पैर आराम में
imagery-moves = आराम दें। सिर्फ़ मन में करें।

## मन की पाँच हरकतें

imagine-this = यह हरकत मन में करें
imagine-how = मन में देखें और महसूस करें। हिलाना ज़रूरी नहीं।
imagine-number = { $of } में से { $number }
imagine-done = मैंने मन में किया

## कोई और तरीका

question-another-way = आज दूसरा तरीका बेहतर रहेगा।
another-way-mirror = आईने में देखें
another-way-passive = मददगार हाथों से हिलवाएँ

## जवाब

rating-number = { $number }
question-seeing = आपने कितना साफ़ देखा?
rating-seeing-1 = कोई तस्वीर नहीं दिखी
rating-seeing-2 = बहुत धुँधली तस्वीर
rating-seeing-3 = थोड़ी साफ़ तस्वीर
rating-seeing-4 = साफ़ तस्वीर
rating-seeing-5 = बिल्कुल असली जैसी
question-feeling = आपने कितना महसूस किया?
rating-feeling-1 = कोई एहसास नहीं
rating-feeling-2 = बहुत हल्का एहसास
rating-feeling-3 = ठीक-ठाक एहसास
rating-feeling-4 = गहरा एहसास
rating-feeling-5 = बिल्कुल असली जैसा
question-vivid = मन में यह कितना असली था?
rating-vivid-1 = असली नहीं लगा
rating-vivid-2 = ज़रा-सा असली
rating-vivid-3 = काफ़ी असली
rating-vivid-4 = बहुत असली
rating-vivid-5 = जैसे सच में किया
question-felt = कैसा लगा?
rating-felt-1 = बिल्कुल अच्छा नहीं
rating-felt-2 = कुछ खास नहीं
rating-felt-3 = ठीक-ठाक
rating-felt-4 = अच्छा
rating-felt-5 = बहुत अच्छा
