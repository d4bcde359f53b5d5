package io.guildhall.kernel.web;

import io.guildhall.kernel.Person;

/** How a person looks in every answer. */
public final class PersonJson {
    private PersonJson() {}

    public static JsonObject of(Person person) {
        return new JsonObject()
                .with("key", person.id().value())
                .with("name", person.name())
                .maybe("avatarUrl", person.avatarUrl())
                .with("state", person.state());
    }
}
