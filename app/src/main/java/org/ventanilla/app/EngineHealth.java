package org.ventanilla.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.Figures;
import org.ventanilla.bot.channel.Health.State;

/**
 * Whether the engine can do its work. Without its database it is down; a channel that fails is said but takes nothing down,
 * because the others still serve.
 */
@Component
class EngineHealth implements HealthIndicator {
    private final Wiring wiring;

    EngineHealth(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Health health() {
        Map<String, Object> channels = new LinkedHashMap<>();
        for (Channel channel : wiring.channels().values()) {
            channels.put(channel.name(), shown(channel));
        }
        boolean available = wiring.storage().isAvailable();
        return (available ? Health.up() : Health.down())
                .withDetail("database", available ? "answers" : "does not answer")
                .withDetail("channels", channels)
                .build();
    }

    private static Map<String, String> shown(Channel channel) {
        org.ventanilla.bot.channel.Health health = channel.health();
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("state", health.state().name());
        shown.put("since", health.since().toString());
        if (health.state() != State.OK && !health.advice().isEmpty()) {
            shown.put("advice", health.advice());
        }
        if (channel instanceof Figures told) {
            shown.putAll(told.figures());
        }
        return shown;
    }
}
