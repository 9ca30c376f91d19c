package org.ventanilla.intents.entities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds account numbers of ISO 13616, in groups or not, by their country's length and check digits. */
final class Ibans implements Finder {
    /** Lengths of the IBAN registry. */
    private static final String LENGTHS =
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 "
                    + "DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 "
                    + "KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 "
                    + "PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

    private final Map<String, Integer> lengths = new HashMap<>();

    Ibans() {
        for (String each : LENGTHS.split(" ", -1)) {
            lengths.put(each.substring(0, 2), Integer.parseInt(each.substring(2)));
        }
    }

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 0; message.hasDigits() && at < message.size(); at++) {
            if (message.word(at).length() >= 2) {
                find(message, at, claims);
            }
        }
    }

    private void find(Message message, int first, Claims claims) {
        String start = message.word(first).substring(0, 2).toUpperCase(Locale.ROOT);
        Integer length = lengths.get(start);
        if (length == null) {
            return;
        }
        StringBuilder iban = new StringBuilder();
        for (int at = first; at < message.size() && iban.length() < length; at++) {
            if (at > first && Chain.join(message.gap(at)) == 0) {
                return;
            }
            iban.append(message.letters(at));
            if (iban.length() == length && isIban(iban.toString())) {
                claims.claim(Kind.IBAN, iban.toString(), message.start(first), message.end(at));
            }
        }
    }

    private static boolean isIban(String iban) {
        boolean ascii = iban.chars().allMatch(c -> c < 128);
        return ascii && NationalId.isDigits(iban, 2, 4) && CheckDigits.iban(iban);
    }
}
