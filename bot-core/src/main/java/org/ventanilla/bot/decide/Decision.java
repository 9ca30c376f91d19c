package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.understand.SmallTalk;

/** What is done about a turn. */
public sealed interface Decision {
    /** The word for it in traces, figures and {@code ventanilla classify}. */
    String kind();

    /** Say approved answers, by article id, in this order. */
    record Answer(List<String> articles) implements Decision {
        public Answer {
            articles = List.copyOf(articles);
        }

        @Override
        public String kind() {
            return "answer";
        }
    }

    /**
     * Say how a service does in a zone.
     *
     * @param incidents ids of the open ones; empty when none is reported
     */
    record Status(String service, String zone, List<String> incidents) implements Decision {
        public Status {
            incidents = List.copyOf(incidents);
        }

        @Override
        public String kind() {
            return "status";
        }
    }

    /** Ask back. */
    record Ask(PendingQuestion question) implements Decision {
        @Override
        public String kind() {
            return "ask";
        }
    }

    /** Return a greeting, or say what the bot is. */
    record Talk(SmallTalk smallTalk) implements Decision {
        @Override
        public String kind() {
            return "smalltalk";
        }
    }

    /** Acknowledge a complaint and open a case. */
    record Complaint(String topic) implements Decision {
        @Override
        public String kind() {
            return "complaint";
        }
    }

    /** Someone may be in danger: fixed text and an urgent case. */
    record Safety(List<String> topics) implements Decision {
        public Safety {
            topics = List.copyOf(topics);
        }

        @Override
        public String kind() {
            return "safety";
        }
    }

    /** A person has to answer. */
    record Handoff(Reason reason, Optional<String> topic) implements Decision {
        @Override
        public String kind() {
            return "handoff";
        }
    }

    /** Write no more of one's own accord. */
    record OptOut() implements Decision {
        @Override
        public String kind() {
            return "opt_out";
        }
    }

    /** Say honestly that we do not know, and what we can do. */
    record Unknown() implements Decision {
        @Override
        public String kind() {
            return "unknown";
        }
    }

    /** Take down whether an answer helped. */
    record Rated(boolean helped) implements Decision {
        @Override
        public String kind() {
            return helped ? "helped" : "did_not_help";
        }
    }

    /** Say nothing: an agent holds the conversation, or nothing was said. */
    record StayOut() implements Decision {
        @Override
        public String kind() {
            return "stay_out";
        }
    }
}
