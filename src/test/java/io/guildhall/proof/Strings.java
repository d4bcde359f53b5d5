package io.guildhall.proof;

import io.guildhall.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The string literals in the app's code. What is put together has {@link #HOLE} where a value goes. */
public final class Strings {
    /** As javac writes it into the recipe of a concatenation. */
    public static final char HOLE = '\u0001';

    private final Set<String> found = new TreeSet<>();

    private Strings() {}

    /** All literals of all classes of the app. */
    public static Set<String> ofTheApp() {
        Set<String> all = new TreeSet<>();
        byClass().values().forEach(all::addAll);
        return all;
    }

    /** The same, by the internal name of the class that holds them. */
    public static Map<String, Set<String>> byClass() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Path file : Checkout.files(Checkout.classes().resolve("io/guildhall"), ".class")) {
            try {
                Strings strings = new Strings();
                ClassReader reader = new ClassReader(Files.readAllBytes(file));
                reader.accept(strings.new InClass(), ClassReader.SKIP_FRAMES);
                all.put(reader.getClassName(), strings.found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private void add(Object constant) {
        if (constant instanceof String text) {
            found.add(text);
        }
    }

    private final class InClass extends ClassVisitor {
        InClass() {
            super(Opcodes.ASM9);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            add(value);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new InMethod();
        }
    }

    private final class InMethod extends MethodVisitor {
        InMethod() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object value) {
            add(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                add(argument);
            }
        }
    }
}
