package io.guildhall.e2e.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes types of the host as another version might have them: without a method, or with a constant of another name. */
final class LackingHost {
    private final Path folder;

    /** Classes go to a folder that is to stand first on the class path. */
    LackingHost(Path folder) {
        this.folder = folder;
    }

    LackingHost withoutMethod(String type, String method, String descriptor) throws IOException {
        return rewrite(type, next -> new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access, String name, String its, @Nullable String signature, String @Nullable [] exceptions) {
                boolean hidden = name.equals(method) && its.equals(descriptor);
                return hidden ? null : super.visitMethod(access, name, its, signature, exceptions);
            }
        });
    }

    LackingHost withoutConstant(String type, String constant) throws IOException {
        return rewrite(type, next -> new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public FieldVisitor visitField(
                    int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
                return super.visitField(access, other(name), descriptor, signature, value);
            }

            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String its, @Nullable String signature, String @Nullable [] exceptions) {
                MethodVisitor code = super.visitMethod(access, name, its, signature, exceptions);
                return new MethodVisitor(Opcodes.ASM9, code) {
                    @Override
                    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
                        super.visitFieldInsn(opcode, owner, other(field), descriptor);
                    }
                };
            }

            private String other(String name) {
                return name.equals(constant) ? name + "_OF_ANOTHER_NAME" : name;
            }
        });
    }

    /** What was changed before stays changed. */
    private LackingHost rewrite(String type, java.util.function.Function<ClassWriter, ClassVisitor> change)
            throws IOException {
        String file = type.replace('.', '/') + ".class";
        Path changed = folder.resolve(file);
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(Files.exists(changed) ? Files.readAllBytes(changed) : original(file))
                .accept(change.apply(writer), 0);
        Files.createDirectories(Objects.requireNonNull(changed.getParent()));
        Files.write(changed, writer.toByteArray());
        return this;
    }

    private static byte[] original(String file) throws IOException {
        ClassLoader loader = LackingHost.class.getClassLoader();
        try (InputStream bytes = Objects.requireNonNull(loader.getResourceAsStream(file), file)) {
            return bytes.readAllBytes();
        }
    }
}
