package org.ventanilla.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sensitive topics that ship with the product.
 *
 * @param ids all of them: none may be missing
 * @param text the YAML text of a topic by its id
 */
record BundledTopics(List<String> ids, Function<String, Optional<String>> text) {
    private static final List<String> IDS = List.of(
            "self_harm",
            "gender_violence",
            "child_abuse",
            "threat",
            "emergency",
            "corruption",
            "discrimination",
            "data_rights",
            "advice",
            "complaint",
            "human",
            "opt_out");

    BundledTopics {
        ids = List.copyOf(ids);
    }

    static BundledTopics ofTheProduct() {
        return new BundledTopics(IDS, BundledTopics::resource);
    }

    private static Optional<String> resource(String id) {
        try (InputStream in =
                BundledTopics.class.getResourceAsStream("/org/ventanilla/knowledge/topics/" + id + ".yaml")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Lines.unified(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own topic " + id + " cannot be read", e);
        }
    }
}
