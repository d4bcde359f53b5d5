package io.guildhall.people;

import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: what the organisation says of people. Works without: then nothing is known of anybody. */
public interface PersonFacts {
    /** What is said of these people; nothing is said of those who are missing. One statement for every {@code 500}. */
    Map<UserId, Facts> of(Collection<UserId> people);

    /** Of how many people something is said. One statement. */
    int count();

    /** Says this of people, in place of whatever was said before; inside a transaction. Two statements for every {@code 500}. */
    void put(List<Facts> facts);
}
