package org.ventanilla.intents.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.LinkWords;
import org.ventanilla.bot.understand.Links;

/** The packs' words that hold questions together, in their short spellings too. */
public final class PackLinks implements LinkWords {
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Map<Language, Links> links = new TreeMap<>();

    public PackLinks(Collection<SnowballPack> packs) {
        packs.forEach(pack -> links.put(pack.language(), links(pack)));
    }

    @Override
    public Links of(Language language) {
        return links.getOrDefault(language, Links.NONE);
    }

    private static Links links(SnowballPack pack) {
        Set<String> joints = withShorts(pack.joints(), pack);
        Set<String> asking = withShorts(pack.asking(), pack);
        Set<String> small = new HashSet<>(pack.stopWords());
        small.addAll(joints);
        small.addAll(asking);
        return new Links(joints, asking, withShorts(small, pack));
    }

    /** The words and the short spellings of which nothing else is left. */
    private static Set<String> withShorts(Set<String> words, SnowballPack pack) {
        Set<String> all = new HashSet<>(words);
        pack.spellings().forEach((shorter, longer) -> {
            if (SPACE.splitAsStream(longer).allMatch(words::contains)) {
                all.add(shorter);
            }
        });
        return all;
    }
}
