package io.guildhall.devhost.caches;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;

/** What may be in a cache that all nodes know: serialisable all through, and of classes that every node has without the plugin. */
final class Portable {
    private Portable() {}

    /** Why an object may not, naming the class. */
    static Optional<String> objection(Object object) {
        try {
            write(object, OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (NotSerializableException e) {
            return Optional.of(e.getMessage() + " is not Serializable");
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    static String encode(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(object, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static Object decode(String text) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            return in.readObject();
        }
    }

    private static void write(Object object, OutputStream to) throws IOException {
        try (ObjectOutputStream out = new Neutral(to)) {
            out.writeObject(object);
        }
    }

    /** Refuses every class that the host itself does not load. */
    private static final class Neutral extends ObjectOutputStream {
        Neutral(OutputStream out) throws IOException {
            super(out);
        }

        @Override
        protected void annotateClass(Class<?> type) throws IOException {
            ClassLoader loader = type.getClassLoader();
            for (ClassLoader host = Portable.class.getClassLoader(); host != loader; host = host.getParent()) {
                if (host == null) {
                    throw new InvalidClassException(
                            type.getName() + " is a class of the plugin, which another node or version cannot read");
                }
            }
        }
    }
}
