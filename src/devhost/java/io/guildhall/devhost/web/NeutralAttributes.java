package io.guildhall.devhost.web;

import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/**
 * Refuses what another node could not read from a session: whatever is not serializable, and classes of plugins, whose class loader is another one on each
 * node and after each upgrade. It does so on a host that is alone too, where the fault would not show.
 */
final class NeutralAttributes implements HttpSessionAttributeListener {
    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        check(event, event.getValue());
    }

    /** The event has the value before; the session has the new one. */
    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        check(event, event.getSession().getAttribute(event.getName()));
    }

    private static void check(HttpSessionBindingEvent event, Object value) {
        try (Sieve sieve = new Sieve()) {
            sieve.writeObject(value);
        } catch (IOException unfit) {
            event.getSession().removeAttribute(event.getName());
            String why = unfit instanceof NotSerializableException
                    ? unfit.getMessage() + " is not serializable"
                    : unfit.getMessage();
            throw new IllegalArgumentException(
                    "session attribute " + event.getName() + ": another node could not read it: " + why, unfit);
        }
    }

    /** Sees every class of an object graph. */
    private static final class Sieve extends ObjectOutputStream {
        Sieve() throws IOException {
            super(OutputStream.nullOutputStream());
        }

        @Override
        protected void annotateClass(Class<?> type) throws IOException {
            Class<?> innermost = type;
            while (innermost.isArray()) {
                innermost = innermost.getComponentType();
            }
            ClassLoader loader = innermost.getClassLoader();
            boolean ofTheJdk = loader == null || loader == ClassLoader.getPlatformClassLoader();
            if (!ofTheJdk && loader != NeutralAttributes.class.getClassLoader()) {
                throw new IOException(type.getName() + " is a class of a plugin");
            }
        }
    }
}
