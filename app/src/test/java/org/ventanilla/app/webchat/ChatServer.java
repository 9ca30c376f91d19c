package org.ventanilla.app.webchat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.ventanilla.app.page.Markup;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.staff.Role;
import org.ventanilla.webchat.WebChatChannel;

/** The chat's HTTP side as it runs, on a free port, with a store in memory behind it. */
final class ChatServer implements AutoCloseable {
    final FakeChats chats = new FakeChats();
    final Announcements announcements = new Announcements();
    final WebChatChannel channel = new WebChatChannel(Clock.systemUTC());
    private final ConfigurableApplicationContext context;

    ChatServer() {
        this(Clock.systemUTC());
    }

    /** By whose clock requests are counted. */
    ChatServer(Clock clock) {
        channel.start(chats);
        context = new SpringApplicationBuilder(Setup.class)
                .properties("server.port=0", "spring.main.banner-mode=off")
                .initializers(made -> {
                    GenericApplicationContext beans = (GenericApplicationContext) made;
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(ConversationStore.class, () -> chats);
                    beans.registerBean(Announcements.class, () -> announcements);
                    beans.registerBean(WebChatChannel.class, () -> channel);
                })
                .run();
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        context.close();
    }

    /** The part of the product that is under test. */
    @EnableAutoConfiguration
    @Import({
        ChatApi.class,
        ChatMessageReader.class,
        ChatProblems.class,
        ChatReading.class,
        EventStreams.class,
        Markup.class
    })
    static class Setup {
        @Bean
        LocaleResolver localeResolver() {
            return new FixedLocaleResolver(org.ventanilla.bot.language.Language.SPANISH.locale());
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }

        @Bean
        AccountStore accounts() {
            return new AccountStore() {
                @Override
                public Optional<Account> find(String name) {
                    return Optional.of(new Account(name, "Ana P.", Role.AGENT, java.util.Set.of(), "hash"));
                }

                @Override
                public List<Account> all() {
                    return List.of();
                }

                @Override
                public void save(Account account) {}

                @Override
                public void remove(String name) {}
            };
        }
    }
}
