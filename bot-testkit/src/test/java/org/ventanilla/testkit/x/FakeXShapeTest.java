package org.ventanilla.testkit.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake speaks the API that X publishes. */
class FakeXShapeTest {
    private static final String ME = "/2/users/" + FakeX.ACCOUNT_ID;
    private static final String USER = "5000000001";

    private final PublishedXApi published = PublishedXApi.load();
    private final FakeX fake = new FakeX();
    private final XClient client = new XClient(fake.uri());

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void knowsOnlyPublishedEndpointsAndParameters() {
        FakeX.endpoints().forEach((endpoint, parameters) -> {
            assertThat(published.hasEndpoint(endpoint)).as(endpoint).isTrue();
            assertThat(published.parameters(endpoint)).as(endpoint).containsAll(parameters);
        });
    }

    @Test
    void answersInThePublishedShape() {
        String post = fake.citizenPosts(USER, "@MuniQuilpue ¿a qué hora abren?");
        fake.citizenReplies(USER, post, "@MuniQuilpue ¿y cierran?");
        fake.citizenPostsPicture(USER, "@MuniQuilpue miren");
        fake.citizenWrites(USER, "hola");
        fake.citizenWritesEncrypted(USER);
        Map<String, String> posts = Map.of(
                "post.fields", "attachments,conversation_id,created_at",
                "expansions", "author_id,edit_history_post_ids,in_reply_to_user_id,referenced_posts");
        Map<String, String> messages = Map.of(
                "dm_event.fields", "attachments,created_at,dm_conversation_id,event_type,id,text",
                "expansions", "sender_id");

        isPublished("GET /2/users/me", client.get("/2/users/me", Map.of()).body());
        isPublished(
                "GET /2/users/:id/mentions", client.get(ME + "/mentions", posts).body());
        isPublished("GET /2/dm_events", client.get("/2/dm_events", messages).body());
        isPublished(
                "GET /2/chat/conversations",
                client.get("/2/chat/conversations", Map.of()).body());
        isPublished(
                "POST /2/tweets",
                client.post("/2/tweets", "{\"text\":\"hola\"}").body());
        isPublished("GET /2/users/:id/tweets", client.get(ME + "/tweets", posts).body());
        isPublished(
                "POST /2/dm_conversations/with/:id/messages",
                client.post("/2/dm_conversations/with/" + USER + "/messages", "{\"text\":\"hola\"}")
                        .body());
        isPublished(
                "GET /2/dm_conversations/with/:id/dm_events",
                client.get("/2/dm_conversations/with/" + USER + "/dm_events", messages)
                        .body());
        isPublished(
                "POST /2/activity/subscriptions",
                client.post(
                                "/2/activity/subscriptions",
                                "{\"event_type\":\"dm.received\",\"filter\":{\"user_id\":\"" + FakeX.ACCOUNT_ID
                                        + "\"}}")
                        .body());
    }

    private void isPublished(String endpoint, String answer) {
        assertThat(published.problems(endpoint, answer))
                .as(endpoint + " " + answer)
                .isEmpty();
    }
}
