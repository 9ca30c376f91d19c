package org.ventanilla.telegram;

/** What is to be done once all goes well, one thing at a time: learn the bot's own name, tell the menu of commands. */
final class Chores {
    private final Addressing addressing;
    private final boolean nameMatters;
    private final CommandMenu menu;

    /**
     * @param nameMatters whether the bot is in groups, where it is addressed by its name
     */
    Chores(Addressing addressing, boolean nameMatters, CommandMenu menu) {
        this.addressing = addressing;
        this.nameMatters = nameMatters;
        this.menu = menu;
    }

    /** Returns whether more can be done at once; what failed waits until the next time. */
    boolean doNext(Requests requests) {
        if (nameMatters && !addressing.isNameKnown()) {
            ApiAnswer answer = requests.call("getMe", requests.parameters());
            addressing.nameIs(
                    answer.match(done -> done.result().path("username").asText(), refused -> "", failed -> ""));
            return addressing.isNameKnown();
        }
        return menu.tell(requests);
    }
}
