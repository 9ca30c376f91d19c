package org.ventanilla.knowledge.content;

/** Line ends, and the mark some editors put at a file's start. */
final class Lines {
    private Lines() {}

    static String unified(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
