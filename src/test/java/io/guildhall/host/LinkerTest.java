package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.site.Finding;
import io.guildhall.site.Need;
import io.guildhall.site.Trouble;
import io.guildhall.site.Trouble.Reason;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
    private static final String HERE = LinkerTest.class.getName() + "$";
    private static final AtomicBoolean AWAKE = new AtomicBoolean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shop TYPE - -",
                "Marked ANNOTATION - -",
                "Shop CONSTRUCTOR <init> (I)V",
                "Shop METHOD open (Ljava/lang/String;)Z",
                "Shop METHOD hashCode ()I",
                "Corner METHOD open (Ljava/lang/String;)Z",
                "Seller INTERFACE_METHOD sell ()V",
                "Trader INTERFACE_METHOD sell ()V",
                "Seller INTERFACE_METHOD toString ()Ljava/lang/String;",
                "Shop STATIC_METHOD count ()I",
                "Shop STATIC_FIELD LARGEST Ljava/lang/String;",
                "Shop FIELD size I",
                "Seller LAMBDA sell ()V",
            })
    void what_is_there_as_it_is_needed_is_found(String need) {
        assertThat(trouble(need)).isEmpty();
    }

    @Test
    void what_the_app_extends_and_implements_is_found() {
        assertThat(trouble("Shop EXTENDS " + HERE + "Corner -")).isEmpty();
        assertThat(trouble("Seller IMPLEMENTS " + HERE + "Trading -")).isEmpty();
        assertThat(trouble("Seller EXTENDS " + HERE + "Trader -")).isEmpty();
    }

    @Test
    void a_type_that_is_not_there_is_missing() {
        assertThat(reason("Nothing TYPE - -")).contains(Reason.TYPE_MISSING);
        assertThat(reason("Nothing METHOD open ()V")).contains(Reason.TYPE_MISSING);
        assertThat(reason("Nothing ANNOTATION - -")).contains(Reason.TYPE_MISSING);
    }

    @Test
    void a_method_with_another_return_type_is_missing_and_what_is_there_is_told() {
        Trouble trouble = trouble("Shop METHOD open (Ljava/lang/String;)V").orElseThrow();

        assertThat(trouble.reason()).isEqualTo(Reason.MEMBER_MISSING);
        assertThat(trouble.detail()).contains("boolean").contains("open(java.lang.String)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shop METHOD open (I)Z",
                "Shop METHOD close ()V",
                "Shop METHOD open (Lno/such/Type;)Z",
                "Shop CONSTRUCTOR <init> ()V",
                "Shop STATIC_FIELD LARGEST I",
                "Shop STATIC_FIELD SMALLEST Ljava/lang/String;",
                "Seller INTERFACE_METHOD buy ()V",
            })
    void a_member_of_another_name_or_with_other_types_is_missing(String need) {
        assertThat(reason(need)).contains(Reason.MEMBER_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shop STATIC_METHOD open (Ljava/lang/String;)Z",
                "Shop METHOD count ()I",
                "Shop STATIC_FIELD size I",
                "Shop FIELD LARGEST Ljava/lang/String;",
                "Shop METHOD hide ()V",
            })
    void a_member_that_is_static_or_not_or_hidden_is_not_usable(String need) {
        assertThat(reason(need)).contains(Reason.NOT_USABLE);
    }

    @Test
    void an_interface_is_no_class_and_a_class_no_interface() {
        assertThat(reason("Seller METHOD sell ()V")).contains(Reason.NO_CLASS);
        assertThat(reason("Seller EXTENDS " + HERE + "Corner -")).contains(Reason.NO_CLASS);
        assertThat(reason("Shop INTERFACE_METHOD open (Ljava/lang/String;)Z")).contains(Reason.NO_INTERFACE);
        assertThat(reason("Shop IMPLEMENTS " + HERE + "Corner -")).contains(Reason.NO_INTERFACE);
        assertThat(reason("Shop LAMBDA open ()V")).contains(Reason.NO_INTERFACE);
    }

    @Test
    void an_annotation_that_is_forgotten_before_the_run_is_told() {
        assertThat(reason("Forgotten ANNOTATION - -")).contains(Reason.NOT_RETAINED);
        assertThat(reason("Shop ANNOTATION - -")).contains(Reason.NOT_RETAINED);
    }

    @Test
    void a_method_of_an_interface_that_a_lambda_does_not_have_is_told() {
        Trouble trouble = trouble("Keeper LAMBDA keep ()V").orElseThrow();

        assertThat(trouble.reason()).isEqualTo(Reason.NOT_IMPLEMENTED);
        assertThat(trouble.detail()).isEqualTo("give ()V, keep ()V");
    }

    @Test
    void a_method_of_an_interface_that_the_app_does_not_have_is_told() {
        ClassLoader without = Altered.without(Trading.class, "sell");

        Finding found = new Linker(without).find(need("Seller IMPLEMENTS " + HERE + "Trading -"));

        assertThat(found.trouble().map(Trouble::reason)).contains(Reason.NOT_IMPLEMENTED);
        assertThat(found.trouble().orElseThrow().detail()).contains("Seller.sell()");
    }

    @Test
    void a_member_is_found_even_where_others_of_its_type_name_what_is_not_there() {
        Linker linker = new Linker(Altered.withAMethodOfAMissingType(Shop.class));

        assertThat(linker.find(need("Shop METHOD open (Ljava/lang/String;)Z")).resolved())
                .isTrue();
        assertThat(linker.find(need("Shop METHOD close ()V"))
                        .trouble()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.MEMBER_MISSING);
    }

    @Test
    void a_type_that_cannot_be_loaded_is_missing_and_nothing_is_thrown() {
        assertThat(new Linker(Altered.broken(Shop.class))
                        .find(need("Shop TYPE - -"))
                        .trouble()
                        .map(Trouble::reason))
                .contains(Reason.TYPE_MISSING);
    }

    @Test
    void no_type_is_woken() {
        assertThat(trouble("Sleeper STATIC_METHOD dream ()V")).isEmpty();
        assertThat(trouble("Sleeper STATIC_FIELD DREAM Ljava/lang/Object;")).isEmpty();
        assertThat(trouble("Sleeper CONSTRUCTOR <init> ()V")).isEmpty();

        assertThat(AWAKE).isFalse();
    }

    private static Optional<Reason> reason(String need) {
        return trouble(need).map(Trouble::reason);
    }

    private static Optional<Trouble> trouble(String need) {
        return new Linker(LinkerTest.class.getClassLoader()).find(need(need)).trouble();
    }

    private static Need need(String need) {
        return Need.parse(HERE + need + " | K | Somewhere");
    }

    public static class Shop {
        public static final String LARGEST = String.valueOf(1);
        public int size;

        public Shop(int size) {
            this.size = size;
        }

        public boolean open(String door) {
            return door.isEmpty();
        }

        public static int count() {
            return 1;
        }

        void hide() {}
    }

    public static class Corner extends Shop {
        public Corner() {
            super(1);
        }
    }

    public interface Seller {
        void sell();

        @Override
        boolean equals(Object other);
    }

    public interface Trader extends Seller {}

    public static class Trading implements Seller {
        @Override
        public void sell() {}
    }

    public interface Keeper {
        void keep();

        void give();
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Marked {}

    public @interface Forgotten {}

    public static class Sleeper {
        public static final Object DREAM = new Object();

        static {
            AWAKE.set(true);
        }

        public static void dream() {}
    }
}
