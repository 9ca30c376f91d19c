package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Citizen;

/** A citizen as JSON. */
final class CitizenJson {
    private CitizenJson() {}

    static ObjectNode write(Citizen citizen) {
        ObjectNode json = Json.object().put("id", citizen.id()).put("name", citizen.name());
        Json.putIfPresent(json, "language", citizen.language());
        return json;
    }

    static Citizen read(Fields json) {
        return new Citizen(
                json.text("id"), json.text("name"), json.maybe("language").map(Language::new));
    }
}
