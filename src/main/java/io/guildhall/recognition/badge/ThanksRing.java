package io.guildhall.recognition.badge;

import io.guildhall.kernel.UserId;
import java.util.List;

/**
 * Two or three people who recognised each other more than is usual where they are.
 *
 * @param people who recognise the next, and the last the first, by their keys
 * @param times how often they recognised each other
 */
record ThanksRing(List<UserId> people, int times) {
    ThanksRing {
        people = List.copyOf(people);
    }
}
