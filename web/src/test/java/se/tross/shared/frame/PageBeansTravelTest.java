package se.tross.shared.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A bean that outlives its request is written down and read again, when its session moves to another server. So is all
 * that it holds: every field, and every field of what the fields hold, as far as their types tell.
 */
class PageBeansTravelTest {

    private static final List<Class<? extends Annotation>> LASTING = List.of(ViewScoped.class, SessionScoped.class);

    @Test
    void everyBeanThatOutlivesItsRequestCanBeWrittenDown() {
        List<Class<?>> beans = beans();

        assertThat(beans).hasSizeGreaterThan(5);
        assertThat(beans).allSatisfy(bean -> assertThat(obstacles(bean)).isEmpty());
    }

    @Test
    void aBeanThatCannotIsFound() {
        assertThat(obstacles(Fixed.class)).singleElement().asString().contains("Fixed.content");
        assertThat(obstacles(Deep.class)).singleElement().asString().contains("Inner.content");
    }

    private static List<String> obstacles(Class<?> bean) {
        List<String> found = new ArrayList<>();
        look(bean, bean.getSimpleName(), found, new HashSet<>());
        return found;
    }

    private static void look(Class<?> type, String where, List<String> found, Set<Class<?>> seen) {
        if (!seen.add(type) || type.isPrimitive() || isContainer(type)) {
            return;
        }
        if (!Serializable.class.isAssignableFrom(type)) {
            found.add(where + " is a " + type.getName() + ", which is not Serializable");
            return;
        }
        if (type.getName().startsWith("se.tross.") && !type.isEnum()) {
            for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
                for (Field field : owner.getDeclaredFields()) {
                    if (isKept(field)) {
                        parts(field.getGenericType()).forEach(part -> look(part, nameOf(field), found, seen));
                    }
                }
            }
        }
    }

    private static String nameOf(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    /** What is injected is a proxy that finds its bean again. */
    private static boolean isKept(Field field) {
        int modifiers = field.getModifiers();
        return !Modifier.isStatic(modifiers)
                && !Modifier.isTransient(modifiers)
                && !field.isAnnotationPresent(Inject.class)
                && !field.isSynthetic();
    }

    /** Their usual implementations are Serializable; their elements are looked at instead. */
    private static boolean isContainer(Class<?> type) {
        return type == Object.class
                || Collection.class.isAssignableFrom(type) && type.isInterface()
                || Map.class.isAssignableFrom(type) && type.isInterface();
    }

    private static List<Class<?>> parts(Type type) {
        if (type instanceof Class<?> plain) {
            return List.of(plain.isArray() ? plain.getComponentType() : plain);
        }
        if (type instanceof ParameterizedType generic) {
            List<Class<?>> parts = new ArrayList<>(parts(generic.getRawType()));
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> parts.addAll(parts(argument)));
            return parts;
        }
        Type[] bounds = type instanceof WildcardType wild
                ? wild.getUpperBounds()
                : type instanceof TypeVariable<?> variable ? variable.getBounds() : new Type[0];
        return Stream.of(bounds).flatMap(bound -> parts(bound).stream()).toList();
    }

    private static List<Class<?>> beans() {
        Path root = classes();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("se"))
                    .map(file -> file.replace(File.separatorChar, '.').replaceAll("\\.class$", ""))
                    .<Class<?>>map(PageBeansTravelTest::load)
                    .filter(type -> LASTING.stream().anyMatch(type::isAnnotationPresent))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Visitor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PageBeansTravelTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("serial")
    private static final class Fixed implements Serializable {
        private InputStream content;
    }

    @SuppressWarnings("serial")
    private static final class Deep implements Serializable {
        private List<Inner> inner;
    }

    @SuppressWarnings("serial")
    private static final class Inner implements Serializable {
        private Optional<String> content;
    }
}
