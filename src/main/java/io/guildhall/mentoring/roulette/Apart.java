package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Programme;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Port: who is never brought together by a programme: one blocks the other, or manages them, as many levels up as the programme says. */
public interface Apart {
    /** For each of these people the others whom they are kept apart from, whoever wants it so. Two statements for each of them, and one for each level. */
    Map<UserId, Set<UserId>> of(Programme programme, Collection<UserId> people);
}
