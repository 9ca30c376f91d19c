package org.ventanilla.bot.message;

/** The choice to go on where nobody else reads. A public channel shows it as a link to its private messages. */
public final class Privately {
    private static final String ID = "privately";

    private Privately() {}

    public static Button button(String label) {
        return new Button(ID, label);
    }

    public static boolean is(Button button) {
        return button.id().equals(ID);
    }

    public static boolean isOfferedIn(Content content) {
        return content.buttons().stream().anyMatch(Privately::is);
    }
}
