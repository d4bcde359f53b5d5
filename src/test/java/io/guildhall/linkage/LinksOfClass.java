package io.guildhall.linkage;

import io.guildhall.linkage.Link.Kind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The links of one class: its ancestors, its members' types, its annotations, and what its code names. */
record LinksOfClass(Links links, ClassNode node) {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

    void add() {
        boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
        if (node.superName != null) {
            links.ancestor(node.superName, Kind.EXTENDS);
        }
        node.interfaces.forEach(type -> links.ancestor(type, isInterface ? Kind.EXTENDS : Kind.IMPLEMENTS));
        annotations(node.visibleAnnotations);
        node.fields.forEach(this::field);
        node.methods.forEach(this::method);
        if (node.recordComponents != null) {
            node.recordComponents.forEach(component -> annotations(component.visibleAnnotations));
        }
    }

    private void field(FieldNode field) {
        links.type(Type.getType(field.desc), Kind.TYPE);
        annotations(field.visibleAnnotations);
    }

    private void method(MethodNode method) {
        links.type(Type.getMethodType(method.desc), Kind.TYPE);
        method.exceptions.forEach(type -> links.type(Type.getObjectType(type), Kind.TYPE));
        method.tryCatchBlocks.stream()
                .filter(block -> block.type != null)
                .forEach(block -> links.type(Type.getObjectType(block.type), Kind.TYPE));
        annotations(method.visibleAnnotations);
        if (method.visibleParameterAnnotations != null) {
            Stream.of(method.visibleParameterAnnotations).forEach(this::annotations);
        }
        method.instructions.forEach(this::instruction);
    }

    private void instruction(AbstractInsnNode code) {
        if (code instanceof MethodInsnNode call) {
            links.member(call.owner, kind(call), call.name, call.desc);
            links.type(Type.getMethodType(call.desc), Kind.TYPE);
        } else if (code instanceof FieldInsnNode access) {
            boolean isStatic = access.getOpcode() == Opcodes.GETSTATIC || access.getOpcode() == Opcodes.PUTSTATIC;
            links.member(access.owner, isStatic ? Kind.STATIC_FIELD : Kind.FIELD, access.name, access.desc);
        } else if (code instanceof TypeInsnNode use) {
            links.type(Type.getObjectType(use.desc), Kind.TYPE);
        } else if (code instanceof MultiANewArrayInsnNode array) {
            links.type(Type.getType(array.desc), Kind.TYPE);
        } else if (code instanceof LdcInsnNode constant) {
            constant(constant.cst);
        } else if (code instanceof InvokeDynamicInsnNode dynamic) {
            links.type(Type.getMethodType(dynamic.desc), Kind.TYPE);
            List.of(dynamic.bsmArgs).forEach(this::constant);
            if (dynamic.bsm.getOwner().equals(LAMBDAS)) {
                links.lambda(Type.getReturnType(dynamic.desc), dynamic.name, (Type) dynamic.bsmArgs[0]);
            }
        }
    }

    private void constant(Object constant) {
        if (constant instanceof Type type) {
            links.type(type, Kind.TYPE);
        } else if (constant instanceof Handle handle) {
            links.member(handle.getOwner(), kind(handle), handle.getName(), handle.getDesc());
        }
    }

    private void annotations(@Nullable Collection<AnnotationNode> annotations) {
        if (annotations != null) {
            annotations.forEach(annotation -> links.type(Type.getType(annotation.desc), Kind.ANNOTATION));
        }
    }

    private static Kind kind(MethodInsnNode call) {
        if (call.name.equals("<init>")) {
            return Kind.CONSTRUCTOR;
        }
        if (call.getOpcode() == Opcodes.INVOKESTATIC) {
            return Kind.STATIC_METHOD;
        }
        return call.itf ? Kind.INTERFACE_METHOD : Kind.METHOD;
    }

    private static Kind kind(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_NEWINVOKESPECIAL -> Kind.CONSTRUCTOR;
            case Opcodes.H_INVOKESTATIC -> Kind.STATIC_METHOD;
            case Opcodes.H_INVOKEINTERFACE -> Kind.INTERFACE_METHOD;
            case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD -> Kind.FIELD;
            case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC -> Kind.STATIC_FIELD;
            default -> Kind.METHOD;
        };
    }
}
