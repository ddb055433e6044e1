package se.tross.shared.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.ToIntFunction;

/** Which way things may know of each other. */
final class OrderRules {

    static final ArchRule MODULES_ARE_LAYERS = classes()
            .should(knowOnlyWhatStandsLeft("module", House::moduleOf))
            .because("web → reporting → persistence → domain, never back: a rule must not change because a page does");

    static final ArchRule CAPABILITIES_HAVE_AN_ORDER = classes()
            .should(knowOnlyWhatStandsLeft("capability", House::capabilityOf))
            .because(
                    "shared < forbund < board < contribution < …: a capability can be read knowing only those before it");

    static final ArchRule EVERY_CLASS_HAS_A_CAPABILITY = classes()
            .should(haveACapability())
            .because("a reader finds anything with two coordinates: module and capability");

    static final ArchRule PACKAGES_HAVE_NO_CIRCLES = slices().assignedFrom(new PackagesOfModules())
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package with two names");

    static final ArchRule NOTHING_IS_NAMED_FOR_ITS_ROLE = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("ServiceBean")
            .orShould()
            .haveSimpleNameEndingWith("Info")
            .because("a class is named for what it is in the business");

    /** The same package in two modules is two rooms: the modules' own order keeps them apart. */
    private static final class PackagesOfModules implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(String.valueOf(House.moduleOf(type)), type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages of each module";
        }
    }

    private OrderRules() {}

    private static ArchCondition<JavaClass> knowOnlyWhatStandsLeft(String what, ToIntFunction<JavaClass> place) {
        return new ArchCondition<>("know only its own " + what + " and those before it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = place.applyAsInt(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    int other = place.applyAsInt(dependency.getTargetClass().getBaseComponentType());
                    if (own >= 0 && other > own) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveACapability() {
        DescribedPredicate<JavaClass> known =
                DescribedPredicate.describe("a known capability", type -> House.capabilityOf(type) >= 0);
        return new ArchCondition<>("stand in a package se.tross.<capability>") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, known.test(type), type.getName() + " has no capability"));
            }
        };
    }
}
