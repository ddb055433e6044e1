package se.tross.shared.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page holds between two requests can be sent to another server, whatever it is made of. */
class PagesTravelTest {

    @Test
    void everythingThatAPageHoldsIsSerializable() {
        Set<JavaClass> seen = new HashSet<>();
        List<String> stuck = House.classes().stream()
                .filter(type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class))
                .flatMap(page -> stuck(page, seen))
                .toList();
        assertThat(seen).as("what pages hold").hasSizeGreaterThan(20);
        assertThat(stuck).isEmpty();
    }

    @Test
    void whatIsNotSerializableIsFound() {
        assertThat(stuck(House.broken(Holder.class).get(Holder.class), new HashSet<>()))
                .singleElement()
                .satisfies(field -> assertThat(field).contains("thread"));
    }

    private static Stream<String> stuck(JavaClass holder, Set<JavaClass> seen) {
        if (!seen.add(holder)) {
            return Stream.empty();
        }
        return holder.getFields().stream().filter(PagesTravelTest::travels).flatMap(field -> {
            JavaClass type = field.getRawType().getBaseComponentType();
            Stream<String> own = maySit(type) ? Stream.empty() : Stream.of(field.getFullName());
            return type.getPackageName().startsWith("se.tross") ? Stream.concat(own, stuck(type, seen)) : own;
        });
    }

    /** What is injected is a proxy that the container finds again on the other server. */
    private static boolean travels(JavaField field) {
        return !field.isAnnotatedWith(Inject.class)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                && !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean maySit(JavaClass type) {
        return type.isPrimitive()
                || type.isAssignableTo(Serializable.class)
                || type.isEquivalentTo(Object.class)
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class);
    }

    /** A page with a thread in its pocket. */
    static final class Holder {
        Thread thread;
        String name;
    }
}
