package org.ventanilla.bot.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.Reading.Before;
import org.ventanilla.bot.understand.Reading.Read;

/**
 * Finds several questions in one message. A message is cut only where each part is surely understood, by itself or with what it
 * leaves out and the message says elsewhere, and as something else than the others.
 */
final class Questions {
    private static final int MOST = 3;
    private static final int MOST_SEGMENTS = 8;

    private final Reading reading;
    private final List<Segment> segments;
    private final List<Entity> entities;
    private final Map<Segment, Read> read = new HashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Before before;
    private Optional<Segment> pending = Optional.empty();
    private Optional<Part> last = Optional.empty();

    private Questions(Reading reading, List<Segment> segments, List<Entity> entities, Before before) {
        this.reading = reading;
        this.segments = segments;
        this.entities = entities;
        this.before = before;
    }

    /**
     * What a message asks.
     *
     * @param several the questions in order, at most three; none when the message asks one thing
     * @param only what the message is understood as when the whole is not sure: its one sure part, or what its parts may be
     */
    record Found(List<Question> several, Optional<Read> only) {
        static final Found NOTHING = new Found(List.of(), Optional.empty());
    }

    /**
     * Looks for questions.
     *
     * @param whole what the message is understood as when it is not cut
     * @param before what the first of them may go on from
     */
    static Found in(NormalizedText text, Reading reading, List<Entity> entities, Read whole, Before before) {
        List<Segment> segments = Segment.of(text, reading.links());
        if (segments.size() < 2 || segments.size() > MOST_SEGMENTS) {
            return Found.NOTHING;
        }
        segments.removeIf(segment -> reading.smallTalk().of(segment.text()).isPresent());
        Questions questions = new Questions(reading, segments, entities, before);
        for (int i = 0; i < segments.size(); i++) {
            questions.read(i);
        }
        return questions.found(whole);
    }

    private void read(int at) {
        Segment segment = segments.get(at);
        if (pending.isEmpty() && isHeading(at)) {
            before = new Before("", reading.links().subject(segment.text()));
            last = Optional.empty();
            return;
        }
        Segment candidate = pending.map(earlier -> earlier.upTo(segment)).orElse(segment);
        Optional<Part> part = understand(candidate, pending.isPresent() ? Before.NOTHING : leftOut(at));
        if (part.isPresent()) {
            take(part.get());
        } else if (last.isEmpty() || !belongsTo(last.get(), segment)) {
            pending = Optional.of(candidate);
        }
    }

    /** "Licencia de conducir:" names what the next ones ask about, and asks nothing. */
    private boolean isHeading(int at) {
        Links links = reading.links();
        NormalizedText text = segments.get(at).text();
        return at + 1 < segments.size()
                && !links.asks(text)
                && !reading.namesNothing(text)
                && named(segments.get(at)).stream().noneMatch(Questions::isFailure)
                && reading.namesNothing(segments.get(at + 1).text());
    }

    /** What a part that names nothing is about: what was spoken of, else what comes next ("horario y costo de la piscina"). */
    private Before leftOut(int at) {
        if (!before.subject().isEmpty()
                || !reading.links().asks(segments.get(at).text())) {
            return before;
        }
        return segments.subList(at + 1, segments.size()).stream()
                .map(later -> reading.links().subject(later.text()))
                .filter(subject -> !subject.isEmpty())
                .findFirst()
                .map(subject -> new Before("", subject))
                .orElse(before);
    }

    private Optional<Part> understand(Segment segment, Before leftOut) {
        NormalizedText text = segment.text();
        if (isSecondNoun(segment, text)) {
            return Optional.empty();
        }
        Read alone = alone(segment);
        Optional<Entity> failure =
                named(segment).stream().filter(Questions::isFailure).findFirst();
        if (failure.isPresent()) {
            return Optional.of(new Part(TrainingSet.statusOf(failure.get().value()), segment, alone, true));
        }
        Optional<Read> together = reading.goingOn(text, alone, leftOut);
        if (together.isPresent()) {
            return together.map(read -> Part.of(segment, read));
        }
        boolean sure = alone.isSure()
                && (!reading.namesNothing(text) || leftOut.subject().isEmpty());
        return sure || isOpen(segment, text, alone) ? Optional.of(Part.of(segment, alone)) : Optional.empty();
    }

    /** A question by all its signs, to be asked back. */
    private boolean isOpen(Segment segment, NormalizedText text, Read alone) {
        return segment.asked()
                && alone.guess().certainty() == Certainty.ASK
                && reading.links().asks(text)
                && !reading.namesNothing(text);
    }

    /** "Pan y leche" is one question: what is joined by a word alone has to ask, or to say more than a name. */
    private boolean isSecondNoun(Segment segment, NormalizedText text) {
        return segment.joined()
                && !reading.links().asks(text)
                && reading.links().subject(text).size() < 2
                && named(segment).stream().noneMatch(Questions::isFailure);
    }

    private void take(Part part) {
        pending = Optional.empty();
        last = Optional.of(part);
        parts.putIfAbsent(part.key(), part);
        List<String> subject = reading.links().subject(part.segment().text());
        before = new Before(part.key(), subject.isEmpty() ? before.subject() : subject);
    }

    /** Whether a stretch that means nothing alone leaves the meaning of the one before as it is. */
    private boolean belongsTo(Part part, Segment segment) {
        return pending.isEmpty()
                && understand(part.segment().upTo(segment), Before.NOTHING)
                        .filter(longer -> longer.key().equals(part.key()))
                        .isPresent();
    }

    private Found found(Read whole) {
        if (!parts.values().stream().allMatch(part -> part.segment().asked())) {
            parts.values().removeIf(Part::isOpen);
        }
        boolean aboutStatus = parts.keySet().stream()
                .allMatch(intent -> TrainingSet.serviceOf(intent).isPresent());
        boolean restMatters = pending.isPresent() && whole.isSure();
        boolean open = parts.values().stream().allMatch(Part::isOpen);
        if (parts.size() > 1 && !open && !aboutStatus && !restMatters) {
            return new Found(
                    parts.values().stream().limit(MOST).map(this::question).toList(), Optional.empty());
        }
        if (whole.isSure() || (parts.size() > 1 && !open)) {
            return Found.NOTHING;
        }
        return new Found(
                List.of(),
                open ? unsure(whole) : parts.values().stream().map(Part::read).findFirst());
    }

    /** What to ask back when no part is sure: the best of each. */
    private Optional<Read> unsure(Read whole) {
        Map<String, IntentScore> choices = new LinkedHashMap<>();
        for (Segment segment : segments) {
            IntentGuess guess = alone(segment).guess();
            if (guess.certainty() == Certainty.ASK && !isSecondNoun(segment, segment.text())) {
                choices.putIfAbsent(
                        guess.scores().get(0).intent(), guess.scores().get(0));
            }
        }
        List<IntentScore> best = choices.values().stream()
                .sorted(Comparator.comparingDouble(IntentScore::confidence).reversed())
                .limit(MOST)
                .toList();
        return best.size() < 2
                ? Optional.empty()
                : Optional.of(new Read(whole.asked(), new IntentGuess(Certainty.ASK, best)));
    }

    private Read alone(Segment segment) {
        return read.computeIfAbsent(segment, each -> reading.ofWhatIsAsked(each.text()));
    }

    private Question question(Part part) {
        List<Entity> named = new ArrayList<>(named(part.segment()));
        if (named.stream().noneMatch(Questions::isZone)) {
            entities.stream().filter(Questions::isZone).forEach(named::add);
        }
        return new Question(part.read().asked(), part.read().guess(), named);
    }

    private List<Entity> named(Segment segment) {
        return entities.stream()
                .filter(entity -> segment.holds(entity.evidence()))
                .toList();
    }

    private static boolean isFailure(Entity entity) {
        return entity.type() == Entity.Type.FAILURE;
    }

    private static boolean isZone(Entity entity) {
        return entity.type() == Entity.Type.ZONE;
    }

    /**
     * A stretch that was understood.
     *
     * @param key the intent; two parts with the same are one question
     */
    private record Part(String key, Segment segment, Read read, boolean failure) {
        static Part of(Segment segment, Read read) {
            return new Part(read.best(), segment, read, false);
        }

        boolean isOpen() {
            return !failure && !read.isSure();
        }
    }
}
