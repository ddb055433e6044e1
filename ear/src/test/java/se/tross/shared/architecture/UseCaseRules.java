package se.tross.shared.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refusal;

/** How a verb, a refusal and a moment are written. */
final class UseCaseRules {

    static final ArchRule EVERY_USE_CASE_NAMES_ITS_PERMISSION = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Interceptor.class)
            .should()
            .beAnnotatedWith(Permits.class)
            .because("a verb without a permission is open to everybody");

    static final ArchRule A_SESSION_BEAN_IS_ASKED_IN_PUBLIC = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areNotStatic()
            .should()
            .bePublic()
            .orShould()
            .bePrivate()
            .because("the server refuses to pass any other call on, and no test outside it notices");

    static final ArchRule REFUSALS_ARE_LISTED = classes()
            .that()
            .implement(Refusal.class)
            .and()
            .areNotInterfaces()
            .should(belongToASealedList())
            .because("each capability lists its refusals once, in order of precedence");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("now() without a clock", call -> {
                AccessTarget.MethodCallTarget target = call.getTarget();
                return target.getName().equals("now")
                        && target.getOwner().getPackageName().equals("java.time")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            }))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("what depends on the day must be tried on any day");

    static final ArchRule NO_FLOATING_POINT_FIELDS =
            noFields().should().haveRawType(floating()).because("money and shares are exact");

    /** Where a picture stands on a page is told in the typesetter's own terms, by methods that it signs and we only answer. */
    static final ArchRule NO_FLOATING_POINT_RESULTS = noMethods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "do not draw for the typesetter",
                    type -> type.getAllRawInterfaces().stream()
                            .noneMatch(drawer -> drawer.getName().startsWith("com.openhtmltopdf.extend.SVGDrawer"))))
            .should()
            .haveRawReturnType(floating())
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "a floating point number", types -> types.stream().anyMatch(floating())))
            .because("money and shares are exact");

    private UseCaseRules() {}

    private static DescribedPredicate<JavaClass> floating() {
        return DescribedPredicate.describe(
                "a floating point number",
                type -> type.isEquivalentTo(double.class)
                        || type.isEquivalentTo(float.class)
                        || type.isEquivalentTo(Double.class)
                        || type.isEquivalentTo(Float.class));
    }

    private static ArchCondition<JavaClass> belongToASealedList() {
        return new ArchCondition<>("be records of a sealed list of their capability") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean listed = type.isRecord()
                        && type.getAllRawInterfaces().stream()
                                .anyMatch(face -> face.isAssignableTo(Refusal.class)
                                        && face.reflect().isSealed());
                events.add(new SimpleConditionEvent(
                        type, listed, type.getName() + " is a refusal outside its capability's sealed list"));
            }
        };
    }
}
