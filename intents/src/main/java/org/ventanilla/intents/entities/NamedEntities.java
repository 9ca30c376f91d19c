package org.ventanilla.intents.entities;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Entities;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Gazetteer;
import org.ventanilla.intents.language.SnowballPack;

/** All that a message names: what the gazetteer knows, and what everybody writes alike, such as days, ids and money. */
public final class NamedEntities implements Entities {
    private final GazetteerEntities gazetteer;
    private final Details details;
    private final Locality locality;

    /**
     * @param packs of the languages the institution speaks
     * @param receiptPrefix what its receipt numbers begin with
     */
    public NamedEntities(Gazetteer gazetteer, Collection<SnowballPack> packs, String receiptPrefix, Locality locality) {
        this.gazetteer = new GazetteerEntities(gazetteer, packs);
        this.details = new Details(locality, receiptPrefix);
        this.locality = locality;
    }

    @Override
    public List<Entity> of(NormalizedText text, Language language, Instant written) {
        List<Entity> entities = new ArrayList<>(gazetteer.of(text));
        LocalDateTime local = LocalDateTime.ofInstant(written, locality.zone());
        for (Found found : details.entities(text, language, local)) {
            found.kind()
                    .type()
                    .filter(type -> !found.value().isEmpty())
                    .ifPresent(type -> entities.add(entity(type, found, text.original())));
        }
        entities.sort(Comparator.comparingInt(entity -> entity.evidence().start()));
        return entities;
    }

    private static Entity entity(Entity.Type type, Found found, String text) {
        Evidence evidence = new Evidence(text.substring(found.start(), found.end()), found.start(), found.end());
        return new Entity(type, found.value(), evidence);
    }
}
