package io.guildhall.kernel;

import java.util.Optional;
import java.util.function.Function;

/** What came of an act: done, or refused with a reason. Exceptions are for bugs and broken infrastructure only. */
public sealed interface Outcome<T> {
    /** It is so now. {@code changed} is false where it was so before. */
    record Done<T>(T value, boolean changed) implements Outcome<T> {}

    /** It did not happen, and why. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value, true);
    }

    static <T> Outcome<T> unchanged(T value) {
        return new Done<>(value, false);
    }

    static <T> Outcome<T> refused(RefusalCode code, Object... details) {
        return new Refused<>(Refusal.of(code, details));
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The value where it was done. */
    default Optional<T> result() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** The reason where it was refused. */
    default Optional<Refusal> reason() {
        return this instanceof Refused<T> refused ? Optional.of(refused.refusal()) : Optional.empty();
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Done<T> done) {
            return new Done<>(change.apply(done.value()), done.changed());
        }
        return new Refused<>(((Refused<T>) this).refusal());
    }

    /** One answer out of both cases. */
    default <R> R fold(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused) {
        if (this instanceof Done<T> yes) {
            return done.apply(yes.value());
        }
        return refused.apply(((Refused<T>) this).refusal());
    }

    /** Goes on with the value where it was done; the first refusal stays. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return new Refused<>(((Refused<T>) this).refusal());
    }
}
