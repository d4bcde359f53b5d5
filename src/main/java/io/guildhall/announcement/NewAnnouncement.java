package io.guildhall.announcement;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wants to write to members.
 *
 * @param token what the caller calls it, 8 to {@value #TOKEN_MAX} letters, digits and hyphens: sent twice, it is written once
 */
public record NewAnnouncement(String subject, String text, AnnouncementAudience audience, String token) {
    static final String BAD_TOKEN = "field.bad-token";
    static final int TOKEN_MAX = 40;

    private static final TextRule SUBJECT = TextRule.neededLine("subject", Announcement.SUBJECT_MAX);
    private static final TextRule TEXT = new TextRule("text", Announcement.TEXT_MAX, true, true);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,40}");

    /** Without blanks around; line breaks are one character each. */
    NewAnnouncement stripped() {
        return new NewAnnouncement(
                subject.strip(), text.replace("\r\n", "\n").replace('\r', '\n').strip(), audience, token);
    }

    /** What is wrong with it. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        SUBJECT.problem(subject).ifPresent(problems::add);
        TEXT.problem(text).ifPresent(problems::add);
        if (!TOKEN.matcher(token).matches()) {
            problems.add(new FieldError("token", BAD_TOKEN, List.of()));
        }
        return problems;
    }
}
