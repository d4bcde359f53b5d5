package io.guildhall.linkage;

import io.guildhall.Checkout;
import io.guildhall.linkage.Link.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** All links of a set of classes to what is neither theirs nor Java's. */
public final class Links {
    /** Ours, Java's, and annotations that the manifest does not import because only the build reads them. */
    private static final List<String> NOT_THE_HOSTS = List.of(
            "io.guildhall.", "java.", "com.atlassian.plugin.spring.scanner.annotation.", "org.jspecify.annotations.");

    private final Map<String, ClassNode> own = new HashMap<>();
    private final Map<Link, Set<String>> links = new TreeMap<>();
    private String looking = "";

    /** Every link of the compiled classes below a directory, each with the names of those that have it. */
    public static Map<Link, Set<String>> of(Path directory) {
        Links all = new Links();
        for (Path file : Checkout.files(directory, ".class")) {
            all.read(file);
        }
        for (ClassNode node : all.own.values()) {
            all.looking = Type.getObjectType(node.name).getClassName();
            new LinksOfClass(all, node).add();
        }
        return all.links;
    }

    private void read(Path file) {
        try {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_FRAMES);
            own.put(node.name, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void type(Type type, Kind kind) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.METHOD) {
            type(element.getReturnType(), kind);
            List.of(element.getArgumentTypes()).forEach(argument -> type(argument, kind));
        } else if (element.getSort() == Type.OBJECT) {
            add(Link.type(element.getClassName(), kind));
        }
    }

    /** That the class which is looked at extends or implements a type. */
    void ancestor(String type, Kind kind) {
        add(new Link(Type.getObjectType(type).getClassName(), kind, looking, "-"));
    }

    /** That a lambda implements the one method of an interface. */
    void lambda(Type type, String method, Type erased) {
        add(new Link(type.getClassName(), Kind.LAMBDA, method, erased.getDescriptor()));
    }

    /** A member; where the owner is a class of ours that inherits it, the host's type that it comes from. */
    void member(String owner, Kind kind, String name, String descriptor) {
        if (owner.startsWith("[")) {
            return;
        }
        type(Type.getObjectType(owner), Kind.TYPE);
        ClassNode node = own.get(owner);
        if (node == null) {
            add(new Link(Type.getObjectType(owner).getClassName(), kind, name, descriptor));
        } else if (!declares(node, name, descriptor)) {
            inherited(node, kind, name, descriptor);
        }
    }

    private void inherited(ClassNode node, Kind kind, String name, String descriptor) {
        if (node.superName != null && !node.superName.startsWith("java/")) {
            member(node.superName, kind, name, descriptor);
        } else {
            node.interfaces.stream()
                    .filter(type -> !type.startsWith("java/"))
                    .forEach(type -> member(type, kind, name, descriptor));
        }
    }

    private static boolean declares(ClassNode node, String name, String descriptor) {
        return node.methods.stream().anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor))
                || node.fields.stream().anyMatch(field -> field.name.equals(name) && field.desc.equals(descriptor));
    }

    private void add(Link link) {
        if (NOT_THE_HOSTS.stream().noneMatch(link.owner()::startsWith)) {
            links.computeIfAbsent(link, each -> new TreeSet<>()).add(looking);
        }
    }
}
