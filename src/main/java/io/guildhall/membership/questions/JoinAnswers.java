package io.guildhall.membership.questions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: where answers to join questions are kept, one sheet for each request, until they are deleted. */
public interface JoinAnswers {
    /** Keeps a sheet. */
    void keep(AnswerSheet sheet);

    /** The newest sheet of each membership that has one. One statement for each 500. */
    Map<Long, AnswerSheet> newest(Collection<Long> memberships);

    /** Sheets written before a time, by their numbers, only after one where it is not 0. One statement. */
    List<Kept> before(Instant time, long after, int limit);

    /** Deletes sheets by their numbers. */
    void delete(Collection<Long> sheets);

    /** Where a sheet is kept. */
    record Kept(long sheet, long membership, Instant at) {}
}
