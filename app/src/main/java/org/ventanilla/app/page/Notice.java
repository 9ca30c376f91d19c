package org.ventanilla.app.page;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a page says once about what was just done.
 *
 * @param key in the message bundles
 * @param about put into the message; may be empty
 */
public record Notice(Tone tone, String key, String about) {
    /** How it looks. */
    public enum Tone {
        DONE,
        REFUSED
    }

    public static Notice done(String key) {
        return new Notice(Tone.DONE, key, "");
    }

    public static Notice refused(String key) {
        return new Notice(Tone.REFUSED, key, "");
    }

    public Notice about(String what) {
        return new Notice(tone, key, what);
    }

    public boolean isRefusal() {
        return tone == Tone.REFUSED;
    }

    /** Says it on the page that the browser is sent to. */
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", this);
    }
}
