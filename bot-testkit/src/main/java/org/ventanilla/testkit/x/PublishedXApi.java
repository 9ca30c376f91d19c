package org.ventanilla.testkit.x;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The X API as X publishes it: tells what in a request or an answer is not declared there. */
public final class PublishedXApi {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode api;

    private PublishedXApi(JsonNode api) {
        this.api = api;
    }

    /** Reads it from the data that the project shares but does not contain; where that is absent, skips the test. */
    public static PublishedXApi load() {
        Path file = Path.of(System.getProperty("ventanilla.shared.data", "../shared/data"), "x_api/openapi.json");
        if (!Files.exists(file)) {
            return abort("the published X API is not at " + file + "; set ventanilla.shared.data");
        }
        try {
            return new PublishedXApi(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is such an endpoint: method and path, with {@code :id} for what varies. */
    public boolean hasEndpoint(String endpoint) {
        return !operation(endpoint).isMissingNode();
    }

    /** The names of all parameters of the query. */
    public Set<String> parameters(String endpoint) {
        Set<String> names = new HashSet<>();
        for (JsonNode each : operation(endpoint).path("parameters")) {
            JsonNode parameter = resolved(each);
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    /** What is wrong with a call: parameters and values that are not declared, and a body of another shape. */
    public List<String> problems(XCall call) {
        List<String> problems = new ArrayList<>();
        call.query().forEach((name, value) -> problems.addAll(inQuery(call.endpoint(), name, value)));
        JsonNode schema = operation(call.endpoint()).at("/requestBody/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            in(schema, parsed(call.body()), "body", problems);
        }
        return problems;
    }

    /** What is wrong with a good answer, by path. */
    public List<String> problems(String endpoint, String answer) {
        List<String> problems = new ArrayList<>();
        JsonNode responses = operation(endpoint).path("responses");
        JsonNode good = responses.has("200") ? responses.path("200") : responses.path("201");
        in(good.at("/content/application~1json/schema"), parsed(answer), "answer", problems);
        return problems;
    }

    private List<String> inQuery(String endpoint, String name, String value) {
        for (JsonNode each : operation(endpoint).path("parameters")) {
            JsonNode parameter = resolved(each);
            if (parameter.path("name").asText().equals(name)) {
                return inValues(resolved(parameter.path("schema")), name, value);
            }
        }
        return List.of(endpoint + " has no parameter " + name);
    }

    private List<String> inValues(JsonNode schema, String name, String value) {
        JsonNode known = resolved(schema.path("items")).path("enum");
        if (!schema.path("type").asText().equals("array") || known.isMissingNode()) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        known.forEach(each -> names.add(each.asText()));
        List<String> problems = new ArrayList<>();
        for (String each : value.split(",", -1)) {
            if (!names.contains(each)) {
                problems.add(name + " knows no " + each);
            }
        }
        return problems;
    }

    private JsonNode operation(String endpoint) {
        String[] sides = endpoint.split(" ", 2);
        var paths = api.path("paths").properties();
        for (var path : paths) {
            if (path.getKey().replaceAll("\\{[a-z_]+}", ":id").equals(sides[1])) {
                return path.getValue().path(sides[0].toLowerCase(Locale.ROOT));
            }
        }
        return JSON.missingNode();
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(api.at(reference.substring(1)));
    }

    private void in(JsonNode declared, JsonNode value, String path, List<String> problems) {
        JsonNode schema = resolved(declared);
        switch (schema.path("type").asText()) {
            case "object" -> inObject(schema, value, path, problems);
            case "array" -> {
                require(value.isArray(), path + " is no array", problems);
                value.forEach(each -> in(schema.path("items"), each, path + "[]", problems));
            }
            case "string" -> require(value.isTextual(), path + " is no string", problems);
            case "integer" -> require(value.isIntegralNumber(), path + " is no integer", problems);
            case "boolean" -> require(value.isBoolean(), path + " is no boolean", problems);
            default -> {} // one of several shapes
        }
    }

    private void inObject(JsonNode schema, JsonNode value, String path, List<String> problems) {
        require(value.isObject(), path + " is no object", problems);
        for (JsonNode name : schema.path("required")) {
            require(value.has(name.asText()), path + " lacks " + name.asText(), problems);
        }
        for (var field : value.properties()) {
            JsonNode property = schema.path("properties").path(field.getKey());
            boolean known =
                    !property.isMissingNode() || schema.path("properties").isMissingNode();
            require(known, path + " has no " + field.getKey(), problems);
            in(property, field.getValue(), path + "." + field.getKey(), problems);
        }
    }

    private static void require(boolean holds, String problem, List<String> problems) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
