package se.tross.insats.tertial;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.schedule.HouseWork;

/** Asks for tertial reports when they are owed, and reminds those who write them, at the hours when people read their mail (M15). */
@Singleton
@Startup
public class ReportSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private AskForReports askForReports;

    @Inject
    private RemindReporters remindReporters;

    @Schedule(
            hour = "7-18",
            minute = "40",
            timezone = "Europe/Stockholm",
            persistent = false,
            info = "ask-for-tertial-reports")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void hourly() {
        houseWork.inEachForbund(() -> {
            askForReports.askForDue();
            remindReporters.remind();
        });
    }
}
