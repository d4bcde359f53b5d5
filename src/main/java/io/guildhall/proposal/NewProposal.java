package io.guildhall.proposal;

import io.guildhall.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wants to propose.
 *
 * @param token what the caller calls it, 8 to 40 letters, digits and hyphens: sent twice, it is proposed once
 */
public record NewProposal(Pitch pitch, String token) {
    static final String BAD_TOKEN = "field.bad-token";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,40}");

    /** Without blanks around its texts. */
    NewProposal stripped() {
        return new NewProposal(pitch.stripped(), token);
    }

    /** What is wrong with it. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>(pitch.problems());
        if (!TOKEN.matcher(token).matches()) {
            problems.add(new FieldError("token", BAD_TOKEN, List.of()));
        }
        return problems;
    }
}
