package org.ventanilla.testkit.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A request that came through.
 *
 * @param id what stands in the path for {@code :id}; empty when nothing does
 */
record XRequest(String endpoint, String id, Map<String, String> query, String body) {
    private static final JsonMapper JSON = new JsonMapper();

    String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    Set<String> list(String name) {
        String value = parameter(name);
        return value.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(value.split(",", -1)));
    }

    int number(String name, int smallest, int largest, int otherwise) {
        String value = parameter(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < smallest || Integer.parseInt(value) > largest) {
            throw Problem.invalid("The `" + name + "` query parameter value [" + value + "] is not between " + smallest
                    + " and " + largest);
        }
        return Integer.parseInt(value);
    }

    JsonNode json() {
        try {
            JsonNode json = JSON.readTree(body);
            if (json == null || !json.isObject()) {
                throw Problem.invalid("The body is no object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw Problem.invalid("The body is no JSON");
        }
    }

    void onlyTakesFields(JsonNode object, Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw Problem.invalid("$." + name + ": is not defined in the schema");
            }
        });
    }
}
