package org.ventanilla.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.Sent;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Privately;
import org.ventanilla.bot.message.WellFormed;

/**
 * Replies in public: one automated reply to each post that mentions us, at most three a day to one account, within the
 * month's budget. What comes from a person, or helps someone in danger, has no limit but X's own.
 */
final class PublicSender {
    private static final int LOCKS = 64;
    private static final String ADDRESS_OF_MESSAGES = "https://x.com/messages/compose?recipient_id=";

    private final XApi api;
    private final String ownId;
    private final Phrases phrases;
    private final SummonsBook book;
    private final DailyLimit daily;
    private final Meter meter;
    private final Attempts attempts;
    private final Doubts doubts;
    private final Verdicts verdicts;
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    PublicSender(
            XApi api,
            String ownId,
            Phrases phrases,
            SummonsBook book,
            DailyLimit daily,
            Meter meter,
            Attempts attempts,
            Doubts doubts,
            Verdicts verdicts) {
        this.api = api;
        this.ownId = ownId;
        this.phrases = phrases;
        this.book = book;
        this.daily = daily;
        this.meter = meter;
        this.attempts = attempts;
        this.doubts = doubts;
        this.verdicts = verdicts;
    }

    /** What is posted, and where. */
    private record Draft(Outgoing message, String author, String to, String text, boolean inviting) {
        String name() {
            return Long.toString(message.id());
        }

        boolean isLimited() {
            return message.kind() != OutgoingKind.SAFETY && message.kind() != OutgoingKind.AGENT;
        }
    }

    /** One at a time to each account, so that no two of them are both the third of the day. */
    SendResult send(Outgoing message, String author) {
        synchronized (locks.get(Math.floorMod(author.hashCode(), locks.size()))) {
            return sendAlone(message, author);
        }
    }

    private SendResult sendAlone(Outgoing message, String author) {
        Optional<String> sent = attempts.sent(Long.toString(message.id()));
        if (sent.isPresent()) {
            return new Sent(List.of(sent.get()));
        }
        Optional<SummonsBook.Entry> to = message.kind() == OutgoingKind.AGENT
                ? book.newest(message.to().key())
                : book.next(message.to().key());
        if (to.isEmpty()) {
            return new Rejected(Reason.POLICY, "X allows one automated reply to each mention, and it was given");
        }
        return send(draft(message, author, to.get()));
    }

    private Draft draft(Outgoing message, String author, SummonsBook.Entry to) {
        Content content = message.content();
        String said = content.brief()
                .filter(brief -> message.agent().isEmpty())
                .map(WellFormed::text)
                .orElseGet(() -> PlainMarkdown.text(content.text()));
        String signed = message.agent().map(name -> name + ": ").orElse("") + said.strip();
        String whole = to.handle().isEmpty() ? signed : "@" + to.handle() + " " + signed;
        String fitting = message.agent().isPresent()
                ? whole
                : Cuts.post(whole, phrases.text(Phrase.PUBLIC_MORE, message.language()));
        boolean inviting = Privately.isOfferedIn(content) || !fitting.equals(whole);
        return new Draft(message, author, to.post(), said.isBlank() ? "" : fitting, inviting);
    }

    private SendResult send(Draft draft) {
        Optional<Rejected> unfit = unfit(draft);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        Optional<Instant> doubt = attempts.inDoubtSince(draft.name());
        Optional<SendResult> known = doubt.flatMap(since -> doubts.ofReply(draft.to(), draft.text(), since));
        if (known.isPresent()) {
            return known.get() instanceof Sent sent ? done(draft, sent.ids().get(0)) : known.get();
        }
        attempts.begins(draft.name());
        return api.post(Endpoint.CREATE_POST, "", body(draft))
                .match(
                        answer -> done(draft, answer.body().at("/data/id").asText()),
                        refusal -> refused(draft, refusal),
                        failure -> failed(draft, failure));
    }

    private Optional<Rejected> unfit(Draft draft) {
        if (draft.text().isEmpty()) {
            return Optional.of(new Rejected(Reason.BAD_CONTENT, "nothing to show"));
        }
        if (!Cuts.fitsAPost(draft.text())) {
            return Optional.of(new Rejected(
                    Reason.TOO_LONG, "a post has at most " + Cuts.LONGEST_POST + " characters, the name included"));
        }
        if (draft.isLimited() && daily.isReached(draft.author())) {
            return Optional.of(new Rejected(
                    Reason.POLICY, "the bot answers an account in public at most " + DailyLimit.MOST + " times a day"));
        }
        if (draft.isLimited() && !meter.allowsMore()) {
            return Optional.of(new Rejected(Reason.QUOTA, "the month's budget for X is spent"));
        }
        return Optional.empty();
    }

    private ObjectNode body(Draft draft) {
        ObjectNode body = api.object().put("text", draft.text());
        body.putObject("reply").put("in_reply_to_tweet_id", draft.to());
        if (draft.inviting()) {
            body.put("direct_message_deep_link", ADDRESS_OF_MESSAGES + ownId);
        }
        return body;
    }

    private SendResult done(Draft draft, String id) {
        attempts.isSent(draft.name(), id);
        book.answered(draft.message().to().key(), draft.to());
        if (draft.isLimited()) {
            daily.count(draft.author(), 1);
        }
        boolean hasUrl = draft.text().contains("://");
        meter.count(hasUrl ? Meter.Kind.REPLY_WITH_URL : Meter.Kind.REPLY, 1);
        verdicts.well();
        return new Sent(List.of(id));
    }

    private SendResult refused(Draft draft, XAnswer.Refused refusal) {
        attempts.isNotSent(draft.name());
        return verdicts.of(refusal);
    }

    private SendResult failed(Draft draft, XAnswer.Failed failure) {
        if (!failure.written()) {
            attempts.isNotSent(draft.name());
        }
        return verdicts.of(failure, draft.message());
    }
}
