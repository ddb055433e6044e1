package se.tross.insats.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.application.ApplicationFixture.BERIT;
import static se.tross.insats.application.ApplicationFixture.HANNA;
import static se.tross.insats.application.ApplicationFixture.HENRIK;
import static se.tross.insats.application.ApplicationFixture.SIRI;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.insats.ApplicationRefusal.LastWriterStays;
import se.tross.insats.ApplicationRefusal.WriterAddressNotUsable;
import se.tross.insats.ApplicationRefusal.WriterIsThere;
import se.tross.insats.ApplicationRefusal.WrittenMeanwhile;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.refusal.Refusal;

/** What is typed is kept field by field, whoever types, and read only by those whom it concerns. */
class ApplicationIsWrittenTogetherTest {

    @RegisterExtension
    private final ApplicationFixture forbund = new ApplicationFixture();

    private EditApplication edit() {
        return forbund.bean(EditApplication.class);
    }

    @Test
    void whatCannotBeReadYetIsKeptAsItWasTyped() {
        long id = forbund.begun("Vägen in");
        forbund.write(id, "startsOn", "i höst");
        forbund.write(id, "cost.1.2019", "tolv");
        assertThat(forbund.detail(id).texts())
                .containsEntry("title", "Vägen in")
                .containsEntry("startsOn", "i höst")
                .containsEntry("cost.1.2019", "tolv");
        assertThat(forbund.detail(id).questions()).hasSize(6);
    }

    @Test
    void twoInDifferentFieldsAreNotInEachOthersWay() throws Exception {
        long id = forbund.begun("Vägen in");
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String field = "answer." + i;
            writers.add(() -> {
                forbund.run(HANNA, () -> edit().write(id, field, "", "Svar"));
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(writers.size());
        for (Future<Void> one : pool.invokeAll(writers)) {
            one.get();
        }
        pool.shutdown();
        assertThat(forbund.detail(id).texts()).hasSize(7);
    }

    @Test
    void ofTwoInTheSameFieldTheLaterIsToldAndNothingIsLost() throws Exception {
        long id = forbund.begun("Vägen in");
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Refusal>> told = pool.invokeAll(List.of(
                () -> refusedOrNull(() -> forbund.run(HANNA, () -> edit().write(id, "purpose", "", "Hannas"))),
                () -> refusedOrNull(() -> forbund.run(SIRI, () -> edit().write(id, "purpose", "", "Siris")))));
        pool.shutdown();
        String kept = forbund.detail(id).texts().get("purpose");
        List<Refusal> refusals = new ArrayList<>();
        for (Future<Refusal> one : told) {
            if (one.get() != null) {
                refusals.add(one.get());
            }
        }
        assertThat(refusals).singleElement().isInstanceOfSatisfying(WrittenMeanwhile.class, told1 -> {
            assertThat(told1.theirs()).isEqualTo(kept);
            assertThat(told1.who()).isEqualTo("Hannas".equals(kept) ? "Hanna Hav" : "Siri Sekreterare");
        });
        forbund.run(HANNA, () -> edit().write(id, "purpose", kept, "Tillsammans"));
        assertThat(forbund.detail(id).texts()).containsEntry("purpose", "Tillsammans");
    }

    private static Refusal refusedOrNull(Runnable request) {
        try {
            request.run();
            return null;
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
    }

    @Test
    void badTextsAreRefusedBesideTheirField() {
        long id = forbund.begun("Vägen in");
        assertThat(forbund.refusal(HANNA, () -> edit().write(id, "answer.1", "", "Anna 811218-9876 vill")))
                .isEqualTo(new PersonalNumberInText("answer.1"));
        assertThat(forbund.refusal(HANNA, () -> edit().write(id, "code", "", "x".repeat(21))))
                .isEqualTo(new InsatsTextTooLong("code", 20));
        assertThat(forbund.refusal(HANNA, () -> edit().write(id, "answer.31", "", "x")))
                .isEqualTo(new AccessRefusal.NotFound());
        assertThat(forbund.refusal(
                        HANNA, () -> forbund.bean(StartApplication.class).start(" ")))
                .isEqualTo(new InsatsTextMissing("title"));
        assertThat(forbund.refusal(
                        HANNA, () -> forbund.bean(StartApplication.class).start("Nr 811218-9876")))
                .isEqualTo(new PersonalNumberInText("title"));
        assertThat(forbund.detail(id).texts()).hasSize(1);
    }

    @Test
    void othersApplicationsAreNotThere() {
        long id = forbund.begun("Vägen in");
        Refusal notFound = new AccessRefusal.NotFound();
        assertThat(forbund.refusal(HENRIK, () -> edit().write(id, "area", "", "x")))
                .isEqualTo(notFound);
        assertThat(forbund.refusal(HENRIK, () -> edit().handIn(id))).isEqualTo(notFound);
        assertThat(forbund.refusal(
                        HENRIK, () -> forbund.bean(ApplicationOverviews.class).application(id)))
                .isEqualTo(notFound);
        assertThat(forbund.refusal(
                        BERIT, () -> forbund.bean(ApplicationOverviews.class).application(id)))
                .as("a draft is not for the beredningsgrupp")
                .isEqualTo(notFound);
        assertThat(forbund.refusal(BERIT, () -> edit().write(id, "area", "", "x")))
                .isEqualTo(new AccessRefusal.NotPermitted(Permission.INSATS_APPLY));
        assertThat(forbund.as(
                        HENRIK, () -> forbund.bean(ApplicationOverviews.class).applications()))
                .isEmpty();
        assertThat(forbund.as(
                        SIRI, () -> forbund.bean(ApplicationOverviews.class).applications()))
                .hasSize(1);
    }

    @Test
    void whoIsAskedToWriteDoesUntilTheOthersEndIt() {
        long id = forbund.begun("Vägen in");
        InviteWriter invite = forbund.bean(InviteWriter.class);
        forbund.run(HANNA, () -> invite.invite(id, "Henrik", "Henrik@exempel.invalid"));
        assertThat(forbund.to("Henrik"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Logga in", "/insats/application?id=" + id)
                        .doesNotContain("key="));
        forbund.run(HENRIK, () -> edit().write(id, "area", "", "Hylte"));
        assertThat(forbund.refusal(HANNA, () -> invite.invite(id, "Henrik", "henrik@exempel.invalid")))
                .isEqualTo(new WriterIsThere("Henrik"));
        assertThat(forbund.refusal(HANNA, () -> invite.invite(id, "Olle", "olle")))
                .isEqualTo(new WriterAddressNotUsable());
        assertThat(forbund.refusal(HANNA, () -> invite.invite(id, "", "olle@exempel.invalid")))
                .isEqualTo(new InsatsTextMissing("name"));
        long henrik = forbund.detail(id).writers().get(1).id();
        forbund.run(HANNA, () -> invite.end(id, henrik));
        assertThat(forbund.refusal(HENRIK, () -> edit().write(id, "area", "Hylte", "Laholm")))
                .isEqualTo(new AccessRefusal.NotFound());
        long hanna = forbund.detail(id).writers().get(0).id();
        assertThat(forbund.refusal(HANNA, () -> invite.end(id, hanna))).isEqualTo(new LastWriterStays());
    }
}
