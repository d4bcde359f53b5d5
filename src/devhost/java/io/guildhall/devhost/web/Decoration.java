package io.guildhall.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a page tells the decorator that will frame it, by attributes of their common request. */
final class Decoration {
    static final String GENERAL = "atl.general";
    static final String ADMIN = "atl.admin";
    /** The host's own: the page brings its landmarks itself. */
    static final String SPACE = "host.space";
    /** The host's own: no header and no footer. */
    static final String BARE = "host.bare";

    private static final String REQUIRED = Decoration.class.getName() + ".required";
    private static final String CONTEXTS = Decoration.class.getName() + ".contexts";
    private static final String ENGLISH = Decoration.class.getName() + ".english";

    private Decoration() {}

    /** Adds to the contexts of the page; its frame brings {@code atl.general} or {@code atl.admin} itself. */
    static void inContexts(HttpServletRequest request, String... names) {
        Set<String> all = new TreeSet<>(contexts(request));
        all.addAll(List.of(names));
        request.setAttribute(CONTEXTS, Set.copyOf(all));
    }

    @SuppressWarnings("unchecked")
    static Set<String> contexts(HttpServletRequest request) {
        return request.getAttribute(CONTEXTS) instanceof Set<?> names ? (Set<String>) names : Set.of();
    }

    static void require(HttpServletRequest request, List<String> webResources) {
        List<String> all = new ArrayList<>(required(request));
        all.addAll(webResources);
        request.setAttribute(REQUIRED, List.copyOf(all));
    }

    @SuppressWarnings("unchecked")
    static List<String> required(HttpServletRequest request) {
        return request.getAttribute(REQUIRED) instanceof List<?> keys ? (List<String>) keys : List.of();
    }

    /** The host's own pages are in English, whatever language the reader chose. */
    static void speakEnglish(HttpServletRequest request) {
        request.setAttribute(ENGLISH, true);
    }

    /** Leaves the language of the page to the reader's choice: what a plugin made is in it. */
    static void speakAsChosen(HttpServletRequest request) {
        request.removeAttribute(ENGLISH);
    }

    static boolean speaksEnglish(HttpServletRequest request) {
        return request.getAttribute(ENGLISH) != null;
    }
}
