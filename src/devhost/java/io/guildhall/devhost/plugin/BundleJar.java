package io.guildhall.devhost.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A jar as far as it can be judged without running it; with a reason in it, it is not installed at all. */
record BundleJar(
        Path path,
        Optional<PluginDescriptor> descriptor,
        ScannerIndex index,
        boolean springContext,
        List<String> reasons) {
    /** The report of a jar that is refused as it is. */
    PluginReport refused() {
        return refusedFor(reasons);
    }

    /** The report of a jar that is refused for these reasons. */
    PluginReport refusedFor(List<String> why) {
        return new PluginReport(
                descriptor.map(PluginDescriptor::key).orElse(String.valueOf(path.getFileName())),
                false,
                0,
                descriptor.map(PluginDescriptor::moduleCount).orElse(0),
                why);
    }
}
