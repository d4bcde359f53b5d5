package io.guildhall.membership.questions;

import java.time.Instant;
import java.util.List;

/** What somebody answered on asking to join. */
public record AnswerSheet(long membership, Instant at, List<JoinAnswer> answers) {
    public AnswerSheet {
        answers = List.copyOf(answers);
    }
}
