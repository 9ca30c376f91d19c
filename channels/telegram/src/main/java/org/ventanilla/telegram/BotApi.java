package org.ventanilla.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.ventanilla.telegram.ApiAnswer.Done;
import org.ventanilla.telegram.ApiAnswer.Failed;
import org.ventanilla.telegram.ApiAnswer.Refused;

/** Requests and answers as bare JSON, so that one update that cannot be read does not spoil the others. */
final class BotApi {
    private static final MediaType JSON = MediaType.get("application/json");

    private final JsonMapper json = new JsonMapper();
    private final TelegramConfig config;
    private final OkHttpClient client;

    BotApi(TelegramConfig config, OkHttpClient client) {
        this.config = config;
        this.client = client;
    }

    ObjectNode parameters() {
        return json.createObjectNode();
    }

    /**
     * One request and its answer.
     *
     * @param underway hears of the call before it is made, so that somebody can cancel it
     */
    ApiAnswer call(String method, ObjectNode parameters, Consumer<Call> underway) {
        Request request = new Request.Builder()
                .url(url(method))
                .post(RequestBody.create(parameters.toString(), JSON))
                .build();
        Call call = client.newCall(request);
        underway.accept(call);
        try (Response response = call.execute();
                ResponseBody body = response.body()) {
            return read(response, body == null ? "" : body.string());
        } catch (IOException e) {
            return new Failed(e.getClass().getSimpleName());
        }
    }

    private HttpUrl url(String method) {
        return config.root()
                .addPathSegment("bot" + config.botToken())
                .addPathSegment(method)
                .build();
    }

    private ApiAnswer read(Response response, String body) {
        try {
            JsonNode answer = json.readTree(body);
            if (answer.path("ok").asBoolean() && answer.has("result")) {
                return new Done(answer.get("result"));
            }
            if (answer.has("error_code")) {
                return refused(response, answer);
            }
        } catch (JsonProcessingException unreadable) {
            return new Failed("HTTP " + response.code() + " with an unreadable body");
        }
        return new Failed("HTTP " + response.code() + " with an odd body");
    }

    private Refused refused(Response response, JsonNode answer) {
        JsonNode wish = answer.path("parameters").path("retry_after");
        Optional<Duration> retryAfter = wish.canConvertToInt() && wish.isNumber()
                ? Optional.of(Duration.ofSeconds(wish.asInt()))
                : seconds(response.header("Retry-After", ""));
        String description = config.withoutToken(answer.path("description").asText());
        return new Refused(answer.get("error_code").asInt(), description, retryAfter);
    }

    private static Optional<Duration> seconds(String header) {
        return header.matches("[0-9]{1,5}")
                ? Optional.of(Duration.ofSeconds(Integer.parseInt(header)))
                : Optional.empty();
    }
}
