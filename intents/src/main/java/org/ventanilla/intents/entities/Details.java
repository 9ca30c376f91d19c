package org.ventanilla.intents.entities;

import java.time.LocalDateTime;
import java.util.List;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** All finders in their order, the surest first. */
final class Details {
    private final List<Finder> finders;
    private final List<Finder> onlyMasked;

    /** @param receiptPrefix what the institution's receipt numbers begin with */
    Details(Locality locality, String receiptPrefix) {
        finders = List.of(
                new Emails(),
                new SpokenEmails(),
                new Receipts(receiptPrefix),
                new Ibans(),
                new Ids(true),
                new Phones(locality, true),
                new Addresses(),
                new Moments(),
                new Files(),
                new Amounts(locality),
                new Documents(),
                new Cards(),
                new Numbered(),
                new Ids(false),
                new Phones(locality, false),
                new Plates(),
                new TransportLines());
        onlyMasked = List.of(new Names());
    }

    /** Entities and what must not be taken for one, in the order of the message. */
    List<Found> entities(NormalizedText text, Language language, LocalDateTime written) {
        return find(finders, new Message(text, language, written), new Claims());
    }

    /** All that might be personal, and what surely is not. */
    List<Found> personal(NormalizedText text, Language language) {
        Message message = new Message(text, language, LocalDateTime.MIN.withYear(2000));
        Claims claims = new Claims();
        find(finders, message, claims);
        return find(onlyMasked, message, claims);
    }

    private static List<Found> find(List<Finder> finders, Message message, Claims claims) {
        finders.forEach(finder -> finder.find(message, claims));
        return claims.found();
    }
}
