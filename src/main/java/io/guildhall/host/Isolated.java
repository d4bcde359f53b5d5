package io.guildhall.host;

import io.guildhall.site.FeatureState;
import io.guildhall.site.OptionalFeature;
import io.guildhall.site.Trouble;
import io.guildhall.site.Trouble.Reason;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An adapter that touches what the host may lack, and what stands in for it where the host does. Once off it stays off until the app is
 * started again. Thread-safe.
 *
 * @param <T> what the adapter is to the rest of the app
 */
final class Isolated<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Isolated.class);
    private static final String PACKAGE = "io.guildhall.host.isolated.";

    private final OptionalFeature feature;
    private final T instead;
    private volatile T current;
    private volatile Optional<Trouble> trouble = Optional.empty();

    private Isolated(OptionalFeature feature, T instead) {
        this.feature = feature;
        this.instead = instead;
        this.current = instead;
    }

    /**
     * Makes the adapter, unless it is known already that it would not work.
     *
     * @param known what the feature needs and the host lacks; empty for nothing
     * @param adapter the simple name of a class in the package of isolated adapters, which is a {@code T}
     * @param instead what answers while the feature is off
     * @param services what its one constructor takes
     */
    @SuppressWarnings(
            "unchecked") // named by a string on purpose; what it is to be stands in the same line of the registrar
    static <T> Isolated<T> of(
            OptionalFeature feature, Optional<Trouble> known, String adapter, T instead, Object... services) {
        Isolated<T> isolated = new Isolated<>(feature, instead);
        if (known.isPresent()) {
            isolated.switchOff(known.get());
            return isolated;
        }
        try {
            isolated.current =
                    (T) Class.forName(PACKAGE + adapter).getConstructors()[0].newInstance(services);
        } catch (InvocationTargetException failed) {
            isolated.switchOff(failed.getTargetException());
        } catch (LinkageError | ReflectiveOperationException | RuntimeException failed) {
            isolated.switchOff(failed);
        }
        return isolated;
    }

    /** Asks the adapter; where the host turns out to lack what it needs, the feature is off from then on. */
    <R> R ask(Function<? super T, ? extends R> question) {
        try {
            return question.apply(current);
        } catch (LinkageError lacking) {
            switchOff(lacking);
            return question.apply(instead);
        }
    }

    FeatureState state() {
        return new FeatureState(feature, trouble);
    }

    private void switchOff(Throwable failure) {
        Reason reason = failure instanceof LinkageError ? Reason.NOT_LINKED : Reason.FAILED;
        switchOff(new Trouble(reason, failure.toString()));
    }

    private void switchOff(Trouble found) {
        LOG.warn("The feature {} is off on this host: {}", feature, found.reason() + " " + found.detail());
        trouble = Optional.of(found);
        current = instead;
    }
}
