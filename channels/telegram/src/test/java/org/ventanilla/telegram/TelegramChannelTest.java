package org.ventanilla.telegram;

import static org.ventanilla.telegram.TelegramFixture.CHAT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.testkit.ChannelContract;
import org.ventanilla.testkit.telegram.Fault;
import org.ventanilla.testkit.telegram.ShownMessage;
import org.ventanilla.testkit.telegram.ShownMessage.ShownButton;

class TelegramChannelTest extends ChannelContract {
    private final TelegramFixture telegram = new TelegramFixture();
    private long lastWritten;

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
        lastWritten = telegram.platform.citizenWrites(CHAT, text);
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

    @Override
    protected void platformIsReachableAgain() {
        telegram.platform.comesBack();
    }

    @Override
    protected void platformAnswersNonsense() {
        List.of(
                        Fault.badGateway(),
                        Fault.truncated(),
                        Fault.swallowed(),
                        Fault.resetBeforeReading(),
                        Fault.resetAfterReading(),
                        Fault.dripping(),
                        Fault.late(Duration.ofMillis(50)),
                        Fault.refused(500, "Internal Server Error"))
                .forEach(fault -> telegram.platform.next("getUpdates", fault));
    }

    @Override
    protected void platformDeliversPoison() {
        telegram.platform.deliver("message", "{\"nonsense\":[1e400]}");
        telegram.platform.deliver("edited_message", "{\"chat\":{\"id\":\"x\"}}");
    }

    @Override
    protected void platformNumbersAnew() {
        telegram.platform.continuesUpdateIdsAt(1_000);
    }

    @Override
    protected void anotherProgramReceives() {
        telegram.platform.setsWebhook("https://elsewhere.example/hook");
    }

    @Override
    protected void platformRevokesTheCredentials() {
        telegram.platform.revokesToken();
    }

    @Override
    protected void platformAsksToWait(int seconds) {
        telegram.platform.next("sendMessage", Fault.tooManyRequests(seconds));
    }

    @Override
    protected void platformsNextAnswerIsLost() {
        telegram.platform.next("sendMessage", Fault.swallowed());
    }

    @Override
    protected void platformRefusesTheNextMarkup() {
        telegram.platform.next("sendMessage", Fault.refused(400, "Bad Request: can't parse entities: no"));
    }

    @Override
    protected void citizenEdits(ConversationRef conversation, String text) {
        telegram.platform.citizenEdits(CHAT, lastWritten, text);
    }

    @Override
    protected void citizenSendsSomethingElse(ConversationRef conversation) {
        telegram.platform.citizenSends(CHAT, "voice", "{\"file_id\":\"v\",\"file_unique_id\":\"u\",\"duration\":3}");
    }

    @Override
    protected void citizenForgesAPress(ConversationRef conversation) {
        telegram.platform.citizenForgesAPress(CHAT, "zone:1");
    }

    @Override
    protected void citizenBlocks(ConversationRef conversation, boolean blocks) {
        if (blocks) {
            telegram.platform.citizenBlocks(CHAT);
        } else {
            telegram.platform.citizenUnblocks(CHAT);
        }
    }

    @Override
    protected void botWrites(String text) {
        telegram.platform.deliver("message", """
                {"message_id":1,"date":1,"chat":{"id":7,"type":"private"},"text":"%s",
                 "from":{"id":7,"is_bot":true,"first_name":"x"}}""".formatted(text));
    }
}
