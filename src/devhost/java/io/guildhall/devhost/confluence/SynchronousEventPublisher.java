package io.guildhall.devhost.confluence;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Calls listeners at once, on the publisher's thread and in its transaction. Confluence would log a listener's exception and go
 * on; here it takes the transaction back, so that nobody overlooks it.
 */
final class SynchronousEventPublisher implements EventPublisher {
    private final Database database;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    SynchronousEventPublisher(Database database) {
        this.database = database;
    }

    @Override
    public void publish(Object event) {
        database.inTransaction(() -> {
            subscriptions.stream()
                    .filter(subscription -> subscription.takes(event))
                    .forEach(subscription -> subscription.call(event));
            return event;
        });
    }

    /** Replaces an earlier registration of the same object. @throws IllegalArgumentException where nothing in it listens */
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
                throw new IllegalStateException("a listener failed: " + method, e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
