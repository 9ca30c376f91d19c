package org.ventanilla.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a stored JSON object. A list or map that is not there is empty, a flag false, a number 0. */
record Fields(JsonNode node) {
    String text(String name) {
        return maybe(name).orElseThrow(() -> new IllegalStateException("stored JSON has no field " + name));
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(node.get(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    Optional<Instant> maybeInstant(String name) {
        return maybe(name).map(Instant::parse);
    }

    boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    int number(String name) {
        return node.path(name).asInt(0);
    }

    double fraction(String name) {
        return node.path(name).asDouble(0);
    }

    Fields object(String name) {
        return new Fields(node.path(name));
    }

    Optional<Fields> maybeObject(String name) {
        return Optional.ofNullable(node.get(name)).filter(JsonNode::isObject).map(Fields::new);
    }

    List<String> texts(String name) {
        return texts(node.path(name));
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    <T> List<T> list(String name, Function<Fields, T> reader) {
        List<T> values = new ArrayList<>();
        node.path(name).forEach(element -> values.add(reader.apply(new Fields(element))));
        return values;
    }

    <K, V> Map<K, V> map(String name, Function<String, K> key, Function<JsonNode, V> value) {
        Map<K, V> values = new LinkedHashMap<>();
        node.path(name)
                .properties()
                .forEach(field -> values.put(key.apply(field.getKey()), value.apply(field.getValue())));
        return values;
    }
}
