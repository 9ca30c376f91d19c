package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.InboundEvent.CommandReceived;
import org.ventanilla.bot.message.InboundEvent.LocationReceived;
import org.ventanilla.bot.message.InboundEvent.ReachabilityChanged;
import org.ventanilla.bot.message.InboundEvent.TextEdited;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.InboundEvent.Unreadable;

/** An event as JSON. Where it took place is its conversation's, and stored there. */
final class EventJson {
    private EventJson() {}

    static String write(InboundEvent event) {
        ObjectNode json = Json.object()
                .put("kind", kind(event))
                .put("id", event.eventId())
                .put("at", event.at().toString());
        json.set("citizen", CitizenJson.write(event.citizen()));
        return event.match(new Writer(json)).toString();
    }

    static String kind(InboundEvent event) {
        return event.match(new Kind());
    }

    static InboundEvent read(String stored, ConversationRef ref) {
        Fields json = Json.read(stored);
        Common common = new Common(ref, json);
        return switch (json.text("kind")) {
            case "text" -> common.text();
            case "edit" -> common.edit();
            case "button" -> common.button();
            case "command" -> common.command();
            case "unreadable" -> common.unreadable();
            case "location" -> common.location();
            case "reachable" -> common.reachable();
            default -> throw new IllegalStateException("no such kind of event: " + json.text("kind"));
        };
    }

    private record Common(ConversationRef ref, Fields json) {
        Citizen citizen() {
            return CitizenJson.read(json.object("citizen"));
        }

        TextReceived text() {
            return new TextReceived(
                    ref,
                    json.text("id"),
                    json.instant("at"),
                    citizen(),
                    json.text("message"),
                    json.text("text"),
                    AttachmentJson.read(json));
        }

        TextEdited edit() {
            return new TextEdited(
                    ref, json.text("id"), json.instant("at"), citizen(), json.text("message"), json.text("text"));
        }

        ButtonPressed button() {
            return new ButtonPressed(ref, json.text("id"), json.instant("at"), citizen(), json.text("button"));
        }

        CommandReceived command() {
            return new CommandReceived(
                    ref, json.text("id"), json.instant("at"), citizen(), json.text("name"), json.text("argument"));
        }

        Unreadable unreadable() {
            return new Unreadable(
                    ref, json.text("id"), json.instant("at"), citizen(), json.text("what"), AttachmentJson.read(json));
        }

        LocationReceived location() {
            Coordinates place = new Coordinates(json.fraction("latitude"), json.fraction("longitude"));
            return new LocationReceived(ref, json.text("id"), json.instant("at"), citizen(), place);
        }

        ReachabilityChanged reachable() {
            return new ReachabilityChanged(ref, json.text("id"), json.instant("at"), citizen(), json.flag("reachable"));
        }
    }

    private static final class Kind implements InboundEvent.Cases<String> {
        @Override
        public String text(TextReceived event) {
            return "text";
        }

        @Override
        public String edited(TextEdited event) {
            return "edit";
        }

        @Override
        public String button(ButtonPressed event) {
            return "button";
        }

        @Override
        public String command(CommandReceived event) {
            return "command";
        }

        @Override
        public String unreadable(Unreadable event) {
            return "unreadable";
        }

        @Override
        public String location(LocationReceived event) {
            return "location";
        }

        @Override
        public String reachable(ReachabilityChanged event) {
            return "reachable";
        }
    }

    private record Writer(ObjectNode json) implements InboundEvent.Cases<ObjectNode> {
        @Override
        public ObjectNode text(TextReceived event) {
            json.put("message", event.messageId()).put("text", event.text());
            return AttachmentJson.put(json, event.attachments());
        }

        @Override
        public ObjectNode edited(TextEdited event) {
            return json.put("message", event.messageId()).put("text", event.text());
        }

        @Override
        public ObjectNode button(ButtonPressed event) {
            return json.put("button", event.buttonId());
        }

        @Override
        public ObjectNode command(CommandReceived event) {
            return json.put("name", event.name()).put("argument", event.argument());
        }

        @Override
        public ObjectNode unreadable(Unreadable event) {
            return AttachmentJson.put(json.put("what", event.kind()), event.attachments());
        }

        @Override
        public ObjectNode location(LocationReceived event) {
            return json.put("latitude", event.place().latitude())
                    .put("longitude", event.place().longitude());
        }

        @Override
        public ObjectNode reachable(ReachabilityChanged event) {
            return json.put("reachable", event.reachable());
        }
    }
}
