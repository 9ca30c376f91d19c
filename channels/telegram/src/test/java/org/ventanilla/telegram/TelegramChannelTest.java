package org.ventanilla.telegram;

import static org.ventanilla.telegram.TelegramFixture.CHAT;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.testkit.ChannelContract;
import org.ventanilla.testkit.telegram.ShownMessage;
import org.ventanilla.testkit.telegram.ShownMessage.ShownButton;

class TelegramChannelTest extends ChannelContract {
    private final TelegramFixture telegram = new TelegramFixture();

    @AfterEach
    void stopThePlatform() {
        telegram.close();
    }

    @Override
    protected Channel channel() {
        return telegram.channel;
    }

    @Override
    protected ConversationRef citizenWrites(String text) {
        telegram.platform.citizenWrites(CHAT, text);
        return telegram.conversation();
    }

    @Override
    protected void platformRepeatsTheLastDelivery() {
        telegram.platform.repeatsTheLastDelivery();
    }

    @Override
    protected boolean allAcknowledged() {
        return telegram.platform.unconfirmedUpdates() == 0;
    }

    @Override
    protected List<String> shown(ConversationRef conversation) {
        return telegram.platform.shown(CHAT);
    }

    @Override
    protected List<String> buttonsShown(ConversationRef conversation) {
        return telegram.platform.messages(CHAT).stream()
                .map(ShownMessage::buttons)
                .flatMap(List::stream)
                .map(ShownButton::label)
                .toList();
    }

    @Override
    protected void citizenPresses(ConversationRef conversation, String label) {
        telegram.platform.citizenPresses(CHAT, label);
    }

    @Override
    protected void platformRefuses(ConversationRef conversation) {
        telegram.platform.citizenBlocks(CHAT);
    }

    @Override
    protected void platformIsUnreachable() {
        telegram.platform.goesDown();
    }
}
