package se.tross.shared.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tross.shared.architecture.broken.domain.AsksTheComputerForTheTime;
import se.tross.shared.architecture.broken.domain.CountsMoneyInFloatingPoint;
import se.tross.shared.architecture.broken.domain.EntityWithASetter;
import se.tross.shared.architecture.broken.domain.InjectsSomething;
import se.tross.shared.architecture.broken.domain.KnowsItsPage;
import se.tross.shared.architecture.broken.domain.MoneyManager;
import se.tross.shared.architecture.broken.domain.ReadsAFile;
import se.tross.shared.architecture.broken.domain.RefusesOutsideTheList;
import se.tross.shared.architecture.broken.domain.SharedKnowsContributions;
import se.tross.shared.architecture.broken.domain.circle.Here;
import se.tross.shared.architecture.broken.domain.circle.there.There;
import se.tross.shared.architecture.broken.persistence.AnswersNeighboursOnly;
import se.tross.shared.architecture.broken.persistence.QueriesWithoutASessionBean;
import se.tross.shared.architecture.broken.persistence.VerbWithoutPermission;
import se.tross.shared.architecture.broken.reporting.QueriesFromAReport;
import se.tross.shared.architecture.broken.web.EntityInAPage;
import se.tross.shared.architecture.broken.web.ForgetfulPage;
import se.tross.shared.architecture.broken.web.ReturnsAnEntity;

/** The house stands as drawn, and each of its rules is shown to fail on a small class that breaks it. */
class HouseTest {

    private static final JavaClasses HOUSE = House.classes();

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(OrderRules.MODULES_ARE_LAYERS, fixtures(KnowsItsPage.class, ForgetfulPage.class)),
                Arguments.of(OrderRules.CAPABILITIES_HAVE_AN_ORDER, fixtures(SharedKnowsContributions.class)),
                Arguments.of(OrderRules.EVERY_CLASS_HAS_A_CAPABILITY, fixtures(se.tross.StandsAtTheRoot.class)),
                Arguments.of(OrderRules.PACKAGES_HAVE_NO_CIRCLES, fixtures(Here.class, There.class)),
                Arguments.of(OrderRules.NOTHING_IS_NAMED_FOR_ITS_ROLE, fixtures(MoneyManager.class)),
                Arguments.of(LayerRules.DOMAIN_IS_PLAIN_JAVA, fixtures(InjectsSomething.class)),
                Arguments.of(LayerRules.DOMAIN_DOES_NO_INPUT_OR_OUTPUT, fixtures(ReadsAFile.class)),
                Arguments.of(LayerRules.ONLY_PERSISTENCE_HAS_AN_ENTITY_MANAGER, fixtures(QueriesFromAReport.class)),
                Arguments.of(LayerRules.WEB_KNOWS_NO_TABLES, fixtures(ReturnsAnEntity.class)),
                Arguments.of(
                        LayerRules.WHAT_TOUCHES_THE_DATABASE_IS_A_SESSION_BEAN,
                        fixtures(QueriesWithoutASessionBean.class)),
                Arguments.of(LayerRules.ENTITIES_HAVE_NO_SETTERS, fixtures(EntityWithASetter.class)),
                Arguments.of(
                        LayerRules.WHAT_OUTLIVES_A_REQUEST_CAN_BE_SENT_TO_ANOTHER_SERVER,
                        fixtures(ForgetfulPage.class)),
                Arguments.of(
                        LayerRules.PAGES_HOLD_IDS_NOT_ENTITIES, fixtures(EntityInAPage.class, EntityWithASetter.class)),
                Arguments.of(UseCaseRules.EVERY_USE_CASE_NAMES_ITS_PERMISSION, fixtures(VerbWithoutPermission.class)),
                Arguments.of(UseCaseRules.A_SESSION_BEAN_IS_ASKED_IN_PUBLIC, fixtures(AnswersNeighboursOnly.class)),
                Arguments.of(UseCaseRules.REFUSALS_ARE_LISTED, fixtures(RefusesOutsideTheList.class)),
                Arguments.of(UseCaseRules.TIME_COMES_FROM_A_CLOCK, fixtures(AsksTheComputerForTheTime.class)),
                Arguments.of(UseCaseRules.NO_FLOATING_POINT_FIELDS, fixtures(CountsMoneyInFloatingPoint.class)),
                Arguments.of(UseCaseRules.NO_FLOATING_POINT_RESULTS, fixtures(CountsMoneyInFloatingPoint.class)));
    }

    private static JavaClasses fixtures(Class<?>... types) {
        return House.broken(types);
    }

    @Test
    void theHouseIsNotEmpty() {
        assertThat(House.MODULES)
                .allSatisfy(module -> assertThat(
                                HOUSE.stream().filter(House.in(module)::test).count())
                        .as("classes found in %s", module)
                        .isGreaterThan(5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule, JavaClasses ignored) {
        rule.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleFailsWhereItIsBroken(ArchRule rule, JavaClasses broken) {
        assertThatThrownBy(() -> rule.check(broken)).isInstanceOf(AssertionError.class);
    }
}
