package io.guildhall.devhost.rendering;

import io.guildhall.devhost.rendering.Rendering.Assets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What stands in the head and at the end of a page: each file for itself, or in batches. */
final class PageAssets {
    private final WebResources webResources;
    private final Batches batches;

    PageAssets(WebResources webResources, Batches batches) {
        this.webResources = webResources;
        this.batches = batches;
    }

    Assets single(Collection<String> completeKeys, Collection<String> contexts) {
        WebResources.Lots lots = webResources.lots(completeKeys, contexts);
        return assets(lots, PageAssets::addresses);
    }

    Assets batched(Collection<String> completeKeys, Collection<String> contexts) {
        WebResources.Lots lots = webResources.lots(completeKeys, contexts);
        return assets(lots, batches::addresses);
    }

    private static Assets assets(
            WebResources.Lots lots, BiFunction<List<WebResource>, String, List<String>> addresses) {
        Map<String, String> data = new LinkedHashMap<>();
        lots.all().stream()
                .flatMap(resource -> resource.data().stream())
                .forEach(each -> data.put(each.key(), each.json()));
        return new Assets(both(lots, addresses, ".css"), both(lots, addresses, ".js"), data);
    }

    private static List<String> both(
            WebResources.Lots lots, BiFunction<List<WebResource>, String, List<String>> addresses, String extension) {
        return Stream.of(lots.ofContexts(), lots.more())
                .flatMap(lot -> addresses.apply(lot, extension).stream())
                .toList();
    }

    private static List<String> addresses(List<WebResource> resources, String extension) {
        return resources.stream()
                .flatMap(resource -> resource.names(extension).stream().map(resource::address))
                .toList();
    }
}
