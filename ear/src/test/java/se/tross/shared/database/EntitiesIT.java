package se.tross.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Forbund;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;

/** What JPA knows of the domain, in the server itself. */
class EntitiesIT extends InContainer {

    @PersistenceUnit(unitName = "tross")
    private EntityManagerFactory factory;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Test
    void everyEntityOfTheDomainIsListed() throws Exception {
        Set<String> known = factory.getMetamodel().getEntities().stream()
                .map(type -> type.getJavaType().getName())
                .collect(Collectors.toSet());

        assertThat(known).containsExactlyInAnyOrderElementsOf(entitiesOfTheDomain());
    }

    @Test
    void everyToOneIsLazy() {
        List<Field> toOne = factory.getMetamodel().getEntities().stream()
                .flatMap(type -> Arrays.stream(type.getJavaType().getDeclaredFields()))
                .filter(field ->
                        field.isAnnotationPresent(ManyToOne.class) || field.isAnnotationPresent(OneToOne.class))
                .toList();

        assertThat(toOne)
                .isNotEmpty()
                .allSatisfy(
                        field -> assertThat(fetch(field)).as(field.toString()).isEqualTo(FetchType.LAZY));
    }

    /** Without weaving a lazy to-one is read at once, in silence. */
    @Test
    void everyEntityIsWoven() {
        assertThat(factory.getMetamodel().getEntities())
                .allSatisfy(type -> assertThat(type.getJavaType().getInterfaces())
                        .as(type.getName())
                        .extracting(Class::getName)
                        .contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
    }

    @Test
    void aLazyToOneIsNotReadBeforeItIsAskedFor() throws Exception {
        List<String> read = acting.takenBack(
                Acting.actor(acting.halland(), Role.REVISOR),
                () -> factory.getMetamodel().getEntities().stream()
                        .flatMap(type -> type.getSingularAttributes().stream()
                                .filter(Attribute::isAssociation)
                                .filter(attribute -> isReadWith(type, attribute))
                                .map(attribute -> type.getName() + "." + attribute.getName()))
                        .toList());

        assertThat(read).as("read without being asked for").isEmpty();
    }

    private boolean isReadWith(EntityType<?> type, SingularAttribute<?, ?> attribute) {
        entities.clear();
        Object first = entities.createQuery("select e from " + type.getName() + " e")
                .setMaxResults(1)
                .getSingleResult();
        return factory.getPersistenceUnitUtil().isLoaded(first, attribute.getName());
    }

    private static FetchType fetch(Field field) {
        ManyToOne many = field.getAnnotation(ManyToOne.class);
        return many == null ? field.getAnnotation(OneToOne.class).fetch() : many.fetch();
    }

    private static List<String> entitiesOfTheDomain() throws IOException, ClassNotFoundException {
        Path jar = Path.of(Forbund.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (JarFile domain = new JarFile(jar.toFile())) {
            List<String> classes = domain.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace('/', '.').replaceAll("\\.class$", ""))
                    .toList();
            assertThat(classes).hasSizeGreaterThan(50);
            return classes.stream().filter(EntitiesIT::isEntity).toList();
        }
    }

    private static boolean isEntity(String name) {
        try {
            return Arrays.stream(Class.forName(name).getAnnotations()).anyMatch(Entity.class::isInstance);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
