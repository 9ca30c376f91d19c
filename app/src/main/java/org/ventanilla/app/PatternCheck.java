package org.ventanilla.app;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.understand.Topic;
import org.ventanilla.intents.signals.TopicPatterns;
import org.ventanilla.knowledge.content.TopicCheck;

/** Judges topic files by trying their patterns. */
final class PatternCheck implements TopicCheck {
    @Override
    public List<String> problems(Topic topic) {
        return TopicPatterns.check(topic);
    }

    @Override
    public Optional<String> loss(Topic own, Topic replaced) {
        return TopicPatterns.loss(own, replaced);
    }
}
