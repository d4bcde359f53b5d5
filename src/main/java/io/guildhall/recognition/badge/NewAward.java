package io.guildhall.recognition.badge;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.WikiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * An award as somebody wants to give it.
 *
 * @param space the community in which it is given; empty for where the badge belongs
 * @param badge the key of the badge
 * @param person key or username of whoever gets it
 * @param reason at least {@value Award#REASON_MIN} and at most {@value Award#REASON_MAX} characters
 * @param page what names the page that it stands on: the host's number of it, its address on this site, or its title in the space of the community
 * @param token what makes sending it twice one award, 8 to 40 letters, digits and hyphens; empty where the sender has none
 */
public record NewAward(
        Optional<String> space,
        String badge,
        String person,
        String reason,
        Optional<String> page,
        Optional<String> token) {
    /** The evidence key of a badge that nobody has twice. */
    static final String ONCE = "once";

    private static final TextRule REASON = new TextRule("reason", Award.REASON_MAX, true, true);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,40}");

    /** One that stands on a page by the host's number of it. */
    public NewAward(
            Optional<String> space,
            String badge,
            String person,
            String reason,
            OptionalLong page,
            Optional<String> token) {
        this(
                space,
                badge,
                person,
                reason,
                page.isPresent() ? Optional.of(Long.toString(page.getAsLong())) : Optional.empty(),
                token);
    }

    /** The same without blanks around what was written. */
    NewAward stripped() {
        return new NewAward(
                space,
                badge,
                person.strip(),
                reason.strip(),
                page.map(String::strip).filter(named -> !named.isEmpty()),
                token);
    }

    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>(reasonProblems(reason));
        if (token.filter(given -> !TOKEN.matcher(given).matches()).isPresent()) {
            problems.add(new FieldError("token", "field.bad-token", List.of()));
        }
        return problems;
    }

    /** What is wrong with a reason that has been stripped, of giving as of taking back. */
    public static List<FieldError> reasonProblems(String reason) {
        Optional<FieldError> problem = REASON.problem(reason);
        if (problem.isPresent()) {
            return List.of(problem.get());
        }
        return reason.codePointCount(0, reason.length()) < Award.REASON_MIN
                ? List.of(new FieldError("reason", "field.too-short", List.of(Award.REASON_MIN)))
                : List.of();
    }

    /** What keeps the same from being given twice: having the badge at all, the page that it stands on, or the sending itself. */
    String evidenceKey(boolean multiple, Optional<WikiPage> found, String otherwise) {
        if (!multiple) {
            return ONCE;
        }
        return found.map(each -> "page:" + each.id()).orElseGet(() -> "token:" + token.orElse(otherwise));
    }
}
