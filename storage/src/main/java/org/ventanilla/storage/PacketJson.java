package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Signal;

/** What an agent is handed with a case, as JSON. */
final class PacketJson {
    private PacketJson() {}

    static String write(Packet packet) {
        ObjectNode json = Json.object();
        json.set("signals", Json.list(packet.signals(), PacketJson::signal));
        json.set("understood", ScoresJson.write(packet.understood()));
        json.set("entities", Json.list(packet.entities(), PacketJson::entity));
        json.set("tried", Json.texts(packet.tried()));
        Json.putIfPresent(json, "zone", packet.zone());
        json.set("status", Json.texts(packet.status()));
        json.set("why", Json.list(packet.why(), ExplanationJson::write));
        return json.toString();
    }

    static Packet read(String stored) {
        Fields json = Json.read(stored);
        return new Packet(
                json.list("signals", PacketJson::signal),
                json.list("understood", ScoresJson::read),
                json.list("entities", PacketJson::entity),
                json.texts("tried"),
                json.maybe("zone"),
                json.texts("status"),
                json.list("why", ExplanationJson::read));
    }

    private static ObjectNode signal(Signal signal) {
        ObjectNode json = Json.object().put("topic", signal.topic()).put("confidence", signal.confidence());
        json.set("evidence", Json.list(signal.evidence(), PacketJson::evidence));
        return json;
    }

    private static Signal signal(Fields json) {
        return new Signal(json.text("topic"), json.fraction("confidence"), json.list("evidence", PacketJson::evidence));
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode json = Json.object().put("type", entity.type().name()).put("value", entity.value());
        json.set("evidence", evidence(entity.evidence()));
        return json;
    }

    private static Entity entity(Fields json) {
        return new Entity(
                Entity.Type.valueOf(json.text("type")), json.text("value"), evidence(json.object("evidence")));
    }

    static ObjectNode evidence(Evidence evidence) {
        return Json.object()
                .put("words", evidence.words())
                .put("start", evidence.start())
                .put("end", evidence.end());
    }

    static Evidence evidence(Fields json) {
        return new Evidence(json.text("words"), json.number("start"), json.number("end"));
    }
}
