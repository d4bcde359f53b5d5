package io.guildhall.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Sees one class of these tests other than it was compiled, as a host of another version has it. */
final class Altered extends ClassLoader {
    private final String altered;
    private final UnaryOperator<byte[]> change;

    private Altered(Class<?> type, UnaryOperator<byte[]> change) {
        super(type.getClassLoader());
        this.altered = type.getName();
        this.change = change;
    }

    static ClassLoader without(Class<?> type, String method) {
        return new Altered(
                type,
                bytes -> rewritten(bytes, writer -> new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        return name.equals(method)
                                ? null
                                : super.visitMethod(access, name, descriptor, signature, exceptions);
                    }
                }));
    }

    static ClassLoader withAMethodOfAMissingType(Class<?> type) {
        return new Altered(
                type,
                bytes -> rewritten(bytes, writer -> new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
                        visitMethod(access, "odd", "()Lno/such/Type;", null, null)
                                .visitEnd();
                        super.visitEnd();
                    }

                    @Override
                    public void visit(
                            int version,
                            int access,
                            String name,
                            @Nullable String signature,
                            String superName,
                            String[] interfaces) {
                        super.visit(version, access | Opcodes.ACC_ABSTRACT, name, signature, superName, interfaces);
                    }
                }));
    }

    static ClassLoader broken(Class<?> type) {
        return new Altered(type, bytes -> new byte[] {1, 2, 3});
    }

    private static byte[] rewritten(byte[] bytes, java.util.function.Function<ClassWriter, ClassVisitor> change) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(change.apply(writer), 0);
        return writer.toByteArray();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.equals(altered) ? define(name) : super.loadClass(name, resolve);
    }

    private Class<?> define(String name) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = change.apply(file.readAllBytes());
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
