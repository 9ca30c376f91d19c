package org.ventanilla.intents.signals;

import java.util.List;

/** A piece of a pattern; each knows how it is laid down in an automaton. */
sealed interface Part {
    Fragment in(AutomatonBuilder automaton);

    /** A word of the message. */
    record Word(String text, Spelling spelling) implements Part {
        @Override
        public Fragment in(AutomatonBuilder automaton) {
            return automaton.word(this);
        }
    }

    /** How closely a word of the message has to resemble the pattern's. */
    enum Spelling {
        /** The word, what sounds like it, and with five letters or more what is one edit away. */
        LOOSE,
        /** The word and what sounds like it. */
        SOUND,
        /** The word and nothing else. */
        EXACT,
        /** Any word that begins so. */
        PREFIX
    }

    /** Up to so many words, whichever they are. */
    record Gap(int words) implements Part {
        @Override
        public Fragment in(AutomatonBuilder automaton) {
            Fragment gap = Fragment.EMPTY;
            for (int i = 0; i < words; i++) {
                gap = automaton.join(gap, automaton.anyWord().orNothing());
            }
            return gap;
        }
    }

    /** One after the other. */
    record Sequence(List<Part> parts) implements Part {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public Fragment in(AutomatonBuilder automaton) {
            Fragment sequence = Fragment.EMPTY;
            for (Part part : parts) {
                sequence = automaton.join(sequence, part.in(automaton));
            }
            return sequence;
        }
    }

    /** One of these. */
    record Choice(List<Part> options) implements Part {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Fragment in(AutomatonBuilder automaton) {
            Fragment choice = options.get(0).in(automaton);
            for (Part option : options.subList(1, options.size())) {
                choice = choice.or(option.in(automaton));
            }
            return choice;
        }
    }

    /** This or nothing. */
    record Maybe(Part part) implements Part {
        @Override
        public Fragment in(AutomatonBuilder automaton) {
            return part.in(automaton).orNothing();
        }
    }

    /** Where a message begins and ends. */
    enum Edge implements Part {
        START,
        END;

        @Override
        public Fragment in(AutomatonBuilder automaton) {
            return automaton.edge(this);
        }
    }
}
