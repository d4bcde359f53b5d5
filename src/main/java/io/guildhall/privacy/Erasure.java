package io.guildhall.privacy;

import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a person is being erased, or was.
 *
 * @param id its number in the database
 * @param person whose key is taken out; empty once it is done, when nothing knows them any more
 * @param instead what stands in their place
 * @param by the administrator who decided it
 * @param rows how many rows were changed or deleted so far
 * @param doneAt empty while it goes on
 */
public record Erasure(
        long id,
        Optional<UserId> person,
        Tombstone instead,
        UserId by,
        Instant startedAt,
        int rows,
        Optional<Instant> doneAt) {}
