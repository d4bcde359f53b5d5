package io.guildhall.membership.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * A charter and its versions, in a template.
 *
 * @param edit where it can be changed; empty for those who may not
 * @param versions newest first
 * @param next where older ones are; empty at the end
 * @param first where the newest are; empty where these are
 */
public record CharterTabView(List<Text> texts, String edit, List<Version> versions, String next, String first) {
    public CharterTabView {
        texts = List.copyOf(texts);
        versions = List.copyOf(versions);
    }

    /**
     * A text of the charter.
     *
     * @param link whether it is an address of the web
     */
    public record Text(String title, String text, boolean link) {}

    /**
     * A charter as it was.
     *
     * @param when who wrote it, and when
     * @param changes what is other than before; empty for the first one
     */
    public record Version(String title, Sentence when, List<Change> changes) {
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /** What became of a text, both sides of it. */
    public record Change(String title, List<Piece> before, List<Piece> after) {
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Some words of a text. */
    public record Piece(String text, boolean removed, boolean added) {}
}
