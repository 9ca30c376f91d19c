package org.ventanilla.testkit.x;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A page of a list, the newest first. A page's token names the item after which it begins.
 *
 * @param token of the next page; empty when there is none
 */
record Page<T>(List<T> items, String token) {
    private static final String PREFIX = "7140dibdnow9c7";

    /** @throws Problem when the token is none of ours */
    static <T> Page<T> of(List<T> all, ToLongFunction<T> id, int size, String token) {
        if (!token.isEmpty() && !token.matches(PREFIX + "[0-9]{1,19}")) {
            throw Problem.invalid("Invalid pagination_token");
        }
        long below = token.isEmpty() ? Long.MAX_VALUE : Long.parseLong(token.substring(PREFIX.length()));
        List<T> rest = all.stream().filter(each -> id.applyAsLong(each) < below).toList();
        List<T> items = rest.subList(0, Math.min(size, rest.size()));
        String next = items.size() < rest.size() ? PREFIX + id.applyAsLong(items.get(items.size() - 1)) : "";
        return new Page<>(items, next);
    }

    /** As X writes it: without {@code data} when nothing is there. */
    ObjectNode json(Function<T, ObjectNode> item, Collection<ObjectNode> users) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!items.isEmpty()) {
            ArrayNode data = json.putArray("data");
            items.forEach(each -> data.add(item.apply(each)));
        }
        if (!users.isEmpty() && !items.isEmpty()) {
            users.forEach(json.putObject("includes").putArray("users")::add);
        }
        ObjectNode meta = json.putObject("meta").put("result_count", items.size());
        if (!token.isEmpty()) {
            meta.put("next_token", token);
        }
        return json;
    }
}
