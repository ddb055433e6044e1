package se.tross.shared.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.List;

/** What each layer may touch. */
final class LayerRules {

    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that(House.in("domain"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("se.tross..", "java..", "jakarta.persistence.."))
            .because("rules are read and tested without a server");

    static final ArchRule DOMAIN_DOES_NO_INPUT_OR_OUTPUT = noClasses()
            .that(House.in("domain"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..")
                    .or(resideInAPackage("java.sql..").and(not(isOneOf("java.sql.Timestamp"))))
                    .or(resideInAPackage("java.io").and(not(isOneOf("java.io.Serializable", "java.io.Serial")))))
            .because("the domain is true without a disk or a network");

    static final ArchRule ONLY_PERSISTENCE_HAS_AN_ENTITY_MANAGER = noClasses()
            .that(House.outside("persistence"))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a query outside persistence escapes row-level security, the trail and the statement count");

    static final ArchRule WEB_KNOWS_NO_TABLES = noClasses()
            .that(House.in("web"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..")
            .because("a page shows records that a use case returned");

    static final ArchRule WHAT_TOUCHES_THE_DATABASE_IS_A_SESSION_BEAN = classes()
            .that()
            .areNotInterfaces()
            .and(House.in("persistence"))
            .should(beSessionBeansWhenTheyInjectAnEntityManager())
            .because("a CDI bean of an ejb module gets no entity manager when it is called from the web module");

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(haveNoSetters())
            .because("an entity is changed by a verb that can refuse");

    static final ArchRule WHAT_OUTLIVES_A_REQUEST_CAN_BE_SENT_TO_ANOTHER_SERVER = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .beAssignableTo(Serializable.class)
            .allowEmptyShould(true)
            .because("a session survives the loss of a server");

    static final ArchRule PAGES_HOLD_IDS_NOT_ENTITIES = fields().that()
            .areDeclaredInClassesThat(House.in("web"))
            .should()
            .notHaveRawType(
                    DescribedPredicate.describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
            .because("an entity in a page is stale, and breaks when it is sent to another server");

    private LayerRules() {}

    private static DescribedPredicate<JavaClass> isOneOf(String... names) {
        return DescribedPredicate.describe(
                "one of " + String.join(", ", names),
                type -> List.of(names).contains(type.getBaseComponentType().getName()));
    }

    private static ArchCondition<JavaClass> beSessionBeansWhenTheyInjectAnEntityManager() {
        return new ArchCondition<>("be a session bean when it holds an EntityManager") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean holds = type.getFields().stream()
                        .anyMatch(field -> field.isAnnotatedWith("jakarta.persistence.PersistenceContext"));
                boolean bean = type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
                events.add(new SimpleConditionEvent(
                        type, !holds || bean, type.getName() + " holds an EntityManager but is no session bean"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveNoSetters() {
        return new ArchCondition<>("have no setters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethod method : type.getMethods()) {
                    boolean setter = method.getName().matches("set[A-Z].*")
                            && method.getModifiers().contains(JavaModifier.PUBLIC);
                    events.add(new SimpleConditionEvent(method, !setter, method.getFullName() + " is a setter"));
                }
            }
        };
    }
}
