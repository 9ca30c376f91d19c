package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;
import static org.ventanilla.x.XFixture.CITIZEN;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.testkit.ChannelContract;

/** Direct messages keep the contract of all channels. They are polled; what is repeated comes by the stream. */
class XMessagesContractTest extends ChannelContract {
    private final XFixture x = new XFixture(XFixture.KEYS_WITH_BEARER);

    XMessagesContractTest() {
        x.platform.hasNoLimits();
        x.platform.pushesNothing();
    }

    @AfterEach
    void stopThePlatform() {
        x.close();
    }

    @Override
    protected Channel channel() {
        return x.channel;
    }

    @Override
    protected ConversationRef citizenWrites(String text) {
        x.platform.citizenWrites(CITIZEN, text);
        return x.inPrivate();
    }

    @Override
    protected void platformRepeatsTheLastDelivery() {
        eventually(() -> assertThat(x.platform.openStreams()).isEqualTo(1));
        x.platform.repeatsTheLastDelivery();
    }

    @Override
    protected boolean allAcknowledged() {
        return x.notes
                .read("since.messages")
                .filter(x.platform.newestMessage()::equals)
                .isPresent();
    }

    @Override
    protected List<String> shown(ConversationRef conversation) {
        return x.platform.directMessages(CITIZEN);
    }

    @Override
    protected List<String> buttonsShown(ConversationRef conversation) {
        return shown(conversation).stream()
                .flatMap(String::lines)
                .filter(line -> line.matches("[0-9]\\) .*"))
                .map(line -> line.substring(3))
                .toList();
    }

    @Override
    protected void citizenPresses(ConversationRef conversation, String label) {
        int number = buttonsShown(conversation).indexOf(label) + 1;
        x.platform.citizenWrites(CITIZEN, Integer.toString(number));
    }

    @Override
    protected void platformRefuses(ConversationRef conversation) {
        x.platform.citizenClosesMessages(CITIZEN);
    }

    @Override
    protected void platformIsUnreachable() {
        x.platform.goesDown();
    }
}
