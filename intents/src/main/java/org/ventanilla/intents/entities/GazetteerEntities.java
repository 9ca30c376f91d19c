package org.ventanilla.intents.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Gazetteer;
import org.ventanilla.bot.understand.Service;
import org.ventanilla.bot.understand.Zone;
import org.ventanilla.intents.language.SnowballPack;

/**
 * Finds what a gazetteer knows, in the words of all its languages at once: people mix them. The longest phrase takes its words;
 * so "semaforo sin luz" is the traffic light's and not the power's.
 */
final class GazetteerEntities {
    private static final int MOST_WORDS = 300;
    private static final int TYPOS = 5;
    private static final int SINGLE_TYPOS = 7;

    private final PhraseIndex zones = new PhraseIndex();
    private final PhraseIndex services = new PhraseIndex();
    private final Set<String> small = new HashSet<>();
    private final Map<String, List<String>> melted = new HashMap<>();
    private final Places places;

    /** @param packs of the languages the institution speaks */
    GazetteerEntities(Gazetteer gazetteer, Collection<SnowballPack> packs) {
        packs.forEach(pack -> small.addAll(pack.stopWords()));
        packs.forEach(pack -> melted.putAll(pack.meltedArticles()));
        places = new Places(List.copyOf(packs));
        gazetteer.zones().forEach(this::add);
        gazetteer.services().forEach(this::add);
    }

    private void add(Zone zone) {
        add(zones, Entity.Type.ZONE, zone.id(), List.of(zone.name()));
        add(zones, Entity.Type.ZONE, zone.id(), zone.aliases());
    }

    private void add(Service service) {
        for (Service.Wording wording : service.wordings().values()) {
            add(services, Entity.Type.SERVICE, service.id(), List.of(wording.name()));
            add(services, Entity.Type.SERVICE, service.id(), wording.words());
            add(services, Entity.Type.FAILURE, service.id(), wording.failure());
        }
    }

    private void add(PhraseIndex phrases, Entity.Type type, String value, List<String> texts) {
        for (String text : texts) {
            List<String> words =
                    NormalizedText.of(text).tokens().stream().map(Token::text).toList();
            if (!words.isEmpty()) {
                phrases.add(phrase(type, value, words));
                melted(words).forEach(other -> phrases.add(phrase(type, value, other)));
            }
        }
    }

    /** A single word is easily another word mistyped: "la caleta", "la maleta". */
    private Phrase phrase(Entity.Type type, String value, List<String> words) {
        long saying = words.stream().filter(word -> !small.contains(word)).count();
        return new Phrase(type, value, words, saying > 1 ? TYPOS : SINGLE_TYPOS);
    }

    /** The same name after a preposition that holds its article: "del molino" is "el molino". */
    private Stream<List<String>> melted(List<String> words) {
        return melted.getOrDefault(words.get(0), List.of()).stream()
                .map(word ->
                        Stream.concat(Stream.of(word), words.stream().skip(1)).toList());
    }

    List<Entity> of(NormalizedText text) {
        Sentence sentence = new Sentence(text);
        List<Match> found = new ArrayList<>(Match.withoutOverlaps(zones(sentence)));
        found.addAll(Match.withoutOverlaps(find(services, sentence, small)));
        List<Entity> entities = new ArrayList<>();
        found.forEach(match ->
                entities.add(new Entity(match.type(), match.value(), sentence.evidence(match.from(), match.to()))));
        return entities;
    }

    private List<Match> zones(Sentence sentence) {
        return find(zones, sentence, Set.of()).stream()
                .filter(match -> places.isPlace(sentence, match))
                .toList();
    }

    private static List<Match> find(PhraseIndex phrases, Sentence sentence, Set<String> small) {
        List<Match> found = new ArrayList<>();
        for (int start = 0; start < Math.min(MOST_WORDS, sentence.length()); start++) {
            for (Phrase phrase : phrases.startingWith(sentence.word(start))) {
                phrase.at(sentence, start, small).ifPresent(found::add);
            }
        }
        return found;
    }
}
