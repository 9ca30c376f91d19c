package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.decide.Trace;

/** Why things were said, as a table. */
final class Traces {
    private Traces() {}

    /** Part of an outcome's transaction; gives the row's id. */
    static long add(JdbcClient sql, Trace trace, String conversationId, Instant at) {
        return sql.sql("""
                        insert into trace (conversation_id, decided_at, rule, decision, knowledge, model, language, detail)
                        values (:conversation, :at, :rule, :decision, :knowledge, :model, :language, :detail)
                        returning id
                        """)
                .param("conversation", conversationId)
                .param("at", Times.micros(at))
                .param("rule", trace.rule())
                .param("decision", trace.decision())
                .param("knowledge", trace.knowledge())
                .param("model", trace.model())
                .param("language", trace.language().code())
                .param("detail", detail(trace))
                .query(Long.class)
                .single();
    }

    private static String detail(Trace trace) {
        ObjectNode json = Json.object();
        json.set("used", Json.texts(trace.used()));
        json.set("scores", ScoresJson.write(trace.scores()));
        json.set("topics", Json.texts(trace.topics()));
        return json.toString();
    }
}
