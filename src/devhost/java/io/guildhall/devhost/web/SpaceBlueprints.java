package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import io.guildhall.devhost.rendering.ContentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The {@code space-blueprint} modules, and the cards that offer them. */
final class SpaceBlueprints implements ModuleType {
    private static final String STOCK_FORM = "Confluence.Templates.Blueprints.CreateSpace.createSpaceForm";

    private final List<SpaceBlueprint.Card> cards = new CopyOnWriteArrayList<>();

    @Override
    public String element() {
        return "space-blueprint";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        read(plugin, module);
        return () -> {};
    }

    /** Reads the card and the blueprint that it names. */
    Enabled enableCard(Plugin plugin, ModuleElement module, Predicate<Map<String, Object>> condition)
            throws ModuleRefused {
        String key = Optional.ofNullable(Conditions.parameters(module).get("blueprintKey"))
                .orElseThrow(() -> new ModuleRefused("<web-item> in the dialog has no <param name=\"blueprintKey\">"));
        SpaceBlueprint blueprint = read(plugin, Descriptor.sibling(module, "space-blueprint", key));
        String icon = Descriptor.resource(module, "icon");
        Optional<ModuleElement> description = module.child("description");
        SpaceBlueprint.Card card = new SpaceBlueprint.Card(
                blueprint,
                module.required("i18n-name-key"),
                description.isPresent() ? description.get().required("key") : "",
                WebItems.weight(module),
                Descriptor.file(plugin, icon),
                ContentType.of(icon),
                condition);
        cards.add(card);
        return () -> cards.remove(card);
    }

    private static SpaceBlueprint read(Plugin plugin, ModuleElement module) throws ModuleRefused {
        for (ModuleElement child : module.children()) {
            switch (child.name()) {
                case "content-template", "description" -> {}
                case "dialog-wizard" -> checkWizard(child);
                default ->
                    throw new ModuleRefused(
                            "<space-blueprint> with <" + child.name() + "> is not modelled by this host");
            }
        }
        List<ModuleElement> roots = module.children("content-template");
        if (roots.size() != 1) {
            throw new ModuleRefused("<space-blueprint> needs exactly one <content-template> for its home page");
        }
        List<SpaceBlueprint.Template> children = new ArrayList<>();
        for (ModuleElement child : roots.get(0).children("content-template")) {
            if (!child.children().isEmpty()) {
                throw new ModuleRefused("<space-blueprint>: pages below pages below the home page are not modelled");
            }
            children.add(template(plugin, module, child));
        }
        return new SpaceBlueprint(
                plugin.key(),
                module.required("key"),
                module.required("i18n-name-key"),
                template(plugin, module, roots.get(0)),
                List.copyOf(children));
    }

    private static SpaceBlueprint.Template template(Plugin plugin, ModuleElement module, ModuleElement reference)
            throws ModuleRefused {
        return ContentTemplates.read(plugin, Descriptor.sibling(module, "content-template", reference.required("ref")));
    }

    private static void checkWizard(ModuleElement wizard) throws ModuleRefused {
        for (ModuleElement page : wizard.children("dialog-page")) {
            page.required("id");
            page.required("title-key");
            if (!page.required("template-key").equals(STOCK_FORM)) {
                throw new ModuleRefused("<dialog-page> template-key must be " + STOCK_FORM + " on this host");
            }
        }
    }

    /** The cards that show, lightest first. */
    List<SpaceBlueprint.Card> cards(Map<String, Object> context) {
        return cards.stream()
                .filter(card -> card.condition().test(context))
                .sorted(Comparator.comparingInt(SpaceBlueprint.Card::weight))
                .toList();
    }

    Optional<SpaceBlueprint.Card> card(String id, Map<String, Object> context) {
        return cards(context).stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
