package org.ventanilla.x;

import java.util.LinkedHashMap;
import java.util.Map;

/** Direct messages of the old, readable kind. X keeps them for 30 days. */
final class Messages implements Feed.Source {
    private static final Map<String, String> FIELDS = Map.of(
            "max_results", "100",
            "event_types", "MessageCreate",
            "dm_event.fields", "attachments,created_at,dm_conversation_id,event_type,id,text",
            "expansions", "sender_id",
            "user.fields", "name,username");

    private final XApi api;
    private final Meter meter;

    Messages(XApi api, Meter meter) {
        this.api = api;
        this.meter = meter;
    }

    @Override
    public Pulse.Part part() {
        return Pulse.Part.MESSAGES;
    }

    @Override
    public XAnswer page(XId since, String token) {
        Map<String, String> query = new LinkedHashMap<>(FIELDS);
        if (!token.isEmpty()) {
            query.put("pagination_token", token);
        }
        return api.get(Endpoint.MESSAGES, "", query);
    }

    @Override
    public void came(int items) {
        meter.count(Meter.Kind.MESSAGE_READ, items);
    }

    /** The newest messages in the conversation with one account. */
    XAnswer with(String participant) {
        return api.get(Endpoint.MESSAGES_WITH, participant, FIELDS);
    }
}
