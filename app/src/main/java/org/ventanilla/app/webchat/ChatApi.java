package org.ventanilla.app.webchat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ventanilla.app.webchat.ChatProblem.Kind;
import org.ventanilla.app.webchat.ChatView.Accepted;
import org.ventanilla.app.webchat.ChatView.Events;
import org.ventanilla.app.webchat.ChatView.Started;
import org.ventanilla.app.webchat.ChatView.Status;
import org.ventanilla.webchat.WebChatChannel;

/** The protocol of the web chat; {@code /api/chat/openapi.json} describes it. */
@RestController
@RequestMapping("/api/chat/conversations")
final class ChatApi {
    /** Wide, because behind a proxy or a public network many citizens share an address; a start stores nothing. */
    static final int STARTS_PER_MINUTE = 6000;

    private static final int MESSAGES_PER_MINUTE = 60;
    private static final int AT_ONCE = 200;

    private final WebChatChannel channel;
    private final ChatMessageReader reader;
    private final ChatReading reading;
    private final EventStreams streams;
    private final RateLimit starts;
    private final RateLimit messages;
    private final RandomGenerator random;

    @Autowired
    ChatApi(WebChatChannel channel, ChatMessageReader reader, ChatReading reading, EventStreams streams, Clock clock) {
        this.channel = channel;
        this.reader = reader;
        this.reading = reading;
        this.streams = streams;
        this.starts = new RateLimit(STARTS_PER_MINUTE, clock);
        this.messages = new RateLimit(MESSAGES_PER_MINUTE, clock);
        this.random = new SecureRandom();
    }

    @PostMapping
    ResponseEntity<Started> start(HttpServletRequest request) {
        limit(starts, request.getRemoteAddr());
        Credentials fresh = Credentials.fresh(random);
        String base = request.getRequestURI() + "/" + fresh.conversation();
        return ResponseEntity.status(201)
                .header(HttpHeaders.LOCATION, base + "/events")
                .cacheControl(CacheControl.noStore())
                .body(new Started(fresh.conversation(), fresh.token(), base + "/messages", base + "/events"));
    }

    @PostMapping(path = "/{conversation}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> message(
            @PathVariable String conversation,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request)
            throws IOException {
        String key = Bearer.check(conversation, authorization);
        ChatMessage message = reader.read(request.getInputStream());
        limit(messages, key);
        Runnable storing = message.match(
                text -> () -> channel.say(key, text.id(), text.text(), text.language()),
                press -> () -> channel.press(key, press.id(), press.button(), press.language()));
        storing.run();
        return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).body(new Accepted(message.id()));
    }

    @GetMapping(path = "/{conversation}/events", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Events> events(
            @PathVariable String conversation,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        String key = Bearer.check(conversation, authorization);
        long seen = Resume.after(after);
        Events events = reading.conversation(key)
                .map(found -> reading.events(found, seen, AT_ONCE))
                .orElse(new Events(List.of(), Status.BOT, seen, false));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(events);
    }

    @GetMapping(path = "/{conversation}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @PathVariable String conversation,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(name = "after", required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String key = Bearer.check(conversation, authorization);
        long seen = lastEventId == null ? Resume.after(after) : Resume.lastEventId(lastEventId);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        streams.open(key, seen, request.startAsync());
    }

    private static void limit(RateLimit limit, String key) {
        limit.exceeded(key).ifPresent(wait -> {
            throw ChatProblem.tryAgainIn(wait, Kind.TOO_MANY_REQUESTS);
        });
    }
}
