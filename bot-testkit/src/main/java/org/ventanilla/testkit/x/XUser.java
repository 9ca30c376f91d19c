package org.ventanilla.testkit.x;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An account.
 *
 * @param automated whether it bears the label of automated accounts
 */
record XUser(String id, String username, String name, boolean automated) {
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("username", username)
                .put("name", name);
        if (automated) {
            json.putObject("affiliation").put("description", "Automated");
        }
        return json;
    }
}
