package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ventanilla.bot.Bot;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.deliver.Outbox;
import org.ventanilla.bot.desk.Desk;
import org.ventanilla.bot.desk.DeskResult;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.receive.Inbox;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.Role;

/**
 * A bot to talk to in a test. It is the real engine on real stores, with a channel that remembers; everything happens in the
 * calling thread. A test reads like the talk it checks:
 *
 * <pre>{@code
 * tester.citizenSays("When are you open?").botReplies("Mon–Fri, 9 to 12.").platformRepeatsTheLastMessage().botIsSilent();
 * }</pre>
 */
public final class BotTester {
    /** How long a bare greeting waits for more. */
    public static final Duration SETTLING = Duration.ofMillis(1500);

    private static final ConversationRef REF = new ConversationRef("test", "main", "citizen-1", Visibility.PRIVATE);
    private static final Citizen CITIZEN = new Citizen("citizen-1", "", Optional.empty());

    private final RecordingChannel channel = new RecordingChannel("test");
    private final Announcements announcements = new Announcements();
    private final AtomicInteger receipts = new AtomicInteger();
    private final AtomicInteger events = new AtomicInteger();
    private final Account agent =
            new Account("ana", "Equipo", Role.AGENT, Set.copyOf(Lanes.ALL), "{noop}never-compared");
    private final TestClock clock;
    private final Stores stores;
    private final Inbox inbox;
    private final Bot bot;
    private final Outbox outbox;
    private final Desk desk;
    private Optional<InboundEvent> last = Optional.empty();
    private int seen;

    public BotTester(Stores stores, KnowledgeSource knowledge, TestClock clock) {
        this.clock = clock;
        this.stores = stores;
        this.inbox = new Inbox(stores.inbox(), Language.SPANISH, clock, conversation -> {});
        this.bot = new Bot(
                stores.conversations(),
                stores.ledger(),
                knowledge,
                () -> "T-%04d-0000".formatted(receipts.incrementAndGet()),
                announcements,
                clock,
                "tester",
                SETTLING);
        this.outbox = new Outbox(stores.outbox(), Map.of(channel.name(), channel), announcements, clock, "tester");
        this.desk = new Desk(
                stores.cases(),
                stores.conversations(),
                stores.ledger(),
                stores.outbox(),
                knowledge,
                announcements,
                clock);
    }

    /** The citizen writes; the bot decides and sends. */
    public BotTester citizenSays(String text) {
        citizenWrites(text);
        return botWorks();
    }

    /** The citizen writes; the bot has not looked yet. */
    public BotTester citizenWrites(String text) {
        String id = "e" + events.incrementAndGet();
        return accept(new InboundEvent.TextReceived(REF, id, clock.instant(), CITIZEN, id, text));
    }

    public BotTester citizenPresses(String buttonId) {
        String id = "e" + events.incrementAndGet();
        accept(new InboundEvent.ButtonPressed(REF, id, clock.instant(), CITIZEN, buttonId));
        return botWorks();
    }

    public BotTester platformRepeatsTheLastMessage() {
        accept(last.orElseThrow());
        return botWorks();
    }

    public BotTester timePasses(Duration time) {
        clock.passes(time);
        return botWorks();
    }

    /** The bot decides and sends until nothing is left to do. */
    public BotTester botWorks() {
        boolean worked = true;
        while (worked) {
            boolean answered = bot.answerNext();
            worked = outbox.sendNext() || answered;
        }
        return this;
    }

    /** The next message says this somewhere. */
    public BotTester botReplies(String part) {
        assertThat(next().content().text()).contains(part);
        return this;
    }

    /** The next message is an agent's and says just this. */
    public BotTester agentIsHeard(String text) {
        Outgoing message = next();
        assertThat(message.agent()).isPresent();
        assertThat(message.content().text()).isEqualTo(text);
        return this;
    }

    /** No message came that no step has looked at. */
    public BotTester botIsSilent() {
        assertThat(unseen()).isEmpty();
        return this;
    }

    public BotTester agentTakesTheCase() {
        return did(desk.take(openCase().id(), agent));
    }

    public BotTester agentReplies(String text) {
        return did(desk.reply(openCase().id(), agent, text)).botWorks();
    }

    public BotTester agentReturnsTheCase() {
        return did(desk.giveBack(openCase().id(), agent)).botWorks();
    }

    public BotTester agentClosesTheCase() {
        return did(desk.close(openCase().id(), agent)).botWorks();
    }

    /** The one case that is open. */
    public Case openCase() {
        List<Case> open = stores.cases().open(Set.copyOf(Lanes.ALL));
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    /** The channel, to make it fail. */
    public RecordingChannel channel() {
        return channel;
    }

    private BotTester did(DeskResult result) {
        return result.match(done -> this, refused -> {
            throw new AssertionError("the desk refused: " + refused.why());
        });
    }

    private BotTester accept(InboundEvent event) {
        last = Optional.of(event);
        inbox.accept(event);
        return this;
    }

    private Outgoing next() {
        assertThat(unseen()).as("messages that came").isNotEmpty();
        return channel.attempts().get(seen++);
    }

    private List<Outgoing> unseen() {
        List<Outgoing> all = channel.attempts();
        return all.subList(seen, all.size());
    }
}
