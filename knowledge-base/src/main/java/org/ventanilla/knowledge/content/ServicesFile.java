package org.ventanilla.knowledge.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Service;
import org.ventanilla.bot.understand.Service.Wording;

/** {@code services.yaml}. */
record ServicesFile(List<Service> services, Ids ids) {
    static ServicesFile read(Folder folder, Language first) {
        return folder.yaml("services.yaml")
                .map(fields -> new Reader(fields, first).read())
                .orElseGet(() -> new ServicesFile(List.of(), Ids.unread()));
    }

    private static final class Reader {
        private final Fields top;
        private final Language first;
        private final Ids ids;
        private final Map<Language, Names> names = new HashMap<>();

        Reader(Fields top, Language first) {
            this.top = top;
            this.first = first;
            this.ids = top.has("services") ? new Ids() : Ids.unread();
        }

        ServicesFile read() {
            List<Service> services = new ArrayList<>();
            for (Fields service : top.maps("services")) {
                service(service).ifPresent(services::add);
            }
            top.refuseOthers();
            return new ServicesFile(services, ids);
        }

        private Optional<Service> service(Fields fields) {
            int before = fields.errors();
            String id = fields.id("id");
            ids.add(fields, id);
            Map<Language, Wording> wordings = new HashMap<>();
            wordings.put(first, wording(id, first, fields));
            wordings.putAll(Translations.of(fields, first, (language, translation) -> {
                Wording wording = wording(id, language, translation);
                translation.refuseOthers();
                return wording;
            }));
            fields.refuseOthers();
            return fields.errors() > before ? Optional.empty() : Optional.of(new Service(id, wordings, first));
        }

        private Wording wording(String id, Language language, Fields fields) {
            String name = fields.text("name");
            List<String> words = Text.values(fields.texts("words"));
            List<String> failure = Text.values(fields.texts("failure"));
            Names taken = names.computeIfAbsent(language, any -> new Names());
            taken.take(id, fields, "words", words);
            taken.take(id, fields, "failure", failure);
            return new Wording(name, words, failure, fields.optionalText("question"));
        }
    }
}
