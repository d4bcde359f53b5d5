package io.guildhall.devhost.rendering;

import io.guildhall.devhost.rendering.StorageRenderer.Body;
import java.util.Optional;

/** {@code ac:link} to a page or a person. */
final class LinkElement {
    static final String NAME = "ac:link";

    private final StorageReader reader;
    private final Links links;
    private final Surroundings surroundings;

    LinkElement(StorageReader reader, Links links, Surroundings surroundings) {
        this.reader = reader;
        this.links = links;
        this.surroundings = surroundings;
    }

    /** The link that the reader stands on. */
    String read(Body rich) throws BadStorageFormat {
        String anchor =
                Optional.ofNullable(reader.attributes().get("ac:anchor")).orElse("");
        Optional<Target> target = Optional.empty();
        Optional<String> body = Optional.empty();
        for (Optional<String> child = next(); child.isPresent(); child = next()) {
            switch (child.get()) {
                case "ri:page" -> target = only(target, page(anchor));
                case "ri:user" -> target = only(target, user());
                case "ac:link-body" -> body = Optional.of(rich.read());
                case "ac:plain-text-link-body" -> body = Optional.of(Escape.html(Children.text(reader)));
                default -> throw reader.bad(child.get() + " in a link is not modelled");
            }
        }
        if (target.isEmpty()) {
            throw reader.bad("a link without a page or a user is not modelled");
        }
        return target.get().html(body);
    }

    private Optional<String> next() throws BadStorageFormat {
        return Children.next(reader, NAME);
    }

    private Target page(String anchor) throws BadStorageFormat {
        String title = reader.attribute("ri:content-title");
        String space = Optional.ofNullable(reader.attributes().get("ri:space-key"))
                .or(() -> Optional.ofNullable(surroundings.spaceKey()))
                .orElseThrow(() -> reader.bad("a link to a page needs a space"));
        Children.none(reader);
        String href = links.page(space, title, anchor);
        return body -> Links.anchor("", href, body.orElseGet(() -> Escape.html(title)));
    }

    private Target user() throws BadStorageFormat {
        String key = reader.attribute("ri:userkey");
        Children.none(reader);
        return body -> links.user(key, body);
    }

    private Optional<Target> only(Optional<Target> before, Target target) throws BadStorageFormat {
        if (before.isPresent()) {
            throw reader.bad("a link has one target");
        }
        return Optional.of(target);
    }

    /** What a link leads to, given the HTML inside it. */
    private interface Target {
        String html(Optional<String> body);
    }
}
