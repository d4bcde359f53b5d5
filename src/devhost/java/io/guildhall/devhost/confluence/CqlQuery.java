package io.guildhall.devhost.confluence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query of the few forms that this host understands: kinds of content, whether whoever asks wrote it, and a macro in it, all joined by {@code and}, the
 * newest change first.
 *
 * @param kinds {@link ContentTable#PAGE}, {@link ContentTable#POST}
 * @param own whether the caller wrote one of its versions
 * @param macro the name of a macro
 */
record CqlQuery(Set<String> kinds, boolean own, Optional<String> macro) {
    private static final String ORDER = " order by lastmodified desc";
    private static final Pattern TYPE = Pattern.compile("type = (page|blogpost)");
    private static final Pattern TYPES = Pattern.compile("type in \\((page|blogpost)(?:, (page|blogpost))?\\)");
    private static final Pattern OWN = Pattern.compile("contributor = currentUser\\(\\)");
    private static final Pattern MACRO = Pattern.compile("macro = \"([a-z0-9-]+)\"");

    /** @throws UnsupportedOperationException for whatever else, naming it */
    static CqlQuery parse(String cql) {
        if (!cql.endsWith(ORDER)) {
            throw unknown(cql);
        }
        Set<String> kinds = new HashSet<>();
        boolean own = false;
        Optional<String> macro = Optional.empty();
        for (String clause : cql.substring(0, cql.length() - ORDER.length()).split(" and ", -1)) {
            Matcher type = TYPE.matcher(clause);
            Matcher types = TYPES.matcher(clause);
            Matcher named = MACRO.matcher(clause);
            if (kinds.isEmpty() && type.matches()) {
                kinds.add(kind(type.group(1)));
            } else if (kinds.isEmpty() && types.matches()) {
                kinds.add(kind(types.group(1)));
                Optional.ofNullable(types.group(2)).map(CqlQuery::kind).ifPresent(kinds::add);
            } else if (!own && OWN.matcher(clause).matches()) {
                own = true;
            } else if (macro.isEmpty() && named.matches()) {
                macro = Optional.of(named.group(1));
            } else {
                throw unknown(clause);
            }
        }
        if (kinds.isEmpty()) {
            throw unknown(cql);
        }
        return new CqlQuery(kinds, own, macro);
    }

    private static String kind(String word) {
        return word.equals("page") ? ContentTable.PAGE : ContentTable.POST;
    }

    /** Whether a text in storage format has the macro in it, and not as an example in the body of another. */
    boolean isIn(String body) {
        return macro.map(name -> Pattern.compile(
                                "<ac:structured-macro\\s[^>]*\\bac:name=\"" + Pattern.quote(name) + "\"")
                        .matcher(body.replaceAll("(?s)<!\\[CDATA\\[.*?\\]\\]>", ""))
                        .find())
                .orElse(true);
    }

    private static UnsupportedOperationException unknown(String what) {
        return new UnsupportedOperationException("CQLSearchService.searchContent: " + what);
    }
}
