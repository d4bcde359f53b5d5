package io.guildhall.devhost.confluence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** Addresses of content, without the context path: by title where the title can stand in a path, else by id, as in Confluence. */
public final class ContentPaths {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private ContentPaths() {}

    public static String of(DevPage page) {
        return page.home()
                ? "/display/" + page.spaceKey()
                : titled("/display/" + page.spaceKey() + "/", page.title(), page.id());
    }

    public static String of(DevPost post) {
        String day = "/display/" + post.spaceKey() + "/" + DAY.format(post.day()) + "/";
        return titled(day, post.title(), post.id());
    }

    public static String byId(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    /** A comment, on the page or blog post at this address. */
    public static String comment(String container, long commentId) {
        String and = container.contains("?") ? "&" : "?";
        return container + and + "focusedCommentId=" + commentId + "#comment-" + commentId;
    }

    private static String titled(String folder, String title, long id) {
        boolean plain = title.matches("[^/\\\\;?%#.+&\\p{Cntrl}]+");
        return plain ? folder + URLEncoder.encode(title, StandardCharsets.UTF_8) : byId(id);
    }
}
