package se.tross.shared.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/**
 * The house as compiled: four modules that are layers, and in each the capabilities as packages. A class of the fixtures
 * below {@code broken.<module>} counts as a class of that module, so that every rule can be shown to fail.
 */
final class House {

    /** Right may know left, never back. */
    static final List<String> MODULES = List.of("domain", "persistence", "reporting", "web");

    /** Right may know left, never back. */
    static final List<String> CAPABILITIES = List.of(
            "shared", "forbund", "board", "contribution", "budget", "insats", "ledger", "outcome", "benefit", "report");

    private static final String BROKEN = ".broken.";

    private House() {}

    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(MODULES.stream()
                        .map(module -> Path.of("..", module, "target", "classes"))
                        .toList());
    }

    static JavaClasses broken(Class<?>... fixtures) {
        return new ClassFileImporter().importClasses(fixtures);
    }

    /** The module's place in the order, or −1 for a class that is not ours. */
    static int moduleOf(JavaClass type) {
        int fixture = type.getPackageName().indexOf(BROKEN);
        if (fixture >= 0) {
            String after = type.getPackageName().substring(fixture + BROKEN.length());
            return MODULES.indexOf(after.split("\\.")[0]);
        }
        String source = type.getSource().map(s -> s.getUri().toString()).orElse("");
        for (int i = 0; i < MODULES.size(); i++) {
            if (source.contains("/" + MODULES.get(i) + "/target/") || source.contains("/tross-" + MODULES.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The capability's place in the order, or −1 for a class that is not ours. */
    static int capabilityOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && "se".equals(parts[0]) && "tross".equals(parts[1])
                ? CAPABILITIES.indexOf(parts[2])
                : -1;
    }

    static DescribedPredicate<JavaClass> in(String module) {
        return DescribedPredicate.describe(
                "in module " + module, type -> moduleOf(type.getBaseComponentType()) == MODULES.indexOf(module));
    }

    static DescribedPredicate<JavaClass> outside(String module) {
        return DescribedPredicate.describe(
                "outside module " + module, type -> moduleOf(type.getBaseComponentType()) != MODULES.indexOf(module));
    }
}
