package io.guildhall.devhost.rest;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where a rest module is served: {@code /guildhall} and {@code 1.0}. */
record Mount(String path, String version) implements Comparable<Mount> {
    static final String LATEST = "latest";
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._-]+)+");
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    /** Reads the attributes of a module. */
    static Mount of(ModuleElement module) throws ModuleRefused {
        Mount mount = new Mount(module.required("path"), module.required("version"));
        if (!PATH.matcher(mount.path).matches()) {
            throw new ModuleRefused("path \"" + mount.path + "\" must start with a slash and not end with one");
        }
        if (!VERSION.matcher(mount.version).matches()) {
            throw new ModuleRefused("version \"" + mount.version + "\" is not a number like 1.0");
        }
        return mount;
    }

    /** The path below {@code /rest}. */
    String base() {
        return path + "/" + version;
    }

    /** The path below {@code /rest} for those who do not care for the version. */
    String latest() {
        return path + "/" + LATEST;
    }

    /** By version, the newest last. */
    @Override
    public int compareTo(Mount other) {
        int byVersion = Arrays.compare(numbers(), other.numbers());
        return byVersion == 0 ? base().compareTo(other.base()) : byVersion;
    }

    private int[] numbers() {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
