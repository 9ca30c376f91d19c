package org.ventanilla.telegram;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.ventanilla.bot.channel.Download;
import org.ventanilla.bot.channel.Download.Open;
import org.ventanilla.bot.channel.Download.Unavailable;
import org.ventanilla.bot.channel.Download.Why;
import org.ventanilla.bot.message.Attachment;

/** Fetches files. Their address has the token in it, so nobody outside ever sees it. */
final class Downloads {
    /** What the Bot API gives at most, in bytes. */
    static final long LARGEST = 20L * 1024 * 1024;

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*");

    private final TelegramConfig config;
    private final OkHttpClient client;
    private final BotApi api;

    Downloads(TelegramConfig config, OkHttpClient client) {
        this.config = config;
        this.client = client;
        api = new BotApi(config, client);
    }

    Download open(Attachment file) {
        if (file.size() > LARGEST) {
            return new Unavailable(Why.TOO_LARGE);
        }
        return api.call("getFile", api.parameters().put("file_id", file.id()), call -> {})
                .match(
                        done -> fetch(done.result().path("file_path").asText()),
                        refused -> new Unavailable(why(refused)),
                        failed -> new Unavailable(Why.LATER));
    }

    private static Why why(ApiAnswer.Refused refused) {
        if (refused.code() == 429 || refused.code() >= 500) {
            return Why.LATER;
        }
        return refused.description().contains("too big") ? Why.TOO_LARGE : Why.GONE;
    }

    private Download fetch(String path) {
        if (!PATH.matcher(path).matches()) {
            return new Unavailable(Why.GONE);
        }
        HttpUrl url = config.root()
                .addPathSegment("file")
                .addPathSegment("bot" + config.botToken())
                .addPathSegments(path)
                .build();
        try {
            return opened(client.newCall(new Request.Builder().url(url).build()).execute());
        } catch (IOException e) {
            return new Unavailable(Why.LATER);
        }
    }

    private static Download opened(Response response) {
        ResponseBody body = response.body();
        if (response.isSuccessful() && body != null) {
            return new Open(new AtMost(body.byteStream(), LARGEST));
        }
        response.close();
        return new Unavailable(response.code() >= 500 ? Why.LATER : Why.GONE);
    }
}
