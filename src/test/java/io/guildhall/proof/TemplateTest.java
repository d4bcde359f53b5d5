package io.guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.proof.Template.Call;
import io.guildhall.proof.Template.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
    /** What the templates below are given. */
    public record OuterView(List<InnerView> items) {}

    /** One of its items. */
    public record InnerView(String name) {}

    @Test
    void references_are_found_in_markup_in_conditions_and_in_arguments() {
        Template template = Template.of("t", """
                #if($view.open() && !$view.old().isEmpty())<a href="$!{view.href()}">$words.text("a (b", $view.name())</a>#end
                """);

        assertThat(template.references())
                .containsExactly(
                        new Reference("view", List.of(new Call("open", 0)), ""),
                        new Reference("view", List.of(new Call("old", 0), new Call("isEmpty", 0)), ""),
                        new Reference("view", List.of(new Call("href", 0)), ""),
                        new Reference("view", List.of(new Call("name", 0)), ""),
                        new Reference("words", List.of(new Call("text", 2)), ""));
        assertThat(template.markup().strip()).isEqualTo("<a href=\"\"></a>");
    }

    @Test
    void types_are_followed_through_loops() {
        TemplateTypes types = new TemplateTypes(List.of(OuterView.class, InnerView.class));
        types.read(Template.of("t", "#foreach($item in $view.items())$item.name()#end"));

        assertThat(types.problems()).isEmpty();
        assertThat(types.calls())
                .containsExactly(InnerView.class.getName() + "#name()", OuterView.class.getName() + "#items()");
    }

    @Test
    void a_call_of_nothing_is_a_problem() {
        TemplateTypes types = new TemplateTypes(List.of(OuterView.class, InnerView.class));
        types.read(Template.of("t", "#foreach($item in $view.items())$item.age()#end $other.thing()"));

        assertThat(types.problems())
                .containsExactly(
                        "t: InnerView has no public age with 0 arguments",
                        "t: not just one class has all that is called on $other");
    }
}
