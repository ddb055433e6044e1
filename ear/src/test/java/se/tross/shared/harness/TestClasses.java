package se.tross.shared.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;

/** Which of the test classes travel into the server: the in-container tests, what they nest, and what they share. */
final class TestClasses {

    private TestClasses() {}

    /** Every class of a package that is named {@code incontainer}, or that extends {@link InContainer}. */
    static List<Class<?>> inContainer() {
        Path root = Path.of(location(TestClasses.class));
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(file -> file.startsWith("se") && file.endsWith(".class"))
                    .map(file -> file.replace(File.separatorChar, '.').replaceAll("\\.class$", ""))
                    .<Class<?>>map(TestClasses::load)
                    .filter(TestClasses::travels)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<File> libraries() {
        return List.of(new File(location(Assertions.class)), new File(location(ByteBuddy.class)));
    }

    private static boolean travels(Class<?> type) {
        Class<?> outer = type;
        while (outer.getNestHost() != outer) {
            outer = outer.getNestHost();
        }
        return outer == WholeSystem.class
                || InContainer.class.isAssignableFrom(outer)
                || (outer.isAnnotationPresent(Travels.class) && !outer.isAnnotationPresent(RunAsClient.class));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
