package org.ventanilla.knowledge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.understand.Zone;

/** {@code zones.yaml}. */
record ZonesFile(List<Zone> zones, Ids ids) {
    static ZonesFile read(Folder folder) {
        return folder.yaml("zones.yaml").map(ZonesFile::read).orElseGet(() -> new ZonesFile(List.of(), Ids.unread()));
    }

    private static ZonesFile read(Fields fields) {
        Ids ids = fields.has("zones") ? new Ids() : Ids.unread();
        Names names = new Names();
        List<Zone> zones = new ArrayList<>();
        for (Fields zone : fields.maps("zones")) {
            zone(zone, ids, names).ifPresent(zones::add);
        }
        fields.refuseOthers();
        return new ZonesFile(zones, ids);
    }

    private static Optional<Zone> zone(Fields fields, Ids ids, Names names) {
        int before = fields.errors();
        String id = fields.id("id");
        String name = fields.text("name");
        List<Text> aliases = fields.optionalTexts("aliases");
        Optional<Zone.Circle> circle = CircleFields.read(fields);
        fields.refuseOthers();
        ids.add(fields, id);
        names.take(id, fields, "name", name);
        names.take(id, fields, "aliases", Text.values(aliases));
        return fields.errors() > before
                ? Optional.empty()
                : Optional.of(new Zone(id, name, Text.values(aliases), circle));
    }
}
