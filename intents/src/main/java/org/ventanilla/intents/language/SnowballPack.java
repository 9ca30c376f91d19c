package org.ventanilla.intents.language;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.LanguagePack;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.SmallTalk;

/**
 * A language pack read from a folder of word lists beside this class, named by the language's code. A new language is a new
 * folder. Stems by OpenNLP's Snowball, or by its own list of endings where that knows no stemmer.
 */
public final class SnowballPack implements LanguagePack {
    private static final String OWN_ENDINGS = "ENDINGS";

    private final Language language;
    private final ThreadLocal<Stemmer> stemmer;
    private final Set<String> stopWords;
    private final Map<String, String> spellings;
    private final Sounds sounds;
    private final PackFile smallTalk;
    private final PackFile places;
    private final PackFile links;
    private final List<String> sentences;
    private final List<String> outside;
    private final String contents;

    private SnowballPack(Language language) {
        this.language = language;
        PackFile stemming = PackFile.read(language, "pack.txt");
        PackFile stops = PackFile.read(language, "stop-words.txt");
        PackFile shorthands = PackFile.read(language, "spellings.txt");
        PackFile sounding = PackFile.read(language, "sounds.txt");
        PackFile outsiders = PackFile.read(language, "outside.txt");
        this.stemmer = ThreadLocal.withInitial(stemmer(stemming));
        this.stopWords = stops.words("").collect(Collectors.toUnmodifiableSet());
        this.spellings = Map.copyOf(spellings(shorthands));
        this.sounds = Sounds.read(sounding);
        this.outside = outsiders.lines();
        this.contents =
                List.of(stemming, stops, shorthands, sounding, outsiders).toString();
        this.smallTalk = PackFile.read(language, "small-talk.txt");
        this.places = PackFile.read(language, "places.txt");
        this.links = PackFile.read(language, "links.txt");
        this.sentences = PackFile.read(language, "sentences.txt").lines();
    }

    /** The languages that have a folder, in the order of the list beside them. */
    public static List<Language> languages() {
        return PackFile.read("languages.txt").words("").map(Language::new).toList();
    }

    /** Refuses a language that has no folder. */
    public static SnowballPack load(Language language) {
        return new SnowballPack(language);
    }

    /** The packs of several languages, in their order. */
    public static List<SnowballPack> load(Collection<Language> languages) {
        return languages.stream().map(SnowballPack::load).toList();
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String stem(String word) {
        return stemmer.get().stem(word).toString();
    }

    @Override
    public Set<String> stopWords() {
        return stopWords;
    }

    @Override
    public Map<String, String> spellings() {
        return spellings;
    }

    /** The one way of writing words that sound like this normalised one. */
    public String sound(String word) {
        return sounds.of(word);
    }

    /** Sentences that no institution answers: what a classifier has to know that it does not know. */
    public List<String> outside() {
        return outside;
    }

    /** What people write, whatever it is about, with its accents. */
    List<String> sentences() {
        return sentences;
    }

    /** All that a classifier takes from this pack: when it changes, the classifier is another. */
    public String contents() {
        return contents;
    }

    Map<SmallTalk, List<String>> smallTalk() {
        Map<SmallTalk, List<String>> phrases = new EnumMap<>(SmallTalk.class);
        for (SmallTalk kind : SmallTalk.values()) {
            phrases.put(kind, smallTalk.lines(kind.name().toLowerCase(Locale.ROOT)));
        }
        return phrases;
    }

    /** Words that may stand beside small talk without saying anything. */
    List<String> fillers() {
        return smallTalk.lines("filler");
    }

    /** Words between two questions, or before one that goes on from the last. */
    Set<String> joints() {
        return links.words("joint").collect(Collectors.toUnmodifiableSet());
    }

    /** Words that ask something of what they stand with, without naming it. */
    Set<String> asking() {
        return links.words("asking").collect(Collectors.toUnmodifiableSet());
    }

    /** Words before a common word that make it a place: "sector", "in". */
    public Set<String> beforePlace() {
        return places.words("before").collect(Collectors.toUnmodifiableSet());
    }

    /** Words after a common word that make it something else than a place: "comercial" after "centro". */
    public Set<String> afterNoPlace() {
        return places.words("after").collect(Collectors.toUnmodifiableSet());
    }

    /** By article, the words that hold it after a preposition: "del" and "al" hold "el". */
    public Map<String, List<String>> meltedArticles() {
        Map<String, List<String>> melted = new LinkedHashMap<>();
        for (String line : places.lines("melted")) {
            List<String> words = List.of(line.split(" "));
            melted.put(words.get(0), words.subList(1, words.size()));
        }
        return melted;
    }

    /** Those of OpenNLP keep what they work on; so each thread has its own. */
    private static Supplier<Stemmer> stemmer(PackFile file) {
        String name = file.lines("stemmer").get(0);
        if (name.equals(OWN_ENDINGS)) {
            EndingsStemmer endings = EndingsStemmer.read(file);
            return () -> endings;
        }
        SnowballStemmer.ALGORITHM algorithm = SnowballStemmer.ALGORITHM.valueOf(name);
        return () -> new SnowballStemmer(algorithm);
    }

    private static Map<String, String> spellings(PackFile file) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String line : file.lines()) {
            String[] sides = line.split("=", 2);
            read.put(NormalizedText.normalize(sides[0]), NormalizedText.normalize(sides[1]));
        }
        return read;
    }
}
