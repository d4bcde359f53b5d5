package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The revision that a change was made from, as {@code If-Match} says it. */
final class EntityTag {
    /** No revision has this number, so whoever compares finds it stale. */
    private static final int NEVER = 0;

    /** Proxies that compress weaken the tag or add a suffix to it; the revision in it stays true. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([1-9][0-9]{0,8})(?:--?[a-z]{1,10})?\"");

    private EntityTag() {}

    /** Goes on with the revision; refused where the header is missing or says "any". What is no tag of ours goes on as a stale one. */
    static <T> Outcome<T> required(HttpHeaders headers, IntFunction<Outcome<T>> change) {
        Optional<String> tag = Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.equals("*"));
        return tag.map(each -> change.apply(revision(each)))
                .orElseGet(() -> Outcome.refused(RequestRefusal.IF_MATCH_MISSING));
    }

    private static int revision(String tag) {
        Matcher ours = TAG.matcher(tag);
        return ours.matches() ? Integer.parseInt(ours.group(1)) : NEVER;
    }
}
