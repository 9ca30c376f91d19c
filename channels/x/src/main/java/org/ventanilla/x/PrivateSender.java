package org.ventanilla.x;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.channel.ChannelNotes;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.Sent;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;

/**
 * Sends direct messages. X takes 15 in 15 minutes: the last three of a window are kept for people and for someone in
 * danger.
 */
final class PrivateSender {
    private static final int KEPT_FOR_PEOPLE = 3;
    private static final String GREETED = "greeted:";

    private final XApi api;
    private final ChannelNotes notes;
    private final MessageText texts;
    private final Options options;
    private final Meter meter;
    private final Attempts attempts;
    private final Doubts doubts;
    private final Verdicts verdicts;

    PrivateSender(
            XApi api,
            ChannelNotes notes,
            MessageText texts,
            Options options,
            Meter meter,
            Attempts attempts,
            Doubts doubts,
            Verdicts verdicts) {
        this.api = api;
        this.notes = notes;
        this.texts = texts;
        this.options = options;
        this.meter = meter;
        this.attempts = attempts;
        this.doubts = doubts;
        this.verdicts = verdicts;
    }

    /** Each piece of a long message is sent once, also when a later piece has to wait. */
    SendResult send(Outgoing message, String participant) {
        boolean first = notes.read(GREETED + participant)
                .filter(id -> !id.equals(Long.toString(message.id())))
                .isEmpty();
        List<String> pieces = texts.pieces(message, first);
        if (pieces.isEmpty()) {
            return new Rejected(Reason.BAD_CONTENT, "nothing to show");
        }
        options.offered(participant, MessageText.choices(message));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String name = pieces.size() == 1 ? Long.toString(message.id()) : message.id() + "." + i;
            SendResult result = send(message, participant, name, pieces.get(i));
            if (!(result instanceof Sent sent)) {
                return result;
            }
            ids.addAll(sent.ids());
        }
        if (first) {
            notes.write(GREETED + participant, Long.toString(message.id()));
        }
        return new Sent(ids);
    }

    private SendResult send(Outgoing message, String participant, String name, String text) {
        Optional<String> sent = attempts.sent(name);
        if (sent.isPresent()) {
            return new Sent(List.of(sent.get()));
        }
        Optional<SendResult> held = held(message);
        if (held.isPresent()) {
            return held.get();
        }
        Optional<Instant> doubt = attempts.inDoubtSince(name);
        Optional<SendResult> known = doubt.flatMap(since -> doubts.ofMessage(participant, text, since));
        if (known.isPresent()) {
            return known.get() instanceof Sent found ? done(name, found.ids().get(0)) : known.get();
        }
        attempts.begins(name);
        return api.post(Endpoint.CREATE_MESSAGE, participant, api.object().put("text", text))
                .match(
                        answer ->
                                done(name, answer.body().at("/data/dm_event_id").asText()),
                        refusal -> {
                            attempts.isNotSent(name);
                            return verdicts.of(refusal);
                        },
                        failure -> {
                            if (!failure.written()) {
                                attempts.isNotSent(name);
                            }
                            return verdicts.of(failure, message);
                        });
    }

    private Optional<SendResult> held(Outgoing message) {
        boolean urgent = message.kind() == OutgoingKind.SAFETY || message.kind() == OutgoingKind.AGENT;
        if (!urgent && !meter.allowsMore()) {
            return Optional.of(new Rejected(Reason.QUOTA, "the month's budget for X is spent"));
        }
        return api.limits()
                .closedUntil(Endpoint.CREATE_MESSAGE.name(), urgent ? 0 : KEPT_FOR_PEOPLE)
                .map(reset -> Verdicts.later(reset, "X takes 15 direct messages in 15 minutes"));
    }

    private SendResult done(String name, String id) {
        attempts.isSent(name, id);
        meter.count(Meter.Kind.MESSAGE_SENT, 1);
        verdicts.well();
        return new Sent(List.of(id));
    }
}
