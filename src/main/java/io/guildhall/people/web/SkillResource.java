package io.guildhall.people.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.QueryParameters;
import io.guildhall.kernel.web.Reply;
import io.guildhall.kernel.web.Words;
import io.guildhall.people.Merger;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.SkillRefusal;
import io.guildhall.people.SkillService;
import io.guildhall.people.VocabularyFileService;
import io.guildhall.people.VocabularyService;
import io.guildhall.people.Word;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words of the site for what people know and communities are about. */
@Path("skills")
@Produces(MediaType.APPLICATION_JSON)
public final class SkillResource {
    private final Exchange exchange;
    private final SkillService skills;
    private final VocabularyService vocabulary;
    private final VocabularyFileService files;
    private final Words words;

    @Inject
    public SkillResource(
            Exchange exchange,
            SkillService skills,
            VocabularyService vocabulary,
            VocabularyFileService files,
            Texts texts) {
        this.exchange = exchange;
        this.skills = skills;
        this.vocabulary = vocabulary;
        this.files = files;
        this.words = new Words(texts);
    }

    /** Lists the words that begin so, by name; the first ones only. */
    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.show(
                viewer -> QueryParameters.read(uri, SkillResource::query)
                        .then(query -> skills.beginning(viewer, query.prefix(), query.limit())),
                found -> Reply.ok(new JsonObject()
                        .list("items", found, skill -> new JsonObject().with("label", skill.label()))
                        .orNull("next", Optional.empty())));
    }

    /** Adds a word. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers, body, SkillResource::word, vocabulary::add, done -> Reply.of(201, json(done.value())));
    }

    /** Calls a skill otherwise, and puts it aside or brings it back. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") PathKey skill, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                json -> new Changed(word(json), json.truth("archived")),
                (viewer, wanted) -> with(skill, id -> vocabulary.change(viewer, id, wanted.word(), wanted.archived())),
                done -> Reply.ok(json(done.value())));
    }

    /** Makes a skill a synonym of another, or says what that would touch. */
    @POST
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(
            @PathParam("id") PathKey skill, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                json -> json.text("into"),
                (viewer, into) -> dryRun(uri)
                        .then(dry -> with(
                                skill,
                                id -> dry ? vocabulary.preview(viewer, id, into) : vocabulary.merge(viewer, id, into))),
                done -> Reply.ok(json(done.value())));
    }

    /** Takes in a file of words, or says what it would bring. */
    @POST
    @Path("import")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                json -> json.text("csv"),
                (viewer, csv) -> vocabulary
                        .admit(viewer)
                        .then(by -> dryRun(uri))
                        .then(dry -> Imports.words(csv)
                                .then(lines -> dry ? files.preview(viewer, lines) : files.take(viewer, lines))
                                .map(report -> Imports.json(report, dry, words))),
                done -> Reply.ok(done.value()));
    }

    static Outcome<Boolean> dryRun(UriInfo uri) {
        return QueryParameters.read(uri, parameters -> parameters.flag("dryRun"));
    }

    private static <T> Outcome<T> with(PathKey skill, Function<SkillId, Outcome<T>> work) {
        return SkillId.parse(skill.value()).map(work).orElseGet(() -> Outcome.refused(SkillRefusal.UNKNOWN));
    }

    private static Word word(JsonBody body) {
        return new Word(body.text("label"), body.optionalTextList("synonyms").orElse(List.of()));
    }

    private static JsonObject json(Skill skill) {
        return new JsonObject()
                .with("id", Long.toString(skill.id().value()))
                .with("label", skill.label())
                .with("synonyms", skill.synonyms())
                .with("archived", skill.archived());
    }

    private static JsonObject json(Merger merger) {
        return new JsonObject()
                .with("from", json(merger.from().skill()))
                .with("into", json(merger.into()))
                .list(
                        "uses",
                        merger.from().uses().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList(),
                        use -> new JsonObject().with("name", use.getKey()).with("count", use.getValue()));
    }

    private static Query query(QueryParameters parameters) {
        return new Query(parameters.text("q").orElse(""), parameters.limit());
    }

    private record Query(String prefix, int limit) {}

    private record Changed(Word word, boolean archived) {}
}
