package org.ventanilla.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes values as JSON, field by field: what is stored outlives the names in the code. Whatever has no value is left
 * out; what a later release adds is ignored by an earlier one.
 */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    static <T> ArrayNode list(Collection<T> values, Function<T, ? extends JsonNode> writer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    /** An object with a field for each key, in the keys' order. */
    static <K extends Comparable<K>, V> ObjectNode map(Map<K, V> values, Function<V, ? extends JsonNode> writer) {
        ObjectNode object = object();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> object.set(entry.getKey().toString(), writer.apply(entry.getValue())));
        return object;
    }

    /** Adds the field when there is a value, as its string. */
    static void putIfPresent(ObjectNode object, String name, Optional<?> value) {
        value.ifPresent(present -> object.put(name, present.toString()));
    }

    static Fields read(String json) {
        return new Fields(parse(json));
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the database holds something that is no JSON", e);
        }
    }
}
