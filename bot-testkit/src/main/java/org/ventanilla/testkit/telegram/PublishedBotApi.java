package org.ventanilla.testkit.telegram;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The Bot API as it is published, as JSON: tells what in a request or an object is not declared there. */
public final class PublishedBotApi {
    private static final String ARRAY = "Array of ";
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode api;

    private PublishedBotApi(JsonNode api) {
        this.api = api;
    }

    /** Reads it from the data that the project shares but does not contain; where that is absent, skips the test. */
    public static PublishedBotApi load() {
        Path file =
                Path.of(System.getProperty("ventanilla.shared.data", "../shared/data"), "telegram_api/api.min.json");
        if (!Files.exists(file)) {
            return abort("the published Bot API is not at " + file + "; set ventanilla.shared.data");
        }
        try {
            return new PublishedBotApi(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasParameter(String method, String parameter) {
        return fields(method(method)).anyMatch(field -> name(field).equals(parameter));
    }

    public boolean hasMethod(String method) {
        return api.path("methods").has(method);
    }

    /** What is wrong with a request, by path; empty when all is declared and all that is required is there. */
    public List<String> problems(BotApiCall call) {
        var parameters = JSON.createObjectNode();
        call.parameters().forEach((name, json) -> parameters.set(name, parse(json)));
        if (!hasMethod(call.method())) {
            return List.of("no method " + call.method());
        }
        return inFields(method(call.method()), parameters, call.method());
    }

    /** What is wrong with an object of a published type, by path. */
    public List<String> problems(String type, JsonNode value) {
        return in(type, value, type);
    }

    private List<String> in(String type, JsonNode value, String path) {
        if (type.startsWith(ARRAY)) {
            return inArray(type.substring(ARRAY.length()), value, path);
        }
        if (api.path("types").has(type)) {
            return inObject(api.path("types").path(type), value, path);
        }
        boolean fits = switch (type) {
            case "Integer" -> value.isIntegralNumber();
            case "Float" -> value.isNumber();
            case "Boolean" -> value.isBoolean();
            default -> value.isTextual();
        };
        return fits ? List.of() : List.of(path + " is no " + type);
    }

    private List<String> inArray(String type, JsonNode value, String path) {
        if (!value.isArray()) {
            return List.of(path + " is no array");
        }
        return StreamSupport.stream(value.spliterator(), false)
                .flatMap(element -> in(type, element, path + "[]").stream())
                .toList();
    }

    private List<String> inObject(JsonNode type, JsonNode value, String path) {
        if (!value.isObject()) {
            return List.of(path + " is no object");
        }
        if (type.has("subtypes")) {
            List<String> names = new ArrayList<>();
            type.get("subtypes").forEach(subtype -> names.add(subtype.asText()));
            return inOneOf(names, value, path);
        }
        return inFields(type, value, path);
    }

    private List<String> inOneOf(List<String> types, JsonNode value, String path) {
        List<List<String>> problems =
                types.stream().map(type -> in(type, value, path)).toList();
        return problems.stream().anyMatch(List::isEmpty)
                ? List.of()
                : problems.stream().flatMap(List::stream).toList();
    }

    private List<String> inFields(JsonNode owner, JsonNode value, String path) {
        List<String> problems = new ArrayList<>();
        fields(owner)
                .filter(field -> field.path("required").asBoolean() && !value.has(name(field)))
                .forEach(field -> problems.add(path + " lacks " + name(field)));
        for (var given : value.properties()) {
            String place = path + "." + given.getKey();
            fields(owner)
                    .filter(field -> name(field).equals(given.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> problems.addAll(inOneOf(types(field), given.getValue(), place)),
                            () -> problems.add(place + " is not declared"));
        }
        return problems;
    }

    private JsonNode method(String name) {
        return api.path("methods").path(name);
    }

    private static Stream<JsonNode> fields(JsonNode owner) {
        return StreamSupport.stream(owner.path("fields").spliterator(), false);
    }

    private static List<String> types(JsonNode field) {
        return StreamSupport.stream(field.path("types").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String name(JsonNode field) {
        return field.path("name").asText();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
