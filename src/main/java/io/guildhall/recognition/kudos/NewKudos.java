package io.guildhall.recognition.kudos;

import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody wants to thank for.
 *
 * @param to the user key or username of who is thanked
 * @param page the host's number of the page that it is about, or the title of one in the community's space; empty for none
 * @param token what the caller calls it, 8 to {@value #TOKEN_MAX} letters, digits and hyphens: sent twice, it is given once
 */
public record NewKudos(String to, String reason, Optional<KudosTag> tag, String page, String token) {
    static final String BAD_TOKEN = "field.bad-token";
    static final int TOKEN_MAX = 40;

    /** As long as the host lets titles be. */
    public static final int PAGE_MAX = 255;

    private static final TextRule REASON = new TextRule("reason", Kudos.REASON_MAX, false, true);
    private static final TextRule PAGE = new TextRule("page", PAGE_MAX, false, false);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,40}");

    /** Without blanks around; line breaks are one character each. */
    NewKudos stripped() {
        return new NewKudos(
                to.strip(), reason.replace("\r\n", "\n").replace('\r', '\n').strip(), tag, page.strip(), token);
    }

    /** Why it cannot be given, whoever it is for. */
    Optional<Refusal> refusal() {
        List<FieldError> problems = new ArrayList<>();
        REASON.problem(reason).ifPresent(problems::add);
        PAGE.problem(page).ifPresent(problems::add);
        if (!TOKEN.matcher(token).matches()) {
            problems.add(new FieldError("token", BAD_TOKEN, List.of()));
        }
        if (!problems.isEmpty()) {
            return Optional.of(Refusal.ofFields(KudosRefusal.INVALID, problems));
        }
        return shown(reason) < Kudos.REASON_MIN
                ? Optional.of(Refusal.of(KudosRefusal.REASON_TOO_SHORT, Kudos.REASON_MIN))
                : Optional.empty();
    }

    /** How many characters show something: a run of blanks is one, and what is invisible is none, so that nobody fills up with them. */
    private static long shown(String text) {
        return text.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .codePoints()
                .count();
    }
}
