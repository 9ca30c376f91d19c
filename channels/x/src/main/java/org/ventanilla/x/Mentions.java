package org.ventanilla.x;

import java.util.LinkedHashMap;
import java.util.Map;

/** Posts that mention us. X keeps the 800 newest. */
final class Mentions implements Feed.Source {
    private static final Map<String, String> FIELDS = Map.of(
            "max_results", "100",
            "post.fields", "attachments,conversation_id,created_at,note_post",
            "expansions", "author_id,edit_history_post_ids,in_reply_to_user_id,referenced_posts",
            "user.fields", "name,username");

    private final XApi api;
    private final String ownId;
    private final Meter meter;

    Mentions(XApi api, XConfig config, Meter meter) {
        this.api = api;
        this.ownId = config.keys().accountId();
        this.meter = meter;
    }

    @Override
    public Pulse.Part part() {
        return Pulse.Part.MENTIONS;
    }

    @Override
    public XAnswer page(XId since, String token) {
        Map<String, String> query = new LinkedHashMap<>(FIELDS);
        query.put("since_id", since.text());
        if (!token.isEmpty()) {
            query.put("pagination_token", token);
        }
        return api.get(Endpoint.MENTIONS, ownId, query);
    }

    @Override
    public void came(int items) {
        meter.count(Meter.Kind.MENTION_READ, items);
    }
}
