package io.guildhall.membership.questions;

import io.guildhall.kernel.Transactions;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Span;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Deletes answers to join questions some time after the request was decided: approved, declined, taken back or run out; administrators decide how
 * long. To be run daily.
 * Running it twice changes nothing, and breaking it off loses nothing: each batch is a transaction of its own.
 */
@Named
public final class AnswerRetention {
    private static final int BATCH = 200;

    private final JoinAnswers answers;
    private final Memberships memberships;
    private final Transactions transactions;
    private final KnownSettings known;

    @Inject
    public AnswerRetention(
            JoinAnswers answers, Memberships memberships, Transactions transactions, KnownSettings known) {
        this.answers = answers;
        this.memberships = memberships;
        this.transactions = transactions;
        this.known = known;
    }

    /** Deletes what is due. Three statements for each {@value #BATCH} sheets that are old enough. Gives back how many were deleted. */
    public int run(Instant now) {
        Instant due = now.minus(known.now().times().days(Span.ANSWERS));
        int deleted = 0;
        long last = 0;
        List<JoinAnswers.Kept> batch = new ArrayList<>(answers.before(due, last, BATCH));
        while (!batch.isEmpty()) {
            List<Long> decided = decided(batch, due);
            if (!decided.isEmpty()) {
                transactions.inTransaction(() -> {
                    answers.delete(decided);
                    return decided.size();
                });
            }
            deleted += decided.size();
            last = batch.get(batch.size() - 1).sheet();
            batch = answers.before(due, last, BATCH);
        }
        return deleted;
    }

    private List<Long> decided(List<JoinAnswers.Kept> batch, Instant due) {
        Map<Long, List<Instant>> decisions = memberships.leftState(
                batch.stream().map(JoinAnswers.Kept::membership).distinct().toList(), MembershipState.REQUESTED);
        return batch.stream()
                .filter(sheet -> decisions.getOrDefault(sheet.membership(), List.of()).stream()
                        .anyMatch(at -> !at.isBefore(sheet.at()) && !at.isAfter(due)))
                .map(JoinAnswers.Kept::sheet)
                .toList();
    }
}
