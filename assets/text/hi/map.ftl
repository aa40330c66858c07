### पूरे रास्ते का नक्शा।

path-map = पूरा रास्ता
map-stone = पत्थर { $number }
map-stones = पत्थर { $first }–{ $last }
map-begin = आपका रास्ता यहाँ से शुरू होता है
map-number = { $count }

## रास्ते के एक हिस्से के बारे में

map-here = आप यहाँ हैं
map-today = { $count ->
    [one] आज एक पत्थर रखा गया
   *[other] आज { $count } पत्थर रखे गए
}
map-laid = { $count ->
    [one] अब तक एक पत्थर
   *[other] अब तक { $count } पत्थर
}
map-ahead = आगे धुंध में एक रोशनी
map-round = { $count ->
    [one] आपके रास्ते का पहला पत्थर
   *[other] आपके रास्ते पर { $count } पत्थर
}
map-quiet = एक-एक पत्थर
map-days = { $count ->
    [one] एक ही दिन में रखे गए
   *[other] { $count } दिनों में रखे गए
}
map-brought = { $count ->
    [0] एक लंबा रास्ता, पत्थर-दर-पत्थर तय किया
    [one] आपके रास्ते पर एक नई चीज़ आई
   *[other] आपके रास्ते पर { $count } नई चीज़ें आईं
}

## नक्शा कहाँ ले जाता है

map-earlier = पहले
map-onward = आगे
map-whole = पूरा रास्ता
map-newest = मेरी जगह
map-closer = पास से

## A row of picture tiles, as it is spoken

tiles-row = { $first } से { $last } तक
