package io.guildhall.devhost.confluence;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls listeners at once, on the publisher's thread and in its transaction, as Confluence does. A listener's exception is logged and the
 * others are called: a listener that touched nothing does no harm. One that made a statement fail, or that threw out of a transaction of its own which joined
 * this one, has ended the transaction of whoever published: nothing of it is saved, even if the listener caught the exception. That is
 * PostgreSQL's rule; {@link Database} keeps it on H2 too, so that nobody who tries an app there overlooks it.
 *
 * <p>Events that want to be handled later on another thread ({@link AsynchronousPreferred}) are refused: a host that handled them at once would hide
 * that their listeners have no transaction and no caller.
 */
final class SynchronousEventPublisher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(SynchronousEventPublisher.class);

    private final Database database;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    SynchronousEventPublisher(Database database) {
        this.database = database;
    }

    /** @throws UnsupportedOperationException for an event that prefers to be handled asynchronously */
    @Override
    public void publish(Object event) {
        refuseAsynchronous(event.getClass());
        database.inTransaction(() -> {
            subscriptions.stream()
                    .filter(subscription -> subscription.takes(event))
                    .forEach(subscription -> subscription.call(event));
            return event;
        });
    }

    /**
     * Replaces an earlier registration of the same object.
     *
     * @throws IllegalArgumentException where nothing in it listens
     * @throws NoClassDefFoundError where a class that any of its methods names cannot be loaded; then none of it listens
     */
    @Override
    public void register(Object listener) {
        List<Subscription> found = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> Subscription.of(listener, method))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method with @EventListener");
        }
        unregister(listener);
        subscriptions.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        subscriptions.removeIf(subscription -> subscription.listener() == listener);
    }

    private static void refuseAsynchronous(Class<?> event) {
        if (event.isAnnotationPresent(AsynchronousPreferred.class)) {
            throw new UnsupportedOperationException(
                    "EventPublisher.publish: " + event.getName() + " is @AsynchronousPreferred, which is not modelled");
        }
    }

    private record Subscription(Object listener, Method method) {
        static Subscription of(Object listener, Method method) {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException("a listener takes one event: " + method);
            }
            // The class may be package-private in a bundle; Confluence reaches it as well.
            method.setAccessible(true);
            return new Subscription(listener, method);
        }

        boolean takes(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }

        /** Inside the listener's class loader, where Confluence leaves the publisher's: what relies on that one fails here. */
        void call(Object event) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(listener.getClass().getClassLoader());
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Error error && !(error instanceof LinkageError)) {
                    throw error;
                }
                LOG.error("A listener failed on {}: {}", event.getClass().getName(), method, e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
