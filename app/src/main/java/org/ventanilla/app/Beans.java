package org.ventanilla.app;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.app.desk.CitizenFiles;
import org.ventanilla.app.page.Look;
import org.ventanilla.app.webhook.TelegramUpdates;
import org.ventanilla.app.webhook.XPushes;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.deliver.OutboxStore;
import org.ventanilla.bot.desk.Desk;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.knowledge.ArticleStore;
import org.ventanilla.knowledge.IncidentStore;
import org.ventanilla.knowledge.KnowledgeBase;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.storage.Storage;
import org.ventanilla.webchat.WebChatChannel;

/** Shows the engine's parts to the pages. */
@Configuration(proxyBeanMethods = false)
class Beans {
    private final Wiring wiring;

    Beans(Wiring wiring) {
        this.wiring = wiring;
    }

    @Bean
    Clock clock() {
        return wiring.clock();
    }

    @Bean
    Content content() {
        return wiring.content();
    }

    @Bean
    Look look() {
        return new Look(wiring.content().theme(), wiring.contentFolder());
    }

    @Bean(destroyMethod = "")
    Storage storage() {
        return wiring.storage();
    }

    @Bean(destroyMethod = "")
    KnowledgeBase knowledgeBase() {
        return wiring.knowledge();
    }

    @Bean
    ConversationStore conversations() {
        return wiring.storage().conversations();
    }

    @Bean
    CaseStore cases() {
        return wiring.storage().cases();
    }

    @Bean
    OutboxStore outboxStore() {
        return wiring.storage().outbox();
    }

    @Bean
    AccountStore accounts() {
        return wiring.storage().accounts();
    }

    @Bean
    ArticleStore articles() {
        return wiring.storage().articles();
    }

    @Bean
    IncidentStore incidents() {
        return wiring.storage().incidents();
    }

    @Bean
    Announcements announcements() {
        return wiring.announcements();
    }

    @Bean
    Desk desk() {
        return wiring.desk();
    }

    @Bean
    TelegramUpdates telegramUpdates() {
        return wiring::brought;
    }

    @Bean
    CitizenFiles citizenFiles() {
        return wiring::open;
    }

    @Bean
    XPushes pushesOfX() {
        return XTools.pushes(wiring.x());
    }

    @Bean(destroyMethod = "")
    WebChatChannel webChat() {
        return wiring.webChat();
    }
}
