package org.ventanilla.x;

import java.net.URI;

/** The endpoints of the API that we use. */
enum Endpoint {
    ME("/2/users/me"),
    MENTIONS("/2/users/:id/mentions"),
    OWN_POSTS("/2/users/:id/tweets"),
    CREATE_POST("/2/tweets"),
    MESSAGES("/2/dm_events"),
    MESSAGES_WITH("/2/dm_conversations/with/:id/dm_events"),
    CREATE_MESSAGE("/2/dm_conversations/with/:id/messages"),
    CHATS("/2/chat/conversations"),
    STREAM("/2/activity/stream"),
    SUBSCRIPTIONS("/2/activity/subscriptions"),
    WEBHOOKS("/2/webhooks"),
    WEBHOOK("/2/webhooks/:id");

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    URI at(URI api, String id) {
        return api.resolve(path.replace(":id", id));
    }
}
