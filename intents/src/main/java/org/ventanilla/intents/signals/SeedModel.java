package org.ventanilla.intents.signals;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned from the seeds: for each question that is asked of a message a linear model. The weights are kept as bytes,
 * which costs no accuracy and makes the model small.
 */
final class SeedModel {
    private static final int FORMAT = 1;
    private static final int STEPS = Byte.MAX_VALUE;

    private final String version;
    private final List<String> questions;
    private final TraitSpace space;
    private final float[] scales;
    private final float[] constants;
    private final byte[] weights;

    private SeedModel(
            String version,
            List<String> questions,
            TraitSpace space,
            float[] scales,
            float[] constants,
            byte[] weights) {
        this.version = version;
        this.questions = List.copyOf(questions);
        this.space = space;
        this.scales = scales;
        this.constants = constants;
        this.weights = weights;
    }

    /**
     * Rounds weights.
     *
     * @param version names what it was learned from
     * @param learned for each question a weight by trait's number, and at the end a constant
     */
    static SeedModel of(String version, List<String> questions, TraitSpace space, List<float[]> learned) {
        float[] scales = new float[questions.size()];
        float[] constants = new float[questions.size()];
        byte[] weights = new byte[Traits.NUMBERS * questions.size()];
        for (int question = 0; question < scales.length; question++) {
            float[] exact = learned.get(question);
            float most = 0;
            for (int number = 0; number < Traits.NUMBERS; number++) {
                most = Math.max(most, Math.abs(exact[number]));
            }
            scales[question] = most / STEPS;
            constants[question] = exact[Traits.NUMBERS];
            for (int number = 0; number < Traits.NUMBERS; number++) {
                weights[number * scales.length + question] = (byte) Math.round(exact[number] / scales[question]);
            }
        }
        return new SeedModel(version, questions, space, scales, constants, weights);
    }

    String version() {
        return version;
    }

    List<String> questions() {
        return questions;
    }

    /** For each question how far on the side of yes the words lie. */
    double[] of(List<String> words) {
        TraitSpace.Place place = space.place(Traits.of(words));
        int[] numbers = place.numbers();
        float[] values = place.values();
        double[] sums = new double[scales.length];
        for (int i = 0; i < numbers.length; i++) {
            int row = numbers[i] * scales.length;
            for (int question = 0; question < scales.length; question++) {
                sums[question] += weights[row + question] * values[i];
            }
        }
        for (int question = 0; question < scales.length; question++) {
            sums[question] = sums[question] * scales[question] + constants[question];
        }
        return sums;
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(FORMAT);
            data.writeUTF(version);
            data.writeInt(questions.size());
            for (int question = 0; question < scales.length; question++) {
                data.writeUTF(questions.get(question));
                data.writeFloat(scales[question]);
                data.writeFloat(constants[question]);
            }
            for (float rarity : space.rarity()) {
                data.writeFloat(rarity);
            }
            data.write(weights);
        }
    }

    /** Refuses what another format left. */
    static SeedModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            int format = data.readInt();
            if (format != FORMAT) {
                throw new IOException("the seeds' model has format " + format + ", not " + FORMAT);
            }
            String version = data.readUTF();
            int count = data.readInt();
            List<String> questions = new ArrayList<>();
            float[] scales = new float[count];
            float[] constants = new float[count];
            for (int question = 0; question < count; question++) {
                questions.add(data.readUTF());
                scales[question] = data.readFloat();
                constants[question] = data.readFloat();
            }
            float[] rarity = new float[Traits.NUMBERS];
            for (int number = 0; number < rarity.length; number++) {
                rarity[number] = data.readFloat();
            }
            byte[] weights = new byte[Traits.NUMBERS * count];
            data.readFully(weights);
            return new SeedModel(version, questions, new TraitSpace(rarity), scales, constants, weights);
        }
    }
}
