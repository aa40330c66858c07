### खेलने वाला कैसे देखना, सुनना और चलाना चाहता है।

## कमरे

home-more = सेटिंग और मदद
settings-more = आपको क्या चाहिए?
settings-room = सेटिंग
settings-question = क्या बदलना है?
settings-seeing = देखना
settings-hearing = सुनना
settings-steering = खेल चलाना
settings-language = भाषा / Language

## देखना

settings-text-small = छोटे अक्षर
settings-text-medium = मझोले अक्षर
settings-text-large = बड़े अक्षर
settings-contrast-off = हल्का कंट्रास्ट
settings-contrast-on = तेज़ कंट्रास्ट
settings-attention-left = बाईं ओर दिखता है
settings-attention-middle = दोनों ओर दिखता है
settings-attention-right = दाईं ओर दिखता है
settings-calm-off = चलते चित्र
settings-calm-on = शांत चित्र

## सुनना

settings-voice-on = आवाज़ चालू है
settings-voice-off = आवाज़ बंद है
settings-voice-quiet = शांत समय: आवाज़ नहीं
settings-voice-volume = वॉल्यूम शून्य है: आवाज़ नहीं
settings-voice-none = यहाँ आवाज़ नहीं है
settings-volume-0 = कोई ध्वनि नहीं
settings-volume-1 = धीमी ध्वनि
settings-volume-2 = मध्यम ध्वनि
settings-volume-3 = तेज़ ध्वनि
settings-quiet-never = शांत समय नहीं
settings-quiet-hours = शांत { $begin }:00–{ $end }:00

## चलाना

settings-light-quick = रोशनी जल्दी चले
settings-light-medium = रोशनी मध्यम गति से चले
settings-light-slow = रोशनी धीरे चले
settings-light-very-slow = रोशनी बहुत धीरे चले
settings-stay-short = कम रुकें
settings-stay-medium = कुछ रुकें
settings-stay-long = देर तक रुकें
settings-air-on = हवा में हाथ: चालू
settings-air-off = हवा में हाथ: बंद
settings-hand-left = बायाँ हाथ
settings-hand-right = दायाँ हाथ
settings-hand-open = कौन-सा हाथ?
settings-camera = कैमरा फिर से चुनें

## भाषाएँ, हर एक अपने शब्दों में

settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-hi = हिन्दी
