package io.guildhall.kernel.web;

/**
 * A template and the record that it shows.
 *
 * @param template its place below {@code guildhall/}: the feature's folder and the file, as in {@code membership/community-join.vm}. The
 *     feature's scripts and styles come with it
 */
public record Shown(String template, Object view) {
    private static final String PLUGIN = "io.guildhall.confluence:guildhall-";

    /** One quiet line, and the reason for those who can mend it; empty for none. */
    public static Shown notice(String text, String reason) {
        return new Shown("kernel/notice.vm", new NoticeView(text, reason, "", ""));
    }

    /** Nothing at all, in a macro. */
    public static Shown nothing() {
        return new Shown("", "");
    }

    /** Whether there is nothing to render. */
    boolean isNothing() {
        return template.isEmpty();
    }

    /** The path of the template in the jar. */
    String path() {
        return "guildhall/" + template;
    }

    /** The key of the web-resource of its feature. */
    public String resources() {
        return PLUGIN + template.substring(0, template.indexOf('/'));
    }
}
